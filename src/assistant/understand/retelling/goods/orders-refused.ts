import {
  endOfPart,
  isBorder,
  isComponent,
  isName,
  isSmall,
  isSupplier,
  isWord,
  type Mention,
  putIn,
  says,
  startOfPart,
  wordSays,
} from '../../mentions/mention.js';

/**
 * `Helixar won't take orders below 100 any more`, `Osteria refuse les commandes de moins de 200`, `Plastiform only takes orders from 10,000 up`:
 * the least that a supplier delivers is its minimum order.
 */
export function withOrdersRefused(mentions: readonly Mention[]): readonly Mention[] {
  const at = mentions.findIndex((_, index) => isLeastTaken(mentions, index));
  if (at === -1) return mentions;
  const [start, end] = [startOfPart(mentions, at, isEnd), endOfPart(mentions, at, isEnd)];
  const { from, text } = mentions[at];
  const kept = (one: Mention): boolean => isName(one) || one.time !== undefined;
  const told = [
    ...mentions.slice(start, at).filter(kept),
    putIn(from, text, { is: 'quantity', what: 'minorder' }),
    putIn(from, text, { is: 'action', what: 'set' }),
    mentions[at],
    ...mentions.slice(at + 1, end).filter(kept),
  ];
  return [...mentions.slice(0, start), ...told, ...withOrdersRefused(mentions.slice(end))];
}

/** A count behind a bound, of orders or of what is delivered at a time, which a supplier does not go below. */
function isLeastTaken(mentions: readonly Mention[], at: number): boolean {
  const { amount } = mentions[at];
  if (!['none', 'units'].includes(amount?.unit ?? '') || amount?.per !== undefined || amount?.sign !== undefined)
    return false;
  const front = mentions.slice(startOfPart(mentions, at, isEnd), at);
  const behind = mentions.slice(at + 1, endOfPart(mentions, at, isEnd));
  const isEach = (one: Mention): boolean => wordSays(one, 'mark', 'each-order');
  const isOrder = (one: Mention): boolean => wordSays(one, 'mark', 'order-noun');
  const below = front.findIndex((_, index) => isBelow(front, index));
  // `orders of 100 or more`
  const isOrMore = behind.some((one) => wordSays(one, 'compare', 'above'));
  const isAtLeast = (one: Mention): boolean => isFrom(one) || (isOrMore && wordSays(one, 'prep', 'of'));
  const opening = below === -1 ? front.findLastIndex(isAtLeast) : below;
  const isBound = opening !== -1 && front.slice(opening + 1).every(isSmall);
  const isRefused = isBound && isBelow(front, opening) && front.slice(0, opening).some(isDenying);
  const isRestricted = isBound && isAtLeast(front[opening]) && front.slice(0, opening).some(isOnly);
  return (
    (isRefused || isRestricted) &&
    front.some(isSupplier) &&
    (front.slice(0, opening).some(isOrder) || behind.some(isEach)) &&
    front.slice(0, opening).every((one) => isOfTaking(one) || isOrder(one)) &&
    behind.every((one) => one.time !== undefined || isOfWhat(one) || isEach(one) || isUpwards(one))
  );
}

/** French `plus` of `ne prend plus` joins nothing. */
const isEnd = (mention: Mention): boolean => isBorder(mention) && !says(mention, 'mark', 'adding');

/** `below`, `de moins de`. */
function isBelow(front: readonly Mention[], at: number): boolean {
  const isLess = wordSays(front[at], 'action', 'lower') && wordSays(front[at + 1], 'prep', 'of');
  return wordSays(front[at], 'compare', 'below') || isLess;
}

/** `from 10,000 up`, `au moins`. */
const isFrom = (mention: Mention | undefined): boolean =>
  wordSays(mention, 'compare', 'above') || wordSays(mention, 'prep', 'since') || wordSays(mention, 'prep', 'from');

/** `won't`, `no longer`, `ne livre pas`, `rejects`, `stops`. */
const isDenying = (mention: Mention): boolean =>
  isWord(mention) &&
  (says(mention, 'not') ||
    says(mention, 'mark', 'denying') ||
    says(mention, 'quantity', 'scrap') ||
    says(mention, 'ask', 'short') ||
    ['unless', 'stop'].some((what) => says(mention, 'action', what)));

const isOnly = (mention: Mention): boolean =>
  wordSays(mention, 'scope', 'only') || wordSays(mention, 'mark', 'restricting');

const isUpwards = (mention: Mention): boolean =>
  isWord(mention) && (isSmall(mention) || says(mention, 'action', 'raise') || says(mention, 'compare', 'above'));

const isOfWhat = (mention: Mention): boolean => isSupplier(mention) || isComponent(mention);

/** Who takes or delivers what, with what denies it. */
function isOfTaking(mention: Mention): boolean {
  if (isName(mention)) return isOfWhat(mention);
  if (mention.time !== undefined) return true;
  if (mention.amount !== undefined) return false;
  const isVerb = ['agreed-to', 'consuming', 'takes-time'].some((what) => says(mention, 'mark', what));
  const isDelivery = says(mention, 'sells') || says(mention, 'quantity', 'delivery');
  const isLonger = says(mention, 'action', 'longer') || says(mention, 'mark', 'adding');
  return isSmall(mention) || isDenying(mention) || isOnly(mention) || isVerb || isDelivery || isLonger;
}
