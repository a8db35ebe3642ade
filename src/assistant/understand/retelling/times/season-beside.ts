import { bucketKind } from '../../../../calendar/bucket.js';
import type { Span } from '../../figures/span.js';
import { seasonStarts } from '../../figures/time-point.js';
import { isWord, type Mention, saidOf, says, wordSays } from '../../mentions/mention.js';

/**
 * `next winter respiratory sells 20% more in November and December`: a season that may be this one or the next says nothing more where
 * months that touch it stand behind.
 */
export function withoutSeasonBeside(mentions: readonly Mention[]): readonly Mention[] {
  const at = mentions.findIndex((mention) => seasonsIn(mention).length > 0);
  // `spring surge: +10% in April` is what that is called.
  const next = mentions[at + 1];
  if (at === -1 || next === undefined || ['raise', 'lower'].some((way) => says(next, 'action', way))) return mentions;
  const months = seasonsIn(mentions[at]).flatMap(monthsOf);
  const time = mentions.slice(at + 1).find((mention) => mention.time !== undefined)?.time;
  // `in spring, and L2 stops in April`: a time within one that is known is another's.
  const whole = mentions[at].time;
  const isWithin = whole !== undefined && time !== undefined && whole.from <= time.from && time.to <= whole.to;
  if (time === undefined || isWithin || !touchesMonths(time, months)) return mentions;
  const start = mentions.findLastIndex((mention, index) => index < at && !isOpening(mention)) + 1;
  return [...mentions.slice(0, start), ...mentions.slice(at + 1)];
}

/** The season that a word says, or that a time is. */
function seasonsIn(mention: Mention): readonly string[] {
  const { time } = mention;
  if (time === undefined) return wordSays(mention, 'season') ? saidOf(mention, 'season') : [];
  if (time.unit !== 'month' || !Number.isFinite(time.from) || !Number.isFinite(time.to)) return [];
  const { ordinalOf } = bucketKind('month');
  const [first, behind] = [ordinalOf(time.from), ordinalOf(time.to)];
  const isSeason = ([, begin]: readonly [string, number]): boolean =>
    behind - first === 3 && (first % monthsPerYear) + 1 === begin;
  return Object.entries(seasonStarts)
    .filter(isSeason)
    .map(([name]) => name);
}

const monthsPerYear = 12;

function monthsOf(season: string): readonly number[] {
  const first = seasonStarts[season];
  return first === undefined ? [] : [0, 1, 2].map((later) => ((first - 1 + later) % monthsPerYear) + 1);
}

/** Whether one of the months of a stretch of less than a year is among some. */
function touchesMonths({ from, to }: Span, months: readonly number[]): boolean {
  if (!Number.isFinite(from) || !Number.isFinite(to)) return false;
  const { ordinalOf } = bucketKind('month');
  const [first, last] = [ordinalOf(from), ordinalOf(to - 1)];
  return (
    last - first < monthsPerYear &&
    Array.from({ length: last - first + 1 }, (_, index) => ((first + index) % monthsPerYear) + 1).some((month) =>
      months.includes(month),
    )
  );
}

/** `next`, `in`, an article. */
function isOpening(mention: Mention): boolean {
  const isPlaced = says(mention, 'prep', 'in') || says(mention, 'mark', 'article');
  return isWord(mention) && (isPlaced || says(mention, 'relative', 'next'));
}
