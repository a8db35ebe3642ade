import { kpis } from '../../kpi/index.js';
import type { Expectation } from '../../scenario/scenario.js';
import type { Setting } from '../evaluate.js';
import { holds } from '../shortfalls.js';
import type { Played } from './play-runs.js';

/** Each KPI by name, ours, those of parts and then the project's own: its value in every run. */
export function valuesByKpi(
  played: readonly Pick<Played, 'measures'>[],
  runs: number,
  { ownKpis, partKpis = [] }: Pick<Setting, 'ownKpis' | 'partKpis'>,
): ReadonlyMap<string, Float64Array> {
  const measured = [...kpis, ...partKpis];
  const values = new Map(
    measured.map(({ name }, place) => [name, valuesOf(played, runs, { place, of: measured.length })]),
  );
  for (const [name, expression] of ownKpis) {
    const ours = new Float64Array(runs);
    for (let run = 0; run < runs; run++)
      ours[run] = expression.evaluate(new Map([...values].map(([known, list]) => [known, list[run]])));
    values.set(name, ours);
  }
  return values;
}

/** One of the KPIs measured, by its place among so many, in every run. */
export function valuesOf(
  played: readonly Pick<Played, 'measures'>[],
  runs: number,
  kpi: { readonly place: number; readonly of: number },
): Float64Array {
  const values = new Float64Array(runs);
  let run = 0;
  for (const { measures } of played)
    for (let place = kpi.place; place < measures.length; place += kpi.of) values[run++] = measures[place];
  return values;
}

/** The share of the runs in which something expected of a KPI holds; where the KPI is not known, it does not. */
export function shareHolding(
  { values, runs }: { readonly values: ReadonlyMap<string, Float64Array>; readonly runs: number },
  ...expected: readonly Expectation[]
): number {
  const list = values.get(expected[0].kpi) ?? new Float64Array(runs).fill(NaN);
  return list.reduce((sum, value) => sum + Number(expected.every((one) => holds(one, value))), 0) / runs;
}

/** Mean and standard deviation of the values that are known. */
export function meanAndSd(values: Float64Array): {
  readonly mean: number;
  readonly sd: number;
  readonly known: number;
} {
  const known = values.filter((value) => !Number.isNaN(value));
  const mean = known.reduce((sum, value) => sum + value, 0) / known.length;
  const squares = known.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  return {
    mean,
    sd: known.length > 1 ? Math.sqrt(squares / (known.length - 1)) : known.length === 1 ? 0 : NaN,
    known: known.length,
  };
}

/** The value below which a share of the known values lies, between neighbours in proportion (type 7 of Hyndman and Fan, 1996). */
export function quantileOfValues(sorted: Float64Array, share: number): number {
  if (sorted.length === 0) return NaN;
  const place = share * (sorted.length - 1);
  const low = Math.floor(place);
  const high = Math.min(sorted.length - 1, low + 1);
  return sorted[low] + (place - low) * (sorted[high] - sorted[low]);
}
