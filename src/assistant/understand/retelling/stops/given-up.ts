import { type Mention, wordSays } from '../../mentions/mention.js';

/** `S2 gives up 60 hours`: in front of so much of something the verb says what is lost; alone, that a line stops. */
export function withGivenUp(mentions: readonly Mention[]): readonly Mention[] {
  return mentions.map((mention, at) =>
    wordSays(mention, 'mark', 'giving-up') && isShareOrHours(mentions[at + 1])
      ? { ...mention, senses: [...mention.senses.filter(({ is }) => is !== 'action'), { is: 'action', what: 'lose' }] }
      : mention,
  );
}

function isShareOrHours(mention: Mention | undefined): boolean {
  return ['hour', 'none', 'percent', 'fraction'].includes(mention?.amount?.unit ?? '');
}
