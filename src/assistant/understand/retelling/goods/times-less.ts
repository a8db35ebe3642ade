import { type Mention, says, wordSays } from '../../mentions/mention.js';

/** `deux fois moins d'insuline`: so many times less of something, and no bound that lies below it. */
export function withTimesLess(mentions: readonly Mention[]): readonly Mention[] {
  return mentions.map((mention, at) => {
    const isTimes = mentions[at - 1]?.amount?.unit === 'factor';
    const isLess = wordSays(mention, 'action', 'lower') && says(mention, 'prep', 'than');
    return isTimes && isLess ? { ...mention, senses: [{ is: 'action', what: 'lower' }] } : mention;
  });
}
