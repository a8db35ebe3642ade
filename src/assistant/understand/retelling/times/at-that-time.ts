import { lastTimeOf } from '../../clauses/last-time.js';
import { isTime } from '../../figures/amount.js';
import {
  endOfPart,
  isName,
  isSmallJoiner,
  isWord,
  type Mention,
  says,
  startOfPart,
  wordSays,
} from '../../mentions/mention.js';

/**
 * `L2 stops from 4 to 17 May, demand in France falls 10% then`: at the end of a part that has no time, that of the part before. Where its
 * days are not told, from when is open.
 */
export function withThatTime(mentions: readonly Mention[]): readonly Mention[] {
  return mentions.map((mention, at) => {
    const isLater = wordSays(mention, 'mark', 'afterwards');
    if (!(isLater || wordSays(mention, 'mark', 'at-that-time'))) return mention;
    const start = startOfPart(mentions, at, isSmallJoiner);
    const behind = isLater ? [] : amountBehind(mentions, at);
    if (behind.length === 0 && !isLast(mentions[at + 1])) return mention;
    const [said, own] = [mentions.slice(0, Math.max(0, start - 1)), [...mentions.slice(start, at), ...behind]];
    const isTold = own.some(({ amount }) => amount !== undefined && !isTime(amount)) && own.some(isThing);
    const earlier = said.slice(startOfPart(said, said.length, isSmallJoiner));
    const isTimed = earlier.some(({ time }) => time !== undefined);
    if (!isTold || !isTimed || own.some(({ time }) => time !== undefined)) return mention;
    const time = lastTimeOf(said)?.time;
    if (time === undefined) return { ...mention, senses: [{ is: 'unknowable', what: '' }] };
    return isLater ? mention : { ...mention, senses: [], time };
  });
}

/** `la demande baisse alors de 10 %`: what ends the part behind the word, where it is an amount and no name; empty where it is not. */
function amountBehind(mentions: readonly Mention[], at: number): readonly Mention[] {
  const behind = mentions.slice(at + 1, endOfPart(mentions, at, isSmallJoiner));
  const isOpened = mentions[at - 1] !== undefined && wordSays(mentions[at - 1], 'action');
  const isAmount = behind.some(({ amount }) => amount !== undefined) && !behind.some(isName);
  return isOpened && isAmount ? behind : [];
}

const isThing = (mention: Mention): boolean => isName(mention) || wordSays(mention, 'quantity');

const isLast = (next: Mention | undefined): boolean =>
  next === undefined || isSmallJoiner(next) || (isWord(next) && (says(next, 'ask') || says(next, 'outcome')));
