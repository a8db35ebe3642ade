import { isTime } from '../../figures/amount.js';
import {
  endOfPart,
  isJoiner,
  isName,
  isSmall,
  isWord,
  type Mention,
  says,
  startOfPart,
  wordSays,
} from '../../mentions/mention.js';

/**
 * `…, and takes ten days`, `et prend désormais 10 jours`: a verb for how long something is under way, right before a number of days, says
 * its time, where the clause names nothing else that it could take.
 */
export function withTimeTaken(mentions: readonly Mention[]): readonly Mention[] {
  return mentions.flatMap((mention, at) => {
    if (!isTaking(mention)) return [mention];
    const days = mentions.findIndex((one, index) => index > at && !isBetween(one) && !isOnlySo(mentions, index));
    const amount = mentions[days]?.amount;
    const isSaid = amount !== undefined && isTime(amount) && !amount.isRate && amount.sign === undefined;
    const next = mentions[days + 1];
    const isMoved = wordSays(next, 'action');
    const isMade = mentions.slice(startOfPart(mentions, at), at).some(isProduction);
    if (!isSaid || (isMoved && !isMade) || !isOfWay(mentions, at, days)) return [mention];
    const time = { ...mention, senses: [{ is: 'quantity', what: isMade ? 'production_leadtime' : 'leadtime' }] };
    if (isMoved) return [time];
    return [...namesOf(mentions, at), time, { ...mention, length: 0, senses: [{ is: 'action', what: 'set' }] }];
  });
}

/** Behind a joiner with no name of its own, those that stand in the part before. */
function namesOf(mentions: readonly Mention[], at: number): readonly Mention[] {
  const start = startOfPart(mentions, at);
  if (start === 0 || mentions.slice(start, at).some(isName)) return [];
  const before = startOfPart(mentions, start - 1);
  return mentions
    .slice(before, start)
    .filter(isName)
    .map((name) => ({ ...name, length: 0 }));
}

const isProduction = (mention: Mention): boolean => wordSays(mention, 'quantity', 'production');

function isTaking(mention: Mention): boolean {
  return wordSays(mention, 'mark', 'takes-time');
}

/** `takes only ten days`, `prend désormais 10 jours`. */
function isBetween(mention: Mention): boolean {
  return mention.time?.unit === 'ever' || (isWord(mention) && isSmall(mention) && !isJoiner(mention));
}

/** The `plus que` of `ne prend plus que 14 jours`. */
function isOnlySo(mentions: readonly Mention[], at: number): boolean {
  const next = mentions[at + 1];
  const isPlus = wordSays(mentions[at], 'and') && says(mentions[at], 'action', 'raise');
  return isPlus && wordSays(next, 'mark', 'restricting');
}

/** A change of suppliers and what they sell, with its amount, and nothing else that is named. */
function isOfSupplier(part: readonly Mention[]): boolean {
  const kinds = part.filter(isName).map(({ entities }) => entities.map(({ kind }) => kind));
  return (
    part.some(({ amount }) => amount !== undefined) &&
    kinds.some((one) => one.includes('supplier')) &&
    kinds.every((one) => one.includes('supplier') || one.includes('component'))
  );
}

/** Nothing in the clause, or transport, delivery and production alone; behind a joiner with no name of its own, what was spoken of before. */
function isOfWay(mentions: readonly Mention[], at: number, days: number): boolean {
  const start = startOfPart(mentions, at);
  const end = endOfPart(mentions, days);
  const own = mentions.slice(start, end);
  const isBare = mentions.slice(start, at).every(isBetween);
  const spoken = isBare ? mentions.slice(0, start) : own;
  const isWay = (mention: Mention): boolean =>
    isWord(mention) && ['transport', 'delivery', 'production'].some((what) => says(mention, 'quantity', what));
  const isOther = own.some(
    (mention) =>
      isWord(mention) &&
      (says(mention, 'cause') || (says(mention, 'quantity') && !isWay(mention) && mention !== mentions[at])),
  );
  const isMade = mentions.slice(start, at).some(isProduction);
  const isGoods =
    !isMade && own.some((mention) => isName(mention) && mention.entities.some(({ kind }) => kind === 'resource'));
  // `Helixar raises its minimum order to 100 and needs 75 days`
  const isSupplied = isBare && start > 0 && isOfSupplier(spoken.slice(startOfPart(spoken, start - 1)));
  return !isOther && !isGoods && (spoken.some(isWay) || isSupplied);
}
