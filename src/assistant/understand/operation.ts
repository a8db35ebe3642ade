import { bucketKind } from '../../calendar/bucket.js';
import { type Amount, type AmountUnit, daysOf, timeUnits } from './amount.js';
import type { Lever } from './lever.js';
import { isName, isSmall, type Mention, saidOf, says } from './mention.js';
import { type AmountMention, amountsOf, isBe, isFor, isTarget, isTime, type Parts, use } from './parts.js';

/** What a change does to the cells of a lever. */
export type Operation =
  | { readonly verb: 'multiply' | 'add' | 'set'; readonly value: number; readonly words: string }
  | { readonly problem: string; readonly choices: readonly string[] };

const raising = ['raise', 'dearer', 'slower', 'longer'];
const lowering = ['lower', 'cheaper', 'lose', 'lesstime', 'unless', 'faster'];

/** Which way the words of a clause go: 1 up, -1 down, 0 not said; undefined where they contradict each other. */
function directionOf({ actions, mentions }: Parts, { name, unit }: Lever): 1 | -1 | 0 | undefined {
  const quicker = name === 'speed' || name === 'efficiency' || name === 'capacity' ? 1 : -1;
  // To gain 25% on set-up times is to need less of them.
  const isSaved =
    isTimeTaken({ name, unit }) && mentions.some((mention) => !isName(mention) && says(mention, 'mark', 'earned'));
  const ways = new Set<number>();
  for (const action of actions) {
    if (action === 'faster') ways.add(quicker);
    else if (action === 'slower') ways.add(-quicker);
    else if (action === 'slip') ways.add(unit === 'days' ? 1 : -1);
    else if (action === 'takeoff') ways.add(-1);
    else if (action === 'delay') ways.add(1);
    else if (action === 'hasten') ways.add(-1);
    else if (raising.includes(action)) ways.add(isSaved ? -1 : 1);
    else if (lowering.includes(action) || action === 'stop' || action === 'dismiss') ways.add(-1);
  }
  if (ways.size > 1) return undefined;
  return ([...ways][0] ?? 0) as 1 | -1 | 0;
}

/** What happens to a lever: by the amount of the clause and the way that its words go. */
export function operationOf(parts: Parts, lever: Lever): Operation {
  const direction = directionOf(parts, lever);
  if (direction === undefined) return { problem: 'says both more and less.', choices: [] };
  if (isPriceless(parts, lever))
    return { problem: `speaks of a price, which ${lever.words} is not.`, choices: ['price', 'cost'] };
  if (isDenied(parts)) return { problem: 'leaves open whether it happens.', choices: [] };
  const factor = [...parts.actions].find((action) => action.startsWith('multiply:'));
  const amounts = amountsOf(parts).filter((mention) => !parts.used.has(mention) && isFitting(parts, mention, lever));
  const [amount, ...others] = amounts;
  const instead = insteadOf(parts, amounts, lever);
  if (instead !== undefined) return instead;
  if (others.length > 0 && !isFromTo(parts, amounts)) return { problem: 'has more than one amount.', choices: [] };
  useActions(parts);
  if (amount === undefined)
    return factor === undefined ? withoutAmount(parts, direction, lever) : times(factorIn(factor));
  const last = others[0] ?? amount;
  if (onlyStops(parts)) return { problem: `says that it stops, and ${last.text}.`, choices: [] };
  for (const mention of amounts) parts.used.add(mention);
  if (factor !== undefined) return { problem: 'says an amount twice.', choices: [] };
  const change = fromTo(parts, last, lever);
  if (change !== undefined) return change;
  if (last.amount.upTo !== undefined)
    return {
      problem: `is a range, ${last.text}: one amount is needed.`,
      choices: [`${last.amount.value}%`, `${last.amount.upTo}%`],
    };
  return byAmount(parts, lever, last, direction);
}

/** `in 7 days instead of 14`: the first is what it becomes. */
function insteadOf(parts: Parts, [first, second]: readonly AmountMention[], lever: Lever): Operation | undefined {
  if (first === undefined || second === undefined) return undefined;
  const between = parts.mentions.slice(parts.mentions.indexOf(first), parts.mentions.indexOf(second));
  const place = between.find((mention) => says(mention, 'stop', 'in place of'));
  const value = inUnit(parts, lever, first.amount, first.amount.per);
  if (place === undefined || Number.isNaN(value)) return undefined;
  for (const mention of [first, second, place]) parts.used.add(mention);
  useActions(parts);
  return { verb: 'set', value: round(value), words: `set to ${round(value)}` };
}

/** `from 96% to 92%`, of what is itself a share: the second is what it becomes. */
function fromTo(parts: Parts, { amount, text }: AmountMention, lever: Lever): Operation | undefined {
  const opening = parts.mentions[parts.mentions.findIndex((mention) => mention.amount === amount) - 1];
  const isFrom = opening !== undefined && says(opening, 'prep', 'from');
  if (amount.upTo === undefined || lever.unit !== 'share' || amount.unit !== 'percent' || !isFrom) return undefined;
  return { verb: 'set', value: round(amount.upTo / 100), words: `set to ${amount.upTo}%, ${text}` };
}

