import { endOfPart, isWord, type Mention, says, startOfPart } from '../../mentions/mention.js';

/** `le doublement attendu des ventes`: what is expected of sales is no delivery, as `attendu` may be told of pens. */
export function withExpectedSales(mentions: readonly Mention[]): readonly Mention[] {
  return mentions.map((mention, at) => {
    const isExpected = isWord(mention) && says(mention, 'mark', 'expecting') && says(mention, 'quantity', 'receipt');
    if (!isExpected) return mention;
    const part = mentions.slice(startOfPart(mentions, at), endOfPart(mentions, at));
    const isOfDemand = part.some((one) => isWord(one) && says(one, 'quantity', 'demand'));
    return isOfDemand ? { ...mention, senses: mention.senses.filter(({ is }) => is !== 'quantity') } : mention;
  });
}
