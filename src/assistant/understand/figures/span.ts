import { bucketKind, hoursPerDay, type Instant, instantOf, isoText } from '../../../calendar/bucket.js';
import { bucketStart, type Calendar } from '../../../calendar/calendar.js';
import { isDate, readDate } from '../../../calendar/written-date.js';

export type SpanUnit = 'day' | 'week' | 'month' | 'quarter' | 'year' | 'ever';

/** A stretch of time in hours, `from` included, `to` not; ends may be open (infinite). */
export interface Span {
  readonly from: Instant;
  readonly to: Instant;
  readonly unit: SpanUnit;
  /** Whether something begins with it (`from May`) rather than lies in it (`in May`). */
  readonly begins: boolean;
  /** Whether it may go on where a time that was said before ends: `the following week`. */
  readonly follows?: true;
  /** Whether it may as well be the one before the plan: `the last quarter`, of what was. */
  readonly mayBePast?: true;
  /** Whether it begins so long from now: `in four weeks' time`. */
  readonly ahead?: true;
  /** Where the month begins of which it is the first weeks, which a stop takes to the day: `the first two weeks of May`. */
  readonly firstDay?: Instant;
  /** Whether it is how a month ends: `at the end of June`. */
  readonly closes?: true;
  /** The two times that it was told by, where each is one by itself: `from March to the week of 6 April`. */
  readonly ends?: readonly [Span, Span];
  /** The times that a list tells, where they do not follow each other: `on 5 and 13 May`, `in weeks 19 and 23`. */
  readonly apart?: readonly Span[];
}

export interface ReadSpan {
  readonly span: Span;
  /** Whether both ends were said, so that a preposition before it says no more: `from 4 to 17 May`. */
  readonly isRange?: true;
  /** Where it begins and ends as an end of a range, if elsewhere: `from mid-April` is from the 15th on. */
  readonly opens?: Instant;
  readonly closes?: Instant;
  readonly length: number;
}

/** Times of a list in turn, those that follow each other as one: `4, 5 and 13 May` are two days and one. */
export function spansApart(spans: readonly Span[]): readonly Span[] {
  const told: Span[] = [];
  for (const span of spans) {
    const last = told[told.length - 1];
    if (last?.to === span.from) told[told.length - 1] = { ...last, to: span.to };
    else told.push(span);
  }
  return told;
}

/** The instant from which, as the first end of a range, something named is meant. */
export function openingOf({ span, opens }: ReadSpan): Instant {
  return opens ?? span.from;
}

/** The instant up to which, as the last end of a range, something named is meant. */
export function closingOf({ span, closes }: ReadSpan): Instant {
  return closes ?? span.to;
}

/** A span as `during` is written: in the unit that was said where its ends allow, else in months, else in days. */
export function duringText({ from, to, unit }: Span): string | undefined {
  if (from === -Infinity && to === Infinity) return undefined;
  // Days that are whole months, both ends said, are written as months.
  const isClosed = Number.isFinite(to) && to - from > 31 * hoursPerDay;
  const units: readonly SpanUnit[] = unit === 'day' && isClosed ? ['month', 'day'] : [unit, 'month', 'day'];
  const written = units.find((one) => one !== 'ever' && fits(from, to, one)) ?? 'day';
  const first = from === -Infinity ? '' : nameOf(from, written);
  const last = to === Infinity ? '' : nameOf(to - hoursPerDay, written);
  return first === last ? first : `${first}..${last}`;
}

function fits(from: Instant, to: Instant, unit: SpanUnit): boolean {
  if (unit === 'ever') return false;
  const { ordinalOf, startOf } = bucketKind(unit);
  return [from, to].every((end) => !Number.isFinite(end) || startOf(ordinalOf(end)) === end);
}

function nameOf(day: Instant, unit: SpanUnit): string {
  const text = isoText(day);
  if (unit === 'year') return text.slice(0, 4);
  if (unit === 'quarter') return `${text.slice(0, 4)}-Q${Math.ceil(Number(text.slice(5, 7)) / 3)}`;
  if (unit === 'month') return text.slice(0, 7);
  return unit === 'week' ? weekName(day) : text;
}

function weekName(day: Instant): string {
  const { ordinalOf, startOf } = bucketKind('week');
  const week = ordinalOf(day);
  const year = Number(isoText(startOf(week) + 3 * hoursPerDay).slice(0, 4));
  const first = ordinalOf(instantOf(year, 0, 4));
  return `${year}-W${String(week - first + 1).padStart(2, '0')}`;
}

/** Where the plan begins and ends. */
export function planSpan(calendar: Calendar): { readonly from: Instant; readonly to: Instant } {
  return { from: bucketStart(calendar, 0), to: bucketStart(calendar, calendar.horizon) };
}

/** A date as tables write it, read into its span. */
export function writtenSpan(text: string): Span | undefined {
  const date = readDate(text.toUpperCase());
  if (!isDate(date) || date.bucket === 'hour') return undefined;
  const { ordinalOf, startOf } = bucketKind(date.bucket);
  return { from: date.instant, to: startOf(ordinalOf(date.instant) + 1), unit: date.bucket, begins: false };
}
