import { bucketKind } from '../calendar/bucket.js';
import { bucketStart, type Calendar } from '../calendar/calendar.js';
import { appendRows, selectRows, withColumn } from '../tables/rows.js';
import { type Dataset, labels, numbers, type Table } from '../tables/table.js';
import type { Argument, Override, Period } from './scenario.js';
import { type RowTest, rowTest } from './select-rows.js';

/** A table whose rows end where a period does, and the period as its rows know it. */
export interface Split {
  readonly table: Table;
  readonly during: Period | undefined;
}

/**
 * Rows that hold for a time are split at the ends of a period, so that a change during the period ends with it, and at each of its buckets
 * where the change goes in steps: those that hold since a date until the next row of the same key, and those that hold from a date to
 * another, which take the buckets that begin in the period. Rows that the override's conditions leave out stay whole.
 */
export function splitPeriods(table: Table, override: Override, dataset: Dataset, calendar: Calendar): Split {
  const { where, verb } = override;
  const { time, key = [], holds } = table.declaration;
  const goesInSteps = verb === 'ramp' || isOfBuckets(override.argument);
  const during = override.during ?? (goesInSteps ? fromStart(calendar) : undefined);
  const isWhole = during === undefined || time === undefined || 'at' in time;
  if (isWhole || ('since' in time ? verb === 'remove' : !holds || verb === 'shift'))
    return { table, during: override.during };
  const steps = goesInSteps ? bucketsWithin(during, calendar) : [];
  const split = (ends: readonly number[], at: (table: Table, end: number, chosen: RowTest) => Table): Table =>
    [...new Set([...ends, ...steps])]
      .filter(Number.isFinite)
      .reduce((whole, end) => at(whole, end, rowTest(whole, where, undefined, dataset)), table);
  if ('since' in time) {
    const others = key.filter((column) => column !== time.since);
    const at = (whole: Table, end: number, chosen: RowTest): Table =>
      splitSince(whole, time.since, others, end, chosen);
    return { table: split([during.from, during.to], at), during };
  }
  const isByDays = holds === 'days';
  const aligned = isByDays
    ? during
    : { ...during, from: nextBucket(during.from, calendar), to: nextBucket(during.to, calendar) };
  const ends = [aligned.from, aligned.to].filter((end) => isWithin(end, calendar) || goesInSteps);
  // The last day is written by its first hour; where buckets are hours, the last one by a moment before it ends.
  const before = calendar.bucket === 'hour' ? moment : 24;
  return {
    table: split(ends, (whole, end, chosen) => splitHolding(whole, time, end, before, chosen)),
    during: aligned,
  };
}

/** All of the plan, and what comes behind it. */
function fromStart(calendar: Calendar): Period {
  return { written: '', from: bucketStart(calendar, 0), to: Infinity };
}

/** Whether an amount is another one in each bucket: an expression over the bucket's number. */
function isOfBuckets(argument: Argument): boolean {
  return argument.kind === 'expression' && argument.expression.names.includes('t');
}

/** A minute, in hours. */
const moment = 1 / 60;

/** The start of the first bucket that begins at an instant or behind it. */
export function nextBucket(instant: number, { bucket }: Calendar): number {
  if (!Number.isFinite(instant)) return instant;
  const { ordinalOf, startOf } = bucketKind(bucket);
  const start = startOf(ordinalOf(instant));
  return start === instant ? start : startOf(ordinalOf(instant) + 1);
}

export function isWithin(instant: number, calendar: Calendar): boolean {
  return instant > bucketStart(calendar, 0) && instant < bucketStart(calendar, calendar.horizon);
}

/** The starts of the plan's buckets that lie within a period, but for the first. */
function bucketsWithin({ from, to }: Period, calendar: Calendar): readonly number[] {
  const starts = Array.from({ length: calendar.horizon }, (_, bucket) => bucketStart(calendar, bucket));
  return starts.filter((start) => start > from && start < to);
}

function splitSince(table: Table, since: string, key: readonly string[], at: number, chosen: RowTest): Table {
  const dates = numbers(table, since);
  const codes = key.map((column) => labels(table, column).codes);
  const holding = new Map<string, number>();
  for (let row = 0; row < table.rows; row++) {
    if (dates[row] > at) continue;
    const name = codes.map((column) => column[row]).join();
    const earlier = holding.get(name);
    if (earlier === undefined || !(dates[earlier] > (Number.isNaN(dates[row]) ? -Infinity : dates[row])))
      holding.set(name, row);
  }
  const rows = Int32Array.from([...holding.values()].filter((row) => dates[row] !== at && chosen(row)));
  if (rows.length === 0) return table;
  return appendRows(withColumn(table, since, dates), copiesOf(table, rows, since, at));
}

function splitHolding(
  table: Table,
  { from, to }: { readonly from: string; readonly to: string },
  at: number,
  before: number,
  chosen: RowTest,
): Table {
  const [begins, ends] = [numbers(table, from), numbers(table, to)];
  const isAcross = (row: number): boolean => !(begins[row] >= at) && !(ends[row] < at) && chosen(row);
  const rows = Int32Array.from(Array.from({ length: table.rows }, (_, row) => row).filter(isAcross));
  if (rows.length === 0) return table;
  const ended = ends.slice();
  for (const row of rows) ended[row] = at - before;
  return appendRows(withColumn(withColumn(table, from, begins), to, ended), copiesOf(table, rows, from, at));
}

/** Rows once more, from another date on; no line of a file has them. */
function copiesOf(table: Table, rows: Int32Array, from: string, at: number): Table {
  return {
    ...withColumn(selectRows(table, rows), from, new Float64Array(rows.length).fill(at)),
    lines: new Int32Array(rows.length).fill(-1),
  };
}
