import { lastTimeOf, stretchOf } from '../../clauses/last-time.js';
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
 * days are not told, from when is open, unless how long is pointed at: `L1 stops for two weeks in June and L2 gains 12 hours during that time`.
 */
export function withThatTime(mentions: readonly Mention[]): readonly Mention[] {
  return mentions.map((mention, at) => {
    const isLater = wordSays(mention, 'mark', 'afterwards');
    if (!(isLater || wordSays(mention, 'mark', 'at-that-time') || wordSays(mention, 'mark', 'meantime')))
      return mention;
    const start = startOfPart(mentions, at, isParting);
    const behind = isLater ? [] : amountBehind(mentions, at);
    if (behind.length === 0 && !isLast(mentions[at + 1])) return mention;
    const [said, own] = [mentions.slice(0, Math.max(0, start - 1)), [...mentions.slice(start, at), ...behind]];
    const isTold = own.some(({ amount }) => amount !== undefined && !isTime(amount)) && own.some(isThing);
    const earlier = said.slice(startOfPart(said, said.length, isParting));
    const isTimed = earlier.some(({ time }) => time !== undefined);
    if (!isTold || !isTimed || own.some(({ time }) => time !== undefined)) return mention;
    const time = (says(mention, 'mark', 'meantime') ? stretchOf(said) : lastTimeOf(said))?.time;
    if (time === undefined) return { ...mention, senses: [{ is: 'unknowable', what: '' }] };
    return isLater ? mention : { ...mention, senses: [], time };
  });
}

/** What joins clauses, or supposes one behind another. */
const isParting = (mention: Mention): boolean => isSmallJoiner(mention) || wordSays(mention, 'if');

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
