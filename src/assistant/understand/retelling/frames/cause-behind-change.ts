import {
  isJoiner,
  isName,
  isSmall,
  isWord,
  type Mention,
  says,
  startOfPart,
  timesSaid,
  wordSays,
} from '../../mentions/mention.js';

/**
 * `we lose 20% of the hours on S1, S2 and S4 over the summer because of holidays`: why lines have fewer hours, behind the last of a list of
 * them, stops none of them: the list and the time are of the change told before.
 */
export function withoutCauseOfChange(mentions: readonly Mention[]): readonly Mention[] {
  const at = mentions.findIndex((_, index) => causeEnd(mentions, index) > index && isBehindList(mentions, index));
  return at === -1 ? mentions : [...mentions.slice(0, at), ...mentions.slice(causeEnd(mentions, at))];
}

/** Where `because of the holidays` ends, with nothing else told in its part; where it begins, if it is none. */
function causeEnd(mentions: readonly Mention[], at: number): number {
  const opening = mentions[at];
  if (!wordSays(opening, 'mark', 'reason') && !wordSays(opening, 'prep', 'for')) return at;
  const cause = mentions.findIndex((one, index) => index > at && !(isSmall(one) || wordSays(one, 'mark', 'article')));
  if (cause === -1 || !wordSays(mentions[cause], 'cause')) return at;
  const behind = mentions[cause + 1];
  return behind === undefined || isJoiner(behind) ? cause + 1 : at;
}

/** Whether lines alone, and a time, stand before it in its part, and a change with its amount in front of the list that they end. */
function isBehindList(mentions: readonly Mention[], at: number): boolean {
  let start = startOfPart(mentions, at);
  if (!isOfLines(mentions.slice(start, at))) return false;
  while (start > 0) {
    const end = start - 1;
    start = startOfPart(mentions, end);
    const part = mentions.slice(start, end);
    if (part.some(isHowMuch)) return part.some(isMoving) && !part.some((one) => wordSays(one, 'action', 'stop'));
    if (part.length > 0 && !isOfLines(part)) return false;
  }
  return false;
}

/** The `S2 in summer` of `S1 and S2 in summer`. */
function isOfLines(part: readonly Mention[]): boolean {
  const isPlace = ({ entities }: Mention): boolean =>
    entities.every(({ kind }) => kind === 'resource' || kind === 'site');
  return (
    part.some(isName) &&
    part.every((one) => (isName(one) ? isPlace(one) : one.time !== undefined || (isWord(one) && isPlain(one))))
  );
}

const isPlain = (word: Mention): boolean => isSmall(word) || says(word, 'mark', 'article') || says(word, 'daymark');

/** An amount that is no length of a stop. */
const isHowMuch = (mention: Mention): boolean => {
  const { amount } = mention;
  if (amount === undefined) return isWord(mention) && timesSaid(mention) !== undefined;
  return amount.isRate !== true && !['day', 'week', 'month', 'quarter', 'year'].includes(amount.unit);
};

const isMoving = (mention: Mention): boolean =>
  isWord(mention) && ['lose', 'lower', 'raise', 'takeoff'].some((what) => says(mention, 'action', what));
