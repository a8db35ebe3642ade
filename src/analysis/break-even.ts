import type { Expectation } from '../scenario/scenario.js';
import { holds } from './shortfalls.js';

/** A value of a parameter on one side of which an expectation holds and on the other does not. */
export interface BreakEven {
  readonly expectation: Expectation;
  readonly value: number;
  /** Whether it holds below the value, or above. */
  readonly holdsBelow: boolean;
}

/** The range between two grid points is halved until it is this share of it. */
const precision = 1e-4;

/** Every place between neighbouring grid points where an expectation begins or ceases to hold; two changes between neighbours are not seen. */
export async function breakEvens(
  points: readonly { readonly value: number; readonly measures: ReadonlyMap<string, number> }[],
  expectations: readonly Expectation[],
  measuresAt: (value: number) => Promise<ReadonlyMap<string, number>>,
): Promise<readonly BreakEven[]> {
  const inOrder = points.toSorted((one, other) => one.value - other.value);
  const found: BreakEven[] = [];
  for (const expectation of expectations) {
    const meets = (measures: ReadonlyMap<string, number>): boolean =>
      holds(expectation, measures.get(expectation.kpi) ?? NaN);
    for (let index = 1; index < inOrder.length; index++) {
      const [before, after] = [inOrder[index - 1], inOrder[index]];
      const holdsBelow = meets(before.measures);
      if (holdsBelow === meets(after.measures)) continue;
      let [low, high] = [before.value, after.value];
      while (high - low > precision * (after.value - before.value)) {
        const middle = (low + high) / 2;
        if (meets(await measuresAt(middle)) === holdsBelow) low = middle;
        else high = middle;
      }
      found.push({ expectation, value: holdsBelow ? low : high, holdsBelow });
    }
  }
  return found;
}
