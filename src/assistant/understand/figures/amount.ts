import { bucketKind } from '../../../calendar/bucket.js';
import { type Found, foundAt, lengthAt, type Reader } from '../words/reader.js';

/** What an amount is counted in; `none` where it is a bare number. */
export type AmountUnit =
  | 'percent'
  | 'points'
  | 'fraction'
  | 'factor'
  | 'units'
  | 'money'
  | 'none'
  | 'hour'
  | 'day'
  | 'week'
  | 'month'
  | 'quarter'
  | 'year';

/** `20%` is 20 percent, `a third` the fraction 0.333, `twice` the factor 2, `10 hours a week` 10 hours per week. */
export interface Amount {
  readonly value: number;
  readonly unit: AmountUnit;
  readonly per?: AmountUnit;
  readonly sign?: 1 | -1;
  /** Whether it is what another amount is counted per: `per week`. */
  readonly isRate?: true;
  /** Whether it may be what another amount is counted per, or one of it: `a week`. */
  readonly mayBeRate?: true;
  /** Whether it is what something becomes, as what it was is said beside it: `14 days instead of 7`. */
  readonly becomes?: true;
  /** What it was, where both were said: 7 of `14 days instead of 7`. */
  readonly formerly?: Amount;
  /** The other end of `20 to 30%`. */
  readonly upTo?: number;
}

interface ReadAmount {
  readonly amount: Amount;
  readonly length: number;
}

const scales: Readonly<Record<string, number>> = { thousand: 1e3, million: 1e6, billion: 1e9 };

export const timeUnits: readonly AmountUnit[] = ['hour', 'day', 'week', 'month', 'quarter', 'year'];

/** Whether an amount is a stretch of time, longer than hours. */
export function isTime({ unit }: Amount): boolean {
  return timeUnits.includes(unit) && unit !== 'hour';
}

/** The amount that begins at a token. */
export function amountAt(reader: Reader, at: number): ReadAmount | undefined {
  const often = oftenAt(reader, at);
  if (often) return often;
  const [part, factor] = [foundAt(reader, at, 'fraction'), foundAt(reader, at, 'factor')];
  // `moitié plus` is one and a half, `la moitié` a half.
  const fraction = (factor?.length ?? 0) > (part?.length ?? 0) ? factor : part;
  const number = numberAt(reader, at);
  if (fraction && fraction.length >= (number?.length ?? 0)) return fractionAt(reader, at, fraction);
  if (number) return withRate(reader, at, number);
  return signedAt(reader, at) ?? timesAt(reader, at) ?? articleAt(reader, at) ?? aloneRateAt(reader, at);
}

function fractionAt(reader: Reader, at: number, { what, length }: Found): ReadAmount {
  const unit = foundAt(reader, at, 'fraction')?.what === what ? 'fraction' : 'factor';
  // `half as much again`
  const sign = what.startsWith('+') ? { sign: 1 as const } : {};
  // `un demi-point`, and not the half of `3 and a half points`
  const isAlone = unit === 'fraction' && foundAt(reader, at - 1, 'and') === undefined;
  const points = isAlone ? foundAt(reader, at + length, 'unit') : undefined;
  if (points?.what === 'points')
    return { amount: { value: Number(what), unit: 'points' }, length: length + points.length };
  return { amount: { value: Number(what), unit, ...sign }, length };
}

/** What stands before a percentage with no sign of its own: `20 to 30%`, but not `2000 and 15%`. */
const mostPercent = 500;

/** A number with its unit, or the two ends of a range of percentages. */
function numberAt(reader: Reader, at: number): ReadAmount | undefined {
  const first = bareAt(reader, at);
  if (first === undefined) return undefined;
  const between = lengthAt(reader, at + first.length, 'mark', 'either');
  // `at 13.50 and 8% more` are two amounts; `between 20 and 30%` is one.
  const isAnd = between > 0 && foundAt(reader, at + first.length, 'and') !== undefined;
  const isRange = between > 0 && (!isAnd || lengthAt(reader, at - 1, 'prep', 'between') > 0);
  const second = isRange ? bareAt(reader, at + first.length + between) : undefined;
  if (
    second !== undefined &&
    (first.unit === second.unit || (first.unit === undefined && first.value <= mostPercent)) &&
    ['percent', 'points'].includes(second.unit ?? '') &&
    !(
      second.value < first.value &&
      lengthAt(reader, at - 1, 'prep', 'from') === 0 &&
      lengthAt(reader, at + first.length, 'prep', 'to') > 0
    )
  )
    return {
      amount: { value: first.value, upTo: second.value, unit: second.unit as AmountUnit },
      length: first.length + between + second.length,
    };
  return { amount: { value: first.value, unit: first.unit ?? 'none' }, length: first.length };
}

