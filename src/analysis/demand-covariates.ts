import type { Calendar } from '../calendar/calendar.js';
import type { Covariates } from '../forecast/model.js';
import { covariatesOf } from '../tables/covariates.js';
import { labels, numbers, type Table } from '../tables/table.js';
import { type DemandSeries, type History, type RowsBySeries, rowsBySeries } from './demand-history.js';
import { isRowAhead, usualValue } from './rows-ahead.js';

/**
 * Histories with what goes along with them: covariates by bucket, the mean of a bucket's rows, from the first bucket of each series to the
 * end of the plan. A bucket of the past without a row has a price as it was before, all else at its median. A covariate that never moved
 * has no effect that could be learnt and is left out.
 */
export function withCovariates(history: History, demand: Table, calendar: Calendar): History {
  const names = covariatesOf(demand);
  if (names.length === 0) return history;
  const kind = labels(demand, 'kind');
  const actual = kind.labels.indexOf('actual');
  const isAhead = isRowAhead(demand);
  const until = calendar.start + calendar.horizon;
  const taken = rowsBySeries(
    demand,
    calendar.bucket,
    (row, ordinal) => ordinal < until && (kind.codes[row] === actual || (ordinal >= history.end && isAhead(row))),
  );
  const places = new Map(taken.keys.map(({ product, location }, place) => [`${product}\u0000${location}`, place]));
  const columns = names.map((name) => ({ name, values: numbers(demand, name) }));
  const series = history.series.map((own) => {
    const place = places.get(`${own.product}\u0000${own.location}`) as number;
    const covariates = covariatesAlong(own, taken, place, columns, until);
    return covariates === undefined ? own : { ...own, covariates };
  });
  return { ...history, series };
}

function covariatesAlong(
  { start, values: history }: DemandSeries,
  { rows, from, ordinals }: RowsBySeries,
  place: number,
  columns: readonly { readonly name: string; readonly values: Float64Array }[],
  until: number,
): Covariates | undefined {
  const own = rows.subarray(from[place], from[place + 1]);
  const past = own.filter((row) => ordinals[row] < start + history.length);
  const along = columns.flatMap(({ name, values }) => {
    const usual = usualValue(name, values, past);
    const column = meanByBucket(own, ordinals, values, start, until);
    fillColumn(column, usual, name === 'price');
    const before = column.slice(0, history.length);
    return Number.isNaN(usual) || before.every((value) => value === before[0])
      ? []
      : [{ name, before, after: column.slice(history.length) }];
  });
  if (along.length === 0) return undefined;
  return {
    names: along.map(({ name }) => name),
    past: along.map(({ before }) => before),
    future: along.map(({ after }) => after),
  };
}

function meanByBucket(
  rows: Int32Array,
  ordinals: Int32Array,
  values: Float64Array,
  start: number,
  until: number,
): Float64Array {
  const sums = new Float64Array(until - start);
  const counts = new Float64Array(until - start);
  for (const row of rows) {
    if (Number.isNaN(values[row])) continue;
    sums[ordinals[row] - start] += values[row];
    counts[ordinals[row] - start]++;
  }
  return sums.map((sum, bucket) => (counts[bucket] > 0 ? sum / counts[bucket] : NaN));
}

/** Unknown buckets: as the bucket before where values hold on, else as usual. */
function fillColumn(column: Float64Array, usual: number, holdsOn: boolean): void {
  const first = column.find((value) => !Number.isNaN(value)) ?? usual;
  for (let bucket = 0; bucket < column.length; bucket++)
    if (Number.isNaN(column[bucket])) column[bucket] = holdsOn ? (column[bucket - 1] ?? first) : usual;
}
