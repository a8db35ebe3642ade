import { isTime } from '../../figures/amount.js';
import { isJoiner, isWord, type Mention, says } from '../../mentions/mention.js';

/** `For three weeks from 4 May, demand …`: how long, in front of when it begins, is told behind it. */
export function withLengthInFront(mentions: readonly Mention[]): readonly Mention[] {
  const at = mentions.findIndex((_, index) => isLengthInFront(mentions, index));
  if (at === -1) return mentions;
  const [preposition, length, time] = mentions.slice(at, at + 3);
  return [...mentions.slice(0, at), time, preposition, length, ...mentions.slice(at + 3)];
}

function isLengthInFront(mentions: readonly Mention[], at: number): boolean {
  const [preposition, length, time, comma] = mentions.slice(at, at + 4);
  if (comma === undefined || !isWord(preposition) || !says(preposition, 'prep', 'for')) return false;
  const { amount } = length;
  const isLength = amount !== undefined && isTime(amount) && amount.unit !== 'hour' && !amount.isRate;
  const before = mentions[at - 1];
  const isFront =
    before === undefined || (isWord(before) && (isJoiner(before) || says(before, 'if') || says(before, 'filler')));
  return isLength && time.time?.begins === true && isFront && isJoiner(comma) && says(comma, 'and', 'comma');
}
