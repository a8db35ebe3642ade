import { endOfPart, type Mention, says, startOfPart, wordSays } from '../../mentions/mention.js';

/** `le doublement attendu des ventes`: what is expected of sales is no delivery, as `attendu` may be told of pens. */
export function withExpectedSales(mentions: readonly Mention[]): readonly Mention[] {
  return mentions.map((mention, at) => {
    const isExpected = wordSays(mention, 'mark', 'expecting') && says(mention, 'quantity', 'receipt');
    if (!isExpected) return mention;
    const part = mentions.slice(startOfPart(mentions, at), endOfPart(mentions, at));
    const isOfDemand = part.some((one) => wordSays(one, 'quantity', 'demand'));
    return isOfDemand ? { ...mention, senses: mention.senses.filter(({ is }) => is !== 'quantity') } : mention;
  });
}
