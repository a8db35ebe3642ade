import { monthOrdinal, spanOf, yearBehind } from './calendar-part.js';
import { foundAt, type Reader } from './reader.js';
import type { ReadSpan, Span } from './span.js';

export function monthAt(reader: Reader, at: number, isExpected: boolean): ReadSpan | undefined {
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
export function dayAt(reader: Reader, at: number): ReadSpan | undefined {
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
export function dayRangeAt(reader: Reader, at: number): ReadSpan | undefined {
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
