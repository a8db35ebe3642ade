import { bucketKind, type Instant, instantOf } from '../../calendar/bucket.js';
import { articlesAt, foundAt, type Reader } from './reader.js';
import { planSpan, type ReadSpan, type Span, type SpanUnit, writtenSpan } from './span.js';

type CalendarUnit = Exclude<SpanUnit, 'ever'>;
type PointReader = (reader: Reader, at: number, isExpected: boolean) => ReadSpan | undefined;

/**
 * A date, a month, a quarter, a week, a season, `next month`, `the first three weeks of May`: what is named alone. `isExpected` says that a
 * preposition of time stands before it, so that a word with other meanings (`may`) is a time.
 */
export function pointAt(reader: Reader, at: number, isExpected: boolean): ReadSpan | undefined {
  for (let skipped = articlesAt(reader, at); skipped >= 0; skipped--) {
    const all = readers.flatMap((read) => read(reader, at + skipped, isExpected || skipped > 0) ?? []);
    const longest = all.sort((first, second) => second.length - first.length)[0];
    if (longest) return { ...longest, length: longest.length + skipped };
  }
  return undefined;
}

const readers: readonly PointReader[] = [
  isoAt,
  dayRangeAt,
  dayAt,
  monthAt,
  codeAt,
  ordinalAt,
  weekAt,
  relativeAt,
  seasonAt,
  yearAt,
];

function isoAt({ tokens }: Reader, at: number): ReadSpan | undefined {
  const text = tokens[at]?.plain ?? '';
  const span = /^\d{4}-/.test(text) ? writtenSpan(text) : undefined;
  return span && { span, length: 1 };
}

/** The span of a calendar unit by its ordinal. */
function spanOf(unit: CalendarUnit, ordinal: number, count = 1): Span {
  const { startOf } = bucketKind(unit);
  return { from: startOf(ordinal), to: startOf(ordinal + count), unit, begins: false };
}

/** The year written behind a month or a quarter, as `2027` or `of 2027`. */
function yearBehind({ tokens }: Reader, at: number): { readonly year: number; readonly length: number } | undefined {
  const skipped = /^(?:of|de|,)$/.test(tokens[at]?.plain ?? '') ? 1 : 0;
  const token = tokens[at + skipped];
  const isYear = token?.number !== undefined && /^20\d\d$/.test(token.plain) && tokens[at + skipped + 1]?.plain !== '%';
  return isYear ? { year: token.number as number, length: skipped + 1 } : undefined;
}

/** A month by its number: of the year written, or the first at or after the start of the plan. */
function monthOrdinal(reader: Reader, month: number, year: number | undefined): number {
  if (year !== undefined) return year * 12 + month - 1;
  const start = bucketKind('month').ordinalOf(planSpan(reader.calendar).from);
  return start + ((((month - 1 - start) % 12) + 12) % 12);
}

function monthAt(reader: Reader, at: number, isExpected: boolean): ReadSpan | undefined {
  const month = foundAt(reader, at, 'month');
  if (month === undefined || (!isExpected && isModal(reader, at, month.length))) return undefined;
  const year = yearBehind(reader, at + month.length);
  return {
    span: spanOf('month', monthOrdinal(reader, Number(month.what), year?.year)),
    length: month.length + (year?.length ?? 0),
  };
}

/** `may` before a verb is no month; `mar` and `sep` alone are none either. */
function isModal({ tokens }: Reader, at: number, length: number): boolean {
  return tokens[at].plain === 'may' && tokens[at].text !== 'May' && tokens[at + length] !== undefined;
}

/** A day of a month: a number from 1 to 31, which is no amount. */
function dayNumberAt(reader: Reader, at: number): { readonly day: number; readonly length: number } | undefined {
  const day = reader.tokens[at]?.number;
  if (day === undefined || !Number.isInteger(day) || day < 1 || day > 31) return undefined;
  const mark = reader.tokens[at + 1]?.joined ? foundAt(reader, at + 1, 'daymark') : undefined;
  return { day, length: 1 + (mark?.length ?? 0) };
}