/** Dearer or cheaper, said of what is no money. */
function isPriceless({ actions }: Parts, { unit }: Lever): boolean {
  return unit !== 'money' && (actions.has('dearer') || actions.has('cheaper'));
}

/** `no longer stops`: a word of nothing beside one of change. */
export function isDenied({ actions }: Parts): boolean {
  return (
    actions.has('unless') &&
    ['stop', 'raise', 'lower', 'delay', 'lose', 'dismiss'].some((action) => actions.has(action))
  );
}

/** Whether nothing goes up or down: `stops twice`, `stops for 36 hours` say no amount of anything. */
function onlyStops({ actions }: Parts): boolean {
  const stops = (actions.has('stop') || actions.has('dismiss')) && !actions.has('takeoff');
  return stops && ![...raising, ...lowering].some((action) => actions.has(action));
}

const factorIn = (action: string): number => Number(action.slice('multiply:'.length));

function useActions(parts: Parts): void {
  // A move from line to line is none of the operations, and stays unread.
  for (const action of parts.actions) if (action !== 'shift') use(parts, 'action', action);
  use(parts, 'prep');
}

/** `from 900 to 1000`: the second is what it becomes. */
function isFromTo(parts: Parts, amounts: readonly AmountMention[]): boolean {
  const [first, second] = amounts;
  const opening = parts.mentions[parts.mentions.indexOf(first) - 1];
  return amounts.length === 2 && opening !== undefined && says(opening, 'prep', 'from') && isTarget(parts, second);
}

/** Whether an amount can be one of this lever, rather than how long something lasts or what it is counted per. */
function isFitting(parts: Parts, mention: AmountMention, { unit }: Lever): boolean {
  if (mention.amount.isRate) return false;
  if (!isTime(mention)) return true;
  return unit === 'days' && !isFor(parts, mention);
}

function withoutAmount(parts: Parts, direction: number, { name }: Lever): Operation {
  const isEnded = name === 'overtime' && ['stop', 'lose', 'dismiss'].some((action) => parts.actions.has(action));
  if (isEnded || parts.actions.has('unless')) return { verb: 'set', value: 0, words: 'set to 0' };
  if (parts.actions.has('halfway')) return times(0.5);
  if (['lose', 'dismiss', 'stop'].some((action) => parts.actions.has(action))) return times(0);
  const way = direction < 0 ? 'falls' : 'rises';
  return {
    problem: direction === 0 ? 'does not say what happens.' : 'does not say by how much.',
    choices: direction === 0 ? [] : [`${way} by 10%`, `${way} by 20%`],
  };
}

function times(value: number): Operation {
  const rounded = Number(value.toPrecision(12));
  return { verb: 'multiply', value: rounded, words: `× ${Number(value.toPrecision(6))}` };
}

function byAmount(parts: Parts, lever: Lever, mention: AmountMention, direction: number): Operation {
  const { amount } = mention;
  const way = amount.sign ?? direction;
  if (way !== 0 && direction !== 0 && way !== direction) return { problem: 'says both more and less.', choices: [] };
  const target = isTarget(parts, mention, way !== 0);
  if (amount.unit === 'percent' || amount.unit === 'fraction' || amount.unit === 'factor')
    return byShare(parts, lever, mention, way, target);
  if (amount.unit === 'points') return byPoints(lever, amount, way, target);
  return byNumber(parts, lever, mention, way, target);
}

/** A share of what it is: `by 20%`, `a third less`, `twice`, `to 80%`. */
function byShare(parts: Parts, lever: Lever, mention: AmountMention, way: number, target: boolean): Operation {
  const { amount, text } = mention;
  const share = amount.unit === 'percent' ? amount.value / 100 : amount.value;
  if (amount.per !== undefined) return { problem: `says a growth of ${text}: one change is needed.`, choices: [] };
  const isSet = lever.unit === 'share' && amount.unit === 'percent' && (target || way === 0);
  if (isSet) return { verb: 'set', value: round(share), words: `set to ${text}` };
  if (amount.unit === 'factor') return times(way < 0 ? 1 / share : share);
  const isOf = (target && !isBe(parts, mention)) || (amount.unit === 'fraction' && way === 0);
  if (isOf) {
    if ((way > 0 && share <= 1) || (way < 0 && share >= 1))
      return { problem: `says ${text}, and the other way.`, choices: [] };
    return times(share);
  }
  if (way !== 0) return times(1 + way * share);
  const saidOfNormal = parts.mentions.some((mention) => says(mention, 'prep', 'than'));
  if (saidOfNormal) return times(share);
  return { problem: `does not say whether ${text} is more or less.`, choices: [`${text} more`, `${text} less`] };
}

function byPoints(lever: Lever, amount: Amount, way: number, target: boolean): Operation {
  const points = amount.value / 100;
  if (lever.unit !== 'share')
    return { problem: `${lever.words} is not counted in percent: points cannot be added to it.`, choices: [] };
  if (target) return { verb: 'set', value: round(points), words: `set to ${amount.value}%` };
  if (way === 0) return { problem: 'does not say whether more or less.', choices: [] };
  return { verb: 'add', value: round(way * points), words: `${way > 0 ? '+' : '−'} ${amount.value} points` };
}

