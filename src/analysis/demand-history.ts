import { type Bucket, bucketKind } from '../calendar/bucket.js';
import type { Series } from '../forecast/model.js';
import type { ForecastSettings } from '../forecast/settings.js';
import { labels, numbers, type Table } from '../tables/table.js';

/** The history of one product at one location (blank where the file names none), on a regular index of buckets. */
export interface DemandSeries {
  readonly product: string;
  readonly location: string;
  /** The ordinal of the first bucket; `values` run to the last bucket of the whole history. */
  readonly start: number;
  /** Units per bucket; NaN where no row is: what that means is for the forecast to say. */
  readonly values: Float64Array;
}

export interface History {
  readonly series: readonly DemandSeries[];
  /** The ordinal behind the last bucket of the history; -Infinity where there is none. */
  readonly end: number;
}

/** The rows of actual demand before the plan's start: their buckets, and their keys (product and location as one number). */
interface ActualRows {
  readonly demand: Table;
  readonly ordinals: Int32Array;
  readonly byKey: ReadonlyMap<number, readonly number[]>;
  readonly end: number;
}

/**
 * The actual demand before a bucket (the plan's start) as regular series, sorted by product and location; rows of one bucket
 * are added up. A series begins with its first row.
 */
export function demandHistory(demand: Table, bucket: Bucket, before: number): History {
  const actual = actualRows(demand, bucket, before);
  const series = [...actual.byKey].map(([key, rows]) => regular(actual, key, rows));
  return { series: series.sort(byProductAndLocation), end: actual.end };
}

/** A history as models see it. */
export function seriesFor(
  { product, location, start, values }: DemandSeries,
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
    values,
  };
}

function actualRows(demand: Table, bucket: Bucket, before: number): ActualRows {
  const { ordinalOf } = bucketKind(bucket);
  const date = numbers(demand, 'date');
  const product = labels(demand, 'product');
  const location = labels(demand, 'location');
  const kind = labels(demand, 'kind');
  const actual = kind.labels.indexOf('actual');
  const places = location.labels.length + 1;
  const ordinals = new Int32Array(demand.rows);
  const byKey = new Map<number, number[]>();
  let end = -Infinity;
  for (let row = 0; row < demand.rows; row++) {
    if (kind.codes[row] !== actual || product.codes[row] === -1) continue;
    const ordinal = ordinalOf(date[row]);
    if (!(ordinal < before)) continue;
    ordinals[row] = ordinal;
    end = Math.max(end, ordinal + 1);
    const key = product.codes[row] * places + location.codes[row] + 1;
    const rows = byKey.get(key);
    if (rows === undefined) byKey.set(key, [row]);
    else rows.push(row);
  }
  return { demand, ordinals, byKey, end };
}

function regular(actual: ActualRows, key: number, rows: readonly number[]): DemandSeries {
  const { demand, ordinals, end } = actual;
  const quantity = numbers(demand, 'quantity');
  const start = firstOrdinal(ordinals, rows);
  const values = new Float64Array(end - start).fill(NaN);
  for (const row of rows) {
    const index = ordinals[row] - start;
    values[index] = (Number.isNaN(values[index]) ? 0 : values[index]) + quantity[row];
  }
  const product = labels(demand, 'product').labels;
  const location = labels(demand, 'location').labels;
  const places = location.length + 1;
  return { product: product[Math.floor(key / places)], location: location[(key % places) - 1] ?? '', start, values };
}

function firstOrdinal(ordinals: Int32Array, rows: readonly number[]): number {
  return rows.reduce((first, row) => Math.min(first, ordinals[row]), Infinity);
}

function byProductAndLocation(left: DemandSeries, right: DemandSeries): number {
  return inOrder(left.product, right.product) || inOrder(left.location, right.location);
}

/** The order of code units, the same in every locale. */
function inOrder(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0;
}
