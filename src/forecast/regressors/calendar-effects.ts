import { type BucketKind, bucketKind } from '../../calendar/bucket.js';
import type { Series } from '../model.js';
import type { Regressor } from './regressor.js';

/**
 * Effects of the calendar on months and quarters: how many days they have, how many working days for each day of a weekend, and
 * the leap day. Shorter buckets have their week as a season; years differ too little.
 * Source: Findley, Monsell, Bell, Otto and Chen (1998), Journal of Business and Economic Statistics 16, 127-152 (X-12-ARIMA).
 */
export function calendarEffects({ bucket, start, values }: Series): Regressor[] {
  if (bucket !== 'month' && bucket !== 'quarter') return [];
  const kind = bucketKind(bucket);
  return effects.map(({ name, of }) => {
    const column = (from: number, count: number): Float64Array =>
      Float64Array.from({ length: count }, (_, step) => of(kind, from + step));
    return { name, past: column(start, values.length), ahead: (horizon) => column(start + values.length, horizon) };
  });
}

interface CalendarEffect {
  readonly name: string;
  readonly of: (kind: BucketKind, ordinal: number) => number;
}

const effects: readonly CalendarEffect[] = [
  { name: 'working_days', of: workingDays },
  { name: 'days', of: (kind, ordinal) => daysOf(kind, ordinal) - 365.25 / kind.perYear },
  { name: 'leap_day', of: leapDay },
];

/** Working days less 5/2 of the days of weekends: zero over whole weeks. */
function workingDays(kind: BucketKind, ordinal: number): number {
  const days = daysOf(kind, ordinal);
  // Day 0 of the calendar's count was a Thursday, the fourth of the week.
  const first = (((kind.startOf(ordinal) / 24 + 3) % 7) + 7) % 7;
  let contrast = 0;
  // Whole weeks add nothing.
  for (let day = first; day < first + (days % 7); day++) contrast += day % 7 < 5 ? 1 : -2.5;
  return contrast;
}

function daysOf(kind: BucketKind, ordinal: number): number {
  return (kind.startOf(ordinal + 1) - kind.startOf(ordinal)) / 24;
}

/** The leap day's bucket against the same bucket of other years, zero over four years. */
function leapDay(kind: BucketKind, ordinal: number): number {
  const days = daysOf(kind, ordinal);
  const others = [1, 2, 3].map((years) => daysOf(kind, ordinal + years * kind.perYear));
  return days - (days + others.reduce((sum, value) => sum + value, 0)) / 4;
}
