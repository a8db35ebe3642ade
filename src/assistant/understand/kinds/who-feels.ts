import { isWord, type Mention, says, wordSays } from '../mentions/mention.js';

/** `which product is hit`, `quels marchés le sentent`: those that run short, where a change that is told is felt. */
export function asksWhoFeels(asked: readonly Mention[]): boolean {
  const isAsked = asked.some((mention, at) => {
    const next = asked[at + 1];
    const isPart = wordSays(next, 'kind', 'product') || wordSays(next, 'kind', 'location');
    return isWord(mention) && says(mention, 'ask', 'which') && isPart;
  });
  return isAsked && asked.some(isFelt);
}

/** `is hit`, `feels it`, `est touché`. */
export function isFelt(mention: Mention): boolean {
  return wordSays(mention, 'mark', 'felt');
}
