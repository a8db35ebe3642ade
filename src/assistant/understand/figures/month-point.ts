import { articlesAt, foundAt, lengthAt, type Reader } from '../words/reader.js';
import { isBetween, monthOrdinal, spanOf, weekdayOf, yearBehind, yearBehindCode } from './calendar-part.js';
import { type ReadSpan, type Span, spansApart } from './span.js';

export function monthAt(reader: Reader, at: number, isExpected: boolean): ReadSpan | undefined {
  const month = foundAt(reader, at, 'month');
  if (month === undefined || (!isExpected && isModal(reader, at, month.length))) return undefined;
  const year = yearBehind(reader, at + month.length) ?? shortYearAt(reader, at, month.length);
  return {
    span: spanOf('month', monthOrdinal(reader, Number(month.what), year?.year)),
    length: month.length + (year?.length ?? 0),
  };
}

/** The year of `in May 26` and `May '26`, which is no day. */
function shortYearAt(
  reader: Reader,
  at: number,
  length: number,
): { readonly year: number; readonly length: number } | undefined {
  const [month, number] = [reader.tokens[at + length - 1], reader.tokens[at + length]];
  const isMarked = number !== undefined && number.start - month.end === 2;
  return isMarked || (at > 0 && lengthAt(reader, at - 1, 'mark', 'inside') > 0)
    ? yearBehindCode(reader, at + length, isMarked)
    : undefined;
}

/** `may` before a verb is no month; `mar` and `sep` alone are none either. In `april, may and june` it is one. */
function isModal(reader: Reader, at: number, length: number): boolean {
  if (isListed(reader, at, length)) return false;
  const { text, plain } = reader.tokens[at];
  const isWord = lengthAt(reader, at, 'mark', 'modal-month') > 0 && text === plain;
  return isWord && reader.tokens[at + length] !== undefined && !isNoVerbBehind(reader, at, at + length);
}

/** `+10% may to june`, `may-june`, `glargine may +10%`, `+5% may, Spain …`: another month, a change or a pause behind it, and no verb. */
function isNoVerbBehind(reader: Reader, at: number, behind: number): boolean {
  const next = reader.tokens[behind];
  const joiner = foundAt(reader, behind, 'prep');
  const isTo = joiner !== undefined && ['until', 'to'].includes(joiner.what);
  const through = isTo
    ? joiner.length
    : lengthAt(reader, behind, 'mark', 'through') || lengthAt(reader, behind, 'mark', 'both');
  const isChange =
    /^[+-]/.test(next.text) && (next.number !== undefined || reader.tokens[behind + 1]?.number !== undefined);
  const isPause = /^[,;]$/.test(next.plain) || foundAt(reader, behind, 'and') !== undefined;
  const isBehindShare = reader.tokens[at - 1]?.plain === '%';
  return foundAt(reader, behind + through, 'month') !== undefined || isChange || (isBehindShare && isPause);
}

/** Whether a month stands before or behind, with no more than a word or a sign between that joins them. */
function isListed(reader: Reader, at: number, length: number): boolean {
  const joinsAt = (place: number): boolean => {
    const { plain } = reader.tokens[place] ?? { plain: '' };
    const isSign = [',', '/', '-', '&', '+'].includes(plain);
    return isSign || foundAt(reader, place, 'and')?.length === 1 || lengthAt(reader, place, 'mark', 'through') === 1;
  };
  const isMonthAt = (place: number): boolean => place >= 0 && foundAt(reader, place, 'month') !== undefined;
  return (joinsAt(at - 1) && isMonthAt(at - 2)) || (joinsAt(at + length) && isMonthAt(at + length + 1));
}

/** A day of a month: a number from 1 to 31, which is no amount. */
function dayNumberAt(reader: Reader, at: number): { readonly day: number; readonly length: number } | undefined {
  const day = reader.tokens[at]?.number;
  if (day === undefined || !Number.isInteger(day) || day < 1 || day > 31) return undefined;
  const mark = reader.tokens[at + 1]?.joined ? foundAt(reader, at + 1, 'daymark') : undefined;
  return { day, length: 1 + (mark?.length ?? 0) };
}

