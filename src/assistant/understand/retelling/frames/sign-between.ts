import { isMarket, isSite, type Mention, wordSays } from '../../mentions/mention.js';

/** `Mainz>ES`: between the ends of a lane the sign leads from one to the other, and compares nothing. */
export function withSignBetween(mentions: readonly Mention[]): readonly Mention[] {
  const isEnd = (mention: Mention | undefined): boolean =>
    mention !== undefined && (isSite(mention) || isMarket(mention));
  const isSign = (mention: Mention, at: number): boolean =>
    wordSays(mention, 'compare', 'above') && mention.text === '>' && isEnd(mentions[at - 1]) && isEnd(mentions[at + 1]);
  if (!mentions.some(isSign)) return mentions;
  return mentions.map((mention, at) =>
    isSign(mention, at) ? { ...mention, senses: [{ is: 'prep', what: 'to' }] } : mention,
  );
}
