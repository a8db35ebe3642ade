import { bucketKind } from '../../calendar/bucket.js';
import type { Said, Saying } from '../phrases/saying.js';
import { type Amount, type AmountUnit, daysOf, timeUnits } from './amount.js';
import type { Refused } from './changed.js';
import type { Lever } from './lever.js';
import { isName, isSmall, type Mention, saidOf, says } from './mention.js';
import {
  type AmountMention,
  amountsOf,
  before,
  isBe,
  isByItself,
  isFor,
  isTarget,
  isTime,
  type Parts,
  use,
} from './parts.js';

/** What a change does to the cells of a lever. */
export type Operation =
  | { readonly verb: 'multiply' | 'add' | 'set' | 'total'; readonly value: number; readonly words: Saying }
  | Refused;

const raising = ['raise', 'dearer', 'slower', 'longer'];
const lowering = ['lower', 'cheaper', 'lose', 'lesstime', 'unless', 'faster'];

/** Which way the words of a clause go: 1 up, -1 down, 0 not said; undefined where they contradict each other. */
function directionOf({ actions, mentions }: Parts, { name, unit }: Lever): 1 | -1 | 0 | undefined {
  // Faster is less only of what takes time: demand that slows down is less demand.
  const quicker = isTimeTaken({ name, unit }) ? -1 : 1;
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
  if (direction === undefined) return { problem: (say) => say.problem.bothWays, choices: [] };
  if (isPriceless(parts, lever))
    return {
      problem: (say) => say.problem.noPrice(say.lever[lever.name]),
      choices: [(say) => say.choice.price, (say) => say.choice.cost],
    };
  if (isDenied(parts)) return { problem: (say) => say.problem.leavesOpenWhether, choices: [] };
  const factor = [...parts.actions].find((action) => action.startsWith('multiply:'));
  const amounts = amountsOf(parts).filter((mention) => !parts.used.has(mention) && isFitting(parts, mention, lever));
  const [amount, ...others] = amounts;
  if (others.length > 0 && !isFromTo(parts, amounts)) return { problem: (say) => say.problem.manyAmounts, choices: [] };
  useActions(parts);
  if (lever.unit === 'rank') return rankOf(parts, amount);
  if (amount === undefined)
    return factor === undefined ? withoutAmount(parts, direction, lever) : times(factorIn(factor));
  const last = others[0] ?? amount;
  if (onlyStops(parts)) return { problem: (say) => say.problem.stopsAnd(last.text), choices: [] };
  for (const mention of amounts) parts.used.add(mention);
  if (factor !== undefined) return { problem: (say) => say.problem.amountTwice, choices: [] };
  const change = fromTo(parts, last, lever);
  if (change !== undefined) return change;
  const { value: least, upTo } = last.amount;
  if (upTo !== undefined)
    return {
      problem: (say) => say.problem.range(last.text),
      choices: [(say) => say.choice.percent(least), (say) => say.choice.percent(upTo)],
    };
  return byAmount(parts, lever, last, direction);
}

/** `from 96% to 92%`, of what is itself a share: the second is what it becomes. */
function fromTo(parts: Parts, { amount, text }: AmountMention, lever: Lever): Operation | undefined {
  const opening = parts.mentions[parts.mentions.findIndex((mention) => mention.amount === amount) - 1];
  const isFrom = opening !== undefined && says(opening, 'prep', 'from');
  const { upTo } = amount;
  if (upTo === undefined || lever.unit !== 'share' || amount.unit !== 'percent' || !isFrom) return undefined;
  return { verb: 'set', value: round(upTo / 100), words: (say) => `${say.words.setToShare(upTo)}, ${text}` };
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
  // A delivery that does not come takes no time.
  const isNone = ['unless', 'stop', 'lose', 'dismiss'].some((action) => parts.actions.has(action));
  if (isNone && name.endsWith('leadtime') && !parts.quantities.includes('leadtime'))
    return {
      problem: (say) => say.problem.nothingComes,
      choices: [],
    };
  const isEnded = name === 'overtime' && ['stop', 'lose', 'dismiss'].some((action) => parts.actions.has(action));
  if (isEnded || parts.actions.has('unless')) return { verb: 'set', value: 0, words: (say) => say.words.setTo(0) };
  if (parts.actions.has('halfway')) return times(0.5);
  if (['lose', 'dismiss', 'stop'].some((action) => parts.actions.has(action))) return times(0);
  if (direction === 0) return { problem: (say) => say.problem.noHappening, choices: [] };
  const choices = [10, 20].map(
    (percent): Said =>
      (say) =>
        say.choice.changesByShare(percent, direction < 0),
  );
  return { problem: (say) => say.problem.noAmount, choices };
}

