import { bucketKind } from '../../calendar/bucket.js';
import { bucketStart } from '../../calendar/calendar.js';
import { countAt, isCalendarUnit, partOfYear, spanOf, steps, weekSpan, yearBehind } from './calendar-part.js';
import { dayAt, monthAt } from './month-point.js';
import { foundAt, lengthAt, type Reader } from './reader.js';
import { planSpan, type ReadSpan, type Span } from './span.js';

/** `Q2`, `T2`, `H1`, `W14`. */
export function codeAt(reader: Reader, at: number): ReadSpan | undefined {
  const [, letters, digits] = /^([a-z]{1,3})(\d{1,2})$/.exec(reader.tokens[at]?.plain ?? '') ?? [];
  const code = letters && reader.lexicon.phrases.get(letters)?.find(({ is }) => is === 'code')?.what;
  if (!code || reader.named.has(reader.tokens[at].plain)) return undefined;
  const year = yearBehind(reader, at + 1);
  const span = codeSpan(reader, code, Number(digits), year?.year);
  return span && { span, length: 1 + (year?.length ?? 0) };
}

function codeSpan(reader: Reader, code: string, number: number, year: number | undefined): Span | undefined {
  // `S1` of a French question may be a week or half a year.
  if (code === 'week') return number <= 2 && isHalf(reader, number) ? undefined : weekSpan(reader, number, year);
  const months = code === 'half' ? 6 : 3;
  return number >= 1 && number <= 12 / months ? partOfYear(reader, months, number, year) : undefined;
}

/** `week 14`, `weeks 14 to 20`. */
export function weekAt(reader: Reader, at: number): ReadSpan | undefined {
  const unit = foundAt(reader, at, 'unit');
  const number = unit && reader.tokens[at + unit.length]?.number;
  if (unit?.what === 'quarter' && number !== undefined && number <= 4)
    return { span: partOfYear(reader, 3, number, undefined), length: unit.length + 1 };
  if (unit?.what !== 'week' || number === undefined) return undefined;
  const joiner = lengthAt(reader, at + unit.length + 1, 'mark', 'through');
  const second = joiner > 0 ? reader.tokens[at + unit.length + 1 + joiner]?.number : undefined;
  const isRange =
    second !== undefined && second > number && foundAt(reader, at + unit.length + 2 + joiner, 'unit') === undefined;
  const end = at + unit.length + (isRange ? 2 + joiner : 1);
  const year = yearBehind(reader, end);
  const first = weekSpan(reader, number, year?.year);
  const last = isRange ? weekSpan(reader, second, year?.year) : first;
  return (
    first &&
    last && { span: { ...first, to: last.to }, ...(isRange ? { isRange } : {}), length: end - at + (year?.length ?? 0) }
  );
}

/** `the week of 4 May`: the week in which a day lies. */
export function weekOfAt(reader: Reader, at: number): ReadSpan | undefined {
  const opening = lengthAt(reader, at, 'mark', 'week-of');
  const day = opening > 0 ? dayAt(reader, at + opening) : undefined;
  if (day === undefined) return undefined;
  return { span: spanOf('week', bucketKind('week').ordinalOf(day.span.from)), length: opening + day.length };
}

/** `second quarter`, `first half of the year`, `first week of May`, `the first three weeks`. */
export function ordinalAt(reader: Reader, at: number): ReadSpan | undefined {
  const ordinal = foundAt(reader, at, 'ordinal');
  if (ordinal === undefined) return countedFirstAt(reader, at);
  const behind = at + ordinal.length;
  const half = foundAt(reader, behind, 'half-year');
  const unit = foundAt(reader, behind, 'unit');
  if (half) return halfAt(reader, at, ordinal.what, behind + half.length);
  if (unit?.what === 'fortnight') return halfOfMonthAt(reader, at, ordinal.what, behind + unit.length);
  if (unit?.what === 'quarter') return quarterAt(reader, at, ordinal.what, behind + unit.length);
  const count = reader.tokens[behind]?.number ?? Number(foundAt(reader, behind, 'number')?.what ?? NaN);
  const counted = foundAt(reader, behind + 1, 'unit');
  if (counted && count >= 1)
    return stretchAt(reader, at, ordinal.what, { count, unit: counted.what, end: behind + 1 + counted.length });
  return unit && stretchAt(reader, at, ordinal.what, { count: 1, unit: unit.what, end: behind + unit.length });
}

