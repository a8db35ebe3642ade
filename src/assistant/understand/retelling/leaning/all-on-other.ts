import type { Sense } from '../../lexicon/sense.js';
import {
  commaAt,
  endOfPart,
  inOne,
  isBorder,
  isGoods,
  isJoiner,
  isLine,
  isName,
  isSmall,
  isStop,
  isWord,
  type Mention,
  putIn,
  saidOf,
  says,
  startOfPart,
  wordSays,
} from '../../mentions/mention.js';

/**
 * `no more RES-10 on S2: all of it goes through S4`, `…, S4 fait tout`: behind goods that a line no longer makes, the line that makes all of
 * them is the only one left, and loses nothing.
 */
export function withAllOnOther(said: readonly Mention[]): readonly Mention[] {
  const mentions = inOrder(said);
  const line = mentions.findIndex((_, at) => isTaking(mentions, at));
  if (line === -1) return withOpenPassage(mentions);
  const from = partBefore(mentions, line);
  const end = partBehind(mentions, line);
  const only = saying(mentions.slice(from, line), mentions[line], { is: 'scope', what: 'only' });
  const makes = saying(mentions.slice(line + 1, end), mentions[line], { is: 'mark', what: 'making' });
  const before = mentions.slice(0, from);
  const told = before.slice(0, before.findLastIndex((one) => !isJoiner(one)) + 1);
  const apart = putIn(mentions[line].from, '', { is: 'filler', what: '' });
  const timed = mentions[end]?.time === undefined ? end : end + 1;
  return [...told, ...mentions.slice(end, timed), apart, only, mentions[line], makes, ...mentions.slice(timed)];
}

/** `everything goes to L3: no more VAC-100 on L2`: what passes over is told behind what ends. */
function inOrder(mentions: readonly Mention[]): readonly Mention[] {
  const line = mentions.findIndex(isLine);
  if (line === -1 || !mentions.slice(0, line).some(isAll)) return mentions;
  const from = startOfPart(mentions, line, isBorder);
  const end = endOfPart(mentions, line, (one) => isJoiner(one) || isEnded(one) || isName(one));
  const next = mentions.findIndex((one, at) => at >= end && !isJoiner(one));
  const other = mentions.findIndex((one, at) => at > line && isLine(one));
  if (next === -1 || other === -1 || !allPasses(mentions, from, line, end)) return mentions;
  const ended = mentions.slice(next, endOfPart(mentions, other));
  if (!isTakenFromLine(ended)) return mentions;
  const passing = mentions.slice(from, end);
  return [
    ...mentions.slice(0, from),
    ...ended,
    commaAt(mentions[line]),
    ...passing,
    ...mentions.slice(next + ended.length),
  ];
}

/** `L2 stops in May, tout passe par L3`: of no goods, what the plan does with the work of a line is open, and the other line stops in no case. */
function withOpenPassage(mentions: readonly Mention[]): readonly Mention[] {
  const line = mentions.findIndex((one, at) => isLine(one) && isPassedOn(mentions, at));
  if (line === -1) return mentions;
  const all = mentions.findIndex((one, at) => at >= partBefore(mentions, line) && isAll(one));
  return mentions.with(all, { ...mentions[all], senses: [{ is: 'unknowable', what: '' }] });
}

function isPassedOn(mentions: readonly Mention[], line: number): boolean {
  const from = partBefore(mentions, line);
  const [own, before] = [mentions.slice(from, line), mentions.slice(0, from)];
  const isStopped = before.some(isLine) && before.some(isStop) && !before.some(isGoods);
  const isMoved = own.some((one) => says(one, 'action', 'shift'));
  const isGone = own.some(isAll) && own.some((one) => isPassage(one) && !isAll(one));
  return isStopped && !isMoved && isGone && own.every(isOfPassing);
}

/** What is said beside a line, as one word with another sense. */
function saying(words: readonly Mention[], { from, text }: Mention, sense: Sense): Mention {
  return words.length === 0 ? putIn(from, text, sense) : { ...inOne(words), senses: [sense] };
}

/** Where begins what is said of a line: behind the last joiner before it, the line that was named before or its time. */
function partBefore(mentions: readonly Mention[], line: number): number {
  return startOfPart(mentions, line, (one) => isJoiner(one) || isLine(one) || one.time !== undefined);
}

/** Where it ends: at a joiner or a time, which is that of all that is said. */
function partBehind(mentions: readonly Mention[], line: number): number {
  return endOfPart(mentions, line, (one) => isJoiner(one) || one.time !== undefined);
}

/** Whether all passes to a line, and another one no longer makes some goods. */
function isTaking(mentions: readonly Mention[], line: number): boolean {
  if (!isLine(mentions[line])) return false;
  const from = partBefore(mentions, line);
  const end = partBehind(mentions, line);
  const before = mentions.slice(0, from);
  const isTimedTwice = mentions[end]?.time !== undefined && before.some(({ time }) => time !== undefined);
  return !isTimedTwice && allPasses(mentions, from, line, end) && isTakenFromLine(before);
}

/** Whether a stretch says nothing but that all passes to its line. */
function allPasses(mentions: readonly Mention[], from: number, line: number, end: number): boolean {
  const own = [...mentions.slice(from, line), ...mentions.slice(line + 1, end)];
  const isSubject = own.findIndex(isAll) > line - from;
  const isPassing = isSubject || own.some((one) => isPassage(one) || says(one, 'prep'));
  return own.some(isAll) && isPassing && own.every(isOfPassing);
}

/** Goods, a line, that it ends, and no amount. */
function isTakenFromLine(before: readonly Mention[]): boolean {
  const isPlain = before.every(({ amount }) => amount === undefined);
  return isPlain && before.some(isGoods) && before.some(isLine) && before.some(isEnded);
}

function isEnded(mention: Mention): boolean {
  const isEnd = saidOf(mention, 'action').some((what) => ['unmade', 'unless', 'stop', 'takeoff'].includes(what));
  return isWord(mention) && (isEnd || says(mention, 'mark', 'dropping') || says(mention, 'mark', 'denying'));
}

/** `everything`, `tout`, `the whole` volume. */
function isAll(mention: Mention): boolean {
  if (!isWord(mention)) return false;
  return says(mention, 'scope', 'all') || ['of-all', 'unbroken'].some((mark) => says(mention, 'mark', mark));
}

/** `goes to`, `is made`, `passe`: what is made passes over. */
function isPassage(mention: Mention): boolean {
  const isMoved = says(mention, 'action', 'set') || says(mention, 'action', 'shift') || says(mention, 'works');
  const isThrough = says(mention, 'compare', 'above') && isSmall(mention);
  return (
    isWord(mention) &&
    (isMoved || isThrough || ['making', 'leaving', 'lasting'].some((mark) => says(mention, 'mark', mark)))
  );
}

/** Whether a word says nothing but that all of it passes over, and no name, amount or time. */
function isOfPassing(mention: Mention): boolean {
  if (isName(mention) || !isWord(mention) || says(mention, 'not')) return false;
  const isVolume = says(mention, 'mark', 'volume') || wordSays(mention, 'quantity', 'production');
  return isAll(mention) || isPassage(mention) || isVolume || isSmall(mention) || says(mention, 'follow', 'instead');
}
