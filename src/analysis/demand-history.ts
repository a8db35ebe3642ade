import { type Bucket, bucketKind } from '../calendar/bucket.js';
import { labels, numbers, type Table } from '../tables/table.js';

/** The history of one product at one location (blank where the file names none), on a regular index of buckets. */
export interface DemandSeries {
  readonly product: string;
  readonly location: string;
  /** The ordinal of the first bucket; `values` run to the last bucket of the whole history. */
  readonly start: number;
  /** Units per bucket; NaN where nothing is known. */
  readonly values: Float64Array;
}

/** What a bucket without a row means: no demand, or not known; `auto` decides by the whole history, see `gapsByEvidence`. */
export type GapRule = 'auto' | 'zero' | 'missing';

export interface History {
  readonly series: readonly DemandSeries[];
  readonly gaps: 'zero' | 'missing';
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
export function demandHistory(demand: Table, bucket: Bucket, before: number, rule: GapRule): History {
  const actual = actualRows(demand, bucket, before);
  const gaps = rule === 'auto' ? gapsByEvidence(actual) : rule;
  const series = [...actual.byKey].map(([key, rows]) => regular(actual, key, rows, gaps));
  return { series: series.sort(byProductAndLocation), gaps, end: actual.end };
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

/** Share of absent buckets from which a history without written zeros is read as a list of orders. */
const manyGaps = 0.05;

/**
 * A file that writes zeros says what it means by a bucket without a row: nothing is known. A file that writes none and has
 * many gaps is a list of orders: no row, no demand. A few gaps in a file without zeros are lost records.
 */
function gapsByEvidence({ demand, ordinals, byKey, end }: ActualRows): 'zero' | 'missing' {
  const quantity = numbers(demand, 'quantity');
  let expected = 0;
  let present = 0;
  for (const rows of byKey.values()) {
    if (rows.some((row) => quantity[row] === 0)) return 'missing';
    expected += end - firstOrdinal(ordinals, rows);
    present += new Set(rows.map((row) => ordinals[row])).size;
  }
  return expected - present > manyGaps * expected ? 'zero' : 'missing';
}

function regular(actual: ActualRows, key: number, rows: readonly number[], gaps: 'zero' | 'missing'): DemandSeries {
  const { demand, ordinals, end } = actual;
  const quantity = numbers(demand, 'quantity');
  const start = firstOrdinal(ordinals, rows);
  const values = new Float64Array(end - start).fill(gaps === 'zero' ? 0 : NaN);
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