/** `4 May`, `the 4th of May`, `May 4`. */
function dayAt(reader: Reader, at: number): ReadSpan | undefined {
  const day = dayNumberAt(reader, at);
  if (day) {
    const of = /^(?:of|de)$/.test(reader.tokens[at + day.length]?.plain ?? '') ? 1 : 0;
    const month = monthAt(reader, at + day.length + of, true);
    return month && { span: dayOf(month.span, day.day), length: day.length + of + month.length };
  }
  const month = foundAt(reader, at, 'month');
  const behind = month && dayNumberAt(reader, at + month.length);
  if (month === undefined || behind === undefined) return undefined;
  const end = at + month.length + behind.length;
  // `May 20%` is an amount in May.
  if (foundAt(reader, end, 'unit') && !/^[,;]$/.test(reader.tokens[end]?.plain ?? '')) return undefined;
  const year = yearBehind(reader, end);
  const span = spanOf('month', monthOrdinal(reader, Number(month.what), year?.year));
  return { span: dayOf(span, behind.day), length: month.length + behind.length + (year?.length ?? 0) };
}

function dayOf({ from }: Span, day: number): Span {
  return { from: from + (day - 1) * 24, to: from + day * 24, unit: 'day', begins: true };
}

/** `4 to 17 May`, `May 4-17`: days of one month. */
function dayRangeAt(reader: Reader, at: number): ReadSpan | undefined {
  const before = foundAt(reader, at, 'month');
  const start = at + (before?.length ?? 0);
  const first = dayNumberAt(reader, start);
  if (first === undefined) return undefined;
  const joiner = /^(?:-|to|au|until|till|through|and|et|a)$/.test(reader.tokens[start + first.length]?.plain ?? '')
    ? 1
    : 0;
  const second = joiner === 0 ? undefined : dayNumberAt(reader, start + first.length + joiner);
  if (second === undefined || second.day < first.day) return undefined;
  const end = start + first.length + joiner + second.length;
  const of = /^(?:of|de)$/.test(reader.tokens[end]?.plain ?? '') ? 1 : 0;
  const month = before ? monthAt(reader, at, true) : monthAt(reader, end + of, true);
  if (month === undefined || (before && foundAt(reader, end, 'unit'))) return undefined;
  const span = { ...dayOf(month.span, first.day), to: dayOf(month.span, second.day).to };
  return { span, isRange: true, length: before ? end - at : end + of + month.length - at };
}

/** `Q2`, `T2`, `H1`, `W14`. */
function codeAt(reader: Reader, at: number): ReadSpan | undefined {
  const [, letter, digits] = /^(q|t|h|w|kw|wk)(\d{1,2})$/.exec(reader.tokens[at]?.plain ?? '') ?? [];
  if (letter === undefined) return undefined;
  const year = yearBehind(reader, at + 1);
  const span = codeSpan(reader, letter, Number(digits), year?.year);
  return span && { span, length: 1 + (year?.length ?? 0) };
}

function codeSpan(reader: Reader, letter: string, number: number, year: number | undefined): Span | undefined {
  if (/^(?:w|kw|wk)$/.test(letter)) return weekSpan(reader, number, year);
  const months = letter === 'h' ? 6 : 3;
  return number >= 1 && number <= 12 / months ? partOfYear(reader, months, number, year) : undefined;
}

/** A quarter or a half of a year: of the year written, or the first that does not end before the plan begins. */
function partOfYear(reader: Reader, months: number, number: number, year: number | undefined): Span {
  const start = bucketKind('month').ordinalOf(planSpan(reader.calendar).from);
  const current = Math.floor(start / 12);
  const inYear = (chosen: number): number => chosen * 12 + (number - 1) * months;
  const first = year === undefined && inYear(current) + months <= start ? inYear(current + 1) : inYear(year ?? current);
  const { startOf } = bucketKind('month');
  return { from: startOf(first), to: startOf(first + months), unit: months === 3 ? 'quarter' : 'month', begins: false };
}

