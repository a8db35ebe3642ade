import { isTime } from '../../figures/amount.js';
import {
  askedBack,
  endOfPart,
  isComma,
  isComponent,
  isLine,
  isMarket,
  isSmall,
  isSmallJoiner,
  isSupplier,
  isWord,
  type Mention,
  says,
  startOfPart,
  wordSays,
} from '../../mentions/mention.js';

/**
 * `goods from Mainz to Spain need a week longer on the road`, `passent une semaine de plus en route`: so long under way to a market is how
 * long transport takes there; the goods and the verb beside it say no more.
 */
export function withUnderWay(mentions: readonly Mention[]): readonly Mention[] {
  const at = mentions.findIndex((mention) => wordSays(mention, 'mark', 'under-way'));
  if (at === -1) return mentions;
  const start = startOfPart(mentions, at, isSmallJoiner);
  const end = endOfWay(mentions, start, at);
  const part = mentions.slice(start, end);
  if (!isOfWay(part)) return mentions;
  const told = part.flatMap((mention, index) => {
    if (mention === mentions[at]) return [{ ...mention, senses: [{ is: 'quantity', what: 'transport' }] }];
    // `under way for five days more`
    if (wordSays(mention, 'prep', 'for') && isLength(part[index + 1])) return [];
    return isGoodsOrVerb(mention) ? [{ ...mention, senses: [{ is: 'filler', what: '' }] }] : [mention];
  });
  return [...mentions.slice(0, start), ...told, ...mentions.slice(end)];
}

/** `the stock in the lanes +10%`: what lies in a lane is neither the stock of a site nor what its transport costs. */
export function withStockUnderWay(mentions: readonly Mention[]): readonly Mention[] {
  return mentions.map((mention, at) => {
    const isLink = (one: Mention): boolean => wordSays(one, 'mark', 'article') || wordSays(one, 'prep', 'in');
    const before = mentions.findLast((one, index) => index < at && !isLink(one));
    const isWay =
      wordSays(mention, 'quantity', 'transport') && !isSmall(mention) && !says(mention, 'quantity', 'stock');
    return isWay && wordSays(before, 'quantity', 'stock') ? askedBack(mention) : mention;
  });
}

/** `on the road from Mainz to ES, goods need a week longer`: behind the comma, where nothing is counted before it. */
function endOfWay(mentions: readonly Mention[], start: number, at: number): number {
  const end = endOfPart(mentions, at, isSmallJoiner);
  const isFronted = at - start < 2 && isComma(mentions[end]) && !mentions.slice(start, end).some(isLength);
  return isFronted ? endOfPart(mentions, end, isSmallJoiner) : end;
}

const isLength = (mention: Mention | undefined): boolean =>
  mention?.amount !== undefined && isTime(mention.amount) && !mention.amount.isRate;

/** To a market, with an amount of time or a share of one, and nothing that is bought or makes something. */
function isOfWay(part: readonly Mention[]): boolean {
  const isLong = part.some((one) => isLength(one) || (one.amount !== undefined && says(one, 'mark', 'as-long')));
  return isLong && part.some(isMarket) && !part.some((one) => isSupplier(one) || isComponent(one) || isLine(one));
}

/** `the goods spend`, `les livraisons`. */
function isGoodsOrVerb(mention: Mention): boolean {
  const isGoods = says(mention, 'kind', 'product') || says(mention, 'quantity', 'delivery');
  return isWord(mention) && (isGoods || says(mention, 'mark', 'paying') || says(mention, 'mark', 'vehicle'));
}