/** An amount in the lever's own unit, turned into the plan's bucket where it is a rate. */
function byNumber(parts: Parts, lever: Lever, mention: AmountMention, way: number, target: boolean): Operation {
  const { amount, text } = mention;
  const per = amount.per ?? (lever.perBucket ? rateOf(parts) : undefined);
  const value = inUnit(parts, lever, amount, per);
  if (Number.isNaN(value))
    return { problem: `${lever.words} is counted in ${lever.unit}, which ${text} is not.`, choices: [] };
  const isRunRate = way === 0 && per !== undefined && lever.perBucket === true && saysHowMuch(parts);
  if (isRunRate) use(parts, 'scope', 'only');
  if (target || isRunRate || (way === 0 && isTimeTaken(lever)))
    return { verb: 'set', value: round(value), words: `set to ${round(value)}` };
  if (way === 0)
    return {
      problem: `does not say whether ${text} is more or less, or what it becomes.`,
      choices: [`${text} more`, `to ${text}`],
    };
  return { verb: 'add', value: round(way * value), words: `${way > 0 ? '+' : '−'} ${round(value)} ${lever.unit}` };
}

/** `takes 14 days`, `changeovers take 4 hours`: nothing but what it is can be meant. */
function isTimeTaken({ unit, name }: Pick<Lever, 'unit' | 'name'>): boolean {
  return unit === 'days' || name === 'changeover' || name === 'setup';
}

/** `sells 900 a week`, `works 80 hours a week`: what is, since nothing rises or falls. */
function saysHowMuch({ mentions }: Parts): boolean {
  return mentions.some((mention) => says(mention, 'works') || says(mention, 'sells'));
}

const fitting: Readonly<Record<string, readonly AmountUnit[]>> = {
  units: ['units', 'none'],
  hours: ['hour', 'none'],
  share: ['none'],
  days: ['day', 'week', 'month', 'quarter', 'year', 'hour', 'none'],
  money: ['money', 'none'],
};

function inUnit(parts: Parts, lever: Lever, amount: Amount, per: AmountUnit | undefined): number {
  if (!fitting[lever.unit].includes(amount.unit)) return NaN;
  if (lever.unit === 'share' && amount.value > 2) return NaN;
  if (lever.unit === 'days') return amount.unit === 'none' ? amount.value : daysOf(amount);
  return lever.perBucket ? amount.value * perBucket(parts, per) : amount.value;
}

/** How many of a rate's periods are in a bucket of the plan: 52 / 12 weeks in a month. */
function perBucket(parts: Parts, per: AmountUnit | undefined): number {
  const { bucket } = parts.vocabulary.calendar;
  if (per === undefined || per === bucket) return 1;
  return bucketKind(per as typeof bucket).perYear / bucketKind(bucket).perYear;
}

/** `a week` apart from its number: `16 hours more overtime a week`. */
function rateOf(parts: Parts): AmountUnit | undefined {
  const found = amountsOf(parts).find(
    (mention) =>
      !parts.used.has(mention) &&
      timeUnits.includes(mention.amount.unit) &&
      mention.amount.value === 1 &&
      !isFor(parts, mention) &&
      isWrittenAsRate(mention),
  );
  if (found === undefined) return undefined;
  parts.used.add(found);
  return found.amount.unit;
}

function isWrittenAsRate({ text, amount }: AmountMention): boolean {
  return amount.isRate === true || (amount.value === 1 && !/^\d/.test(text));
}

const round = (value: number): number => Number(value.toPrecision(8));

/** Words of a clause that were understood only as an alternative or a negation: nothing may be run on them. */
export function doubtsOf(parts: Parts): readonly string[] {
  const words = parts.mentions.filter((mention) => mention.entities.length === 0 && !mention.time && !mention.amount);
  // `ne … plus` denies, where no longer phrase holds it.
  const isDenying = words.some((mention) => says(mention, 'mark', 'denying'));
  const isDoubtful = (mention: Mention): boolean =>
    (says(mention, 'or') && (saidOf(mention, 'filler').length === 0 || isBetweenAlike(parts, mention))) ||
    says(mention, 'not') ||
    says(mention, 'unknowable') ||
    (isDenying && says(mention, 'and') && says(mention, 'action', 'raise'));
  return words.filter(isDoubtful).map(({ text }) => text);
}

/** Whether a word stands between two names, or two amounts, so that `ou` says or and not where. */
function isBetweenAlike({ mentions }: Parts, mention: Mention): boolean {
  const at = mentions.indexOf(mention);
  const isThing = (other: Mention): boolean => isName(other) || other.amount !== undefined || other.time !== undefined;
  const sides = [
    mentions.slice(0, at).findLast((other) => isThing(other) || !isSmall(other)),
    mentions.slice(at + 1).find((other) => isThing(other) || !isSmall(other)),
  ];
  const [left, right] = sides;
  if (left === undefined || right === undefined) return false;
  return (isName(left) && isName(right)) || (left.amount !== undefined && right.amount !== undefined);
}
