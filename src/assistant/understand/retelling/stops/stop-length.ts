import { hoursPerDay } from '../../../../calendar/bucket.js';
import { isTime } from '../../figures/amount.js';
import {
  endOfPart,
  isJoiner,
  isName,
  isSmall,
  isWord,
  type Mention,
  says,
  startOfPart,
} from '../../mentions/mention.js';

/**
 * `N1 breaks down on 7 September and stays down for three weeks`, `… and needs ten days to come back`, `… and is gone for ten days`: behind a stop that begins on a day,
 * a part that says no more than how long it lasts is told in one with it.
 */
export function withStopLength(mentions: readonly Mention[]): readonly Mention[] {
  const at = mentions.findIndex((_, index) => isJoinedLength(mentions, index));
  if (at === -1) return mentions;
  const end = endOfPart(mentions, at);
  const length = mentions.slice(at, end).filter(isLength);
  const lasting: Mention = { ...mentions[at], senses: [{ is: 'prep', what: 'for' }] };
  return [...mentions.slice(0, at), lasting, ...length, ...mentions.slice(end)];
}

function isJoinedLength(mentions: readonly Mention[], at: number): boolean {
  if (!isJoiner(mentions[at])) return false;
  const before = mentions.slice(startOfPart(mentions, at), at);
  const own = mentions.slice(at + 1, endOfPart(mentions, at));
  return (
    isBeginningStop(before) &&
    own.filter(isLength).length === 1 &&
    (own.some(isStaying) || own.every((one) => isLength(one) || isStop(one) || isAway(one) || isPlain(one))) &&
    own.every((mention) => isLength(mention) || isOfState(mention))
  );
}

/** A line, and the one day on which it stops. */
function isBeginningStop(part: readonly Mention[]): boolean {
  const names = part.filter(isName);
  const times = part.flatMap(({ time }) => time ?? []);
  const [day] = times;
  const isLine = names.every(({ entities }) => entities.every(({ kind }) => kind === 'resource' || kind === 'site'));
  const isPlain = part.every(
    (mention) => mention.amount === undefined && (!isWord(mention) || !says(mention, 'action') || isStop(mention)),
  );
  const isOneDay = day?.unit === 'day' && (day.begins || day.to - day.from === hoursPerDay);
  // `breaks down in week 12 …`: from its Monday.
  const isDay = times.length === 1 && (isOneDay || (day.unit === 'week' && day.to - day.from === 7 * hoursPerDay));
  return names.length > 0 && isLine && isPlain && isDay && part.some((mention) => isWord(mention) && isStop(mention));
}

function isLength({ amount }: Mention): boolean {
  const isPlain = amount?.isRate !== true && amount?.per === undefined && amount?.sign === undefined;
  return amount !== undefined && isTime(amount) && amount.unit !== 'hour' && isPlain;
}

/** `stays`, `needs`, `takes`, `lasts`. */
function isStaying(mention: Mention): boolean {
  return (
    isWord(mention) &&
    ['staying', 'goes-on', 'takes-time', 'lasting', 'how-long'].some((what) => says(mention, 'mark', what))
  );
}

function isOfState(mention: Mention): boolean {
  if (!isWord(mention) || ['not', 'or', 'quantity', 'kpi', 'ask'].some((is) => says(mention, is))) return false;
  return isSmall(mention) || isStop(mention) || isAway(mention) || isStaying(mention) || isComingBack(mention);
}

/** Says nothing; `is down again` is another stop. */
function isPlain(mention: Mention): boolean {
  return isSmall(mention) && !says(mention, 'mark', 'on-top-again');
}

/** `is gone`, `is away`. */
function isAway(mention: Mention): boolean {
  return (
    isWord(mention) &&
    (says(mention, 'action', 'dismiss') || ['away', 'missing'].some((what) => says(mention, 'mark', what)))
  );
}

/** `to come back`, `to be repaired`. */
function isComingBack(mention: Mention): boolean {
  return (
    ['coming-back', 'back'].some((what) => says(mention, 'mark', what)) ||
    (says(mention, 'relative', 'ahead') && mention.length > 1)
  );
}

const isStop = (mention: Mention): boolean => says(mention, 'action', 'stop');
