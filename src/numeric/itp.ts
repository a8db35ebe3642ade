/** A value on one side of a boundary, with a number that passes zero where the side changes. */
export interface Side {
  readonly value: number;
  readonly isMet: boolean;
  /** How far above zero; at least 0 on the side that is met, at most 0 on the other, or NaN where it is not known. */
  readonly excess: number;
}

/** So many tries more than halving takes are risked on interpolation. */
const slack = 1;
/** Ends are steered a hair closer than the tolerance, so that rounding costs no try. */
const hair = 1e-9;
/** How far the interpolated point is moved to the middle: this share of the first width, times the square of how much of it is left. */
const truncation = 0.2;

/**
 * Closes in on a boundary between two values, until they are no further apart than `tolerance`. The next value is interpolated, moved a little
 * to the middle and kept near enough to it that no more than one try above halving is ever needed, whatever steps the function has; on a
 * smooth one a few tries do. Source: Oliveira and Takahashi, An Enhancement of the Bisection Method Average Performance Preserving
 * Minmax Optimality (ACM TOMS 47, 2020).
 * @returns the two values, in the order of the ends that were given.
 */
export async function closeIn<Tried extends Side>(
  at: (value: number) => Promise<Tried>,
  ends: readonly [Tried, Tried],
  tolerance: number,
): Promise<readonly [Tried, Tried]> {
  let [before, after] = ends;
  const first = Math.abs(after.value - before.value);
  const most = Math.max(0, Math.ceil(Math.log2(first / tolerance))) + slack;
  for (let tries = 0; Math.abs(after.value - before.value) > tolerance; tries++) {
    const width = Math.abs(after.value - before.value);
    const middle = (before.value + after.value) / 2;
    const reach = Math.max(0, ((1 - hair) * tolerance * 2 ** (most - tries) - width) / 2);
    const away = interpolated(before, after) - middle;
    const truncated = Math.sign(away) * Math.max(0, Math.abs(away) - (truncation * width ** 2) / first);
    const tried = await at(middle + Math.max(-reach, Math.min(reach, truncated)));
    if (tried.isMet === before.isMet) before = tried;
    else after = tried;
  }
  return [before, after];
}

/** Where a straight line between two points passes zero; the middle where there is none that does. */
function interpolated(before: Side, after: Side): number {
  const share = before.excess / (before.excess - after.excess);
  return before.value + (share >= 0 && share <= 1 ? share : 0.5) * (after.value - before.value);
}
