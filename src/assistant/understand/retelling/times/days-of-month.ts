import { bucketKind, hoursPerDay } from '../../../../calendar/bucket.js';
import {
  endOfPart,
  isJoiner,
  isName,
  isWord,
  type Mention,
  says,
  startOfPart,
  wordSays,
} from '../../mentions/mention.js';

interface Days {
  readonly first: number;
  readonly last: number;
  /** What says how long they are, where it is not a last day. */
  readonly span?: Mention;
  /** Mentions that they are told in. */
  readonly length: number;
}

/**
 * `In April, L1 is closed from the 6th to the 10th`, `Décembre : arrêt de S4 du 14 au 18`: days of a stop with no month are those of the
 * month that stands before it; so are `three days from the 16th`.
 */
export function withDaysOfMonth(mentions: readonly Mention[]): readonly Mention[] {
  const at = mentions.findIndex((_, index) => isOfStop(mentions, index) && daysAt(mentions, index) !== undefined);
  const days = daysAt(mentions, at);
  const month = monthBefore(mentions, at);
  if (days === undefined || month === undefined) return mentions;
  const { ordinalOf, startOf } = bucketKind('month');
  const [from, to] = [month + (days.first - 1) * hoursPerDay, month + days.last * hoursPerDay];
  const next = startOf(ordinalOf(month) + 1);
  if ((days.span === undefined ? to : from + hoursPerDay) > next) return mentions;
  const time: Mention = { ...mentions[at], senses: [], time: { from, to, unit: 'day', begins: false } };
  const [before, behind] = [mentions.slice(0, at), mentions.slice(at + days.length)].map((side) =>
    withoutSpan(side, days.span),
  );
  return withDaysOfMonth([...(isItsOwn(before, behind) ? withoutLast(before) : before), time, ...behind]);
}

/** `In April, L1 is closed from the 6th to the 10th`: a month that is said of these days and of nothing else. */
function isItsOwn(before: readonly Mention[], behind: readonly Mention[]): boolean {
  const month = lastTime(before);
  const next = before.slice(month + 1);
  const own = next.slice(next.findLastIndex((mention) => isJoiner(mention)) + 1);
  const isBeside = own.length === next.length || next.slice(0, -own.length).every(isJoiner);
  const isLast = !behind.some((mention) => mention.amount !== undefined || wordSays(mention, 'action'));
  return isBeside && isLast;
}

function withoutLast(before: readonly Mention[]): readonly Mention[] {
  const month = lastTime(before);
  return before.filter((_, at) => at !== month);
}

const lastTime = (mentions: readonly Mention[]): number => mentions.findLastIndex(({ time }) => time !== undefined);

/** Without `for three days`. */
function withoutSpan(side: readonly Mention[], span: Mention | undefined): readonly Mention[] {
  const at = span === undefined ? -1 : side.indexOf(span);
  if (at === -1) return side;
  const before = side[at - 1];
  const isFor = wordSays(before, 'prep', 'for');
  return [...side.slice(0, isFor ? at - 1 : at), ...side.slice(at + 1)];
}

/** `from the 6th to the 10th`, `du 6 au 10`, `three days from the 16th`: days, and nothing that could make them anything else. */
function daysAt(mentions: readonly Mention[], at: number): Days | undefined {
  const opening = mentions[at];
  if (opening === undefined || !isWord(opening) || !(says(opening, 'prep', 'from') || says(opening, 'prep', 'since')))
    return undefined;
  const first = dayBehind(mentions, at);
  const to = first === undefined ? -1 : first.end;
  const isTo = mentions[to] !== undefined && wordSays(mentions[to], 'prep', 'to');
  if (first !== undefined && !isTo) return daysFrom(mentions, at, first);
  const last = isTo ? dayBehind(mentions, to) : undefined;
  if (first === undefined || last === undefined || last.day <= first.day) return undefined;
  return { first: first.day, last: last.day, length: last.end - at };
}

/** As many days or weeks from a day on as its part says. */
function daysFrom(
  mentions: readonly Mention[],
  at: number,
  { day, end }: { readonly day: number; readonly end: number },
): Days | undefined {
  const own = mentions.slice(startOfPart(mentions, at), endOfPart(mentions, at));
  const [span, ...others] = own.filter(({ amount }) => amount?.unit === 'day' || amount?.unit === 'week');
  const count = span?.amount;
  const isBare =
    count !== undefined && count.per === undefined && count.isRate === undefined && count.sign === undefined;
  if (!isBare || others.length > 0 || !Number.isInteger(count.value)) return undefined;
  return { first: day, last: day + count.value * (count.unit === 'week' ? 7 : 1) - 1, span, length: end - at };
}

/** A day behind a preposition, its article left out, and where what says it ends. */
function dayBehind(
  mentions: readonly Mention[],
  at: number,
): { readonly day: number; readonly end: number } | undefined {
  const next = mentions[at + 1];
  const isArticle = wordSays(next, 'mark', 'article');
  const day = at + (isArticle ? 2 : 1);
  const amount = mentions[day]?.amount;
  const isBare = amount?.per === undefined && amount?.sign === undefined && amount?.upTo === undefined;
  if (amount?.unit !== 'none' || !isBare || !Number.isInteger(amount.value) || amount.value < 1) return undefined;
  const behind = mentions[day + 1];
  const isMarked = wordSays(behind, 'daymark');
  return { day: amount.value, end: day + (isMarked ? 2 : 1) };
}

/** In a part that says that lines stop and nothing of an amount. */
function isOfStop(mentions: readonly Mention[], at: number): boolean {
  const own = mentions.slice(startOfPart(mentions, at), endOfPart(mentions, at));
  return (
    own.some((mention) => wordSays(mention, 'action', 'stop')) &&
    own.some(({ entities }) => entities.some(({ kind }) => kind === 'resource' || kind === 'site')) &&
    !own.some((mention) => mention.time !== undefined && isWithin(mention)) &&
    !own.some((mention) => isName(mention) && mention.entities.every(({ kind }) => kind === 'product'))
  );
}

const isWithin = ({ time }: Mention): boolean => time?.unit === 'day' || time?.unit === 'week';

/** Where the one month begins that was said last before; undefined where another time was. */
function monthBefore(mentions: readonly Mention[], at: number): number | undefined {
  const time = mentions.slice(0, Math.max(0, at)).findLast((mention) => mention.time !== undefined)?.time;
  if (time === undefined || time.begins || !Number.isFinite(time.from) || !Number.isFinite(time.to)) return undefined;
  const { ordinalOf, startOf } = bucketKind('month');
  const month = ordinalOf(time.from);
  return startOf(month) === time.from && startOf(month + 1) === time.to ? time.from : undefined;
}