/** `4 May`, `the 4th of May`, `May 4`. */
export function dayAt(reader: Reader, at: number): ReadSpan | undefined {
  const day = dayNumberAt(reader, at);
  if (day) {
    const of = lengthAt(reader, at + day.length, 'mark', 'of');
    const month = monthAt(reader, at + day.length + of, true);
    return month && { span: dayOf(month.span, day.day), length: day.length + of + month.length };
  }
  const month = foundAt(reader, at, 'month');
  const behind = month && dayNumberAt(reader, at + month.length);
  if (month === undefined || behind === undefined || shortYearAt(reader, at, month.length)) return undefined;
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

interface NamedDay {
  readonly day: number;
  readonly weekday?: number;
  readonly length: number;
}

/** A day of a month, its weekday before it: the `Monday 4` of `Monday 4 to Sunday 17 May`. */
function namedDayAt(reader: Reader, at: number): NamedDay | undefined {
  const name = foundAt(reader, at, 'dayname');
  const skipped = name ? name.length + articlesAt(reader, at + name.length) : 0;
  const day = dayNumberAt(reader, at + skipped);
  return day && { ...day, ...(name ? { weekday: Number(name.what) } : {}), length: skipped + day.length };
}

/** `4 to 17 May`, `May 4-17`, `Monday 4 to Sunday 17 May`: days of one month; `5, 13 and 20 May` are days by themselves. */
export function dayRangeAt(reader: Reader, at: number): ReadSpan | undefined {
  const before = foundAt(reader, at, 'month');
  const start = at + (before?.length ?? 0);
  const first = namedDayAt(reader, start);
  if (first === undefined) return undefined;
  const through = lengthAt(reader, start + first.length, 'mark', 'through');
  const { days, length } = through > 0 ? lastDayAt(reader, start, first) : daysListedAt(reader, start, first);
  if (days.length < 2 || days.some(({ day }, index) => index > 0 && day < days[index - 1].day)) return undefined;
  const end = start + length;
  const of = lengthAt(reader, end, 'mark', 'of');
  const month = before ? monthAt(reader, at, true) : (monthAt(reader, end + of, true) ?? strokedMonthAt(reader, end));
  if (month === undefined || (before && isCountedAt(reader, end))) return undefined;
  const isAsNamed = days.every(
    ({ day, weekday }) => weekday === undefined || weekdayOf(dayOf(month.span, day).from) === weekday,
  );
  if (!isAsNamed) return undefined;
  const spans = days.map(({ day }) => dayOf(month.span, day));
  const span = { ...spans[0], to: spans[spans.length - 1].to };
  const apart = through > 0 || isBetween(reader, at) ? [] : spansApart(spans);
  return {
    span: apart.length > 1 ? { ...span, apart } : span,
    isRange: true,
    length: before ? end - at : end + of + month.length - at,
  };
}

/** `May 5 and 13 more hours`: the last number counts what stands behind it. */
function isCountedAt(reader: Reader, at: number): boolean {
  const way = foundAt(reader, at, 'action')?.what;
  return ['unit', 'quantity'].some((is) => foundAt(reader, at, is)) || way === 'raise' || way === 'lower';
}

/** Days of a month that are told together, and how many tokens tell them. */
interface DaysTold {
  readonly days: readonly NamedDay[];
  readonly length: number;
}

/** The `to 17` behind the first day of a range. */
function lastDayAt(reader: Reader, start: number, first: NamedDay): DaysTold {
  const joiner = lengthAt(reader, start + first.length, 'mark', 'through');
  const behind = start + first.length + joiner;
  const skipped = articlesAt(reader, behind);
  const last = namedDayAt(reader, behind + skipped);
  if (last === undefined) return { days: [first], length: first.length };
  return { days: [first, last], length: first.length + joiner + skipped + last.length };
}

/** The `, 13 and 20` behind the first day of a list; one without an `and` ends with its month. */
function daysListedAt(reader: Reader, start: number, first: NamedDay): DaysTold {
  const days = [first];
  let length = first.length;
  for (;;) {
    const comma = reader.tokens[start + length]?.plain === ',' ? 1 : 0;
    const both = lengthAt(reader, start + length + comma, 'mark', 'both');
    const behind = start + length + comma + both;
    const skipped = articlesAt(reader, behind);
    const next = comma + both > 0 ? namedDayAt(reader, behind + skipped) : undefined;
    if (next === undefined) return { days, length };
    days.push(next);
    length += comma + both + skipped + next.length;
    if (both > 0) return { days, length };
  }
}

/** The `/05` of `12 to 20/05`. */
function strokedMonthAt(reader: Reader, at: number): ReadSpan | undefined {
  const [stroke, month] = reader.tokens.slice(at, at + 2);
  const number = stroke?.plain === '/' && stroke.joined && month?.joined ? (month.number ?? 0) : 0;
  if (number < 1 || number > 12 || reader.tokens[at + 2]?.plain === '/') return undefined;
  return { span: spanOf('month', monthOrdinal(reader, number, undefined)), length: 2 };
}

/** `mid-April`, `early May`, `the end of June`: the first, second or last ten days of a month, or that month of a quarter. */
export function partOfMonthAt(reader: Reader, at: number): ReadSpan | undefined {
  const part = foundAt(reader, at, 'part');
  if (part === undefined) return undefined;
  const of = lengthAt(reader, at + part.length, 'mark', 'of');
  const month = monthAt(reader, at + part.length + of, true);
  if (month === undefined) return undefined;
  const length = part.length + of + month.length;
  return { ...thirdOf(month.span, part.what), length };
}

const decade = 10 * 24;
const middle = 14 * 24;

function thirdOf({ from, to }: Span, part: string): Omit<ReadSpan, 'length'> {
  const days = { unit: 'day', begins: false } as const;
  if (part === 'start') return { span: { from, to: from + decade, ...days } };
  if (part === 'end') return { span: { from: from + 2 * decade, to, ...days, closes: true }, opens: to - 24 };
  return {
    span: { from: from + decade, to: from + 2 * decade, ...days },
    opens: from + middle,
    closes: from + middle + 24,
  };
}

/** `Monday 4 May`: a day of a month whose weekday is the one that is said. */
export function weekdayDateAt(reader: Reader, at: number): ReadSpan | undefined {
  const name = foundAt(reader, at, 'dayname');
  if (name === undefined) return undefined;
  const comma = reader.tokens[at + name.length]?.plain === ',' ? 1 : 0;
  const behind = at + name.length + comma;
  const skipped = lengthAt(reader, behind, 'mark', 'article');
  const day = dayAt(reader, behind + skipped) ?? dayAt(reader, behind);
  if (day === undefined || weekdayOf(day.span.from) !== Number(name.what)) return undefined;
  return { ...day, length: name.length + comma + day.length + (dayAt(reader, behind + skipped) ? skipped : 0) };
}

/** `12.5.` and `12.05.2026`, as dates are written with full stops. */
export function dottedDayAt(reader: Reader, at: number): ReadSpan | undefined {
  const [, day, month, year] = /^(\d{1,2})\.(\d{1,2})\.(\d{4})?$/.exec(reader.tokens[at]?.plain ?? '') ?? [];
  if (day === undefined || Number(day) < 1 || Number(day) > 31 || Number(month) < 1 || Number(month) > 12)
    return undefined;
  const span = spanOf('month', monthOrdinal(reader, Number(month), year === undefined ? undefined : Number(year)));
  return { span: dayOf(span, Number(day)), length: 1 };
}
