import { isBorder, isWord, type Mention, says, wordSays } from '../../mentions/mention.js';

/** `la demande baisse pour les deux`: at the end of a part, the two that were named before it, and nothing else. */
export function withForBoth(mentions: readonly Mention[]): readonly Mention[] {
  return mentions.map((mention, at) =>
    isPair(mention) && isOpened(mentions[at - 1]) && isEnd(mentions[at + 1])
      ? { ...mention, senses: [{ is: 'filler', what: '' }, ...mention.senses] }
      : mention,
  );
}

function isPair(mention: Mention): boolean {
  const isBoth = ['pair', 'of-all', 'pronoun'].every((what) => says(mention, 'mark', what));
  return isWord(mention) && isBoth && !says(mention, 'filler');
}

function isOpened(before: Mention | undefined): boolean {
  return wordSays(before, 'prep', 'for');
}

function isEnd(next: Mention | undefined): boolean {
  return next === undefined || isBorder(next) || wordSays(next, 'ask');
}
