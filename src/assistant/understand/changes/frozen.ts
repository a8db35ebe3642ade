import { hoursPerDay } from '../../../calendar/bucket.js';
import { daysOf } from '../figures/amount.js';
import { planSpan } from '../figures/span.js';
import { round } from './by-amount.js';
import type { Change, Refused } from './changed.js';
import { leverOf } from './lever.js';
import { amountsOf, isTime, type Parts, timesOf, use, useKinds } from './parts.js';
import { columnOf, rowsText, whereOf } from './where.js';

/**
 * For how many days from its start the plan of a line stays as it is: `N1 is frozen for the first 30 days`. Undefined where no such word
 * stands, or the time does not begin with the plan.
 */
export function frozenOf(parts: Parts): Change | Refused | undefined {
  const { kinds, quantities, actions, wholeKinds } = parts;
  const isLine = kinds.has('resource') || kinds.has('site') || wholeKinds.includes('resource');
  if (!quantities.includes('frozen') || quantities.length > 1 || !isLine || kinds.has('product')) return undefined;
  if ([...actions].some((action) => !['set', 'stop'].includes(action))) return undefined;
  const [amount, ...others] = amountsOf(parts);
  const times = timesOf(parts);
  if (others.length > 0 || times.length + (amount === undefined ? 0 : 1) !== 1) return undefined;
  if (amount && (!isTime(amount) || amount.amount.isRate || amount.amount.sign !== undefined)) return undefined;
  const { from } = planSpan(parts.vocabulary.calendar);
  const [time] = times;
  const span = time && time.time.from <= from && Number.isFinite(time.time.to) ? time.time.to - from : NaN;
  const days = amount ? round(daysOf(amount.amount)) : span / hoursPerDay;
  if (!(days > 0)) return undefined;
  const lever = leverOf('frozen');
  const rows = whereOf(parts, lever);
  if ('problem' in rows) return { ...rows, choices: [] };
  for (const mention of [...times, ...(amount ? [amount] : [])]) parts.used.add(mention);
  for (const sense of ['quantity', 'prep', 'scope', 'action', 'ordinal', 'relative']) use(parts, sense);
  for (const mark of ['of-the-plan', 'opening', 'first']) use(parts, 'mark', mark);
  useKinds(parts, Object.keys(lever.where));
  return {
    overrides: [{ ...columnOf(lever, rows), set: days }],
    words: (say) => `${rowsText(say, lever, rows)} ${say.words.setTo(days)}`,
  };
}
