import { isTime, laterBy } from '../figures/amount.js';
import { endOfPart, isBorder, isLine, isName, isSite, isStop, type Mention, startOfPart } from '../mentions/mention.js';

/**
 * `which products run short in April if L1 stops for a week?`: a stop of days or weeks with no time of its own is in the time that is asked
 * about, and not in the first week of the plan, where it could tell nothing of it.
 */
export function withTimeAsked(main: readonly Mention[], condition: readonly Mention[]): readonly Mention[] {
  const [asked, ...others] = main.filter(({ time }) => time !== undefined);
  const stop = condition.findIndex(isStop);
  if (asked?.time === undefined || others.length > 0 || stop === -1 || condition.some(({ time }) => time !== undefined))
    return condition;
  const end = endOfPart(condition, stop, isBorder);
  const part = condition.slice(startOfPart(condition, stop, isBorder), end);
  const lengths = part.filter(({ amount }) => amount !== undefined);
  const isOfLine = part.some(isName) && part.filter(isName).every((one) => isLine(one) || isSite(one));
  const isInside = lengths.length === 1 && isWithin(lengths[0], asked.time);
  return isOfLine && isInside ? [...condition.slice(0, end), { ...asked }, ...condition.slice(end)] : condition;
}

/** Days or weeks that begin and end in a time. */
function isWithin({ amount }: Mention, { from, to }: NonNullable<Mention['time']>): boolean {
  const isLength = amount !== undefined && isTime(amount) && amount.unit !== 'hour' && amount.isRate !== true;
  return isLength && Number.isFinite(from) && Number.isFinite(to) && laterBy(from, amount) <= to;
}