/** `deux premières semaines de juin`: the count may stand first. */
function countedFirstAt(reader: Reader, at: number): ReadSpan | undefined {
  const count = countAt(reader, at);
  if (count === undefined) return undefined;
  const ordinal = foundAt(reader, at + count.length, 'ordinal');
  if (ordinal === undefined) return undefined;
  const unit = foundAt(reader, at + count.length + ordinal.length, 'unit');
  if (unit === undefined) return undefined;
  const end = at + count.length + ordinal.length + unit.length;
  return stretchAt(reader, at, ordinal.what, { count: count.count, unit: unit.what, end });
}

function quarterAt(reader: Reader, at: number, ordinal: string, end: number): ReadSpan | undefined {
  const year = yearBehind(reader, end) ?? { year: undefined, length: ofTheYear(reader, end) };
  if (ordinal === 'last' && year.length === 0) return undefined;
  const span = partOfYear(reader, 3, ordinal === 'last' ? 4 : Number(ordinal), year.year);
  return { span, length: end + year.length - at };
}

/** Half a year, or half a month: `the first half of May`. */
function halfAt(reader: Reader, at: number, ordinal: string, end: number): ReadSpan | undefined {
  const number = ordinal === 'last' ? 2 : Number(ordinal);
  if (number > 2) return undefined;
  const plan = halfOfPlanAt(reader, number, end);
  if (plan) return { ...plan, length: end + plan.length - at };
  const month = halfOfMonthAt(reader, at, ordinal, end);
  if (month) return month;
  const year = yearBehind(reader, end) ?? { year: undefined, length: ofTheYear(reader, end) };
  return { span: partOfYear(reader, 6, number, year.year), length: end + year.length - at };
}

/** `the second half of the plan`, in whole buckets. */
function halfOfPlanAt(reader: Reader, number: number, end: number): ReadSpan | undefined {
  const length = lengthAt(reader, end, 'mark', 'of-the-plan');
  if (length === 0) return undefined;
  const { calendar } = reader;
  const middle = bucketStart(calendar, Math.ceil(calendar.horizon / 2));
  const { from, to } = planSpan(calendar);
  const unit = isCalendarUnit(calendar.bucket) ? calendar.bucket : 'day';
  return { span: { ...(number === 1 ? { from, to: middle } : { from: middle, to }), unit, begins: false }, length };
}

/** The days up to the 15th of a month, or those behind it: `the first half of May`, `première quinzaine de mai`. */
function halfOfMonthAt(reader: Reader, at: number, ordinal: string, end: number): ReadSpan | undefined {
  const number = ordinal === 'last' ? 2 : Number(ordinal);
  const of = lengthAt(reader, end, 'mark', 'inside');
  const month = of > 0 && number <= 2 ? monthAt(reader, end + of, true) : undefined;
  if (month === undefined) return undefined;
  const { from, to } = month.span;
  const middle = from + 15 * 24;
  const span: Span =
    number === 1 ? { ...month.span, to: middle, unit: 'day' } : { from: middle, to, unit: 'day', begins: false };
  return { span, length: end + of + month.length - at };
}

/** How many tokens say `of the year`. */
function ofTheYear(reader: Reader, at: number): number {
  return lengthAt(reader, at, 'mark', 'of-the-year');
}

interface Stretch {
  readonly count: number;
  readonly unit: string;
  readonly end: number;
}

/** The first so many days, weeks or months of the plan, or of a month; weeks of a month begin on its first Monday. */
function stretchAt(reader: Reader, at: number, ordinal: string, { count, unit, end }: Stretch): ReadSpan | undefined {
  if (!isCalendarUnit(unit) || ordinal !== '1') return undefined;
  const of = lengthAt(reader, end, 'mark', 'inside');
  const inside = of > 0 ? (monthAt(reader, end + of, true) ?? codeAt(reader, end + of)) : undefined;
  if (of > 0 && inside === undefined) return undefined;
  const from = inside?.span.from ?? planSpan(reader.calendar).from;
  return { span: steps(from, count, unit), length: (inside ? end + of + inside.length : end) - at };
}

/** Whether letters that name weeks also name halves of a year in this language. */
function isHalf({ lexicon }: Reader, number: number): boolean {
  return number <= 2 && lexicon.phrases.get('s')?.some(({ is }) => is === 'code') === true;
}
