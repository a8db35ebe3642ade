import { bucketKind } from '../../../calendar/bucket.js';
import type { Calendar } from '../../../calendar/calendar.js';
import type { Phrases } from '../../phrases/phrases.js';
import type { Saying } from '../../phrases/saying.js';
import { type Amount, type AmountUnit, daysOf, timeUnits } from '../figures/amount.js';
import {
  isBorder,
  isGoods,
  isLine,
  isMoreOrLess,
  isName,
  isSmall,
  isWord,
  type Mention,
  says,
  wordSays,
} from '../mentions/mention.js';
import type { Operation } from './changed.js';
import type { Lever } from './lever.js';
import { type AmountMention, amountsOf, before, isBe, isByItself, isFor, isTarget, type Parts, use } from './parts.js';

/** What an amount does to the cells of a lever, which `direction` says to go up (1), down (-1) or neither (0). */
export function byAmount(parts: Parts, lever: Lever, mention: AmountMention, direction: number): Operation {
  const { amount, text } = mention;
  const way = amount.sign ?? direction;
  if (way !== 0 && direction !== 0 && way !== direction) return { problem: (say) => say.problem.bothWays, choices: [] };
  if (isCapped(parts, mention) && (way !== 0 || !limits.includes(lever.name)))
    return { problem: (say) => say.problem.atMost(text), choices: [] };
  if (amount.becomes && way !== 0 && isRelative(parts, lever, mention))
    return { problem: (say) => say.problem.moreInPlace, choices: [] };
  const target =
    amount.becomes ||
    isTarget(parts, mention, way !== 0) ||
    isCharged(parts, lever, mention) ||
    isTaken(parts, lever, mention) ||
    isReached(parts, lever, mention) ||
    isAllowed(parts, lever, mention);
  if (amount.unit === 'percent' || amount.unit === 'fraction' || amount.unit === 'factor')
    return byShare(parts, lever, mention, way, target);
  if (amount.unit === 'points') return byPoints(lever, amount, way, target);
  return byNumber(parts, lever, mention, way, target);
}

/** `puts up its prices: it now charges 9,800 each`: money right behind such a verb, with no `more` behind it, is what is asked. */
function isCharged(parts: Parts, { unit }: Lever, mention: AmountMention): boolean {
  const previous = before(parts, mention);
  const isAsked = previous !== undefined && ['charging', 'offering'].some((what) => says(previous, 'mark', what));
  const behind = parts.mentions.slice(parts.mentions.indexOf(mention) + 1);
  const isMore = behind.some((one) => ['raise', 'lower'].some((what) => says(one, 'action', what)));
  const isMoney = ['money', 'none'].includes(mention.amount.unit);
  const isCosting = previous !== undefined && !isName(previous) && says(previous, 'quantity', 'cost');
  return unit === 'money' && isMoney && mention.amount.sign === undefined && (isAsked || isCosting) && !isMore;
}

/** `customs are slow: transport takes 12 days`: how long, with nothing behind it that says more or less. */
function isTaken(parts: Parts, { unit }: Lever, mention: AmountMention): boolean {
  const previous = before(parts, mention);
  const isTaking = previous !== undefined && wordSays(previous, 'mark', 'consuming');
  const behind = parts.mentions.slice(parts.mentions.indexOf(mention) + 1);
  const ways = ['raise', 'lower', 'longer', 'lesstime', 'delay', 'hasten', 'slower', 'faster'];
  const isMore = behind.some((one) => isWord(one) && ways.some((what) => says(one, 'action', what)));
  return (
    unit === 'days' &&
    isTaking &&
    timeUnits.includes(mention.amount.unit) &&
    mention.amount.sign === undefined &&
    !isMore
  );
}

/** `demand for MET-40 reaches 60,000 units in May`: how much there is then. */
function isReached(parts: Parts, { name }: Lever, mention: AmountMention): boolean {
  const previous = before(parts, mention);
  const isVerb = previous !== undefined && wordSays(previous, 'mark', 'reaching');
  const isMore = mention.amount.sign !== undefined || isByItself(parts, mention);
  const isReach = name === 'demand' && isVerb && !isMore;
  if (isReach) parts.used.add(previous);
  return isReach;
}

