import type { EntityKind } from '../../../vocabulary.js';
import {
  endOfPart,
  entitiesOf,
  isGoods,
  isLine,
  isMarket,
  isMoreOrLess,
  isSmall,
  isWord,
  type Mention,
  says,
  startOfPart,
  wordSays,
} from '../../mentions/mention.js';

/**
 * `anti-infectives come in 30% stronger`, `le Nord ressort 10 % au-dessus du plan`: of goods that are sold, or a market, what comes by a
 * share more or less is what is sold, and no delivery; `the pens come in two weeks later` are due.
 */
export function withComingStronger(mentions: readonly Mention[]): readonly Mention[] {
  return mentions.map((mention, at) => {
    if (!isWord(mention) || !says(mention, 'mark', 'coming-in') || !isShareMoved(mentions.slice(at + 1)))
      return mention;
    const part = mentions.slice(startOfPart(mentions, at), endOfPart(mentions, at));
    return isOfSales(part, mention) ? { ...mention, senses: [{ is: 'quantity', what: 'demand' }] } : mention;
  });
}

/** `30% stronger`, `at 10% above plan`: a share, and right behind it that it is more or less. */
function isShareMoved(behind: readonly Mention[]): boolean {
  const at = behind.findIndex((mention) => !isSmall(mention));
  const [share, way] = behind.slice(Math.max(0, at));
  const unit = share?.amount?.unit;
  return (unit === 'percent' || unit === 'fraction') && way !== undefined && isMoreOrLess(way);
}

const bought: readonly EntityKind[] = ['supplier', 'component', 'site'];

/** Goods that are sold or a market, with nothing bought, no line and no other quantity beside them. */
function isOfSales(part: readonly Mention[], verb: Mention): boolean {
  const isSold = (mention: Mention): boolean => isGoods(mention) || isMarket(mention);
  const isOther = (mention: Mention): boolean =>
    isLine(mention) ||
    bought.some((kind) => entitiesOf(mention, kind).length > 0) ||
    (mention !== verb && wordSays(mention, 'quantity') && !says(mention, 'quantity', 'demand'));
  return part.some(isSold) && !part.some(isOther);
}
