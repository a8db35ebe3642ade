import type { Span } from '../../figures/span.js';
import { isComma, isJoiner, isSmall, type Mention, says, wordSays } from '../../mentions/mention.js';

/**
 * `this spring, April to June`, `au T2, en mai`: of two times side by side that lie in each other the narrower one holds, and of two that
 * only touch, as a season and its months, the one that says it more closely, behind.
 */
export function withTimeNarrowed(mentions: readonly Mention[]): readonly Mention[] {
  const at = mentions.findIndex((_, index) => isToldTwice(mentions, index));
  if (at === -1) return mentions;
  const next = timeBehind(mentions, at);
  const [first, second] = [mentions[at].time, mentions[next].time];
  const isWider = first !== undefined && second !== undefined && holds(second, first) && !holds(first, second);
  const without = isWider
    ? [...mentions.slice(0, at + 1), ...mentions.slice(next + 1)]
    : [...mentions.slice(0, at), ...mentions.slice(next)];
  return withTimeNarrowed(without);
}

/** Where the time stands that follows, parted by a comma and a preposition alone; -1 where none does. */
function timeBehind(mentions: readonly Mention[], at: number): number {
  const next = mentions.findIndex((one, index) => index > at + 1 && !isPreposition(one));
  return isComma(mentions[at + 1]) && mentions[next]?.time !== undefined ? next : -1;
}

const isPreposition = (mention: Mention): boolean =>
  wordSays(mention, 'prep') && !['scope', 'not', 'and', 'but'].some((is) => says(mention, is));

function isToldTwice(mentions: readonly Mention[], at: number): boolean {
  const next = timeBehind(mentions, at);
  const [first, second] = [mentions[at].time, mentions[next]?.time];
  if (first === undefined || second === undefined || !isWhole(first) || !isWhole(second)) return false;
  const after = mentions[next + 1];
  // `10 hours in Q2, in May L2 gets 5`: the time of another change.
  const isOfSame = after === undefined || isJoiner(after) || mentions.slice(0, at).every(isSmall);
  return first.from < second.to && second.from < first.to && isOfSame;
}

/** A stretch with two ends, and no list. */
const isWhole = ({ from, to, apart }: Span): boolean =>
  Number.isFinite(from) && Number.isFinite(to) && apart === undefined;

const holds = (outer: Span, inner: Span): boolean => outer.from <= inner.from && inner.to <= outer.to;