interface Bare {
  readonly value: number;
  readonly unit: AmountUnit | undefined;
  readonly length: number;
}

function bareAt(reader: Reader, at: number): Bare | undefined {
  const token = reader.tokens[at];
  // `quinze jours` are two weeks, `huit jours` one.
  const weeks = foundAt(reader, at, 'weeks');
  if (weeks) return { value: Number(weeks.what), unit: 'week', length: weeks.length };
  const word = token?.number === undefined ? foundAt(reader, at, 'number') : undefined;
  const value = token?.number ?? (word ? Number(word.what) : undefined);
  if (value === undefined) return undefined;
  let length = word?.length ?? 1;
  let scaled = value;
  const beside = reader.tokens[at + length];
  const scale =
    beside && (beside.joined || beside.plain.length > 1 || /^[kKM]$/.test(beside.text))
      ? foundAt(reader, at + length, 'unit')
      : undefined;
  if (scale && scales[scale.what] !== undefined) {
    // 2.05 times a billion is 2049999999.9999998 where it is left as it comes.
    scaled = Number((scaled * scales[scale.what]).toPrecision(12));
    length += scale.length;
    // `20 millions d'unités`
    const of = lengthAt(reader, at + length, 'mark', 'of');
    if (of > 0 && foundAt(reader, at + length + of, 'unit')?.what === 'units') length += of;
  }
  const whole = lengthAt(reader, at + length, 'mark', 'unbroken');
  const stretch = whole > 0 ? foundAt(reader, at + length + whole, 'unit') : undefined;
  // `two full weeks`
  if (stretch && isStretch(stretch.what)) length += whole;
  const unit = foundAt(reader, at + length, 'unit');
  // An article is no number where nothing is counted.
  if (unit === undefined && token.number === undefined && scaled === 1) return undefined;
  if (unit === undefined || unit.what === 'shift' || scales[unit.what] !== undefined)
    return { value: scaled, unit: undefined, length };
  // One letter is a unit only where it stands right behind the number, as in `2w`; `8 h`, `3 d` and `21 j` say nothing else.
  const next = reader.tokens[at + length];
  if (/^[a-ce-gik-z]$/.test(next.plain) && !next.joined) return { value: scaled, unit: undefined, length };
  // `16 heures supplémentaires` counts hours of overtime.
  const quantity = foundAt(reader, at + length, 'quantity');
  if (quantity && quantity.length > unit.length) return { value: scaled, unit: undefined, length };
  length += unit.length;
  const [times, of] = parts[unit.what] ?? [1, unit.what as AmountUnit];
  return { value: times * scaled, unit: of, length };
}

const parts: Readonly<Record<string, readonly [number, AmountUnit]>> = {
  fortnight: [2, 'week'],
  cent: [0.01, 'money'],
  minute: [1 / 60, 'hour'],
};

/** Units of time in which what lasts is counted. */
function isStretch(unit: string): boolean {
  return unit === 'fortnight' || (timeUnits.includes(unit as AmountUnit) && unit !== 'hour');
}

/** `10 hours a week`, `500 units per month`, also with words between: `10 hours more a week` is put together later. */
function withRate(reader: Reader, at: number, read: ReadAmount): ReadAmount {
  const per = rateAt(reader, at + read.length);
  // `98 % à l'heure` is on time.
  return per && !(per.unit === 'hour' && read.amount.unit === 'percent')
    ? { amount: { ...read.amount, per: per.unit }, length: read.length + per.length }
    : read;
}

/** `a week`, `per month`, `par semaine`: what an amount is counted per. */
function rateAt(reader: Reader, at: number): { readonly unit: AmountUnit; readonly length: number } | undefined {
  const adjective = foundAt(reader, at, 'rate');
  if (adjective) return { unit: adjective.what as AmountUnit, length: adjective.length };
  const per = lengthAt(reader, at, 'mark', 'rate');
  const unit = per > 0 ? foundAt(reader, at + per, 'unit') : undefined;
  if (unit === undefined || !timeUnits.includes(unit.what as AmountUnit)) return undefined;
  // `à 80 % la semaine suivante`
  if (lengthAt(reader, at + per + unit.length, 'mark', 'following') > 0) return undefined;
  if (lengthAt(reader, at, 'mark', 'rate-alone') === 0 && isDated(reader, at + per + unit.length)) return undefined;
  return { unit: unit.what as AmountUnit, length: per + unit.length };
}

/** `la semaine du 6 avril`: a day behind it, which says when. */
function isDated(reader: Reader, at: number): boolean {
  const of = lengthAt(reader, at, 'prep', 'of');
  return of > 0 && reader.tokens[at + of]?.number !== undefined;
}

