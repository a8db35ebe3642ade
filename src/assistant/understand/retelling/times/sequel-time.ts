import { stretchOf } from '../../clauses/last-time.js';
import { type Amount, isTime, laterBy } from '../../figures/amount.js';
import type { Span } from '../../figures/span.js';
import {
  endOfPart,
  isLine,
  isName,
  isSmallJoiner,
  isWord,
  type Mention,
  says,
  wordSays,
} from '../../mentions/mention.js';

/**
 * What a mention becomes in a clause of what comes behind a stop that has an end: `down for three weeks from 1 June, then at 50% for two
 * weeks`, `closed for three weeks in September and comes back at 80% (for the rest of the year)`. Undefined where it stays as it is.
 */
export function sequelAt(
  mentions: readonly Mention[],
  at: number,
  said: readonly Mention[],
): readonly Mention[] | undefined {
  const { amount, ...mention } = mentions[at];
  const isOpen = mention.time?.from === -Infinity;
  if (amount === undefined && !isOpen) return undefined;
  const joiner = joinerOf(said);
  const others = [
    ...said.slice(Math.max(0, joiner)),
    ...mentions.slice(at + 1, endOfPart(mentions, at, isSmallJoiner)),
  ];
  const end = joiner > 0 && isSequel(others) ? stopEndIn(said.slice(0, joiner)) : undefined;
  if (end === undefined) return undefined;
  const isLevel = others.some((one) => one.amount !== undefined && !isTime(one.amount));
  if (mention.time !== undefined && isOpen)
    return isLevel ? [{ ...mention, time: sinceStop(mention.time.to, end) }] : undefined;
  if (amount === undefined || others.some(({ time }) => time !== undefined)) return undefined;
  if (isLength(amount)) return isLevel ? [{ ...mention, time: sinceStop(laterBy(end, amount), end) }] : undefined;
  // `… and then comes back at 80%`, with no word how long
  const isPlain = (one: Mention): boolean =>
    one.amount === undefined && !wordSays(one, 'unit') && (!isName(one) || isLine(one));
  return !isTime(amount) && others.every(isPlain)
    ? [mentions[at], { ...mention, length: 0, time: sinceStop(Infinity, end) }]
    : undefined;
}

function sinceStop(to: number, from: number): Span {
  return { from, to, unit: 'day', begins: to === Infinity };
}

function isLength(amount: Amount): boolean {
  return isTime(amount) && !amount.isRate && amount.per === undefined;
}

/** Where the clause begins that goes on: `… in September and runs then at 80%` has its `and` before the verb. */
function joinerOf(said: readonly Mention[]): number {
  const last = said.findLastIndex(isSmallJoiner);
  const verb = said.findLastIndex((one, at) => at < last && !wordSays(one, 'works'));
  return last > 0 && verb > 0 && verb < last - 1 && isSmallJoiner(said[verb]) ? verb : last;
}

/** Whether a clause says what comes then, and moves nothing. */
function isSequel(clause: readonly Mention[]): boolean {
  const isMoved = clause.some((one) => isWord(one) && moving.some((what) => says(one, 'action', what)));
  return !isMoved && clause.some((one) => wordSays(one, 'mark', 'sequel'));
}

const moving: readonly string[] = ['delay', 'hasten', 'longer', 'lesstime'];

/** Where the stop that was told last ends; undefined where it has no end, or none was. */
function stopEndIn(before: readonly Mention[]): number | undefined {
  const end = before.findLastIndex((mention) => !isSmallJoiner(mention)) + 1;
  const said = before.slice(0, end);
  const own = said.slice(said.findLastIndex(isSmallJoiner) + 1);
  const isStopping = (mention: Mention): boolean =>
    says(mention, 'cause') || ['stop', 'lose'].some((what) => says(mention, 'action', what));
  const time = own.some((mention) => isWord(mention) && isStopping(mention)) ? stretchOf(own)?.time : undefined;
  return time !== undefined && Number.isFinite(time.to) ? time.to : undefined;
}
