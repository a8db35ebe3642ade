import { bucketKind, hoursPerDay } from '../../../calendar/bucket.js';
import { bucketStart, type Calendar } from '../../../calendar/calendar.js';
import { foundAt, lengthAt, type Reader } from '../words/reader.js';
import { laterBy } from './amount.js';
import {
  type CalendarUnit,
  countAt,
  isBetween,
  isCalendarUnit,
  isEndAt,
  partOfYear,
  spanOf,
  steps,
  weekSpan,
  yearBehind,
  yearBehindCode,
} from './calendar-part.js';
import { dayAt, monthAt } from './month-point.js';
import { planSpan, type ReadSpan, type Span, spansApart, writtenSpan } from './span.js';

/** `Q2`, `T2`, `H1`, `W14`, with the year behind or before it: `W20/2026`, `2026-S20`. */
export function codeAt(reader: Reader, at: number): ReadSpan | undefined {
  const { plain = '' } = reader.tokens[at] ?? {};
  const [, letters, digits] = /^([a-z]{1,3})(\d{1,2})$/.exec(plain) ?? [];
  const code = letters && codeOf(reader, letters);
  if (!code || reader.named.has(plain)) return datedCodeAt(reader, at);
  const written = yearBehindCode(reader, at + 1);
  // `W25/26` is two weeks.
  const isTwoWeeks = code === 'week' && written?.year === 2001 + Number(digits) && !/^20/.test(yearText(reader, at));
  const year = isTwoWeeks ? undefined : written;
  const span = codeSpan(reader, code, Number(digits), year?.year);
  return span && { span, length: 1 + (year?.length ?? 0) };
}

/** What is written behind a code, its stroke left out. */
function yearText({ tokens }: Reader, at: number): string {
  return tokens[tokens[at + 1]?.plain === '/' ? at + 2 : at + 1]?.plain ?? '';
}

function codeOf({ lexicon }: Reader, letters: string): string | undefined {
  return lexicon.phrases.get(letters)?.find(({ is }) => is === 'code')?.what;
}

/** `2026-S20`, `2026-T2`, `2026 W20`. */
function datedCodeAt(reader: Reader, at: number): ReadSpan | undefined {
  const { plain = '' } = reader.tokens[at] ?? {};
  const [, year, letters, digits] = /^(20\d\d)-?([a-z])(\d{1,2})$/.exec(plain) ?? [];
  const code = letters && codeOf(reader, letters);
  const span = code ? codeSpan(reader, code, Number(digits), Number(year)) : undefined;
  if (span) return { span, length: 1 };
  const [, apart, behind] = /^([a-z]{1,3})(\d{1,2})$/.exec(reader.tokens[at + 1]?.plain ?? '') ?? [];
  const codeApart = /^20\d\d$/.test(plain) && apart ? codeOf(reader, apart) : undefined;
  const spanApart = codeApart ? codeSpan(reader, codeApart, Number(behind), Number(plain)) : undefined;
  return spanApart && { span: spanApart, length: 2 };
}

/** `2Q`, `1H`: the letter behind the number, where a time is expected; `1h` is an hour. */
export function reversedCodeAt(reader: Reader, at: number, isExpected: boolean): ReadSpan | undefined {
  const [number, letter] = reader.tokens.slice(at, at + 2);
  if (!isExpected || number?.number === undefined || !letter?.joined || !/^[QTH]$/.test(letter.text)) return undefined;
  const code = codeOf(reader, letter.plain);
  const year = yearBehindCode(reader, at + 2);
  const span = code ? codeSpan(reader, code, number.number, year?.year) : undefined;
  return span && { span, length: 2 + (year?.length ?? 0) };
}

function codeSpan(reader: Reader, code: string, number: number, year: number | undefined): Span | undefined {
  // `S1` of a French question may be a week or half a year.
  if (code === 'week') return number <= 2 && isHalf(reader, number) ? undefined : weekSpan(reader, number, year);
  const months = code === 'half' ? 6 : 3;
  return number >= 1 && number <= 12 / months ? partOfYear(reader, months, number, year) : undefined;
}

