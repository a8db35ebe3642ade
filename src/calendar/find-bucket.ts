import { type Bucket, bucketKind, hoursPerDay, type Instant } from './bucket.js';

/**
 * The bucket that dates of demand are written for: the largest on whose starts all of them lie. Weeks may start on any
 * weekday and months may be named by their last day; gaps do no harm. Undefined for no dates.
 */
export function findBucket(instants: Iterable<Instant>): Bucket | undefined {
  const dates = [...new Set(instants)].filter(Number.isFinite).sort((first, second) => first - second);
  if (dates.length === 0) return undefined;
  if (dates.some((date) => date % hoursPerDay !== 0)) return 'hour';
  if (dates.length === 1) return 'day';
  for (const name of ['year', 'quarter', 'month'] as const) {
    const { ordinalOf, startOf } = bucketKind(name);
    const starts = dates.every((date) => startOf(ordinalOf(date)) === date);
    const ends = dates.every((date) => startOf(ordinalOf(date) + 1) === date + hoursPerDay);
    if (starts || ends) return name;
  }
  const sevenDays = 7 * hoursPerDay;
  return dates.every((date) => (date - dates[0]) % sevenDays === 0) ? 'week' : 'day';
}
