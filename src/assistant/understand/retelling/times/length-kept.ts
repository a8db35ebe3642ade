import { isTime } from '../../figures/amount.js';
import { isJoiner, isWord, type Mention, says, startOfPart, wordSays } from '../../mentions/mention.js';

/** `move the maintenance of L2 to 20 April, still three days`: how long a closure stays is told in one with where it goes. */
export function withLengthKept(mentions: readonly Mention[]): readonly Mention[] {
  return mentions.filter((_, at) => !isBeforeLength(mentions, at));
}

function isBeforeLength(mentions: readonly Mention[], at: number): boolean {
  const [joiner, still, length, next] = mentions.slice(at, at + 4);
  if (length?.amount === undefined || !isJoiner(joiner) || !isWord(still)) return false;
  const part = mentions.slice(startOfPart(mentions, at), at);
  const isClosure = part.some((mention) => wordSays(mention, 'cause'));
  const isTold = says(still, 'mark', 'still') && isTime(length.amount) && !length.amount.isRate;
  return isClosure && isTold && (next === undefined || isJoiner(next));
}
