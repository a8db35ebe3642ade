import type { WrittenRow } from '../../draft.js';
import { daysOf } from '../figures/amount.js';
import { isName, says } from '../mentions/mention.js';
import { round } from './by-amount.js';
import { type Change, type Refused, untimed } from './changed.js';
import { leverOf } from './lever.js';
import { amountsOf, isTime, type Parts, take, timesOf, use } from './parts.js';

/**
 * How much shelf life a market asks to be left: `France wants at least 6 months of shelf life left on every insulin`. A row of customers
 * for each market and product, for the whole plan. Undefined where no market is named: then it is one of products.
 */
export function remainingLifeOf(parts: Parts): Change | Refused | undefined {
  const { kinds, quantities, actions } = parts;
  const isAsked = quantities.includes('remaining') || (quantities.includes('shelflife') && isAskedFor(parts));
  if (!isAsked || !kinds.has('location') || kinds.has('resource') || kinds.has('supplier')) return undefined;
  if (quantities.some((quantity) => !['remaining', 'shelflife', 'demand', 'delivery', 'transport'].includes(quantity)))
    return undefined;
  if ([...actions].some((action) => action !== 'set')) return undefined;
  const [amount, ...others] = amountsOf(parts);
  if (amount === undefined || others.length > 0 || !isTime(amount) || amount.amount.isRate) return undefined;
  if (amount.amount.sign !== undefined || amount.amount.upTo !== undefined) return undefined;
  const lever = leverOf('remaining');
  const [time] = timesOf(parts);
  if (time !== undefined) return untimed(time, { name: 'remaining', table: 'customers' });
  const locations = take(parts, 'location').map(({ value }) => value);
  const products = productsOf(parts);
  parts.used.add(amount);
  for (const sense of ['quantity', 'prep', 'action', 'compare', 'scope']) use(parts, sense);
  use(parts, 'mark', 'charging');
  const days = round(daysOf(amount.amount));
  const rows = locations.flatMap((location): WrittenRow[] =>
    products.length === 0
      ? [{ location, minimum_remaining_days: days }]
      : products.map((product) => ({ location, product, minimum_remaining_days: days })),
  );
  return {
    overrides: [{ table: 'customers', insert: rows.length === 1 ? rows[0] : rows }],
    words: (say) =>
      `${say.words.of(say.lever[lever.name], [...locations, ...products].join(', '))} ${say.words.setToText(amount.text)}`,
  };
}

/** `asks for`, `exige`: how long goods keep is no one's wish, how much of it is left may be. */
function isAskedFor({ mentions }: Parts): boolean {
  return mentions.some((mention) => !isName(mention) && says(mention, 'mark', 'charging'));
}

/** The products that are named, and those of families named without one of their products. */
function productsOf(parts: Parts): readonly string[] {
  const families = take(parts, 'family').map(({ value }) => value);
  const named = take(parts, 'product').map(({ value }) => value);
  const inside = parts.vocabulary.entities.filter(
    ({ kind, group }) => kind === 'product' && families.includes(group ?? ''),
  );
  const members = inside.map(({ value }) => value).filter((value) => !named.includes(value));
  const isNarrowed = inside.some(({ value }) => named.includes(value));
  return isNarrowed ? named : [...named, ...members];
}
