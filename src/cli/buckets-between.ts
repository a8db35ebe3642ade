import { bucketKind } from '../calendar/bucket.js';
import { bucketDate, type Calendar } from '../calendar/calendar.js';
import { isDate, lastDayOf, readDate } from '../calendar/written-date.js';
import { WrongUsage } from '../complaint/complaint.js';

/** The dates of `--from` and `--to`, as flags write them. */
export interface DateRange {
  readonly from?: string;
  readonly to?: string;
}

/** Buckets of a plan from one to another (not included), counted from its start. */
export interface BucketRange {
  readonly from: number;
  readonly to: number;
}

/**
 * The buckets that dates name; all of the plan's where none are given.
 * @throws WrongUsage where a date is none, or lies outside of the plan, or the last is before the first.
 */
export function bucketsBetween(calendar: Calendar, options: DateRange): BucketRange {
  const from = options.from === undefined ? 0 : bucketOf(calendar, '--from', options.from).first;
  const to = options.to === undefined ? calendar.horizon : bucketOf(calendar, '--to', options.to).last + 1;
  if (from >= to) throw new WrongUsage(`--from ${options.from} lies behind --to ${options.to}.`);
  return { from, to };
}

/** The first and the last bucket that a date names: a month of a weekly plan has several. */
function bucketOf(calendar: Calendar, flag: string, text: string): { readonly first: number; readonly last: number } {
  const { bucket, start, horizon } = calendar;
  const date = readDate(text);
  if (!isDate(date)) throw new WrongUsage(`${flag} ${text} ${date.problem} ${date.remedy}`);
  const { ordinalOf } = bucketKind(bucket);
  const first = ordinalOf(date.instant) - start;
  const last = ordinalOf(lastDayOf(date)) - start;
  if (last < 0 || first >= horizon)
    throw new WrongUsage(
      `${flag} ${text} is outside of the plan, which goes from ${bucketDate(calendar, 0)} to ${bucketDate(calendar, horizon - 1)}.`,
    );
  return { first: Math.max(0, first), last: Math.min(horizon - 1, last) };
}
