import { closeIn, type Side } from '../numeric/itp.js';
import type { Expectation } from '../scenario/scenario.js';
import { sideOf } from './shortfalls.js';

/** A value of a parameter on one side of which an expectation holds and on the other does not. */
export interface BreakEven {
  readonly expectation: Expectation;
  readonly value: number;
  /** Whether it holds below the value, or above. */
  readonly holdsBelow: boolean;
}

/** The range between two grid points is closed in on until it is this share of it. */
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
    const side = (value: number, measures: ReadonlyMap<string, number>): Side =>
      sideOf(expectation, value, measures.get(expectation.kpi) ?? NaN);
    for (let index = 1; index < inOrder.length; index++) {
      const [before, after] = [inOrder[index - 1], inOrder[index]].map(({ value, measures }) => side(value, measures));
      if (before.isMet === after.isMet) continue;
      const [low, high] = await closeIn(
        async (value) => side(value, await measuresAt(value)),
        [before, after],
        precision * (after.value - before.value),
      );
      found.push({ expectation, value: low.isMet ? low.value : high.value, holdsBelow: low.isMet });
    }
  }
  return found;
}
