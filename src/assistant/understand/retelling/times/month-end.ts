import { bucketKind } from '../../../../calendar/bucket.js';
import { isJoiner, isName, isSmall, isWord, type Mention, says, wordSays } from '../../mentions/mention.js';

/**
 * `the media fill in August runs until the end of the month instead of the 16th`: the end of the month that was said, and the day that no
 * longer holds left out. A month that was not said stays open.
 */
export function withMonthEnd(mentions: readonly Mention[]): readonly Mention[] {
  const until = mentions.findIndex((_, at) => unitBehind(mentions, at) !== -1);
  if (until === -1) return mentions;
  const start = mentions.findLastIndex((one, index) => index < until && isJoiner(one)) + 1;
  const said = mentions.slice(start, until).findLast(({ time }) => time !== undefined)?.time;
  if (said === undefined || !Number.isFinite(said.from)) return mentions;
  const { ordinalOf, startOf } = bucketKind('month');
  const to = startOf(ordinalOf(said.from) + 1);
  const unit = unitBehind(mentions, until);
  const end: Mention = {
    ...mentions[until],
    text: mentions
      .slice(until, unit + 1)
      .map(({ text }) => text)
      .join(' '),
    senses: [],
    time: { from: -Infinity, to, unit: 'day', begins: false },
  };
  return [...mentions.slice(0, until), end, ...mentions.slice(unit + 1 + oldDayLength(mentions.slice(unit + 1)))];
}

/** Where `month` stands behind `until the end of the`; -1 where it does not. */
function unitBehind(mentions: readonly Mention[], at: number): number {
  const isUntil = wordSays(mentions[at], 'prep', 'until');
  const isWhole = isUntil && says(mentions[at], 'mark', 'until-end');
  const behind = isWhole ? at : mentions.findIndex((one, index) => index > at && !isArticle(one));
  const end = mentions[behind];
  if (!isUntil || end === undefined || !isWord(end) || !(isWhole || says(end, 'part', 'end'))) return -1;
  const unit = mentions.findIndex((one, index) => index > behind && !isArticle(one));
  return unit !== -1 && wordSays(mentions[unit], 'unit', 'month') ? unit : -1;
}

/** How many mentions say `instead of the 16th`. */
function oldDayLength(behind: readonly Mention[]): number {
  const [instead, article, day, mark] = behind;
  const isInstead = wordSays(instead, 'stop', 'in place of');
  const isDay = day?.amount?.unit === 'none' && article !== undefined && isArticle(article);
  if (!isInstead || !isDay) return 0;
  return wordSays(mark, 'daymark') ? 4 : 3;
}

function isArticle(mention: Mention): boolean {
  return !isName(mention) && isSmall(mention) && says(mention, 'mark', 'article');
}