function weekSpan(reader: Reader, number: number, year: number | undefined): Span | undefined {
  const { from } = planSpan(reader.calendar);
  const current = Number(new Date(from * 3_600_000).getUTCFullYear());
  for (const chosen of year === undefined ? [current, current + 1] : [year]) {
    const span = writtenSpan(`${chosen}-W${String(number).padStart(2, '0')}`);
    if (span !== undefined && (year !== undefined || span.to > from)) return span;
  }
  return undefined;
}

/** `week 14`, `weeks 14 to 20`. */
function weekAt(reader: Reader, at: number): ReadSpan | undefined {
  const unit = foundAt(reader, at, 'unit');
  const number = unit && reader.tokens[at + unit.length]?.number;
  if (unit?.what === 'quarter' && number !== undefined && number <= 4)
    return { span: partOfYear(reader, 3, number, undefined), length: unit.length + 1 };
  if (unit?.what !== 'week' || number === undefined) return undefined;
  const joiner = /^(?:-|to|a|au|until|and|et|through)$/.test(reader.tokens[at + unit.length + 1]?.plain ?? '');
  const second = joiner ? reader.tokens[at + unit.length + 2]?.number : undefined;
  const isRange =
    second !== undefined && second > number && foundAt(reader, at + unit.length + 3, 'unit') === undefined;
  const end = at + unit.length + (isRange ? 3 : 1);
  const year = yearBehind(reader, end);
  const first = weekSpan(reader, number, year?.year);
  const last = isRange ? weekSpan(reader, second, year?.year) : first;
  return (
    first &&
    last && { span: { ...first, to: last.to }, ...(isRange ? { isRange } : {}), length: end - at + (year?.length ?? 0) }
  );
}