/** `quarter two`, `semestre 1`. */
function numberedPartAt(reader: Reader, at: number): ReadSpan | undefined {
  const unit = foundAt(reader, at, 'unit');
  const half = foundAt(reader, at, 'half-year');
  const months = unit?.what === 'quarter' ? 3 : half ? 6 : undefined;
  const part = unit?.what === 'quarter' ? unit : half;
  const counted = part && countAt(reader, at + part.length);
  if (
    part === undefined ||
    months === undefined ||
    counted === undefined ||
    !(counted.count >= 1 && counted.count <= 12 / months)
  )
    return undefined;
  const end = at + part.length + counted.length;
  if (foundAt(reader, end, 'unit')) return undefined;
  const year = yearBehindCode(reader, end);
  const length = end - at + (year?.length ?? 0);
  return { span: partOfYear(reader, months, counted.count, year?.year), length };
}

/** `week 14`, `weeks 14 to 20`, `weeks 19 and 20`. */
export function weekAt(reader: Reader, at: number): ReadSpan | undefined {
  const unit = foundAt(reader, at, 'unit');
  const number = unit && reader.tokens[at + unit.length]?.number;
  if (unit?.what !== 'week' || number === undefined) return numberedPartAt(reader, at);
  const behind = at + unit.length + 1;
  const more =
    lastWeekAt(reader, behind, number) ?? (isBetween(reader, at) ? undefined : nextWeeksAt(reader, behind, number));
  const end = behind + (more?.length ?? 0);
  const year = yearBehindCode(reader, end);
  const first = weekSpan(reader, number, year?.year);
  const last = more ? weekSpan(reader, more.last, year?.year) : first;
  return (
    first &&
    last && {
      span: { ...first, to: last.to, ...(more?.weeks ? { apart: more.weeks } : {}) },
      ...(more ? { isRange: true } : {}),
      length: end - at + (year?.length ?? 0),
    }
  );
}

interface LastWeek {
  readonly last: number;
  /** Weeks that do not follow one another, each by itself. */
  readonly weeks?: readonly Span[];
  readonly length: number;
}

/** The `to 20` of `weeks 14 to 20`. */
function lastWeekAt(reader: Reader, at: number, first: number): LastWeek | undefined {
  const joiner = lengthAt(reader, at, 'mark', 'through');
  const last = joiner > 0 ? reader.tokens[at + joiner]?.number : undefined;
  if (last === undefined || last <= first || foundAt(reader, at + joiner + 1, 'unit')) return undefined;
  return { last, length: joiner + 1 };
}

/** The `, 20 and 21` of `weeks 19, 20 and 21`, the `and 23` of `weeks 19 and 23`: weeks, and no amount of something else. */
function nextWeeksAt(reader: Reader, at: number, first: number): LastWeek | undefined {
  const weeks = [first];
  let end = at;
  let isListed = false;
  for (;;) {
    const comma = reader.tokens[end]?.plain === ',' ? 1 : 0;
    const both = lengthAt(reader, end + comma, 'mark', 'both');
    const next = reader.tokens[end + comma + both]?.number;
    const last = weeks[weeks.length - 1];
    if (comma + both === 0 || next === undefined || !(next > last && next <= lastWeekOfYear)) break;
    weeks.push(next);
    end += comma + both + 1;
    isListed ||= both > 0;
  }
  const last = weeks[weeks.length - 1];
  // `weeks 8 and 9 only` counts nothing else.
  const scope = foundAt(reader, end, 'scope')?.length ?? 0;
  const isCounted = countedBehind.some((is) => foundAt(reader, end, is)) && !isEndAt(reader, end + scope);
  if (last === first || isCounted) return undefined;
  const isInTurn = last - first === weeks.length - 1;
  if (isInTurn) return { last, length: end - at };
  const spans = weeks.flatMap((week) => weekSpan(reader, week, undefined) ?? []);
  return isListed && spans.length === weeks.length ? { last, weeks: spansApart(spans), length: end - at } : undefined;
}

const lastWeekOfYear = 53;
const countedBehind = ['unit', 'scope', 'action'];

/** A time that is written as the tables have it: `2026-04-06`, `2026-W15`. */
export function isoAt({ tokens }: Reader, at: number): ReadSpan | undefined {
  const text = tokens[at]?.plain ?? '';
  const span = /^\d{4}-/.test(text) ? writtenSpan(text) : undefined;
  return span && { span, length: 1 };
}

