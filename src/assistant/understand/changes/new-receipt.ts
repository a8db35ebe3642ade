import { hoursPerDay, isoText } from '../../../calendar/bucket.js';
import { isName, says } from '../mentions/mention.js';
import type { Change, Refused } from './changed.js';
import { dueOf } from './due.js';
import { amountsOf, type Parts, take, timesOf, use } from './parts.js';

/**
 * A delivery that comes besides those that are due: `20,000 more vials arrive in Lyon on 2 February`. A row of receipts. Undefined where
 * no one quantity, good, place and day is named, or one is due there already.
 */
export function newReceiptOf(parts: Parts): Change | Refused | undefined {
  const { actions, kinds, quantities } = parts;
  const isMore = actions.has('raise') && [...actions].every((action) => ['raise', 'set'].includes(action));
  const isComing = parts.mentions.some((mention) => !isName(mention) && says(mention, 'mark', 'arriving'));
  const isPlain = quantities.every((quantity) => quantity === 'delivery' || quantity === 'receipt');
  if (!isMore || !isComing || !isPlain || kinds.has('supplier') || kinds.has('resource')) return undefined;
  const [amount, ...others] = amountsOf(parts);
  const [time, ...times] = timesOf(parts);
  if (amount === undefined || others.length > 0 || time === undefined || times.length > 0) return undefined;
  const { unit, sign, per, upTo, value, isRate } = amount.amount;
  const isCount = ['units', 'none'].includes(unit) && sign !== -1 && per === undefined && upTo === undefined && !isRate;
  const isDay = time.time.unit === 'day' && time.time.to - time.time.from === hoursPerDay;
  if (!isCount || !isDay || (dueOf(parts)?.rows.length ?? 0) > 0) return undefined;
  const goods = goodsOf(parts);
  const places = namesOf(parts, ['site', 'location']);
  if (goods.length !== 1 || places.length !== 1) return undefined;
  for (const kind of ['product', 'component', 'family', 'site', 'location'] as const) take(parts, kind);
  for (const mention of [amount, time]) parts.used.add(mention);
  for (const sense of ['quantity', 'prep', 'action', 'compare']) use(parts, sense);
  use(parts, 'mark', 'arriving');
  const date = isoText(time.time.from);
  return {
    overrides: [{ table: 'receipts', insert: { product: goods[0], location: places[0], date, quantity: value } }],
    words: (say) =>
      `${say.words.of(say.lever.receipt, [...goods, ...places].join(', '))} ${say.choice.more(amount.text)}, ${date}`,
  };
}

/** What is bought where a word may name it or products by a part of their names. */
function goodsOf({ mentions }: Parts): readonly string[] {
  const found = mentions.flatMap(({ entities }) => {
    const bought = entities.filter(({ kind }) => kind === 'component');
    return bought.length > 0 ? bought : entities.filter(({ kind }) => kind === 'product');
  });
  return [...new Set(found.map(({ value }) => value))];
}

function namesOf({ mentions }: Parts, kinds: readonly string[]): readonly string[] {
  const found = mentions.flatMap(({ entities }) => entities.filter(({ kind }) => kinds.includes(kind)));
  return [...new Set(found.map(({ value }) => value))];
}
