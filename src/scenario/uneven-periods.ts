import { bucketKind, isoText } from '../calendar/bucket.js';
import { bucketStart, type Calendar } from '../calendar/calendar.js';
import { declarationOf } from '../tables/declarations/index.js';
import { type Dataset, numbers } from '../tables/table.js';
import type { Override, Period } from './scenario.js';
import { isWithin, nextBucket } from './split-periods.js';

/** Buckets of which some days more or less are not much. */
const short: readonly Calendar['bucket'][] = ['hour', 'day', 'week'];

/**
 * Says which buckets an override changes whose period begins or ends within one: demand of a month, and a way to make something, is one figure for all
 * of its days, and is changed where the month begins in the period.
 */
export function unevenPeriods(overrides: readonly Override[], dataset: Dataset, calendar: Calendar): readonly string[] {
  if (short.includes(calendar.bucket)) return [];
  const notes = overrides.flatMap(({ table, during, verb }) => {
    const { holds } = declarationOf(table);
    const isOfBuckets = table === 'demand' || (holds === 'buckets' && verb !== 'shift');
    if (during === undefined || verb === 'insert' || !isOfBuckets) return [];
    const isCut = [during.from, during.to].some(
      (end) =>
        isWithin(end, calendar) && nextBucket(end, calendar) !== end && (holds || !isParted(dataset, end, calendar)),
    );
    return isCut ? [noteOf(table, during, calendar)] : [];
  });
  return [...new Set(notes)];
}

/** Whether the bucket of an instant has demand by days, which the period then parts. */
function isParted(dataset: Dataset, instant: number, { bucket }: Calendar): boolean {
  const demand = dataset.get('demand');
  const { ordinalOf, startOf } = bucketKind(bucket);
  const ordinal = ordinalOf(instant);
  const [start, end] = [startOf(ordinal), startOf(ordinal + 1)];
  return demand !== undefined && numbers(demand, 'date').some((date) => date > start && date < end);
}

function noteOf(table: string, { written, from, to }: Period, calendar: Calendar): string {
  const { ordinalOf, startOf } = bucketKind(calendar.bucket);
  const planEnd = bucketStart(calendar, calendar.horizon);
  const first = nextBucket(Math.max(from, bucketStart(calendar, 0)), calendar);
  const last = startOf(ordinalOf(Math.min(to, planEnd) - 1e-6));
  const [one, other] = [first, last].map(isoText);
  return `${table} over ${written} changes the ${calendar.bucket}s that begin in it: ${one === other ? one : `${one} to ${other}`}.`;
}
