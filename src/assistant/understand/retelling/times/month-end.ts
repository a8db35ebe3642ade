import { bucketKind } from '../../../../calendar/bucket.js';
import { isJoiner, isName, isSmall, isWord, type Mention, says, wordSays } from '../../mentions/mention.js';

/**
 * `the media fill in August runs until the end of the month instead of the 16th`, `from 8 June to the end of that month`: the end of the month, or the
 * week, that was said, and the day that no longer holds left out. One that was not said stays open.
 */
export function withMonthEnd(mentions: readonly Mention[]): readonly Mention[] {
  const until = mentions.findIndex((_, at) => unitBehind(mentions, at) !== -1);
  if (until === -1) return mentions;
  const start = mentions.findLastIndex((one, index) => index < until && isJoiner(one)) + 1;
  const said = mentions.slice(start, until).findLast(({ time }) => time !== undefined)?.time;
  if (said === undefined || !Number.isFinite(said.from)) return mentions;
  const unit = unitBehind(mentions, until);
  const { ordinalOf, startOf } = bucketKind(wordSays(mentions[unit], 'unit', 'week') ? 'week' : 'month');
  const to = startOf(ordinalOf(said.from) + 1);
  const first = mentions[until - 1];
  const isFrom = first.time === said && said.unit === 'day' && said.begins;
  const from = isFrom ? said.from : -Infinity;
  const end: Mention = {
    ...mentions[until],
    text: mentions
      .slice(until, unit + 1)
      .map(({ text }) => text)
      .join(' '),
    senses: [],
    time: { from, to, unit: 'day', begins: false },
  };
  return [
    ...mentions.slice(0, isFrom ? until - 1 : until),
    end,
    ...mentions.slice(unit + 1 + oldDayLength(mentions.slice(unit + 1))),
  ];
}

/** Where `month` stands behind `until the end of the`; -1 where it does not. */
function unitBehind(mentions: readonly Mention[], at: number): number {
  // French `du 8 juin à la fin du mois`.
  const isAtEnd = wordSays(mentions[at], 'mark', 'plan-end') && mentions[at - 1]?.time?.begins === true;
  const isUntil = wordSays(mentions[at], 'prep', 'until') || isAtEnd;
  const isWhole = isUntil && (isAtEnd || says(mentions[at], 'mark', 'until-end'));
  const behind = isWhole ? at : mentions.findIndex((one, index) => index > at && !isArticle(one));
  const end = mentions[behind];
  if (!isUntil || end === undefined || !isWord(end) || !(isWhole || says(end, 'part', 'end'))) return -1;
  const unit = mentions.findIndex((one, index) => index > behind && !isArticle(one));
  const isSaid = unit !== -1 && ['month', 'week'].some((what) => wordSays(mentions[unit], 'unit', what));
  return isSaid ? unit : -1;
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
  return !isName(mention) && isSmall(mention) && ['article', 'again'].some((what) => says(mention, 'mark', what));
}
