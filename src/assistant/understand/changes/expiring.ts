import { hoursPerDay, isoText } from '../../../calendar/bucket.js';
import { isName, says } from '../mentions/mention.js';
import type { Change, Refused } from './changed.js';
import { leverOf } from './lever.js';
import { amountsOf, type Parts, timesOf, use, useKinds } from './parts.js';
import { rowsText, whereOf } from './where.js';

/**
 * The last day of goods in stock: `the stock of VAC-100 in Spain expires on 31 May`. Undefined where no stock, no goods or not one day is
 * named.
 */
export function expiringOf(parts: Parts): Change | Refused | undefined {
  const { kinds, quantities, actions } = parts;
  const isSaid = parts.mentions.some((mention) => !isName(mention) && says(mention, 'mark', 'expiring'));
  const isStock = quantities.every((quantity) => quantity === 'stock' || quantity === 'lot');
  const isPlaced = quantities.includes('stock') || kinds.has('location') || kinds.has('site');
  if (!isSaid || !isStock || !isPlaced || kinds.has('resource') || kinds.has('supplier')) return undefined;
  if (!(kinds.has('product') || kinds.has('component')) || amountsOf(parts).length > 0) return undefined;
  if ([...actions].some((action) => !['set', 'stop', 'lose'].includes(action))) return undefined;
  const [time, ...others] = timesOf(parts);
  if (time === undefined || others.length > 0 || time.time.unit !== 'day') return undefined;
  const { from, to, begins } = time.time;
  const isDay = begins || to - from === hoursPerDay;
  const day = from === -Infinity ? to - hoursPerDay : isDay ? from : NaN;
  if (Number.isNaN(day)) return undefined;
  const lever = leverOf('expiry');
  const rows = whereOf(parts, lever);
  if ('problem' in rows) return { ...rows, choices: [] };
  parts.used.add(time);
  for (const sense of ['quantity', 'prep', 'action', 'kpi']) use(parts, sense);
  use(parts, 'mark', 'expiring');
  useKinds(parts, Object.keys(lever.where));
  const date = isoText(day);
  return {
    overrides: [{ table: lever.table, column: lever.column, where: rows.where, set: date }],
    words: (say) => `${rowsText(say, lever, rows)} ${say.words.setToText(date)}`,
  };
}
