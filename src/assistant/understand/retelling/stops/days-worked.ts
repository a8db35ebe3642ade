import type { EntityKind } from '../../../vocabulary.js';
import {
  endOfPart,
  isBorder,
  isLine,
  isMoreOrLess,
  isSite,
  isSmall,
  isStop,
  isWord,
  type Mention,
  putIn,
  says,
  startOfPart,
  wordSays,
} from '../../mentions/mention.js';

/**
 * `L1 runs 6 days a week instead of 5`, `L1 passe de 5 à 6 jours par semaine`: days that are worked, set against those that were, are so many times
 * the hours of the line; with nothing to set them against they say no hours.
 */
export function withDaysWorked(mentions: readonly Mention[]): readonly Mention[] {
  const at = mentions.findIndex(({ amount }) => isDays(amount));
  if (at === -1) return mentions;
  const told = daysTurned(mentions);
  if (told === undefined) return mentions;
  const { from, to, times } = told;
  const part = mentions.slice(startOfPart(mentions, from, isBorder), endOfPart(mentions, from, isBorder));
  const isOfLines =
    part.some((one) => isLine(one) || isSite(one)) || part.some((one) => wordSays(one, 'kind', 'resource'));
  const isOfGoods = part.some(({ entities }) => entities.some(({ kind }) => others.includes(kind)));
  const around = part.filter((one) => !mentions.slice(from, to).includes(one));
  // `closed 2 days a week instead of 1`: days that are not worked.
  if (!isOfLines || isOfGoods || !around.every(isOfWork)) return mentions;
  const { from: token, text } = mentions[from];
  // `goes up from 5 to 6 days`: which way is told by the days.
  const front = mentions.slice(0, from).filter((one, index) => index < from - 2 || !isMoreOrLess(one));
  const hours = [
    putIn(token, text, { is: 'quantity', what: 'capacity' }),
    { ...putIn(token, text), amount: { value: times, unit: 'factor' } } as const,
  ];
  return [...front, ...hours, ...mentions.slice(to)];
}

/** What takes days itself, or is made in so many. */
const others: readonly EntityKind[] = ['product', 'component', 'supplier', 'scenario'];

/** Names, times and words that say nothing else of the days than that they are worked. */
function isOfWork(mention: Mention): boolean {
  if (!isWord(mention)) return mention.amount === undefined;
  const isMoved = ['set', 'raise', 'lower'].some((what) => says(mention, 'action', what));
  const isPlain = isSmall(mention) && !says(mention, 'cause') && !says(mention, 'action');
  const isSaid = ['works', 'kind', 'scope', 'ask', 'kpi'].some((is) => says(mention, is));
  return (isMoved || isPlain || isSaid) && !isStop(mention) && !says(mention, 'quantity');
}

/** Stretch of the mentions in which the days stand that are and that were, and how many times as many they are. */
interface Turned {
  readonly from: number;
  readonly to: number;
  readonly times: number;
}

function daysTurned(mentions: readonly Mention[]): Turned | undefined {
  for (let at = 0; at < mentions.length; at++) {
    const turned = insteadAt(mentions, at) ?? fromToAt(mentions, at);
    if (turned !== undefined) return turned;
  }
  return undefined;
}

/** `6 days a week instead of 5`, `to 6 days a week from 5`. */
function insteadAt(mentions: readonly Mention[], at: number): Turned | undefined {
  const now = countAt(mentions, at);
  const link = mentions[now?.to ?? mentions.length];
  const isLink = wordSays(link, 'stop', 'in place of') || (wordSays(link, 'prep', 'from') && isTo(mentions[at - 1]));
  const was = isLink && now !== undefined ? countAt(mentions, now.to + 1) : undefined;
  return turnedOf(at, now, was, was?.to);
}

/** `from 5 to 6 days a week`. */
function fromToAt(mentions: readonly Mention[], at: number): Turned | undefined {
  const was = wordSays(mentions[at], 'prep', 'from') ? countAt(mentions, at + 1) : undefined;
  const now = was !== undefined && isTo(mentions[was.to]) ? countAt(mentions, was.to + 1) : undefined;
  return turnedOf(at, now, was, now?.to);
}

function turnedOf(from: number, now: Count | undefined, was: Count | undefined, to = 0): Turned | undefined {
  if (now === undefined || was === undefined || !(now.isDays || was.isDays)) return undefined;
  // Days alone, of no week, may be how long something takes.
  if (!(now.isWeekly || was.isWeekly) || now.days === was.days) return undefined;
  return { from, to, times: now.days / was.days };
}

interface Count {
  readonly days: number;
  readonly isDays: boolean;
  readonly isWeekly: boolean;
  readonly to: number;
}

const daysOfWeek = 7;

/** `6 days a week`, `6 jours sur 7`, or the number alone. */
function countAt(mentions: readonly Mention[], at: number): Count | undefined {
  const { value = 0, unit, per, sign } = mentions[at]?.amount ?? {};
  const isCount = (unit === 'day' || unit === 'none') && sign === undefined && value > 0 && value <= daysOfWeek;
  if (!isCount || (per !== undefined && per !== 'week')) return undefined;
  const [next, last] = mentions.slice(at + 1, at + 3);
  const isRate = next?.amount?.unit === 'week' && (next.amount.isRate ?? next.amount.mayBeRate) === true;
  const isLinked = !isTo(next) && ['in', 'from'].some((what) => wordSays(next, 'prep', what));
  const isOf = isLinked && last?.amount?.value === daysOfWeek;
  const isWeekly = per === 'week' || isRate || isOf;
  return { days: value, isDays: unit === 'day', isWeekly, to: at + 1 + (isOf ? 2 : isRate ? 1 : 0) };
}

const isTo = (mention: Mention | undefined): boolean =>
  wordSays(mention, 'prep', 'to') || wordSays(mention, 'action', 'set');

const isDays = (amount: Mention['amount']): boolean => amount?.unit === 'day' && amount.value <= daysOfWeek;