function signedAt(reader: Reader, at: number): ReadAmount | undefined {
  const isPlus = lengthAt(reader, at, 'mark', 'plus') > 0;
  const sign = isPlus ? '+' : /^[+-]$/.test(reader.tokens[at]?.plain ?? '') ? reader.tokens[at].plain : undefined;
  const number = sign === undefined ? undefined : (strokedAt(reader, at + 1) ?? numberAt(reader, at + 1));
  if (number === undefined) return undefined;
  const read = withRate(reader, at + 1, number);
  return { amount: { ...read.amount, sign: sign === '+' ? 1 : -1 }, length: read.length + 1 };
}

/** The `1/3` of `+1/3`, which behind its sign is no date. */
function strokedAt({ tokens }: Reader, at: number): ReadAmount | undefined {
  const [above, stroke, below] = tokens.slice(at, at + 3);
  const isStroked = stroke?.plain === '/' && stroke.joined && below?.joined === true;
  if (above?.number === undefined || below?.number === undefined || !isStroked) return undefined;
  const value = above.number / below.number;
  return value > 0 && value < 1 ? { amount: { value, unit: 'fraction' }, length: 3 } : undefined;
}

/** `once a month`, `twice a quarter`: how often something happens. */
function oftenAt(reader: Reader, at: number): ReadAmount | undefined {
  const often = foundAt(reader, at, 'often');
  const per = often && rateAt(reader, at + often.length);
  if (!often || !per) return undefined;
  return { amount: { value: Number(often.what), unit: 'factor', per: per.unit }, length: often.length + per.length };
}

/** `x 1.5`, `×2`, the `a factor of 1.5` of what rises by so much. */
function timesAt(reader: Reader, at: number): ReadAmount | undefined {
  const isTimes = /^[x×*]$/.test(reader.tokens[at]?.plain ?? '');
  const length = isTimes ? 1 : lengthAt(reader, at, 'mark', 'factor-of');
  const word = length > 1 ? foundAt(reader, at + length, 'number') : undefined;
  const value = reader.tokens[at + length]?.number ?? (word ? Number(word.what) : undefined);
  const isRead = length > 0 && value !== undefined;
  return isRead ? { amount: { value, unit: 'factor' }, length: length + (word?.length ?? 1) } : undefined;
}

/** `a week`, `une semaine`, `a point`: one of it. */
function articleAt(reader: Reader, at: number): ReadAmount | undefined {
  if (lengthAt(reader, at, 'mark', 'one') !== 1) return undefined;
  const whole = lengthAt(reader, at + 1, 'mark', 'unbroken');
  const unit = foundAt(reader, at + 1 + whole, 'unit');
  if (unit === undefined || (whole > 0 && !isStretch(unit.what))) return undefined;
  if (unit.what === 'fortnight') return { amount: { value: 2, unit: 'week' }, length: 1 + whole + unit.length };
  if (unit.what === 'points') return { amount: { value: 1, unit: 'points' }, length: 1 + unit.length };
  if (!timeUnits.includes(unit.what as AmountUnit)) return undefined;
  const mayBeRate = whole === 0 && lengthAt(reader, at, 'mark', 'rate') > 0 ? { mayBeRate: true as const } : {};
  const read = { amount: { value: 1, unit: unit.what as AmountUnit, ...mayBeRate }, length: 1 + whole + unit.length };
  // `loses a day a week`
  return unit.what === 'day' ? withRate(reader, at, read) : read;
}

/** `per week`, `par mois` apart from their number. */
function aloneRateAt(reader: Reader, at: number): ReadAmount | undefined {
  const isAlone =
    lengthAt(reader, at, 'mark', 'rate-alone') > 0 || !['hour', undefined].includes(foundAt(reader, at, 'rate')?.what);
  const rate = isAlone ? rateAt(reader, at) : undefined;
  return rate && { amount: { value: 1, unit: rate.unit, isRate: true }, length: rate.length };
}

/** Days that an amount of time is; NaN for what is no time. A month is 30 days, as lead times count. */
export function daysOf({ value, unit }: Amount): number {
  const days: Partial<Record<AmountUnit, number>> = {
    hour: 1 / 24,
    day: 1,
    week: 7,
    month: 30,
    quarter: 91,
    year: 365,
  };
  return value * (days[unit] ?? NaN);
}

/** The instant so long after another, or before it where the value is below zero; months keep the day. */
export function laterBy(from: number, { value, unit }: Amount): number {
  const days: Partial<Record<Amount['unit'], number>> = { day: 1, week: 7 };
  const whole = days[unit];
  if (whole !== undefined) return from + Math.round(value * whole) * 24;
  const { ordinalOf, startOf } = bucketKind(timeUnits.includes(unit) ? (unit as 'month') : 'month');
  const month = ordinalOf(from);
  return startOf(month + Math.round(value)) + (from - startOf(month));
}
