import type { Kpi } from '../kpi/kpi.js';

/** The share of a value below which a difference is what the solver's tolerance and the order of sums leave, and no change. */
const noise = 1e-9;

/** What a comparison says of a KPI; own KPIs have no unit and no direction. */
export type ComparedKpi = Pick<Kpi, 'name' | 'unit' | 'better'>;

/** One KPI of one scenario against the baseline; the value of the grouping stands in `group`, blank where there is none. */
export interface Comparison {
  readonly group: string;
  readonly kpi: ComparedKpi;
  readonly scenario: string;
  readonly value: number;
  readonly baseline: number;
  readonly change: number;
  /** The change as a percentage of the baseline; NaN where the baseline is 0 and the value is not. */
  readonly changePercent: number;
}

/** A scenario's values by KPI, for one value of a grouping or for the whole. */
export interface Measured {
  readonly scenario: string;
  readonly values: ReadonlyMap<string, ReadonlyMap<string, number>>;
}

/** Every KPI of every scenario against the baseline, group by group: KPIs in their order, scenarios as given. */
export function compare(
  baseline: Measured,
  scenarios: readonly Measured[],
  kpis: readonly ComparedKpi[],
): Comparison[] {
  const groups = [...new Set([baseline, ...scenarios].flatMap(({ values }) => [...values.keys()]))];
  return groups.flatMap((group) =>
    kpis.flatMap((kpi) =>
      scenarios.map(({ scenario, values }) =>
        comparison(
          group,
          kpi,
          scenario,
          values.get(group)?.get(kpi.name) ?? NaN,
          baseline.values.get(group)?.get(kpi.name) ?? NaN,
        ),
      ),
    ),
  );
}

function comparison(group: string, kpi: ComparedKpi, scenario: string, value: number, baseline: number): Comparison {
  const difference = value - baseline;
  const size = Math.max(Math.abs(value), Math.abs(baseline));
  const change = Math.abs(difference) <= noise * size ? 0 : difference;
  const changePercent = change === 0 ? 0 : baseline === 0 ? NaN : (change / Math.abs(baseline)) * 100;
  return { group, kpi, scenario, value, baseline, change, changePercent };
}

/** Whether a change is good, by the KPI's direction; undefined where it does not matter. */
export function isGood(kpi: ComparedKpi, change: number): boolean | undefined {
  if (kpi.better === 'neither' || change === 0 || Number.isNaN(change)) return undefined;
  return (kpi.better === 'higher') === change > 0;
}
