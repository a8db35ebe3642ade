import { isTime, laterBy } from '../figures/amount.js';
import type { Span } from '../figures/span.js';
import { endOfPart, isName, type Mention, says, startOfPart } from '../mentions/mention.js';

/** The last time that was said, with how long it lasts: `for three weeks from 4 May`. Undefined where none was, or from when is open. */
export function lastTimeOf(said: readonly Mention[]): Mention | undefined {
  const at = said.findLastIndex(({ time }) => time !== undefined);
  const mention = said[at];
  if (mention?.time === undefined) return undefined;
  const length = lengthBeside(said, at);
  if (length?.amount === undefined) return mention;
  const { time } = mention;
  const isDay = time.unit === 'day' || time.unit === 'week' || time.begins;
  if (!isDay || !Number.isFinite(time.from)) return undefined;
  const span: Span = { from: time.from, to: laterBy(time.from, length.amount), unit: 'day', begins: false };
  return { ...mention, time: span };
}

/** An amount of time in the clause of a time, `for` before it. */
function lengthBeside(said: readonly Mention[], at: number): Mention | undefined {
  const from = startOfPart(said, at);
  const end = endOfPart(said, at);
  const clause = said.slice(from, end);
  return clause.find(({ amount }, index) => {
    const before = clause[index - 1];
    const isLength =
      amount !== undefined && isTime(amount) && amount.unit !== 'hour' && !amount.isRate && amount.per === undefined;
    return (
      isLength && (before === undefined || isName(before) || !says(before, 'prep', 'by') || says(before, 'prep', 'for'))
    );
  });
}
