import { inOne, isMarked, type Mention, says, wordSays } from '../../mentions/mention.js';

/** `find the surge at which overtime passes 600 hours`: where it is asked from how much on, or how likely it is, what passes an amount exceeds it. */
export function withBoundPassed(mentions: readonly Mention[]): readonly Mention[] {
  const isAsked = mentions.some((one) => ['seek', 'risk'].some((what) => wordSays(one, 'ask', what)));
  if (!isAsked || !isMarked(mentions, 'passing-bound')) return mentions;
  return mentions.map((mention, at) => {
    const isPassed = wordSays(mention, 'mark', 'passing-bound') && mentions[at + 1]?.amount !== undefined;
    return isPassed && !says(mention, 'kpi') ? { ...mention, senses: exceeding } : mention;
  });
}

const exceeding = [
  { is: 'compare', what: 'above' },
  { is: 'mark', what: 'exceeding' },
];

/** `the risk that the fill rate falls short of 97%`: what is short of an amount is below it. */
export function withShortOfBound(mentions: readonly Mention[]): readonly Mention[] {
  const at = mentions.findIndex((mention, index) => {
    const [of, bound] = mentions.slice(index + 1);
    return wordSays(mention, 'ask', 'short') && wordSays(of, 'prep', 'of') && bound?.amount !== undefined;
  });
  if (at === -1) return mentions;
  const below = { ...inOne(mentions.slice(at, at + 2)), senses: [{ is: 'compare', what: 'below' }] };
  return [...mentions.slice(0, at), below, ...mentions.slice(at + 2)];
}
