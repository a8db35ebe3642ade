import { bucketKind } from '../../../../calendar/bucket.js';
import { lastTimeOf } from '../../clauses/last-time.js';
import type { Span } from '../../figures/span.js';
import { isJoiner, type Mention, saidOf, wordSays } from '../../mentions/mention.js';

/** `a tenth less in the first quarter, … 5% more in the second`: which quarter, or half, of the year that was spoken of. */
export function withOrdinalTime(mentions: readonly Mention[]): readonly Mention[] {
  const said: Mention[] = [];
  mentions.forEach((mention, at) => {
    const [ordinal] = isOrdinalAlone(mentions, at) ? saidOf(mention, 'ordinal') : [];
    const time = ordinal === undefined ? undefined : partOfYear(lastTimeOf(said)?.time, Number(ordinal));
    said.push(time === undefined ? mention : { ...mention, senses: [], time });
  });
  return said;
}

/** Behind `in`, at the end of its part. */
function isOrdinalAlone(mentions: readonly Mention[], at: number): boolean {
  const [before, mention, next] = [mentions[at - 1], mentions[at], mentions[at + 1]];
  const isIn = wordSays(before, 'prep', 'in');
  return wordSays(mention, 'ordinal') && isIn && (next === undefined || isJoiner(next));
}

/** The part of the year of an ordinal, as long as one before it; undefined where that was no quarter and no half. */
function partOfYear(last: Span | undefined, ordinal: number): Span | undefined {
  if (last === undefined || !Number.isFinite(last.from) || !Number.isFinite(last.to)) return undefined;
  const [months, years] = [bucketKind('month'), bucketKind('year')];
  const first = months.ordinalOf(years.startOf(years.ordinalOf(last.from)));
  const begins = months.ordinalOf(last.from) - first;
  const length = months.ordinalOf(last.to - 1) - months.ordinalOf(last.from) + 1;
  const isPart = (length === 3 && last.unit === 'quarter') || length === 6;
  const isWhole = begins % length === 0 && months.startOf(first + begins + length) === last.to;
  if (!isPart || !isWhole || !(ordinal >= 1 && ordinal * length <= monthsPerYear)) return undefined;
  const from = first + (ordinal - 1) * length;
  return { ...last, from: months.startOf(from), to: months.startOf(from + length) };
}

const monthsPerYear = 12;
