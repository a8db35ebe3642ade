import { kpiNamed } from '../kpi/part-kpi.js';
import type { Expectation, Scenario, StatedExpectation } from '../scenario/scenario.js';

/** A scenario of whose expectations it is known what number each comes to. */
export interface SettledScenario extends Scenario {
  readonly expectations: readonly Expectation[];
}

/** Whether what is expected can only be told once the baseline is planned. */
export function isFromBaseline({ target }: Pick<StatedExpectation, 'target'>): boolean {
  return typeof target !== 'number';
}

/** Expectations with the numbers that they come to, where the baseline measures this; NaN where it has no such KPI. */
export function settle(
  expectations: readonly StatedExpectation[],
  was: ReadonlyMap<string, number>,
): readonly Expectation[] {
  return expectations.map((stated) => ({ ...stated, target: settledTarget(stated, was) }));
}

function settledTarget({ kpi, target }: StatedExpectation, was: ReadonlyMap<string, number>): number {
  if (typeof target === 'number') return target;
  const stood = was.get(kpi) ?? NaN;
  const points = kpiNamed(kpi)?.unit === 'share' ? 1 : Math.abs(stood);
  return stood * target.factor + target.add + target.addShare * points;
}
