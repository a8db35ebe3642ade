/** Where a measure first meets a target, and what was tried on the way there. */
export interface Found {
  /** The value next to the boundary on the side that meets the target; NaN where none meets it. */
  readonly value: number;
  readonly measure: number;
  /** Whether the target is met at `from` and at `to`. */
  readonly metAtFrom: boolean;
  readonly metAtTo: boolean;
  readonly tried: readonly { readonly value: number; readonly measure: number }[];
}

/**
 * The boundary between values of a parameter that meet a target and those that do not, nearest to `from`. Steps and plateaus do no
 * harm: the range is first looked at in `pieces` equal parts, then the first part whose ends differ is halved until it is
 * narrower than `tolerance`. A boundary that comes and goes within one part is not seen.
 */
export async function seekBoundary(
  measureAt: (value: number) => Promise<number>,
  meets: (measure: number) => boolean,
  range: { readonly from: number; readonly to: number },
  options: { readonly tolerance: number; readonly pieces: number },
): Promise<Found> {
  const tried: { value: number; measure: number }[] = [];
  const at = async (value: number): Promise<{ value: number; measure: number; met: boolean }> => {
    const measure = await measureAt(value);
    tried.push({ value, measure });
    return { value, measure, met: meets(measure) };
  };

  const first = await at(range.from);
  let before = first;
  let after = first;
  for (let piece = 1; piece <= options.pieces && after.met === first.met; piece++) {
    before = after;
    after = await at(range.from + ((range.to - range.from) * piece) / options.pieces);
  }
  const metAtTo = after.value === range.to ? after.met : (await at(range.to)).met;
  const shown = { metAtFrom: first.met, metAtTo, tried };
  if (after.met === first.met)
    return first.met
      ? { value: first.value, measure: first.measure, ...shown }
      : { value: NaN, measure: NaN, ...shown };

  while (Math.abs(after.value - before.value) > options.tolerance) {
    const middle = await at((before.value + after.value) / 2);
    if (middle.met === before.met) before = middle;
    else after = middle;
  }
  const met = before.met ? before : after;
  return { value: met.value, measure: met.measure, ...shown };
}
