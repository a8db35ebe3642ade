import { isTime } from '../../figures/amount.js';
import {
  endOfPart,
  isGoods,
  isJoiner,
  isMarket,
  isMoreOrLess,
  isSmall,
  isWord,
  type Mention,
  saidOf,
  says,
  startOfPart,
  timesSaid,
  wordSays,
} from '../../mentions/mention.js';

/**
 * `hours on N1 become 6% dearer, and so does transport to the South`, `…, et de même pour le transport`, `et le transport aussi`: what is told of
 * one quantity is told of another, which takes up the amount and which way it goes. Of names alone the clauses take it up themselves.
 */
export function withSameOfAnother(mentions: readonly Mention[]): readonly Mention[] {
  const at = mentions.findIndex(isSame);
  if (at === -1) return mentions;
  const [start, end] = [startOfPart(mentions, at), endOfPart(mentions, at)];
  const own = mentions.slice(start, end).filter((one) => one !== mentions[at]);
  const last = mentions.findLastIndex((one, index) => index < start && !isJoiner(one));
  const before = last === -1 ? [] : mentions.slice(startOfPart(mentions, last), last + 1);
  const change = changeIn(before);
  if (change.length === 0 || !isOtherThing(own, before)) return mentions;
  const { from } = mentions[at];
  const isTimed = own.some(({ time }) => time !== undefined);
  const taken = [...change, ...(isTimed ? [] : before.filter(({ time }) => time !== undefined))].map((one) => ({
    ...one,
    from,
    length: 0,
  }));
  return [...mentions.slice(0, start), ...own, ...taken, ...mentions.slice(end)];
}

/** `so does`, `likewise`, `too`. */
const isSame = (mention: Mention): boolean =>
  isWord(mention) && ['so-does', 'likewise', 'also'].some((what) => says(mention, 'mark', what));

/** By what share it goes up or down, or how many times it becomes; nothing where it tells more or less than that. */
function changeIn(before: readonly Mention[]): readonly Mention[] {
  const amounts = before.filter(({ amount }) => amount !== undefined && !amount.isRate);
  const ways = before.filter(isWay);
  const isShare = amounts.every(({ amount }) => ['percent', 'fraction', 'factor'].includes(amount?.unit ?? ''));
  const isOne = amounts.length === 1 && (ways.length === 1 || amounts[0].amount?.sign !== undefined);
  const isTimes = amounts.length === 0 && ways.length === 1 && timesSaid(ways[0]) !== undefined;
  if (!isShare || !(isOne || isTimes)) return [];
  return before.filter((one) => amounts.includes(one) || ways.includes(one) || wordSays(one, 'quantity', 'cost'));
}

const isWay = (mention: Mention): boolean =>
  isMoreOrLess(mention) ||
  (isWord(mention) &&
    (timesSaid(mention) !== undefined || ['dearer', 'cheaper'].some((what) => says(mention, 'action', what))));

/** A quantity that was not told of, `that of` something, or goods of a market of their own, with no amount, length or verb of its own. */
function isOtherThing(own: readonly Mention[], before: readonly Mention[]): boolean {
  const quantities = (part: readonly Mention[]): readonly string[] =>
    part.filter(isWord).flatMap((one) => saidOf(one, 'quantity'));
  const isOther = quantities(own).length > 0 && !quantities(own).some((one) => quantities(before).includes(one));
  const isThat = own.some((one) => wordSays(one, 'mark', 'that-one'));
  const isActing = own.some((one) => isWord(one) && says(one, 'action') && !isSmall(one) && !says(one, 'quantity'));
  const isKept = own.some((one) => wordSays(one, 'mark', 'staying') || wordSays(one, 'mark', 'goes-on'));
  const isMeasured = own.some(({ amount }) => amount !== undefined && (!isTime(amount) || !amount.isRate));
  // `INS-100 +10%, and so does VAC-100 in Spain`
  const isElsewhere = own.some(isGoods) && own.some(isMarket) && !before.some(isMarket);
  return (isOther || isThat || isElsewhere) && !isActing && !isKept && !isMeasured;
}
