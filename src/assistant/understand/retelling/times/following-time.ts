import { bucketKind, hoursPerDay } from '../../../../calendar/bucket.js';
import { lastTimeOf } from '../../clauses/last-time.js';
import { isTime } from '../../figures/amount.js';
import { type CalendarUnit, isCalendarUnit } from '../../figures/calendar-part.js';
import type { Span } from '../../figures/span.js';
import {
  endOfPart,
  isName,
  isSmallJoiner,
  isWord,
  type Mention,
  saidOf,
  says,
  wordSays,
} from '../../mentions/mention.js';
import { sequelAt } from './sequel-time.js';

/**
 * Times that go on where the one before ends: `closed 1 to 28 June, then at 50% until 15 July`, `the two weeks after that`, `the following
 * month`, `no sales afterwards`. Where no time was said before, all stays as it is.
 */
export function withFollowing(mentions: readonly Mention[]): readonly Mention[] {
  const result: Mention[] = [];
  for (let at = 0; at < mentions.length; at++) {
    const last = lastTimeOf(result)?.time;
    const stretch = last && stretchAt(mentions, at);
    if (last && stretch && Number.isFinite(last.to)) {
      const text = mentions.slice(at, at + stretch.length).map((word) => word.text);
      const time = stretchBehind(last, stretch.count, stretch.unit);
      result.push({ ...mentions[at], text: text.join(' '), entities: [], senses: [], time });
      const { amount: _amount, ...told } = result[result.length - 1];
      result[result.length - 1] = told;
      at += stretch.length - 1;
    } else {
      const goesOn = last === undefined ? [mentions[at]] : followed(mentions, at, result, last);
      result.push(...(sequelAt(mentions, at, result) ?? goesOn));
    }
  }
  return result;
}

/** A mention with its time where the last one ends, or with none where another time of its clause says it. */
function followed(mentions: readonly Mention[], at: number, said: readonly Mention[], last: Span): readonly Mention[] {
  const mention = mentions[at];
  const { time } = mention;
  if (time?.follows && isCalendarUnit(time.unit) && Number.isFinite(last.to)) {
    const { ordinalOf } = bucketKind(time.unit);
    return [{ ...mention, time: stretchBehind(last, ordinalOf(time.to - 1) - ordinalOf(time.from) + 1, time.unit) }];
  }
  if (time !== undefined)
    return [isSequel(said, time, last) ? { ...mention, time: { ...time, from: last.to } } : mention];
  if (!isWord(mention) || !says(mention, 'mark', 'afterwards')) return [mention];
  const opening = said.slice(said.findLastIndex(isSmallJoiner) + 1);
  // `the pens due on 19 January come three weeks after that`
  const length = said[said.length - 1]?.amount;
  if (length && isTime(length) && opening.some(isDue))
    return [{ ...mention, senses: [{ is: 'action', what: 'delay' }] }];
  const end = endOfPart(mentions, at, isSmallJoiner);
  const around = [...opening, ...mentions.slice(at + 1, end)];
  // `…, ses heures sup passent à 20 ensuite`: at the end of its part it joins nothing.
  const isJoining = isSmallJoiner(mention) && mentions[at + 1] !== undefined && !isSmallJoiner(mentions[at + 1]);
  if (around.length === 0 || isJoining) return [mention];
  return around.some((other) => other.time !== undefined) ? [] : [{ ...mention, senses: [], time: since(last) }];
}

/** A stretch that has an end alone, behind one that ends before it, with a joiner between and no name but behind `then`. */
function isSequel(said: readonly Mention[], time: Span, last: Span): boolean {
  if (time.from !== -Infinity || !(last.to < time.to)) return false;
  const between = said.slice(said.findLastIndex((mention) => mention.time !== undefined) + 1);
  const isThen = between.some((mention) => wordSays(mention, 'mark', 'sequel'));
  return isThen || (between.some(isSmallJoiner) && !between.some(isName));
}

function isDue(mention: Mention): boolean {
  return isWord(mention) && ['receipt', 'delivery'].some((what) => says(mention, 'quantity', what));
}

interface Stretch {
  readonly length: number;
  readonly count: number;
  readonly unit: CalendarUnit;
}

/** `in the three weeks after that`, `the week after`, `the two weeks afterwards`. */
function stretchAt(mentions: readonly Mention[], at: number): Stretch | undefined {
  const [first, second, third] = mentions.slice(at, at + 3);
  if (first.amount !== undefined) {
    const { value, unit } = first.amount;
    const before = mentions[at - 1];
    const isInside = wordSays(before, 'mark', 'article');
    return isTime(first.amount) && isCalendarUnit(unit) && isInside && isLater(second, third)
      ? { length: 2, count: value, unit }
      : undefined;
  }
  if (!isWord(first)) return undefined;
  const isPair = says(first, 'mark', 'pair') && second !== undefined && isWord(second);
  const [unit] = saidOf(isPair ? second : first, 'unit');
  const [later, behind] = isPair ? [third, mentions[at + 3]] : [second, third];
  if (unit === undefined || !isCalendarUnit(unit) || !isLater(later, behind)) return undefined;
  return { length: isPair ? 3 : 2, count: isPair ? 2 : 1, unit };
}

/** `after`, `afterwards`, at the end of a clause. */
function isLater(mention: Mention | undefined, behind: Mention | undefined): boolean {
  if (mention === undefined || !isWord(mention)) return false;
  const isEnd = behind === undefined || isSmallJoiner(behind) || wordSays(behind, 'ask');
  return says(mention, 'mark', 'afterwards') || (says(mention, 'mark', 'later') && isEnd);
}

/** So many days or weeks from where a time ends; of months and quarters the next whole ones. */
function stretchBehind(last: Span, count: number, unit: CalendarUnit): Span {
  const { ordinalOf, startOf } = bucketKind(unit);
  const days = unit === 'week' ? daysPerWeek : 1;
  if (unit === 'day' || unit === 'week')
    return { from: last.to, to: last.to + count * days * hoursPerDay, unit, begins: false };
  const first = ordinalOf(last.to - 1) + 1;
  return { from: startOf(first), to: startOf(first + count), unit, begins: false };
}

const daysPerWeek = 7;
/** From the end of a time on, or from its beginning where it has no end. */
function since({ from, to, unit: said }: Span): Span {
  const unit = said === 'day' ? 'month' : said;
  return { from: Number.isFinite(to) ? to : from, to: Infinity, unit, begins: true };
}
