import { isSmall, type Mention, says, wordSays } from '../../mentions/mention.js';

/** `L1 loses another ten hours a week`, `perd 10 heures de plus`: beside an amount that goes down, what says that it comes on top is no rise. */
export function withoutAnotherLost(mentions: readonly Mention[]): readonly Mention[] {
  return mentions.map((mention, at) => {
    if (!wordSays(mention, 'action', 'raise') || !says(mention, 'mark', 'another')) return mention;
    const first = mentions[at - 1]?.amount === undefined ? at : at - 1;
    const isBeside = first < at || mentions[at + 1]?.amount !== undefined;
    const verb = mentions.slice(0, first).findLast((one) => !isSmall(one));
    const isDown = wordSays(verb, 'action', 'lower') || wordSays(verb, 'action', 'lose');
    return isBeside && isDown ? { ...mention, senses: [{ is: 'filler', what: '' }] } : mention;
  });
}