/** `the week of 4 May`, `the week of 2026-04-06`: the week in which a day lies. */
export function weekOfAt(reader: Reader, at: number): ReadSpan | undefined {
  // `400 more a week from 1 April` goes on.
  const isRate = at > 0 && lengthAt(reader, at - 1, 'prep', 'per') > 0;
  const opening = isRate ? 0 : lengthAt(reader, at, 'mark', 'week-of');
  const day = opening > 0 ? (isoAt(reader, at + opening) ?? dayAt(reader, at + opening)) : undefined;
  if (day?.span.unit !== 'day') return undefined;
  return { span: spanOf('week', bucketKind('week').ordinalOf(day.span.from)), length: opening + day.length };
}

/** `second quarter`, `first half of the year`, `first week of May`, `the first three weeks`. */
export function ordinalAt(reader: Reader, at: number): ReadSpan | undefined {
  const ordinal = foundAt(reader, at, 'ordinal');
  if (ordinal === undefined) return numberedWeekAt(reader, at) ?? countedFirstAt(reader, at);
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
  const whole = ordinal === 'last' ? lengthAt(reader, end, 'mark', 'of-the-plan') : 0;
  if (whole > 0) return { span: endOfPlan(reader.calendar, 1, 'quarter'), length: end + whole - at };
  const year = yearBehind(reader, end) ?? { year: undefined, length: ofTheYear(reader, end) };
  // French `au dernier trimestre` is the year's, as `le trimestre dernier` is the one before.
  const isOpen = ordinal === 'last' && year.length === 0 && reader.lexicon.language !== 'fr';
  if (Number(ordinal) > 4 || (isOpen && !endsWithYear(reader, at))) return undefined;
  const span = partOfYear(reader, 3, ordinal === 'last' ? 4 : Number(ordinal), year.year);
  return { span: isOpen ? { ...span, mayBePast: true } : span, length: end + year.length - at };
}

/** `in the last quarter` of a plan that ends with the year; `last quarter` is the one before it begins. */
function endsWithYear(reader: Reader, at: number): boolean {
  const isArticle = lengthAt(reader, at, 'mark', 'article') > 0 || lengthAt(reader, at - 1, 'mark', 'article') > 0;
  const { from, to } = endOfPlan(reader.calendar, 1, 'quarter');
  const last = partOfYear(reader, 3, 4, undefined);
  return isArticle && last.from === from && last.to === to;
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
  if (!isCalendarUnit(unit)) return undefined;
  if (ordinal === 'last') return lastOfMonthAt(reader, at, { count, unit, end });
  if (ordinal !== '1') return count === 1 ? laterAt(reader, at, Number(ordinal), { unit, end }) : undefined;
  const whole = lengthAt(reader, end, 'mark', 'of-the-plan');
  const of = whole > 0 ? 0 : lengthAt(reader, end, 'mark', 'inside');
  const inside = of > 0 ? (monthAt(reader, end + of, true) ?? codeAt(reader, end + of)) : undefined;
  if (of > 0 && inside === undefined) return undefined;
  const { from } = planSpan(reader.calendar);
  // The first months of a plan begin with the one it begins in.
  const weeks = inside
    ? { ...steps(inside.span.from, count, unit), ...firstDayOf(inside.span, count, unit) }
    : undefined;
  const span = weeks ?? spanOf(unit, bucketKind(unit).ordinalOf(from), count);
  return { span, length: (inside ? end + of + inside.length : end + whole) - at };
}

function firstDayOf({ from }: Span, count: number, unit: CalendarUnit): Pick<Span, 'firstDay'> {
  return unit === 'week' && count > 1 ? { firstDay: from } : {};
}

