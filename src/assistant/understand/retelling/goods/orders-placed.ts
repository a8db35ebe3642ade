import {
  endOfPart,
  entitiesOf,
  isName,
  isSmall,
  isSupplier,
  isWord,
  type Mention,
  says,
  startOfPart,
} from '../../mentions/mention.js';

/**
 * `Vitrum's lead time goes to 35 days for orders placed in April`, `45 days more on orders from March to May`: what a supplier is asked for
 * counts by the day of the order as it is, so that the orders say no more than their time.
 */
export function withOrdersPlaced(mentions: readonly Mention[]): readonly Mention[] {
  const at = mentions.findIndex((_, index) => isOrders(mentions, index));
  if (at === -1) return mentions;
  const start = openingOf(mentions, at);
  return [...mentions.slice(0, start), ...mentions.slice(at + 1)];
}

function isOrders(mentions: readonly Mention[], at: number): boolean {
  const mention = mentions[at];
  if (!isWord(mention) || openingOf(mentions, at) === at) return false;
  const next = mentions.slice(at + 1).find((one) => !(isWord(one) && isSmall(one) && says(one, 'prep')));
  if (next?.time === undefined) return false;
  // A comma may stand between: `for orders placed in April, Vitrum needs 35 days`.
  if (says(mention, 'mark', 'ordered')) return mentions.some(isName);
  const part = mentions.slice(startOfPart(mentions, at), endOfPart(mentions, at));
  const isOfMarket = part.some((one) => entitiesOf(one, 'location').length > 0);
  return isPlainOrders(mention) && part.some(isSupplier) && !isOfMarket;
}

/** Where `for the`, `on`, `pour les` right before the orders begins; the orders themselves where none stands there. */
function openingOf(mentions: readonly Mention[], at: number): number {
  const first = mentions
    .slice(0, at)
    .findLastIndex((one) => isName(one) || !says(one, 'mark', 'article') || isOpening(one));
  return first !== -1 && isOpening(mentions[first]) ? first : at;
}

const isOpening = (mention: Mention): boolean =>
  isWord(mention) && (['for', 'in'].some((what) => says(mention, 'prep', what)) || says(mention, 'mark', 'on'));

/** `orders`, `les commandes`: the word alone. */
const isPlainOrders = (mention: Mention): boolean =>
  says(mention, 'quantity', 'demand') && says(mention, 'sells') && mention.length === 1;
