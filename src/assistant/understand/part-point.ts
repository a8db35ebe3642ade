import { isCalendarUnit, partOfYear, steps, weekSpan, yearBehind } from './calendar-part.js';
import { monthAt } from './month-point.js';
import { foundAt, type Reader } from './reader.js';
import { planSpan, type ReadSpan, type Span } from './span.js';

/** `Q2`, `T2`, `H1`, `W14`. */
export function codeAt(reader: Reader, at: number): ReadSpan | undefined {
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

/** `week 14`, `weeks 14 to 20`. */
export function weekAt(reader: Reader, at: number): ReadSpan | undefined {
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
export function ordinalAt(reader: Reader, at: number): ReadSpan | undefined {
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
