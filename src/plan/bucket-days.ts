import { bucketDays as daysOf } from '../calendar/calendar.js';
import type { Network } from './network.js';

/** The length of each bucket of the plan, in days. */
export function bucketDays({ calendar }: Network): Float64Array {
  return Float64Array.from({ length: calendar.horizon }, (_, bucket) => daysOf(calendar, bucket));
}
