import { bucketStart, type Calendar, planBucket } from '../../calendar/calendar.js';
import { type Dataset, labels, numbers, type Table } from '../../tables/table.js';

/** The rows of a table as functions of a row's number; an absent table has none. */
export interface Rows {
  readonly count: number;
  readonly text: (column: string) => (row: number) => string;
  readonly number: (column: string) => Float64Array;
}

export function rowsOf(dataset: Dataset, name: string): Rows {
  const table = dataset.get(name);
  if (table === undefined) return { count: 0, text: () => () => '', number: () => new Float64Array(0) };
  return { count: table.rows, text: (column) => textOf(table, column), number: (column) => numbers(table, column) };
}

function textOf(table: Table, column: string): (row: number) => string {
  const { codes, labels: words } = labels(table, column);
  return (row) => (codes[row] === -1 ? '' : words[codes[row]]);
}

/** Days as whole buckets, rounded up; zero and blank stay zero. Months and quarters count by their mean length. */
export function bucketsOf(days: number, calendar: Calendar): number {
  if (!(days > 0)) return 0;
  return Math.ceil(days / meanBucketDays(calendar) - 1e-9);
}

/** The mean length of the plan's buckets, in days. */
export function meanBucketDays(calendar: Calendar): number {
  const kinds = { hour: 1 / 24, day: 1, week: 7, month: 365.25 / 12, quarter: 365.25 / 4, year: 365.25 };
  return kinds[calendar.bucket];
}

/** Buckets: the first is one of them, the last is not. */
export interface BucketRange {
  readonly from: number;
  readonly to: number;
}

/** The buckets from one date to another (the last included), within the plan; blank ends are open. */
export function bucketRange(calendar: Calendar, from: number, to: number): BucketRange {
  const first = Number.isNaN(from) ? 0 : Math.max(0, planBucket(calendar, from));
  const last = Number.isNaN(to) ? calendar.horizon : Math.min(calendar.horizon, planBucket(calendar, to) + 1);
  return { from: first, to: Math.max(first, last) };
}

/** The share of a bucket that lies between two instants. */
export function shareOf(calendar: Calendar, bucket: number, from: number, to: number): number {
  const [start, end] = [bucketStart(calendar, bucket), bucketStart(calendar, bucket + 1)];
  return Math.max(0, Math.min(end, to) - Math.max(start, from)) / (end - start);
}

/** A last day lasts to its end; what ends at an hour ends there. */
export function lastHour(to: number): number {
  return to % 24 === 0 ? to + 24 : to;
}

/** What rows that hold from one day to another carry in each bucket, rows × buckets: their capacity by the share of its days, Infinity where unlimited. */
export function heldCapacity(
  calendar: Calendar,
  capacity: ArrayLike<number>,
  from: ArrayLike<number>,
  to: ArrayLike<number>,
): Float64Array {
  const cells = new Float64Array(capacity.length * calendar.horizon);
  for (let row = 0; row < capacity.length; row++) {
    const most = Number.isNaN(capacity[row]) ? Infinity : capacity[row];
    const begins = Number.isNaN(from[row]) ? -Infinity : from[row];
    const ends = Number.isNaN(to[row]) ? Infinity : lastHour(to[row]);
    for (let bucket = 0; bucket < calendar.horizon; bucket++) {
      const share = shareOf(calendar, bucket, begins, ends);
      cells[row * calendar.horizon + bucket] = share > 0 ? share * most : 0;
    }
  }
  return cells;
}
