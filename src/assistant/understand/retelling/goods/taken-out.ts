import {
  endOfPart,
  isGoods,
  isLine,
  isSmall,
  isWord,
  type Mention,
  says,
  startOfPart,
  wordSays,
} from '../../mentions/mention.js';

/** `take 10,000 Salbuvent out of stock`: so much less of the stock, and nothing that runs short. */
export function withTakenOutOfStock(mentions: readonly Mention[]): readonly Mention[] {
  const at = mentions.findIndex((_, index) => isTakenOut(mentions, index));
  if (at === -1) return mentions;
  const verb = mentions.slice(0, at).findLastIndex(isTaking);
  return mentions.map((mention, index) => {
    if (index === verb) return { ...mention, senses: [{ is: 'action', what: 'lower' }] };
    return index === at ? { ...mention, senses: [{ is: 'quantity', what: 'stock' }] } : mention;
  });
}

/** Behind a verb of taking, a count and goods. */
function isTakenOut(mentions: readonly Mention[], at: number): boolean {
  if (!isWord(mentions[at]) || !says(mentions[at], 'mark', 'from-stock')) return false;
  const verb = mentions.slice(0, at).findLastIndex(isTaking);
  const between = mentions.slice(verb + 1, at);
  const isCount = (one: Mention): boolean => ['none', 'units'].includes(one.amount?.unit ?? '');
  return verb !== -1 && between.length > 1 && isCount(between[0]) && between.slice(1).every(isGoods);
}

const isTaking = (mention: Mention): boolean => wordSays(mention, 'mark', 'dropping');

/** `take 20,000 units a month off Tramelin and 3,000 off Salbuvent`: so much less of it, and nothing that is taken off the market or off a line. */
export function withTakenOff(mentions: readonly Mention[]): readonly Mention[] {
  if (!mentions.some(isTaking)) return mentions;
  return mentions.flatMap((mention, at) => {
    if (isTakenOff(mentions, at)) return [{ ...mention, senses: [{ is: 'action', what: 'lower' }] }];
    return isAnother(mentions, at) ? [] : [mention];
  });
}

/** `off`, behind a count of units with what it is per and a verb of taking, with goods right behind it. */
function isTakenOff(mentions: readonly Mention[], at: number): boolean {
  if (!wordSays(mentions[at], 'action', 'takeoff') || !says(mentions[at], 'mark', 'away')) return false;
  const own = mentions.slice(startOfPart(mentions, at), endOfPart(mentions, at));
  const off = own.indexOf(mentions[at]);
  const verb = own.slice(0, off).findLastIndex(isTaking);
  const [count, ...between] = own.slice(verb + 1, off).filter((one) => !isSmall(one) || one.amount);
  const goods = own.slice(off + 1).find((one) => !isSmall(one));
  const isCount = ['none', 'units'].includes(count?.amount?.unit ?? '');
  const isOfCount = between.every((one) => isWord(one) && says(one, 'unit'));
  const isTold = verb !== -1 || mentions.slice(0, at).some(isTaking);
  return isCount && isOfCount && isTold && goods !== undefined && isGoods(goods) && !own.some(isLine);
}

/** `take another 300 off INS-200`: it says that something was taken before, and nothing that rises. */
function isAnother(mentions: readonly Mention[], at: number): boolean {
  const isMore = wordSays(mentions[at], 'action', 'raise') && isSmall(mentions[at]);
  const off = mentions.findIndex((_, index) => index > at && isTakenOff(mentions, index));
  return isMore && isTaking(mentions[at - 1]) && off !== -1 && off < endOfPart(mentions, at);
}