function times(value: number): Operation {
  const rounded = Number(value.toPrecision(12));
  return { verb: 'multiply', value: rounded, words: (say) => say.words.times(Number(value.toPrecision(6))) };
}

function byAmount(parts: Parts, lever: Lever, mention: AmountMention, direction: number): Operation {
  const { amount, text } = mention;
  const way = amount.sign ?? direction;
  if (way !== 0 && direction !== 0 && way !== direction) return { problem: (say) => say.problem.bothWays, choices: [] };
  if (isCapped(parts, mention) && (way !== 0 || !limits.includes(lever.name)))
    return { problem: (say) => say.problem.atMost(text), choices: [] };
  if (amount.becomes && way !== 0 && isRelative(parts, lever, mention))
    return { problem: (say) => say.problem.moreInPlace, choices: [] };
  const target = amount.becomes || isTarget(parts, mention, way !== 0);
  if (amount.unit === 'percent' || amount.unit === 'fraction' || amount.unit === 'factor')
    return byShare(parts, lever, mention, way, target);
  if (amount.unit === 'points') return byPoints(lever, amount, way, target);
  return byNumber(parts, lever, mention, way, target);
}

/** Whether an amount says by how much: a share of what is no share, or one behind `by` or before `more`. */
function isRelative(parts: Parts, lever: Lever, mention: AmountMention): boolean {
  const previous = before(parts, mention);
  const isBy = previous !== undefined && says(previous, 'prep', 'by') && !says(previous, 'prep', 'of');
  const isShare = ['percent', 'fraction', 'factor'].includes(mention.amount.unit) && lever.unit !== 'share';
  return isShare || isBy || isByItself(parts, mention);
}

/** What a limit says all of: as much as there may be. */
const limits = [
  'capacity',
  'overtime',
  'supplier_capacity',
  'lane_capacity',
  'efficiency',
  'yield',
  'speed',
  'receipt',
];

/** `at most 500`, `no more than 30,000`. */
function isCapped(parts: Parts, mention: AmountMention): boolean {
  const at = parts.mentions.indexOf(mention);
  return parts.mentions.slice(Math.max(0, at - 3), at).some((one) => says(one, 'mark', 'capped'));
}

/** A share of what it is: `by 20%`, `a third less`, `twice`, `to 80%`. */
function byShare(parts: Parts, lever: Lever, mention: AmountMention, way: number, target: boolean): Operation {
  const { amount, text } = mention;
  const share = amount.unit === 'percent' ? amount.value / 100 : amount.value;
  if (amount.per !== undefined) return { problem: (say) => say.problem.growth(text), choices: [] };
  const isSet = lever.unit === 'share' && amount.unit === 'percent' && (target || way === 0);
  if (isSet) return { verb: 'set', value: round(share), words: (say) => say.words.setToText(text) };
  if (amount.unit === 'factor') return times(way < 0 ? 1 / share : share);
  const isOf =
    (target && amount.sign === undefined && !isBe(parts, mention)) || (amount.unit === 'fraction' && way === 0);
  if (isOf) {
    if ((way > 0 && share <= 1) || (way < 0 && share >= 1))
      return { problem: (say) => say.problem.otherWay(text), choices: [] };
    return times(share);
  }
  if (way !== 0) return times(1 + way * share);
  const saidOfNormal = parts.mentions.some((mention) => says(mention, 'prep', 'than'));
  if (saidOfNormal) return times(share);
  return {
    problem: (say) => say.problem.amountMoreOrLess(text),
    choices: [(say) => say.choice.more(text), (say) => say.choice.less(text)],
  };
}

