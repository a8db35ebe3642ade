import type { Calendar } from '../../calendar/calendar.js';
import { planBucket } from '../../calendar/calendar.js';
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

/** The buckets from one date to another (the last included), within the plan; blank ends are open. */
export function bucketRange(
  calendar: Calendar,
  from: number,
  to: number,
): { readonly from: number; readonly to: number } {
  const first = Number.isNaN(from) ? 0 : Math.max(0, planBucket(calendar, from));
  const last = Number.isNaN(to) ? calendar.horizon : Math.min(calendar.horizon, planBucket(calendar, to) + 1);
  return { from: first, to: Math.max(first, last) };
}
