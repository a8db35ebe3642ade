import { isJoiner, isSmall, isWord, type Mention, says, wordSays } from '../../mentions/mention.js';

/** `after the latest trials, the yield would be 93%`, `d'après les derniers tests, …`: from where it is known, in front of what changes. */
export function withoutFindingsTold(mentions: readonly Mention[]): readonly Mention[] {
  const start = mentions.findIndex((mention) => !wordSays(mention, 'if'));
  const end = mentions.findIndex((mention, at) => at > start && wordSays(mention, 'mark', 'findings'));
  const first = mentions[start];
  if (end === -1 || !wordSays(first, 'mark', 'source-of')) return mentions;
  const between = mentions.slice(start + 1, end);
  const isLast = (mention: Mention): boolean =>
    says(mention, 'relative', 'last') || wordSays(mention, 'mark', 'latest-one');
  // `after the trials` alone may be when.
  const isKnown = between.some(isLast) || !says(first, 'prep', 'after');
  if (!isKnown || !between.every((mention) => isWord(mention) && (isSmall(mention) || isLast(mention))))
    return mentions;
  const next = mentions[end + 1];
  const isTimed = next !== undefined && (next.time !== undefined || wordSays(next, 'prep'));
  if (next === undefined || isTimed) return mentions;
  return [...mentions.slice(0, start), ...mentions.slice(isJoiner(next) ? end + 2 : end + 1)];
}
