import { isWord, type Mention, saidOf, says, wordSays } from '../../mentions/mention.js';

/** `prévisions …, pays par pays`: of forecasts no more than `by country`. */
export function withEachByEach(mentions: readonly Mention[]): readonly Mention[] {
  if (!mentions.some((mention) => wordSays(mention, 'ask', 'forecast'))) return mentions;
  return mentions.filter((mention, at) => {
    const [by, again] = mentions.slice(at + 1, at + 3);
    const [kind] = isWord(mention) ? saidOf(mention, 'kind') : [];
    if (kind === undefined || again === undefined || !isWord(by) || !isWord(again)) return true;
    return !(says(by, 'mark', 'grouping') && says(again, 'kind', kind));
  });
}
