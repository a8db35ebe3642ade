import { isTime } from '../../figures/amount.js';
import { endOfPart, isJoiner, isWord, type Mention, says, startOfPart, wordSays } from '../../mentions/mention.js';

/**
 * `the API shipment of 19 January gets stuck at customs for 10 days`: a delivery that is due and is held for so long comes so much later. Where it
 * is held, small words between included, says no more.
 */
export function withHeldFast(mentions: readonly Mention[]): readonly Mention[] {
  const at = mentions.findIndex((mention, index) => isHeld(mention) && isOfDue(mentions, index));
  if (at === -1) return mentions;
  const behind = mentions.slice(at + 1, endOfPart(mentions, at, isJoiner));
  const length = behind.findIndex(({ amount }) => amount !== undefined && isTime(amount) && amount.unit !== 'hour');
  const others = behind.filter((_, index) => index !== length);
  if (length === -1 || !others.every(isPassed)) return mentions;
  return [
    ...mentions.slice(0, at),
    { ...mentions[at], senses: [{ is: 'action', what: 'delay' }] },
    behind[length],
    ...mentions.slice(at + 1 + behind.length),
  ];
}

function isHeld(mention: Mention): boolean {
  return isWord(mention) && (says(mention, 'mark', 'held-fast') || says(mention, 'cause', 'customs'));
}

/** Goods of a delivery, with the time at which it is due, and no line. */
function isOfDue(mentions: readonly Mention[], at: number): boolean {
  const before = mentions.slice(startOfPart(mentions, at), at);
  const isDelivery = before.some((one) => ['delivery', 'receipt'].some((what) => wordSays(one, 'quantity', what)));
  const isLine = before.some(({ entities }) => entities.some(({ kind }) => kind === 'resource'));
  return isDelivery && !isLine && before.some(({ time }) => time !== undefined && Number.isFinite(time.to));
}

/** A word of where it is held, or a small one. */
function isPassed(mention: Mention): boolean {
  const isWhere =
    says(mention, 'cause', 'customs') || says(mention, 'mark', 'held-where') || says(mention, 'kind', 'lane');
  return isWord(mention) && (isWhere || isHeld(mention) || says(mention, 'filler') || says(mention, 'prep'));
}
