import { bucketKind, hoursPerDay, isoText } from '../../../calendar/bucket.js';
import { type Amount, laterBy } from '../figures/amount.js';
import { planSpan, type Span } from '../figures/span.js';
import { isName, type Mention, says, wordSays } from '../mentions/mention.js';
import type { Refused } from './changed.js';
import type { ClosureEdit } from './edited-closure-row.js';
import { amountsOf, before, type Parts, timesOf } from './parts.js';

/** `the filter change lasts until 22 May`. */
export function hasLasting({ mentions }: Parts): boolean {
  return mentions.some((mention, at) => {
    const next = mentions[at + 1];
    const isUntil =
      next !== undefined && !isName(next) && (says(next, 'prep', 'until') || next.time?.from === -Infinity);
    return (
      !isName(mention) &&
      (says(mention, 'mark', 'lasting') || ((says(mention, 'mark', 'how-long') || says(mention, 'works')) && isUntil))
    );
  });
}

/** `moved from July to August`: by so many months as lie between, where the plan counts in months; in weeks the day is open. */
export function moveToMonth({ vocabulary }: Parts, times: readonly Span[]): ClosureEdit | undefined {
  if (vocabulary.calendar.bucket !== 'month') return undefined;
  const { ordinalOf, startOf } = bucketKind('month');
  const isWhole = times.every(({ unit, from, to }) => unit === 'month' && Number.isFinite(from) && Number.isFinite(to));
  const [first, last = first] = times;
  if (!isWhole || first === undefined || times.length > 2) return undefined;
  const [from, said] = [ordinalOf(first.from), ordinalOf(last.to - 1)];
  // `from August to June` is read into the next year.
  const to = startOf(said) >= planSpan(vocabulary.calendar).to ? said - 12 : said;
  if (from === to || (times.length === 2 && ordinalOf(last.from) !== said)) return undefined;
  const months = Math.abs(to - from);
  return {
    kind: 'move',
    way: to > from ? 1 : -1,
    by: { value: months, unit: 'month' },
    selecting: [{ ...first, to: startOf(from + 1) }],
    words: (say) => say.words.fromDay(isoText(startOf(to)).slice(0, 7)),
  };
}

/** `moved to 13 April`, `to week 38`: the day that is named last; where none is, how far is open. */
export function moveTo(parts: Parts, times: readonly Span[]): ClosureEdit | undefined {
  const day = times[times.length - 1];
  const isWeek = day?.unit === 'week' && day.to - day.from === daysPerWeek * hoursPerDay;
  if (!(isWeek || day?.unit === 'day') || !Number.isFinite(day.from)) return undefined;
  // `put off to the week of 14 September`: it begins with that week.
  if (isWeek)
    return {
      kind: 'move-to',
      day: day.from,
      selecting: times.slice(0, -1),
      words: (say) => say.words.fromDay(isoText(day.from)),
    };
  const days = toDays(parts, times);
  if (days !== undefined) return days;
  // `from 23 March to 6 April` is read as one time: the closure begins with it, and is moved to its end.
  const isRange = Number.isFinite(day.to) && day.to - day.from > hoursPerDay;
  const to = isRange ? day.to - hoursPerDay : day.from;
  const opening = isRange ? [{ ...day, to: day.from + hoursPerDay }] : [];
  return {
    kind: 'move-to',
    day: to,
    selecting: [...times.slice(0, -1), ...opening],
    words: (say) => say.words.fromDay(isoText(to)),
  };
}

const daysPerWeek = 7;

/** `moved to 20 April, still three days`, `to 20 April for three days`: a day behind `to`, and how long from there. */
export function moveForLength(parts: Parts, times: readonly Span[], length: Amount): ClosureEdit | undefined {
  const previous = before(parts, timesOf(parts)[times.length - 1]);
  const isTo = wordSays(previous, 'prep', 'to');
  const move = isTo ? moveTo(parts, times) : undefined;
  if (move?.kind !== 'move-to' || move.last !== undefined) return undefined;
  const last = laterBy(move.day, length) - hoursPerDay;
  return {
    ...move,
    last,
    words: (say) => `${say.words.fromDay(isoText(move.day))} ${say.words.toDay(isoText(last))}`,
  };
}

