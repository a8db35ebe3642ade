import { isGoods, isWord, type Mention, says, wordSays } from '../../mentions/mention.js';

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