/** `up to 16 a week may be worked`: how much overtime there may be. */
function isAllowed(parts: Parts, { name }: Lever, mention: AmountMention): boolean {
  const previous = before(parts, mention);
  const isUpTo = previous !== undefined && !isName(previous) && says(previous, 'prep', 'until');
  const opening = previous && before(parts, previous);
  const isBy = opening !== undefined && !isName(opening) && says(opening, 'prep', 'by');
  return name === 'overtime' && isUpTo && !isBy && mention.amount.sign === undefined && !isByItself(parts, mention);
}

/** Whether an amount says by how much: a share of what is no share, or one behind `by` or before `more`. */
function isRelative(parts: Parts, lever: Lever, mention: AmountMention): boolean {
  const isShare = ['percent', 'fraction', 'factor'].includes(mention.amount.unit) && lever.unit !== 'share';
  return isShare || isBy(parts, mention) || isByItself(parts, mention);
}

function isBy(parts: Parts, mention: AmountMention): boolean {
  const previous = before(parts, mention);
  return previous !== undefined && says(previous, 'prep', 'by') && !says(previous, 'prep', 'of');
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

const lowestYield = 1 / 3;

/** `reduce the yield loss from 6% to 4%`: a yield of 4% is what is lost. */
export function isLossOf({ name }: Lever, share: number): boolean {
  return name === 'yield' && share < lowestYield;
}

/** A share of what it is: `by 20%`, `a third less`, `twice`, `to 80%`. */
function byShare(parts: Parts, lever: Lever, mention: AmountMention, way: number, target: boolean): Operation {
  const { amount, text } = mention;
  const share = amount.unit === 'percent' ? amount.value / 100 : amount.value;
  const behind = parts.mentions.slice(parts.mentions.indexOf(mention) + 1);
  // What is paid by the hour grows by none.
  const isRepeated = behind.some((one) => one.amount?.isRate && one.amount.unit !== 'hour');
  const isAgain = amount.per !== undefined || (way !== 0 && !target && isRepeated);
  const isGrowth = isAgain && !isDelivered(parts, lever);
  if (isGrowth) return { problem: (say) => say.problem.growth(text), choices: [] };
  const isSet = lever.unit === 'share' && amount.unit === 'percent' && (target || way === 0);
  // A yield of 200% is none.
  if (isSet && (isLossOf(lever, share) || (share > 1 && lever.name !== 'efficiency')))
    return { problem: (say) => say.problem.notUnderstood, choices: [] };
  if (isSet) return { verb: 'set', value: round(share), words: (say) => say.words.setToText(text) };
  // `the price drops and we sell 1.5x as much`: a fall that was told of something else divides nothing.
  const isTold = parts.own.some((one) => wordSays(one, 'action') && !says(one, 'action', 'set'));
  const isFall = way < 0 && (amount.sign !== undefined || isTold);
  if (amount.unit === 'factor') return times(isFall ? 1 / share : share);
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

/** `Helixar delivers 25% less a month`: a verb of deliveries, of which a supplier has so many a month. */
function isDelivered({ quantities, mentions }: Parts, { name }: Lever): boolean {
  const isVerb = mentions.some((mention) => wordSays(mention, 'quantity', 'delivery'));
  return name === 'supplier_capacity' && isVerb && quantities.every((quantity) => quantity === 'delivery');
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
  if (Number.isNaN(value) || (lever.unit === 'hours' && lever.perBucket && value > mostHours))
    return { problem: (say) => say.problem.otherUnit(say.lever[lever.name], say.unit[lever.unit], text), choices: [] };
  if (lever.unit === 'share' && way !== 0 && !target && value >= 1)
    return { problem: (say) => say.problem.otherUnit(say.lever[lever.name], say.unit[lever.unit], text), choices: [] };
  if (per === undefined && lever.perBucket === true && lever.timed === true && isInTotal(parts)) {
    use(parts, 'mark', 'total');
    return inTotal(lever, round(value), text, way, target);
  }
  const isRated = way === 0 && per !== undefined && lever.perBucket === true;
  const isRunRate = isRated && (saysHowMuch(parts, lever) || isTakenByMarket(parts, lever, mention));
  if (isRunRate) use(parts, 'scope', 'only');
  const isLevel = way === 0 && lever.name === 'capacity' && per !== undefined && isOfLine(parts, mention);
  const isShare = lever.unit === 'share' && value <= 1 && !parts.actions.has('scale');
  // `aucune heure sup`: nothing more or less of it can be none.
  const isNone = way === 0 && value === 0 && amount.sign === undefined && lever.unit === 'hours';
  if (way === 0 && !target && isBy(parts, mention)) return { problem: (say) => say.problem.moreOrLess, choices: [] };
  if (
    target ||
    isRunRate ||
    isLevel ||
    isNone ||
    (way === 0 && (isShare || isTimeTaken(lever) || isTold(parts, lever, mention)))
  )
    return { verb: 'set', value: round(value), words: (say) => say.words.setTo(round(value)) };
  if (way === 0)
    return {
      problem: (say) => say.problem.amountOrTarget(text),
      choices: [(say) => say.choice.more(text), (say) => say.choice.to(text)],
    };
  if (per === undefined && isShareOrUnits(parts, lever, mention)) {
    const bare = Math.abs(amount.value);
    const meanings = [(say: Phrases) => say.choice.percent(bare), (say: Phrases) => `${bare} ${say.unit.units}`];
    return { problem: (say) => say.problem.mayMean(meanings.map((meaning) => meaning(say))), choices: meanings };
  }
  return {
    verb: 'add',
    value: round(way * value),
    words: (say) => say.words.added(way * round(value), say.unit[lever.unit]),
  };
}

/** `demand for INS-100 up 5 in April`, `demande +5`: behind a word or a sign for more or less, so few may be percent as well as units. */
function isShareOrUnits({ mentions }: Parts, { name }: Lever, mention: AmountMention): boolean {
  const { unit, sign, value } = mention.amount;
  const at = mentions.indexOf(mention);
  const by = mentions[at - 1];
  const moving = by !== undefined && isWord(by) && says(by, 'prep') ? mentions[at - 2] : by;
  const front = mentions.slice(0, at);
  const isOfDemand = front.some((one) => isName(one) || says(one, 'quantity', 'demand'));
  const isMoved = sign !== undefined || (moving !== undefined && isMoreOrLess(moving) && isOfDemand);
  const next = mentions[at + 1];
  const isCounted = next !== undefined && (isGoods(next) || wordSays(next, 'quantity') || wordSays(next, 'mark', 'of'));
  return name === 'demand' && unit === 'none' && Math.abs(value) < fewUnits && isMoved && !isCounted;
}

/** What is at least so much is no percentage that one would say without the word. */
const fewUnits = 100;

/** More hours than a line of many machines has in a year: money, or pieces. */
const mostHours = 20_000;

/** `N3: 800 hours a month`: with nothing but a line before it, and no verb, what it works. */
function isOfLine(parts: Parts, mention: AmountMention): boolean {
  const previous = before(parts, mention);
  const isLine = previous?.entities.some(({ kind }) => kind === 'resource') === true;
  return isLine && parts.actions.size === 0 && mention.amount.unit === 'hour';
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
export function rankOf(parts: Parts, mention: AmountMention | undefined): Operation {
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
  'lotmultiple',
  'ordermultiple',
  'consumption',
  'speed',
  'labour',
  'overtimecost',
  'transport',
];

/** `Rheinsynth capacity 32000`, `200 units per hour`: a level that is told with no verb, of what is known by its level. */
function isTold(parts: Parts, { name }: Lever, mention: AmountMention): boolean {
  const isNamed = parts.kinds.has('resource') || parts.kinds.has('site');
  const isOfLine = name === 'overtime' && (isNamed || isOfEveryLine(parts)) && !areTaken(parts, mention);
  const isVerbless = parts.actions.size === 0 || (parts.actions.size === 1 && parts.actions.has('set'));
  return isVerbless && (isOfLine || told.includes(name));
}

/** `take 10 overtime hours on L1`: worked there, or taken away from it. */
function areTaken(parts: Parts, mention: AmountMention): boolean {
  const verb = before(parts, mention);
  const front = parts.mentions.slice(0, verb && parts.mentions.indexOf(verb));
  return wordSays(verb, 'mark', 'taking-hours') && !front.some(isLine);
}

/** `16 overtime hours a week on all lines`, `sur chaque ligne`. */
function isOfEveryLine({ mentions }: Parts): boolean {
  const isEvery = (mention: Mention): boolean => says(mention, 'scope', 'all') || says(mention, 'mark', 'each');
  return mentions.some((mention, at) => at > 0 && wordSays(mention, 'kind', 'resource') && isEvery(mentions[at - 1]));
}

/** `sells 900 a week`, `works 80 hours a week`: what is, since nothing rises or falls; one customer buys no more than its share. */
function saysHowMuch(parts: Parts, lever: Lever): boolean {
  const { mentions } = parts;
  return !isOfOneCustomer(parts, lever) && mentions.some((mention) => says(mention, 'works') || says(mention, 'sells'));
}

/** `a wholesaler in France goes bankrupt`: one of those who buy there, of whom nothing says how much. */
export function isOfOneCustomer({ mentions }: Parts, { name }: Lever): boolean {
  return name === 'demand' && mentions.some((mention) => wordSays(mention, 'mark', 'one-customer'));
}

/** `France wants 3,000 a week`: with a market alone in front of the verb, and the amount right behind it, what it buys in all. */
function isTakenByMarket({ mentions }: Parts, { name }: Lever, mention: AmountMention): boolean {
  const at = mentions.indexOf(mention);
  const market = mentions.findLastIndex(
    ({ entities }, index) => index < at && entities.some(({ kind }) => kind === 'location'),
  );
  const verbs = mentions.slice(market + 1, at);
  const opening = mentions[market - 1];
  const isAlone =
    opening === undefined ||
    (isWord(opening) && (isBorder(opening) || (says(opening, 'mark', 'article') && !says(opening, 'mark', 'inside'))));
  const isVerb = (one: Mention): boolean =>
    isWord(one) && ['wanting', 'consuming'].some((what) => says(one, 'mark', what));
  return (
    name === 'demand' &&
    market !== -1 &&
    isAlone &&
    verbs.some(isVerb) &&
    verbs.every((one) => isWord(one) && (isSmall(one) || isVerb(one)))
  );
}

const fitting: Readonly<Record<string, readonly AmountUnit[]>> = {
  units: ['units', 'none'],
  hours: ['hour', 'none'],
  share: ['none'],
  days: ['day', 'week', 'month', 'quarter', 'year', 'hour', 'none'],
  money: ['money', 'none'],
  rank: ['none'],
};

export function inUnit(parts: Parts, lever: Lever, amount: Amount, per: AmountUnit | undefined): number {
  if (!fitting[lever.unit].includes(amount.unit)) return NaN;
  if (lever.unit === 'share' && amount.value > 2) return NaN;
  if (isUncounted(parts, lever, amount)) return NaN;
  if (lever.unit === 'days') return amount.unit === 'none' ? amount.value : daysOf(amount);
  return lever.perBucket ? amount.value * periodsPerBucket(parts.vocabulary.calendar, per) : amount.value;
}

/** `lispro delivery 3 more`: a number alone, of what may as well be counted as timed. */
function isUncounted(parts: Parts, { name }: Lever, { unit }: Amount): boolean {
  return name.endsWith('leadtime') && unit === 'none' && !parts.quantities.some((said) => said.endsWith('leadtime'));
}

/** How many of a rate's periods are in a bucket of the plan: 52 / 12 weeks in a month. */
export function periodsPerBucket({ bucket }: Calendar, per: AmountUnit | undefined): number {
  if (per === undefined || per === bucket) return 1;
  // A week has seven days, which 365 of them in 52 weeks do not make.
  if (per === 'day' && bucket === 'week') return 7;
  return bucketKind(per as typeof bucket).perYear / bucketKind(bucket).perYear;
}

/** `a week` apart from its number: `16 hours more overtime a week`. */
export function rateOf(parts: Parts): AmountUnit | undefined {
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

/** To eight digits. */
export const round = (value: number): number => Number(value.toPrecision(8));

/** Every cell times a factor. */
export function times(value: number): Operation {
  const rounded = Number(value.toPrecision(12));
  return { verb: 'multiply', value: rounded, words: (say) => say.words.times(Number(value.toPrecision(6))) };
}

/** `takes 14 days`, `changeovers take 4 hours`: nothing but what it is can be meant. */
export function isTimeTaken({ unit, name }: Pick<Lever, 'unit' | 'name'>): boolean {
  return unit === 'days' || name === 'changeover' || name === 'setup';
}
