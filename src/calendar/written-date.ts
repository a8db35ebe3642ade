import { type Bucket, bucketKind, type Instant, instantOf } from './bucket.js';

/** The order of day, month and year in dates with slashes or dots; files with such dates must say which it is. */
export type DateOrder = 'dmy' | 'mdy' | 'ymd';

/** A date as written: the bucket that it names, by its first hour. */
export interface WrittenDate {
  readonly instant: Instant;
  readonly bucket: Bucket;
}

/** Why a text is no date, and what to do. */
export interface DateProblem {
  readonly problem: string;
  readonly remedy: string;
}

const forms = 'Write it as 2026-01-05, 2026-01-05T06:00, 2026-W02, 2026-01, 2026-Q1 or 2026.';
const isoDay = /^(\d{4})-(\d{1,2})-(\d{1,2})(?:[T ](\d{1,2})(?::(\d{2})(?::(\d{2})(?:\.0+)?)?)?Z?)?$/;
const isoWeek = /^(\d{4})-?W(\d{1,2})$/i;
const yearMonth = /^(\d{4})-(\d{1,2})$/;
const yearQuarter = /^(\d{4})-?Q(\d)$/i;
const yearAlone = /^(\d{4})$/;
const slashed = /^(\d{1,4})([/.])(\d{1,2})\2(\d{1,4})$/;

/** Reads a day, an hour, an ISO week, a month, a quarter or a year. */
export function readDate(text: string, order?: DateOrder): WrittenDate | DateProblem {
  const day = isoDay.exec(text);
  if (day) return dayOrHour(day);
  const week = isoWeek.exec(text);
  if (week) return weekOf(Number(week[1]), Number(week[2]));
  const month = yearMonth.exec(text);
  if (month) return monthOf(Number(month[1]), Number(month[2]));
  const quarter = yearQuarter.exec(text);
  if (quarter) return quarterOf(Number(quarter[1]), Number(quarter[2]));
  const year = yearAlone.exec(text);
  if (year) return { instant: instantOf(Number(year[1]), 0, 1), bucket: 'year' };
  const parts = slashed.exec(text);
  if (parts) return inOrder([Number(parts[1]), Number(parts[3]), Number(parts[4])], order);
  return { problem: 'is not a date.', remedy: remedyFor(text) };
}

const dayNumber = /^[1-9]\d{4}(?:[.,]\d+)?$/;
const withZone = /^\d{4}-\d{1,2}-\d{1,2}[T ]\d{1,2}:\d{2}.*[+-]\d{2}:?\d{2}$/;

function remedyFor(text: string): string {
  if (dayNumber.test(text))
    return `Is it a spreadsheet's day number? Give the column the format of a date, 2026-01-05, and save again.`;
  if (withZone.test(text)) return 'Dates have no time zone here: write the local time, 2026-01-05T06:00.';
  return forms;
}

export function isDate(read: WrittenDate | DateProblem): read is WrittenDate {
  return 'instant' in read;
}

/** The last day of the week, month, quarter or year that was written; a day and an hour stand for themselves. */
export function lastDayOf({ instant, bucket }: WrittenDate): Instant {
  if (bucket === 'hour' || bucket === 'day') return instant;
  const { ordinalOf, startOf } = bucketKind(bucket);
  return startOf(ordinalOf(instant) + 1) - 24;
}

function dayOrHour(match: RegExpExecArray): WrittenDate | DateProblem {
  const [year, month, day, hour = 0, minute = 0, second = 0] = match
    .slice(1)
    .map((part) => (part === undefined ? undefined : Number(part)));
  const date = dayOf(year as number, month as number, day as number);
  if (!isDate(date) || match[4] === undefined) return date;
  if (hour > 23 || minute > 59 || second > 59)
    return { problem: 'has no such time of day.', remedy: 'Hours run from 00:00 to 23:59.' };
  return { instant: date.instant + hour + minute / 60 + second / 3600, bucket: 'hour' };
}

function dayOf(year: number, month: number, day: number): WrittenDate | DateProblem {
  const instant = instantOf(year, month - 1, day);
  const back = new Date(instant * 3_600_000);
  if (back.getUTCMonth() !== month - 1 || back.getUTCDate() !== day)
    return { problem: 'is no day of the calendar.', remedy: forms };
  return { instant, bucket: 'day' };
}

function weekOf(year: number, week: number): WrittenDate | DateProblem {
  // The fourth of January lies in week 1.
  const kind = bucketKind('week');
  const ordinal = kind.ordinalOf(instantOf(year, 0, 4)) + week - 1;
  const weeks = kind.ordinalOf(instantOf(year + 1, 0, 4)) - kind.ordinalOf(instantOf(year, 0, 4));
  if (week < 1 || week > weeks) return { problem: `is no week: ${year} has ${weeks}.`, remedy: forms };
  return { instant: kind.startOf(ordinal), bucket: 'week' };
}

function monthOf(year: number, month: number): WrittenDate | DateProblem {
  if (month < 1 || month > 12) return { problem: 'is no month.', remedy: forms };
  return { instant: instantOf(year, month - 1, 1), bucket: 'month' };
}

function quarterOf(year: number, quarter: number): WrittenDate | DateProblem {
  if (quarter < 1 || quarter > 4) return { problem: 'is no quarter.', remedy: forms };
  return { instant: instantOf(year, (quarter - 1) * 3, 1), bucket: 'quarter' };
}

function inOrder(parts: readonly [number, number, number], order: DateOrder | undefined): WrittenDate | DateProblem {
  if (order === undefined)
    return {
      problem: 'can be read in more than one way.',
      remedy: 'Say which part is the day: set csv.dates: dmy, mdy or ymd in whatif.yaml.',
    };
  const [year, month, day] = { dmy: [parts[2], parts[1], parts[0]], mdy: [parts[2], parts[0], parts[1]], ymd: parts }[
    order
  ];
  if (year < 100) return { problem: 'has no full year.', remedy: 'Write years with four digits.' };
  const date = dayOf(year, month, day);
  return isDate(date)
    ? date
    : { problem: `is no day of the calendar when read as ${order}.`, remedy: 'Check csv.dates in whatif.yaml.' };
}
