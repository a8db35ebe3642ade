import { bucketKind } from '../../../calendar/bucket.js';
import { type Amount, isTime, laterBy } from '../figures/amount.js';
import type { Span } from '../figures/span.js';
import { endOfPart, isName, isWord, type Mention, says, startOfPart } from '../mentions/mention.js';

/** The last time that was said, with how long it lasts: `for three weeks from 4 May`. Undefined where none was, or from when is open. */
export function lastTimeOf(said: readonly Mention[]): Mention | undefined {
  const at = said.findLastIndex(({ time }) => time !== undefined);
  const mention = said[at];
  if (mention?.time === undefined) return undefined;
  const length = lengthBeside(said, at);
  if (length?.amount === undefined) return mention;
  const { time } = mention;
  const isDay = time.unit === 'day' || time.unit === 'week' || (time.begins && length.amount.unit !== 'week');
  if (!isDay || !Number.isFinite(time.from)) return undefined;
  const span: Span = { from: time.from, to: laterBy(time.from, length.amount), unit: 'day', begins: false };
  return { ...mention, time: span };
}

/**
 * `L2 stops for two weeks in May, and in those weeks …`: the last time that was said, also where its days are not told and the change that
 * it was said of begins with the month, or on its first Monday. So that what is pointed at is as long as what points says: `those three months`.
 */
export function stretchOf(said: readonly Mention[], told?: Amount): Mention | undefined {
  const at = said.findLastIndex(({ time }) => time !== undefined);
  const found = lastTimeOf(said) ?? beginningStretch(said, at);
  return told === undefined ? found : stretchAsLong(said, told);
}

/** Of all times that were said the one that is so long, or the last where it is open; undefined where none or several others are. */
function stretchAsLong(said: readonly Mention[], told: Amount): Mention | undefined {
  const times = said.flatMap(({ time }, at) => {
    const found = time === undefined ? undefined : stretchOf(said.slice(0, endOfPart(said, at)));
    return found?.time === undefined ? [] : [found];
  });
  const last = times[times.length - 1];
  const isOpen = last?.time !== undefined && !Number.isFinite(last.time.to) && isSoLong(last.time, told);
  const long = times.filter(({ time }) => time !== undefined && Number.isFinite(time.to) && isSoLong(time, told));
  const [first, ...others] = long;
  const isOne = others.every(({ time }) => time?.from === first.time?.from && time?.to === first.time?.to);
  return isOpen && long.length === 0 ? last : isOne ? first : undefined;
}

/** So long from where a month begins, as `changes/period.ts` reads it. */
function beginningStretch(said: readonly Mention[], at: number): Mention | undefined {
  const mention = said[at];
  const amount = mention === undefined ? undefined : lengthBeside(said, at)?.amount;
  if (mention?.time === undefined || amount === undefined || !Number.isFinite(mention.time.from)) return undefined;
  const from = amount.unit === 'week' ? mondayFrom(mention.time.from) : mention.time.from;
  return { ...mention, time: { from, to: laterBy(from, amount), unit: 'day', begins: false } };
}

/** Whether a time is so long, or touches so many weeks or months; days are days of work, or of the week. */
function isSoLong({ from, to }: Span, told: Amount): boolean {
  if (!Number.isFinite(from) || !Number.isFinite(to) || laterBy(from, told) === to) return true;
  const { unit, value } = told;
  if (unit !== 'week' && unit !== 'month' && unit !== 'quarter') return true;
  const { ordinalOf } = bucketKind(unit);
  return ordinalOf(to - 1) - ordinalOf(from) + 1 === value;
}

/** The first Monday from an instant on. */
export function mondayFrom(instant: number): number {
  const { ordinalOf, startOf } = bucketKind('week');
  return startOf(ordinalOf(instant)) === instant ? instant : startOf(ordinalOf(instant) + 1);
}

/** An amount of time in the clause of a time, `for` before it. */
function lengthBeside(said: readonly Mention[], at: number): Mention | undefined {
  const from = startOfPart(said, at);
  const end = endOfPart(said, at);
  const clause = said.slice(from, end);
  return clause.find(({ amount }, index) => {
    const [before, behind] = [clause[index - 1], clause[index + 1]];
    // `three weeks longer`: by how long something moves.
    const moving = ['delay', 'hasten', 'longer', 'lesstime', 'raise', 'lower'];
    const isMoved = behind !== undefined && isWord(behind) && moving.some((way) => says(behind, 'action', way));
    if (isMoved && !(before !== undefined && says(before, 'prep', 'for'))) return false;
    const isLength =
      amount !== undefined && isTime(amount) && amount.unit !== 'hour' && !amount.isRate && amount.per === undefined;
    return (
      isLength && (before === undefined || isName(before) || !says(before, 'prep', 'by') || says(before, 'prep', 'for'))
    );
  });
}
