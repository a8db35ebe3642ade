import { type Bucket, bucketKind } from '../calendar/bucket.js';
import type { Covariates, Series } from '../forecast/model.js';
import type { ForecastSettings } from '../forecast/settings.js';
import { type Labels, labels, numbers, type Table } from '../tables/table.js';

/** The history of one product at one location (blank where the file names none), on a regular index of buckets. */
export interface DemandSeries {
  readonly product: string;
  readonly location: string;
  /** The ordinal of the first bucket; `values` run to the last bucket of the whole history. */
  readonly start: number;
  /** Units per bucket; NaN where no row is: what that means is for the forecast to say. */
  readonly values: Float64Array;
  /** What goes along with it and is known ahead. */
  readonly covariates?: Covariates;
}

export interface History {
  readonly series: readonly DemandSeries[];
  /** The ordinal behind the last bucket of the history; -Infinity where there is none. */
  readonly end: number;
}

/** Rows of a table by series: those of series `s` are `rows[from[s]]` to `rows[from[s + 1] - 1]`, in the order of the file. */
export interface RowsBySeries {
  readonly keys: readonly { readonly product: string; readonly location: string }[];
  readonly from: Int32Array;
  readonly rows: Int32Array;
  /** The bucket of each row of the table; only those of the rows taken are set. */
  readonly ordinals: Int32Array;
}

/** Histories that are made when they are asked for, so that a million need not stand in memory. */
export interface LazyHistory {
  readonly end: number;
  readonly count: number;
  /** The series at a place in the order of product and location. */
  readonly at: (place: number) => DemandSeries;
}

/**
 * The actual demand before a bucket (the plan's start) as regular series, sorted by product and location; rows of one bucket
 * are added up. A series begins with its first row.
 */
export function demandHistory(demand: Table, bucket: Bucket, before: number): History {
  const { end, count, at } = lazyHistory(demand, bucket, before);
  return { series: Array.from({ length: count }, (_, place) => at(place)), end };
}

/** The same, one series at a time. */
export function lazyHistory(demand: Table, bucket: Bucket, before: number): LazyHistory {
  const kind = labels(demand, 'kind');
  const actual = kind.labels.indexOf('actual');
  const taken = rowsBySeries(demand, bucket, (row, ordinal) => kind.codes[row] === actual && ordinal < before);
  const end = taken.rows.reduce((last, row) => Math.max(last, taken.ordinals[row] + 1), -Infinity);
  const quantity = numbers(demand, 'quantity');
  const order = Array.from(taken.keys.keys()).sort((one, other) =>
    byProductAndLocation(taken.keys[one], taken.keys[other]),
  );
  const at = (place: number): DemandSeries => {
    const { product, location } = taken.keys[order[place]];
    const own = taken.rows.subarray(taken.from[order[place]], taken.from[order[place] + 1]);
    return { product, location, ...regular(own, taken.ordinals, quantity, end) };
  };
  return { end, count: order.length, at };
}

/** Rows that a test takes, which is told the row and its bucket, by series in the order in which series first come up. */
export function rowsBySeries(
  demand: Table,
  bucket: Bucket,
  isTaken: (row: number, ordinal: number) => boolean,
): RowsBySeries {
  const product = labels(demand, 'product');
  const location = labels(demand, 'location');
  const ordinals = ordinalsOf(demand, bucket);
  const places = location.labels.length + 1;
  const known = new Map<number, number>();
  const seriesOf = new Int32Array(demand.rows).fill(-1);
  const counts: number[] = [];
  for (let row = 0; row < demand.rows; row++) {
    if (product.codes[row] === -1 || !isTaken(row, ordinals[row])) continue;
    const key = product.codes[row] * places + location.codes[row] + 1;
    let series = known.get(key);
    if (series === undefined) {
      series = counts.push(0) - 1;
      known.set(key, series);
    }
    seriesOf[row] = series;
    counts[series]++;
  }
  const keys = [...known.keys()].map((key) => keyOf(key, places, product, location));
  return { keys, ...sortedBySeries(seriesOf, counts), ordinals };
}

function keyOf(
  key: number,
  places: number,
  product: Labels,
  location: Labels,
): { readonly product: string; readonly location: string } {
  return {
    product: product.labels[Math.floor(key / places)],
    location: location.labels[(key % places) - 1] ?? '',
  };
}

/** A counting sort: millions of rows in two passes, without a list for each series. */
function sortedBySeries(seriesOf: Int32Array, counts: readonly number[]): Pick<RowsBySeries, 'from' | 'rows'> {
  const from = new Int32Array(counts.length + 1);
  counts.forEach((count, series) => {
    from[series + 1] = from[series] + count;
  });
  const next = from.slice();
  const rows = new Int32Array(from[counts.length]);
  for (let row = 0; row < seriesOf.length; row++) if (seriesOf[row] !== -1) rows[next[seriesOf[row]]++] = row;
  return { from, rows };
}

/** The bucket of each row; the same dates stand in many rows, and each is counted once. */
function ordinalsOf(demand: Table, bucket: Bucket): Int32Array {
  const { ordinalOf } = bucketKind(bucket);
  const known = new Map<number, number>();
  return Int32Array.from(numbers(demand, 'date'), (date) => {
    let ordinal = known.get(date);
    if (ordinal === undefined) {
      ordinal = ordinalOf(date);
      known.set(date, ordinal);
    }
    return ordinal;
  });
}

function regular(
  rows: Int32Array,
  ordinals: Int32Array,
  quantity: Float64Array,
  end: number,
): Pick<DemandSeries, 'start' | 'values'> {
  const start = rows.reduce((first, row) => Math.min(first, ordinals[row]), Infinity);
  const values = new Float64Array(end - start).fill(NaN);
  for (const row of rows) {
    const index = ordinals[row] - start;
    values[index] = (Number.isNaN(values[index]) ? 0 : values[index]) + quantity[row];
  }
  return { start, values };
}

/** A history as models see it. */
export function seriesFor(
  { product, location, start, values, covariates }: DemandSeries,
  bucket: Bucket,
  settings: ForecastSettings,
): Series {
  const seasons = settings.season === undefined ? bucketKind(bucket).seasons : [settings.season];
  return {
    key: location === '' ? { product } : { product, location },
    start,
    season: seasons[0],
    ...(seasons.length > 1 ? { seasons } : {}),
    bucket,
    ...(covariates === undefined ? {} : { covariates }),
    values,
  };
}

export function byProductAndLocation(left: RowsBySeries['keys'][number], right: RowsBySeries['keys'][number]): number {
  return inOrder(left.product, right.product) || inOrder(left.location, right.location);
}

/** The order of code units, the same in every locale. */
function inOrder(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0;
}
