import type { Kpi } from '../kpi/kpi.js';
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
  kpis: readonly Kpi[],
): readonly Expectation[] {
  return expectations.map((stated) => ({ ...stated, target: settledTarget(stated, was, kpis) }));
}

function settledTarget(
  { kpi, target }: StatedExpectation,
  was: ReadonlyMap<string, number>,
  kpis: readonly Kpi[],
): number {
  if (typeof target === 'number') return target;
  const stood = was.get(kpi) ?? NaN;
  const isShare = kpis.some(({ name, unit }) => name === kpi && unit === 'share');
  return stood * target.factor + target.add + target.addShare * (isShare ? 1 : Math.abs(stood));
}
