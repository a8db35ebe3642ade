import type { Calendar } from '../../calendar/calendar.js';
import { periodsPerBucket, round } from '../understand/changes/by-amount.js';
import type { Lever } from '../understand/changes/lever.js';
import { type Amount, daysOf, isTime } from '../understand/figures/amount.js';

/** A length in buckets of the plan. */
export function inBuckets(amount: Amount, { bucket }: Calendar): number | undefined {
  return isTime(amount) ? daysOf(amount) / daysOf({ ...amount, value: 1, unit: bucket as 'week' }) : undefined;
}

/** So many days a bare number may be: `80 000` is none. */
const mostDays = 1000;

/** An amount as the cells of a lever hold it: days of weeks, shares of percentages and points, a rate as the plan counts; undefined where it fits none. */
export function inCells({ unit, perBucket }: Lever, amount: Amount, calendar: Calendar): number | undefined {
  if (unit === 'days' && isTime(amount)) return daysOf(amount);
  if (unit === 'days' && amount.unit === 'none' && amount.value > mostDays) return undefined;
  const isHundredth = ['percent', 'points'].includes(amount.unit) || (amount.unit === 'none' && amount.value > 1);
  if (unit === 'share' && isHundredth) return Number((amount.value / 100).toPrecision(12));
  if (!['none', 'hour', 'day', 'units', 'money'].includes(amount.unit)) return undefined;
  // `and 20 cents a unit`, behind how long a lane takes: what it costs, and no time.
  if (amount.unit === 'money' && unit !== 'money') return undefined;
  return perBucket && amount.per ? round(amount.value * periodsPerBucket(calendar, amount.per)) : amount.value;
}
