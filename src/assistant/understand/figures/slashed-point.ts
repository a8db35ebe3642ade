import { instantOf } from '../../../calendar/bucket.js';
import { lengthAt, type Reader } from '../words/reader.js';
import { monthOrdinal, spanOf } from './calendar-part.js';
import type { ReadSpan } from './span.js';

/** A date with strokes: `04/05/2026`, `4/5` where a time is expected, `01/05`, and the month `05/2026`. The day stands first. */
export function slashedAt(reader: Reader, at: number, isExpected: boolean): ReadSpan | undefined {
  const parts = strokedAt(reader, at);
  if (parts.length < 2) return undefined;
  const length = 2 * parts.length - 1;
  const [first, second, third] = parts.map(Number);
  if (parts.length === 2 && /^20\d\d$/.test(parts[1]))
    return isMonth(first) ? { span: spanOf('month', monthOrdinal(reader, first, second)), length } : undefined;
  const [day, month] = isMonthFirst(reader) ? [second, first] : [first, second];
  const year = third === undefined ? undefined : third < 100 ? 2000 + third : third;
  const isDate =
    isExpected ||
    parts.length === 3 ||
    parts.some((part) => part.startsWith('0')) ||
    isRangeOfDates(reader, at + length);
  // `1/3 of the demand` is a fraction.
  const isFraction =
    parts.length === 2 && (lengthAt(reader, at + length, 'mark', 'of') > 0 || !isApart(reader, at + length));
  if (!isDate || isFraction || !isMonth(month) || !(day >= 1)) return undefined;
  const { from } = spanOf('month', monthOrdinal(reader, month, year));
  const date = new Date(from * 3_600_000);
  const instant = instantOf(date.getUTCFullYear(), date.getUTCMonth(), day);
  if (new Date(instant * 3_600_000).getUTCMonth() !== month - 1) return undefined;
  return { span: { from: instant, to: instant + 24, unit: 'day', begins: true }, length };
}

/** Two or three numbers with strokes and no blanks between them, as written. */
function strokedAt({ tokens }: Reader, at: number): readonly string[] {
  const parts: string[] = [];
  for (let place = at; parts.length < 3 && /^\d{1,4}$/.test(tokens[place]?.plain ?? ''); place += 2) {
    parts.push(tokens[place].plain);
    if (tokens[place + 1]?.plain !== '/' || !tokens[place + 1].joined || !tokens[place + 2]?.joined) break;
  }
  return parts;
}

/** Whether a question has a date that has sense with its month first alone: `05/17/2026`. */
function isMonthFirst(reader: Reader): boolean {
  return reader.tokens.some((_, at) => {
    const [first, second, more] = reader.tokens[at - 1]?.plain === '/' ? [] : strokedAt(reader, at).map(Number);
    return isMonth(first) && second > 12 && second <= 31 && (more === undefined || more > 0);
  });
}

function isMonth(number: number | undefined): boolean {
  return number !== undefined && number >= 1 && number <= 12;
}

/** Whether another date follows: `4/5 - 17/5`. */
function isRangeOfDates(reader: Reader, at: number): boolean {
  const joiner = lengthAt(reader, at, 'mark', 'through');
  return joiner > 0 && strokedAt(reader, at + joiner).length > 1;
}

function isApart({ tokens }: Reader, at: number): boolean {
  return tokens[at]?.plain !== '%' && tokens[at]?.plain !== '/';
}
