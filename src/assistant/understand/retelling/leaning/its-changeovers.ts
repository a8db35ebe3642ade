import { endOfPart, entitiesOf, isName, type Mention, startOfPart, wordSays } from '../../mentions/mention.js';

/**
 * `N1 loses 3 points of efficiency and its changeovers from insulin to vaccine take 8 hours`: the line that was named last, whose they are; between
 * families, which have names of their own, it would not be carried over.
 */
export function withItsChangeovers(mentions: readonly Mention[]): readonly Mention[] {
  return mentions.map((mention, at) => {
    const start = startOfPart(mentions, at);
    const own = mentions.slice(start, endOfPart(mentions, at));
    const next = mentions[at + 1];
    const last = mentions.slice(0, start).findLast(isName);
    const isIts = wordSays(mention, 'mark', 'possessive');
    const isBetween = own.filter((one) => entitiesOf(one, 'family').length > 0).length > 1;
    const isTold = own.some((one) => entitiesOf(one, 'resource').length > 0);
    const isOfChangeovers = wordSays(next, 'quantity', 'changeover');
    if (!isIts || !isOfChangeovers || !isBetween || isTold || last === undefined) return mention;
    return entitiesOf(last, 'resource').length > 0 ? { ...last, text: mention.text, from: mention.from } : mention;
  });
}
