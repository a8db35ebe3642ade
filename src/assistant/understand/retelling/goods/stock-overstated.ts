import { endOfPart, isWord, type Mention, says, startOfPart, wordSays } from '../../mentions/mention.js';

/** `our INS-100 stock was overstated by 30%`, `le stock était sous-estimé de 30 %`: so much less, or more, of it there is, and no forecast is judged. */
export function withStockOverstated(mentions: readonly Mention[]): readonly Mention[] {
  return mentions.map((mention, at) => {
    const way = wayOf(mention);
    if (way === undefined) return mention;
    const part = mentions.slice(startOfPart(mentions, at), endOfPart(mentions, at));
    const isOfStock = part.some((one) => wordSays(one, 'quantity', 'stock'));
    const isBy = part.some(({ amount }) => amount !== undefined && amount.sign === undefined);
    return isOfStock && isBy ? { ...mention, senses: [{ is: 'action', what: way }] } : mention;
  });
}

/** What is overstated is less. */
function wayOf(mention: Mention): 'lower' | 'raise' | undefined {
  if (!isWord(mention)) return undefined;
  if (says(mention, 'mark', 'overstated')) return 'lower';
  return says(mention, 'mark', 'understated') ? 'raise' : undefined;
}
