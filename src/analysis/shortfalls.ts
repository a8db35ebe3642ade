import type { Side } from '../numeric/itp.js';
import type { Expectation } from '../scenario/scenario.js';

/** An expectation that does not hold, and by how much it is missed. */
export interface Shortfall {
  readonly expectation: Expectation;
  readonly value: number;
  readonly missedBy: number;
}

/** The expectations that do not hold; one on a KPI that is not known does not hold either. */
export function shortfalls(expectations: readonly Expectation[], measures: ReadonlyMap<string, number>): Shortfall[] {
  return expectations
    .map((expectation) => ({ expectation, value: measures.get(expectation.kpi) ?? NaN }))
    .filter(({ expectation, value }) => !holds(expectation, value))
    .map(({ expectation, value }) => ({ expectation, value, missedBy: Math.abs(value - expectation.target) }));
}

/** A hair's breadth beyond the target is rounding, not a miss. */
const rounding = 1e-9;

/** What a value is held against. */
export type Bound = Pick<Expectation, 'comparison' | 'target'>;

/** On which side of a bound a measure is, found at some value of what is varied. */
export function sideOf(bound: Bound, value: number, measure: number): Side {
  return { value, isMet: holds(bound, measure), excess: excessOver(bound, measure) };
}

/** How far a value is beyond a bound, on the side that meets it; less than 0 where it misses it. */
function excessOver({ comparison, target }: Bound, value: number): number {
  if (comparison === '=') return -Math.abs(value - target);
  return comparison.startsWith('>') ? value - target : target - value;
}

/** Whether a value meets a bound; NaN meets none. */
export function holds({ comparison, target }: Bound, value: number): boolean {
  const slack = rounding * Math.max(1, Math.abs(target));
  switch (comparison) {
    case '<':
      return value < target;
    case '<=':
      return value <= target + slack;
    case '>':
      return value > target;
    case '>=':
      return value >= target - slack;
    case '=':
      return Math.abs(value - target) <= slack;
  }
}
