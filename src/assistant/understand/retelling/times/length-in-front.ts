import { isTime } from '../../figures/amount.js';
import { isJoiner, isWord, type Mention, says, startOfPart, wordSays } from '../../mentions/mention.js';

/**
 * `For three weeks from 4 May, demand …`: how long, in front of when it begins, is told behind it; and `from 4 May demand …, for three weeks`
 * behind no comma.
 */
export function withLengthInFront(said: readonly Mention[]): readonly Mention[] {
  const mentions = said.filter((_, index) => !isBeforeLength(said, index));
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

/** A comma before a length that ends what is told from a day on. */
function isBeforeLength(mentions: readonly Mention[], at: number): boolean {
  const [comma, preposition, length, next] = mentions.slice(at, at + 4);
  if (length?.amount === undefined || !isWord(comma) || !says(comma, 'and', 'comma')) return false;
  const { amount } = length;
  const isLength = isTime(amount) && amount.unit !== 'hour' && amount.isRate !== true && amount.per === undefined;
  const isEnd = next === undefined || isJoiner(next);
  const times = mentions.slice(startOfPart(mentions, at), at).flatMap(({ time }) => time ?? []);
  const isFrom = times.length === 1 && times[0].begins && times[0].unit === 'day';
  return wordSays(preposition, 'prep', 'for') && isLength && isEnd && isFrom;
}