/** `second quarter`, `first half of the year`, `first week of May`, `the first three weeks`. */
function ordinalAt(reader: Reader, at: number): ReadSpan | undefined {
  const ordinal = foundAt(reader, at, 'ordinal');
  if (ordinal === undefined) return undefined;
  const behind = at + ordinal.length;
  const half = foundAt(reader, behind, 'half-year');
  const unit = foundAt(reader, behind, 'unit');
  if (half) return halfAt(reader, at, ordinal.what, behind + half.length);
  if (unit?.what === 'quarter') return quarterAt(reader, at, ordinal.what, behind + unit.length);
  const count = reader.tokens[behind]?.number ?? Number(foundAt(reader, behind, 'number')?.what ?? NaN);
  const counted = foundAt(reader, behind + 1, 'unit');
  if (counted && count >= 1)
    return stretchAt(reader, at, ordinal.what, { count, unit: counted.what, end: behind + 1 + counted.length });
  return unit && stretchAt(reader, at, ordinal.what, { count: 1, unit: unit.what, end: behind + unit.length });
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
  const of = /^(?:of|de|d'|du)$/.test(reader.tokens[end]?.plain ?? '') ? 1 : 0;
  const month = of === 1 ? monthAt(reader, end + 1, true) : undefined;
  if (month) {
    const { from, to } = month.span;
    const middle = from + 15 * 24;
    const span: Span =
      number === 1 ? { ...month.span, to: middle, unit: 'day' } : { from: middle, to, unit: 'day', begins: false };
    return { span, length: end + 1 + month.length - at };
  }
  const year = yearBehind(reader, end) ?? { year: undefined, length: ofTheYear(reader, end) };
  return { span: partOfYear(reader, 6, number, year.year), length: end + year.length - at };
}

/** How many tokens say `of the year`. */
function ofTheYear({ tokens }: Reader, at: number): number {
  const words = tokens.slice(at, at + 3).map(({ plain }) => plain);
  if (['of the year', "de l' annee", 'of this year'].includes(words.join(' '))) return 3;
  return 0;
}

interface Stretch {
  readonly count: number;
  readonly unit: string;
  readonly end: number;
}

/** The first so many days, weeks or months of the plan, or of a month; weeks of a month begin on its first Monday. */
function stretchAt(reader: Reader, at: number, ordinal: string, { count, unit, end }: Stretch): ReadSpan | undefined {
  if (!isCalendarUnit(unit) || ordinal !== '1') return undefined;
  const of = /^(?:of|de|d'|du|in|en)$/.test(reader.tokens[end]?.plain ?? '') ? 1 : 0;
  const inside = of === 1 ? (monthAt(reader, end + 1, true) ?? codeAt(reader, end + 1)) : undefined;
  if (of === 1 && inside === undefined) return undefined;
  const from = inside?.span.from ?? planSpan(reader.calendar).from;
  return { span: steps(from, count, unit), length: (inside ? end + 1 + inside.length : end) - at };
}

function isCalendarUnit(unit: string): unit is CalendarUnit {
  return ['day', 'week', 'month', 'quarter', 'year'].includes(unit);
}

/** So many calendar units from the first that begins at or after an instant. */
function steps(from: Instant, count: number, unit: CalendarUnit): Span {
  const { ordinalOf, startOf } = bucketKind(unit);
  const first = startOf(ordinalOf(from)) === from ? ordinalOf(from) : ordinalOf(from) + 1;
  return spanOf(unit, first, count);
}

/** `next month`, `the next four weeks`, `le mois prochain`, `this quarter`: counted from the start of the plan. */
function relativeAt(reader: Reader, at: number): ReadSpan | undefined {
  const relative = foundAt(reader, at, 'relative');
  if (relative) {
    const behind = at + relative.length;
    const counted = countAt(reader, behind);
    const unit = foundAt(reader, behind + (counted?.length ?? 0), 'unit');
    return (
      unit &&
      related(reader, relative.what, counted?.count, unit.what, relative.length + (counted?.length ?? 0) + unit.length)
    );
  }
  const count = countAt(reader, at);
  const after = count && foundAt(reader, at + count.length, 'relative');
  const counted = after && foundAt(reader, at + count.length + after.length, 'unit');
  if (counted)
    return related(reader, after.what, count.count, counted.what, count.length + after.length + counted.length);
  const unit = foundAt(reader, at, 'unit');
  const behind = unit && foundAt(reader, at + unit.length, 'relative');
  return unit && behind && related(reader, behind.what, undefined, unit.what, unit.length + behind.length);
}

function countAt(reader: Reader, at: number): { readonly count: number; readonly length: number } | undefined {
  const number = reader.tokens[at]?.number;
  if (number !== undefined) return { count: number, length: 1 };
  const word = foundAt(reader, at, 'number');
  return word && { count: Number(word.what), length: word.length };
}

function related(
  reader: Reader,
  which: string,
  count: number | undefined,
  unit: string,
  length: number,
): ReadSpan | undefined {
  if (!isCalendarUnit(unit)) return undefined;
  const { from } = planSpan(reader.calendar);
  const { ordinalOf } = bucketKind(unit);
  const now = ordinalOf(from);
  if (which === 'this') return { span: spanOf(unit, now), length };
  if (which === 'last') return { span: spanOf(unit, now - (count ?? 1), count ?? 1), length };
  if (count === undefined) return { span: spanOf(unit, now + 1), length };
  // The next so many weeks are the first ones of the plan.
  return { span: spanOf(unit, now, count), length };
}

const seasonStarts: Readonly<Record<string, number>> = { spring: 3, summer: 6, autumn: 9, winter: 12 };

/** Seasons as weather services count them: whole months, spring from March. */
function seasonAt(reader: Reader, at: number, isExpected: boolean): ReadSpan | undefined {
  const season = foundAt(reader, at, 'season');
  const isParticiple = reader.tokens[at]?.plain === 'ete' && !isExpected;
  if (season === undefined || isParticiple || !isExpected) return undefined;
  const year = yearBehind(reader, at + season.length);
  const first = monthOrdinal(reader, seasonStarts[season.what], year?.year);
  return { span: spanOf('month', first, 3), length: season.length + (year?.length ?? 0) };
}

function yearAt(reader: Reader, at: number, isExpected: boolean): ReadSpan | undefined {
  const { number, plain } = reader.tokens[at] ?? {};
  if (!isExpected || number === undefined || !/^20\d\d$/.test(plain ?? '') || foundAt(reader, at + 1, 'unit'))
    return undefined;
  return {
    span: { from: instantOf(number, 0, 1), to: instantOf(number + 1, 0, 1), unit: 'year', begins: false },
    length: 1,
  };
}
