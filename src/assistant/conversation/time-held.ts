import { hoursPerDay, type Instant } from '../../calendar/bucket.js';
import type { Calendar } from '../../calendar/calendar.js';
import { readPeriod } from '../../scenario/period.js';
import type { WrittenOverride } from '../draft.js';
import { instantAt, rowOf } from './closures-refined.js';

/** The time that a change or a stop holds for; undefined where it holds always. */
export function timeHeld(
  override: WrittenOverride,
  calendar: Calendar,
): { readonly from: Instant; readonly to: Instant } | undefined {
  const [row] = rowOf(override);
  if (row !== undefined) return { from: instantAt(row.from), to: instantAt(row.to) + hoursPerDay };
  const period = override.during === undefined ? undefined : readPeriod(override.during, calendar);
  return period === undefined || 'problem' in period ? undefined : period;
}