function byPoints(lever: Lever, amount: Amount, way: number, target: boolean): Operation {
  const points = amount.value / 100;
  if (lever.unit !== 'share') return { problem: (say) => say.problem.noPoints(say.lever[lever.name]), choices: [] };
  if (target) return { verb: 'set', value: round(points), words: (say) => say.words.setToShare(amount.value) };
  if (way === 0) return { problem: (say) => say.problem.moreOrLess, choices: [] };
  return { verb: 'add', value: round(way * points), words: (say) => say.words.addedPoints(way * amount.value) };
}

/** An amount in the lever's own unit, turned into the plan's bucket where it is a rate. */
function byNumber(parts: Parts, lever: Lever, mention: AmountMention, way: number, target: boolean): Operation {
  const { amount, text } = mention;
  const per = amount.per ?? (lever.perBucket ? rateOf(parts) : undefined);
  const value = inUnit(parts, lever, amount, per);
  if (Number.isNaN(value))
    return { problem: (say) => say.problem.otherUnit(say.lever[lever.name], say.unit[lever.unit], text), choices: [] };
  if (per === undefined && lever.perBucket === true && lever.timed === true && isInTotal(parts))
    return inTotal(lever, round(value), text, way, target);
  const isRunRate = way === 0 && per !== undefined && lever.perBucket === true && saysHowMuch(parts);
  if (isRunRate) use(parts, 'scope', 'only');
  const isShare = lever.unit === 'share' && value <= 1 && !parts.actions.has('scale');
  if (target || isRunRate || (way === 0 && (isShare || isTimeTaken(lever) || isTold(parts, lever))))
    return { verb: 'set', value: round(value), words: (say) => say.words.setTo(round(value)) };
  if (way === 0)
    return {
      problem: (say) => say.problem.amountOrTarget(text),
      choices: [(say) => say.choice.more(text), (say) => say.choice.to(text)],
    };
  return {
    verb: 'add',
    value: round(way * value),
    words: (say) => say.words.added(way * round(value), say.unit[lever.unit]),
  };
}

/** `6000 in total over the second quarter`: what the rows of the time add up to. */
function inTotal({ unit }: Lever, value: number, text: string, way: number, target: boolean): Operation {
  if (way === 0 || target) return { verb: 'total', value, words: (say) => say.words.addsUpTo(value) };
  return {
    problem: (say) => say.problem.moreInTotal(text, say.unit[unit]),
    choices: [],
  };
}

function isInTotal({ mentions }: Parts): boolean {
  return mentions.some((mention) => !isName(mention) && says(mention, 'mark', 'total'));
}

/** Priorities are set, to a number or to the first: which way `higher` goes is not the same for all. */
function rankOf(parts: Parts, mention: AmountMention | undefined): Operation {
  const isTop = parts.mentions.some((one) => !isName(one) && !one.amount && says(one, 'mark', 'top'));
  const value = mention?.amount.unit === 'none' ? mention.amount.value : isTop ? 1 : NaN;
  if (!Number.isInteger(value) || (mention !== undefined && isByItself(parts, mention)))
    return {
      problem: (say) => say.problem.noRank,
      choices: [1, 2].map(
        (rank): Saying =>
          (say) =>
            say.choice.priority(rank),
      ),
    };
  if (mention) parts.used.add(mention);
  use(parts, 'mark', 'top');
  use(parts, 'ordinal');
  return { verb: 'set', value, words: (say) => say.words.setTo(value) };
}

const told = [
  'stock',
  'supplier_capacity',
  'lane_capacity',
  'price',
  'purchase',
  'minorder',
  'lot',
  'speed',
  'labour',
  'overtimecost',
  'transport',
];

/** `Rheinsynth capacity 32000`, `200 units per hour`: a level that is told with no verb, of what is known by its level. */
function isTold(parts: Parts, { name }: Lever): boolean {
  const isOfLine = name === 'overtime' && (parts.kinds.has('resource') || parts.kinds.has('site'));
  const isVerbless = parts.actions.size === 0 || (parts.actions.size === 1 && parts.actions.has('set'));
  return isVerbless && (isOfLine || told.includes(name));
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
  rank: ['none'],
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
