import { bucketKind, type Instant } from '../../../calendar/bucket.js';
import { foundAt, lengthAt, type Reader } from '../words/reader.js';
import { planSpan, type Span, type SpanUnit, writtenSpan } from './span.js';

export type CalendarUnit = Exclude<SpanUnit, 'ever'>;

export function isCalendarUnit(unit: string): unit is CalendarUnit {
  return ['day', 'week', 'month', 'quarter', 'year'].includes(unit);
}

/** The span of a calendar unit by its ordinal. */
export function spanOf(unit: CalendarUnit, ordinal: number, count = 1): Span {
  const { startOf } = bucketKind(unit);
  return { from: startOf(ordinal), to: startOf(ordinal + count), unit, begins: false };
}

/** So many calendar units from the first that begins at or after an instant. */
export function steps(from: Instant, count: number, unit: CalendarUnit): Span {
  const { ordinalOf, startOf } = bucketKind(unit);
  const first = startOf(ordinalOf(from)) === from ? ordinalOf(from) : ordinalOf(from) + 1;
  return spanOf(unit, first, count);
}

/** The year written behind a month or a quarter, as `2027` or `of 2027`. */
export function yearBehind(reader: Reader, at: number): { readonly year: number; readonly length: number } | undefined {
  const { tokens } = reader;
  const skipped = tokens[at]?.plain === ',' ? 1 : lengthAt(reader, at, 'mark', 'of');
  const token = tokens[at + skipped];
  const isYear = token?.number !== undefined && /^20\d\d$/.test(token.plain) && tokens[at + skipped + 1]?.plain !== '%';
  return isYear ? { year: token.number as number, length: skipped + 1 } : undefined;
}

/** The year behind a code, also with a stroke or in two digits: `W20/2026`, `Q2/26`, `H1 26`; `isMarked` where a sign tells that it is one. */
export function yearBehindCode(
  reader: Reader,
  at: number,
  isMarked = false,
): { readonly year: number; readonly length: number } | undefined {
  const { tokens } = reader;
  const stroke = tokens[at]?.plain === '/' ? 1 : 0;
  const whole = yearBehind(reader, at + stroke);
  if (whole) return { ...whole, length: whole.length + stroke };
  const { plain = '', number = NaN } = tokens[at + stroke] ?? {};
  const current = new Date(planSpan(reader.calendar).from * 3_600_000).getUTCFullYear();
  const isNear = /^\d\d$/.test(plain) && Math.abs(2000 + number - current) <= 2;
  const isEnd = stroke === 1 || isMarked || isEndAt(reader, at + 1);
  return isNear && isEnd && !foundAt(reader, at + stroke + 1, 'unit')
    ? { year: 2000 + number, length: stroke + 1 }
    : undefined;
}

/** Whether nothing more is said, or a sign parts what is. */
export function isEndAt({ tokens }: Reader, at: number): boolean {
  return tokens[at] === undefined || /^[,;:?!.)]$/.test(tokens[at].plain);
}

/** `between 5 and 13 May`, `entre le 5 et le 13 mai`: the two are the ends of a range. */
export function isBetween(reader: Reader, at: number): boolean {
  const isArticle = lengthAt(reader, at - 1, 'mark', 'article') > 0;
  return [at - 1, ...(isArticle ? [at - 2] : [])].some((place) => lengthAt(reader, place, 'prep', 'between') > 0);
}

/** A month by its number: of the year written, or the first at or after the start of the plan. */
export function monthOrdinal(reader: Reader, month: number, year: number | undefined): number {
  if (year !== undefined) return year * 12 + month - 1;
  const start = bucketKind('month').ordinalOf(planSpan(reader.calendar).from);
  return start + ((((month - 1 - start) % 12) + 12) % 12);
}

/** A quarter or a half of a year: of the year written, or the first that does not end before the plan begins. */
export function partOfYear(reader: Reader, months: number, number: number, year: number | undefined): Span {
  const start = bucketKind('month').ordinalOf(planSpan(reader.calendar).from);
  const current = Math.floor(start / 12);
  const inYear = (chosen: number): number => chosen * 12 + (number - 1) * months;
  const first = year === undefined && inYear(current) + months <= start ? inYear(current + 1) : inYear(year ?? current);
  const { startOf } = bucketKind('month');
  return { from: startOf(first), to: startOf(first + months), unit: months === 3 ? 'quarter' : 'month', begins: false };
}

export function weekSpan(reader: Reader, number: number, year: number | undefined): Span | undefined {
  const { from } = planSpan(reader.calendar);
  const current = Number(new Date(from * 3_600_000).getUTCFullYear());
  for (const chosen of year === undefined ? [current, current + 1] : [year]) {
    const span = writtenSpan(`${chosen}-W${String(number).padStart(2, '0')}`);
    if (span !== undefined && (year !== undefined || span.to > from)) return span;
  }
  return undefined;
}

export function countAt(reader: Reader, at: number): { readonly count: number; readonly length: number } | undefined {
  const number = reader.tokens[at]?.number;
  if (number !== undefined) return { count: number, length: 1 };
  const word = foundAt(reader, at, 'number');
  return word && { count: Number(word.what), length: word.length };
}

/** The day of the week of an instant, from 1 for Monday to 7 for Sunday. */
export function weekdayOf(instant: Instant): number {
  const { ordinalOf, startOf } = bucketKind('week');
  return Math.floor((instant - startOf(ordinalOf(instant))) / 24) + 1;
}
