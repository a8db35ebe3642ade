import { isJoiner, isName, isSmall, isWord, type Mention, says, wordSays } from '../../mentions/mention.js';

/** `Saturday shifts on L1 and L2, 12 hours, weeks 10 to 16`: hours told behind work on a day of the weekend are how long it is, each week. */
export function withWeekendHours(mentions: readonly Mention[]): readonly Mention[] {
  const weekend = mentions.findIndex((mention) => isWord(mention) && says(mention, 'weekend'));
  const shift = [weekend + 1, weekend - 1, weekend - 2].find((at) => isWork(mentions[at]));
  const counted = mentions.filter(({ amount }) => amount !== undefined);
  const [hours] = counted;
  if (weekend === -1 || shift === undefined || counted.length !== 1 || hours.amount === undefined) return mentions;
  const { unit, sign, per, isRate } = hours.amount;
  const at = mentions.indexOf(hours);
  const isBare = unit === 'hour' && sign === undefined && per === undefined && isRate !== true;
  const between = mentions.slice(Math.max(shift, weekend) + 1, at);
  const isBehind = at > shift && between.every((one) => isName(one) || one.time !== undefined || isSmall(one));
  const next = mentions[at + 1];
  const isEnded = next === undefined || next.time !== undefined || isSmall(next);
  if (!isBare || !isBehind || !isEnded) return mentions;
  const told: Mention = { ...hours, amount: { ...hours.amount, per: 'week' } };
  const joins = [mentions[at - 1], mentions[at + 1]].filter(isDropped);
  return mentions.flatMap((mention, index) => {
    if (index === shift) return [mention, told];
    return mention === hours || joins.includes(mention) ? [] : [mention];
  });
}

/** A shift, or work. */
function isWork(mention: Mention | undefined): boolean {
  return wordSays(mention, 'unit', 'shift') || wordSays(mention, 'works');
}

/** The comma or the `of` in front of the hours, and the comma or the `each` behind them. */
function isDropped(mention: Mention | undefined): mention is Mention {
  const isOf = wordSays(mention, 'mark', 'of') || wordSays(mention, 'mark', 'each');
  return mention !== undefined && isWord(mention) && (isJoiner(mention) || isOf);
}
