import { isJoiner, isWord, type Mention, says } from '../../mentions/mention.js';

/** `while N1 is closed in July, N2 gets 20 more hours`: when the one holds, the other does, where that has no time of its own. */
export function withWhileTime(mentions: readonly Mention[]): readonly Mention[] {
  const comma = mentions.findIndex((mention, at) => at > 0 && isJoiner(mention));
  const [first] = mentions;
  if (comma === -1 || !isWord(first) || !says(first, 'mark', 'while') || !says(mentions[comma], 'and', 'comma'))
    return mentions;
  const behind = mentions.slice(comma + 1);
  const times = mentions.slice(0, comma).filter(({ time }) => time !== undefined);
  const isOne = times.length === 1 && !behind.some((mention) => mention.time !== undefined || isJoiner(mention));
  return isOne && behind.some(({ amount }) => amount !== undefined) ? [...mentions, times[0]] : mentions;
}