/** `of March moves to 13-15 April`: days behind a time that says which closure is meant, or behind `to`, are its new ones. */
function toDays(parts: Parts, times: readonly Span[]): ClosureEdit | undefined {
  const [last, ...others] = [...times].reverse();
  const previous = before(parts, timesOf(parts)[times.length - 1]);
  const isTo = wordSays(previous, 'prep', 'to');
  const isRange = Number.isFinite(last.to) && last.to - last.from > hoursPerDay;
  if (!isRange || (others.length === 0 && !isTo)) return undefined;
  const until = last.to - hoursPerDay;
  return {
    kind: 'move-to',
    day: last.from,
    last: until,
    selecting: times.slice(0, -1),
    words: (say) => `${say.words.fromDay(isoText(last.from))} ${say.words.toDay(isoText(until))}`,
  };
}

/** `extended until 16 August`: the end of the time that is named last, which may say the beginning of the closure as well. */
export function endAt(parts: Parts, times: readonly Span[]): ClosureEdit | undefined {
  const last = times[times.length - 1];
  if (last === undefined || !Number.isFinite(last.to)) return undefined;
  const mention = timesOf(parts)[times.length - 1];
  const previous = before(parts, mention);
  const isRange = last.unit === 'day' && Number.isFinite(last.from) && last.to - last.from > hoursPerDay;
  const isEnd = last.from === -Infinity || isRange || (previous !== undefined && says(previous, 'prep', 'to'));
  if (!isEnd) return undefined;
  const opening: Span = { ...last, to: last.from + hoursPerDay };
  const day = last.to - hoursPerDay;
  return {
    kind: 'end-at',
    day,
    selecting: [...times.slice(0, -1), ...(isRange ? [opening] : [])],
    words: (say) => say.words.toDay(isoText(day)),
  };
}

/** `extended to 26 July`, `prolongé jusqu'au 26 juillet`: a day that ends something, behind a verb that is no stop. */
export function isUntil(parts: Parts): boolean {
  const times = timesOf(parts);
  const last = times[times.length - 1];
  const previous = last && before(parts, last);
  const isEnd = last?.time.from === -Infinity || (previous !== undefined && says(previous, 'prep', 'to'));
  const isVerb = ({ senses }: Mention): boolean =>
    ['raise', 'longer', 'lower', 'lesstime'].some((way) =>
      senses.some(({ is, what }) => is === 'action' && what === way),
    );
  return isEnd && parts.mentions.some((one) => !isName(one) && isVerb(one) && !says(one, 'action', 'stop'));
}

/** `the February maintenance lasts until the 25th`: a bare day is of the month that is named. */
export function endOnDay(parts: Parts, times: readonly Span[]): ClosureEdit | Refused | undefined {
  const [mention, ...others] = amountsOf(parts);
  const [month, ...more] = times;
  if (mention === undefined || others.length > 0) return undefined;
  const { value, unit, sign, per } = mention.amount;
  const opening = parts.mentions
    .slice(0, parts.mentions.indexOf(mention))
    .findLast((one) => isName(one) || !says(one, 'mark', 'article') || says(one, 'prep'));
  const isUntil =
    opening !== undefined && !isName(opening) && ['until', 'to'].some((what) => says(opening, 'prep', what));
  const isEdited =
    hasLasting(parts) || ['raise', 'longer', 'lower', 'lesstime'].some((what) => parts.actions.has(what));
  const isBare = unit === 'none' && sign === undefined && per === undefined && Number.isInteger(value) && value > 0;
  if (!isBare || !isUntil || !isEdited) return undefined;
  const day = month === undefined ? Infinity : month.from + (value - 1) * hoursPerDay;
  // Of which month, or a day that the month does not have.
  if (month?.unit !== 'month' || more.length > 0 || day >= month.to)
    return { problem: (say) => say.problem.notUnderstood, choices: [] };
  return { kind: 'end-at', day, selecting: [month], words: (say) => say.words.toDay(isoText(day)) };
}