/** `the last ten days of May`, and its last weeks: a week is of the month in which most of its days are. */
function lastOfMonthAt(reader: Reader, at: number, { count, unit, end }: Stretch): ReadSpan | undefined {
  const whole = lengthAt(reader, end, 'mark', 'of-the-plan');
  if (whole > 0 && isCalendarUnit(unit))
    return { span: endOfPlan(reader.calendar, count, unit), length: end + whole - at };
  // `the last four months of the year`
  const year = yearBehind(reader, end) ?? { year: undefined, length: ofTheYear(reader, end) };
  if (year.length > 0 && (unit === 'month' || unit === 'quarter')) {
    const last = partOfYear(reader, 3, 4, year.year).to;
    return { span: spanOf(unit, bucketKind(unit).ordinalOf(last) - count, count), length: end + year.length - at };
  }
  const of = lengthAt(reader, end, 'mark', 'inside');
  const month = of > 0 ? monthAt(reader, end + of, true) : undefined;
  if (month === undefined || (unit !== 'week' && unit !== 'day')) return undefined;
  const half = unit === 'week' ? 3 * hoursPerDay : 0;
  const last = bucketKind(unit).ordinalOf(month.span.to + half);
  return { span: spanOf(unit, last - count, count), length: end + of + month.length - at };
}

/** The last so many weeks or months of the plan, to the day where it does not end with one. */
export function endOfPlan(calendar: Calendar, count: number, unit: CalendarUnit): Span {
  const { to } = planSpan(calendar);
  const whole = spanOf(unit, bucketKind(unit).ordinalOf(to) - count, count);
  return whole.to === to ? whole : { from: laterBy(to, { value: -count, unit }), to, unit: 'day', begins: false };
}

/** `the second week of May`: weeks of a month begin on its first Monday; `from the fifth week`, with none, is one of the plan. */
function laterAt(
  reader: Reader,
  at: number,
  number: number,
  { unit, end }: { readonly unit: CalendarUnit; readonly end: number },
): ReadSpan | undefined {
  const whole = lengthAt(reader, end, 'mark', 'of-the-plan');
  const of = whole > 0 ? 0 : lengthAt(reader, end, 'mark', 'inside');
  if ((whole > 0 || (of === 0 && isCountedFrom(reader, at))) && (unit === 'week' || unit === 'month')) {
    const first = bucketKind(unit).ordinalOf(planSpan(reader.calendar).from);
    return { span: spanOf(unit, first + number - 1), length: end + whole - at };
  }
  const month = of > 0 && unit === 'week' ? monthAt(reader, end + of, true) : undefined;
  if (month === undefined || !(number <= weeksOfMonth - 1)) return undefined;
  const first = bucketKind('week').ordinalOf(steps(month.span.from, 1, 'week').from);
  return { span: spanOf('week', first + number - 1), length: end + of + month.length - at };
}

/** `from the fifth week`, before any month is named: else `the second week` may be one of it, one more, or every other one. */
function isCountedFrom(reader: Reader, at: number): boolean {
  const isSince = [1, 2, 3, 4, 5].some((back) => {
    const length = lengthAt(reader, at - back, 'prep', 'since');
    return length > 0 && back - length <= 1;
  });
  return isSince && !reader.tokens.slice(0, at).some((_, before) => foundAt(reader, before, 'month') !== undefined);
}

/** `the 20th week`, `la 20e semaine`: a week of the year, but of the plan or of a month where that is said. */
function numberedWeekAt(reader: Reader, at: number): ReadSpan | undefined {
  const number = reader.tokens[at]?.number;
  const mark = number !== undefined && reader.tokens[at + 1]?.joined ? foundAt(reader, at + 1, 'daymark') : undefined;
  const unit = mark && foundAt(reader, at + 1 + mark.length, 'unit');
  if (number === undefined || mark === undefined || unit?.what !== 'week' || number <= weeksOfMonth) return undefined;
  const end = at + 1 + mark.length + unit.length;
  const ofPlan = lengthAt(reader, end, 'mark', 'of-the-plan');
  if (ofPlan > 0) {
    const first = bucketKind('week').ordinalOf(planSpan(reader.calendar).from);
    return { span: spanOf('week', first + number - 1), length: end + ofPlan - at };
  }
  const year = yearBehind(reader, end) ?? { year: undefined, length: ofTheYear(reader, end) };
  const span = weekSpan(reader, number, year.year);
  return span && { span, length: end + year.length - at };
}

const weeksOfMonth = 5;

/** Whether letters that name weeks also name halves of a year in this language. */
function isHalf({ lexicon }: Reader, number: number): boolean {
  return number <= 2 && lexicon.phrases.get('s')?.some(({ is }) => is === 'code') === true;
}
