import type { Said } from '../../phrases/saying.js';
import { daysOf } from '../figures/amount.js';
import { isName, isSmall, isWord, type Mention, saidOf, says } from '../mentions/mention.js';
import { byAmount, isLossOf, isOfOneCustomer, isTimeTaken, rankOf, round, times } from './by-amount.js';
import type { Operation } from './changed.js';
import { doubtfulIn } from './doubtful.js';
import { isHeld } from './held.js';
import type { Lever } from './lever.js';
import { type AmountMention, amountsOf, isFor, isTarget, isTime, type Parts, use } from './parts.js';

const raising = ['raise', 'dearer', 'slower', 'longer'];
const lowering = ['lower', 'cheaper', 'lose', 'lesstime', 'unless', 'faster'];

/** Which way the words of a clause go: 1 up, -1 down, 0 not said; undefined where they contradict each other. */
function directionOf({ actions, mentions }: Parts, { name, unit }: Lever): 1 | -1 | 0 | undefined {
  // Faster is less only of what takes time: demand that slows down is less demand.
  const quicker = isTimeTaken({ name, unit }) ? -1 : 1;
  // To gain 25% on set-up times is to need less of them.
  const isSaved =
    isTimeTaken({ name, unit }) && mentions.some((mention) => !isName(mention) && says(mention, 'mark', 'earned'));
  // `ralentir` says both: what takes time takes more of it.
  const isSlowing =
    isTimeTaken({ name, unit }) &&
    mentions.every((one) => isName(one) || !says(one, 'action', 'lower') || says(one, 'action', 'slower'));
  const ways = new Set<number>();
  for (const action of actions) {
    if (action === 'lower' && isSlowing) continue;
    if (action === 'faster') ways.add(quicker);
    else if (action === 'slower') ways.add(-quicker);
    else if (action === 'slip') ways.add(unit === 'days' ? 1 : -1);
    else if (action === 'takeoff') ways.add(-1);
    else if (action === 'delay') ways.add(1);
    else if (action === 'hasten') ways.add(-1);
    else if (raising.includes(action)) ways.add(isSaved ? -1 : 1);
    else if (lowering.includes(action) || action === 'stop' || action === 'dismiss') ways.add(-1);
  }
  if (ways.size === 0 && name === 'overtime' && isGranted(mentions)) return 1;
  if (ways.size > 1) return undefined;
  return ([...ways][0] ?? 0) as 1 | -1 | 0;
}

/** `give L2 12 hours of overtime`, `would 12 hours of overtime on L2 help?`: they come on top. */
function isGranted(mentions: readonly Mention[]): boolean {
  const isLimited = (mention: Mention): boolean =>
    !isName(mention) &&
    (says(mention, 'scope', 'only') ||
      says(mention, 'compare') ||
      ['merely', 'limit', 'capped', 'restricting'].some((what) => says(mention, 'mark', what)));
  const isHours = ({ amount }: Mention): boolean => amount?.unit === 'hour' || amount?.unit === 'none';
  const isGiving = mentions.some(
    (mention) => !isName(mention) && ['granting', 'helping'].some((what) => says(mention, 'mark', what)),
  );
  return isGiving && mentions.some(isHours) && !mentions.some(isLimited);
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
  useUnit(parts, lever);
  const amounts = amountsOf(parts).filter((mention) => !parts.used.has(mention) && isFitting(parts, mention, lever));
  const [amount, ...others] = amounts;
  const isTurned = direction === 0 && isHeldBefore(parts, lever, amounts);
  if (isTurned && others.length > 0) return turnedTo(parts, lever, amounts);
  if (others.length > 0 && !isFromTo(parts, amounts)) return { problem: (say) => say.problem.manyAmounts, choices: [] };
  useActions(parts);
  if (lever.unit === 'rank') {
    for (const mention of amounts) parts.used.add(mention);
    use(parts, 'action', 'shift');
    return rankOf(parts, others[0] ?? amount);
  }
  if (amount === undefined)
    return factor === undefined ? withoutAmount(parts, direction, lever) : times(factorIn(factor));
  const last = others[0] ?? amount;
  // `fades out to zero` says the same twice.
  if (last.amount.value !== 0 && (onlyStops(parts) || stopsTimes(parts, last)))
    return { problem: (say) => say.problem.stopsAnd(last.text), choices: [] };
  for (const mention of amounts) parts.used.add(mention);
  if (factor !== undefined) return { problem: (say) => say.problem.amountTwice, choices: [] };
  const change = fromTo(parts, last, lever, isTurned);
  if (change !== undefined) return change;
  const { value: least, upTo } = last.amount;
  if (upTo !== undefined)
    return {
      problem: (say) => say.problem.range(last.text),
      choices: [(say) => say.choice.percent(least), (say) => say.choice.percent(upTo)],
    };
  return byAmount(parts, lever, last, direction);
}

/** `une unité de Lyon vers l'Espagne coûte 0,10`: what the money is for. */
function useUnit(parts: Parts, { unit }: Lever): void {
  const amounts = amountsOf(parts);
  const one = amounts.find(({ amount }) => amount.unit === 'units' && amount.value === 1 && amount.sign === undefined);
  if (unit === 'money' && one !== undefined && amounts.length === 2) parts.used.add(one);
}

/** `efficiency .88 to .92`, `scrap 1 to 3%`: two values, of which the table holds the first for rows that are named, so that they are no range. */
function isHeldBefore(parts: Parts, lever: Lever, amounts: readonly AmountMention[]): boolean {
  const [first, second, ...others] = amounts;
  if (first === undefined || others.length > 0 || first.amount.per !== undefined || first.amount.sign !== undefined)
    return false;
  const { value, unit, upTo } = first.amount;
  const between = second && parts.mentions.slice(parts.mentions.indexOf(first) + 1, parts.mentions.indexOf(second));
  const isPlain = between === undefined ? upTo !== undefined : between.length === 1 && says(between[0], 'prep', 'to');
  if (!isPlain) return false;
  if (lever.unit === 'days') {
    const of = unit === 'none' ? second?.amount.unit : unit;
    return isHeld(parts, lever, of === undefined || of === 'none' ? value : daysOf({ value, unit: of }));
  }
  return isHeld(parts, lever, unit === 'percent' && lever.unit === 'share' ? value / 100 : value);
}

/** The second of two values, as what it becomes. */
function turnedTo(parts: Parts, lever: Lever, [first, second]: readonly AmountMention[]): Operation {
  useActions(parts);
  for (const mention of [first, second]) parts.used.add(mention);
  const becoming = { ...second, amount: { ...second.amount, becomes: true as const } };
  return byAmount(
    { ...parts, mentions: parts.mentions.map((one) => (one === second ? becoming : one)) },
    lever,
    becoming,
    0,
  );
}

/** `from 96% to 92%`, of what is itself a share: the second is what it becomes. */
function fromTo(parts: Parts, { amount, text }: AmountMention, lever: Lever, isTurned: boolean): Operation | undefined {
  const opening = parts.mentions[parts.mentions.findIndex((mention) => mention.amount === amount) - 1];
  const isFrom = isTurned || (opening !== undefined && says(opening, 'prep', 'from'));
  const { upTo } = amount;
  if (upTo === undefined || lever.unit !== 'share' || amount.unit !== 'percent' || !isFrom) return undefined;
  if (isLossOf(lever, upTo / 100)) return { problem: (say) => say.problem.notUnderstood, choices: [] };
  return { verb: 'set', value: round(upTo / 100), words: (say) => `${say.words.setToShare(upTo)}, ${text}` };
}

/** Dearer or cheaper, said of what is no money. */
function isPriceless({ actions }: Parts, { unit }: Lever): boolean {
  return unit !== 'money' && (actions.has('dearer') || actions.has('cheaper'));
}

/** `no longer stops`: a word of nothing beside one of change. */
export function isDenied({ actions, mentions, quantities }: Parts): boolean {
  // `supprimer les heures supplémentaires` says both at once, of a quantity.
  const lowers = mentions.filter((mention) => !isName(mention) && says(mention, 'action', 'lower'));
  const isRemoved = quantities.length > 0 && lowers.every((mention) => says(mention, 'action', 'unless'));
  return (
    actions.has('unless') &&
    ['stop', 'raise', ...(isRemoved ? [] : ['lower']), 'delay', 'lose', 'dismiss'].some((action) => actions.has(action))
  );
}

/** Whether nothing goes up or down: `stops twice`, `stops for 36 hours` say no amount of anything. */
function onlyStops({ actions }: Parts): boolean {
  const stops = (actions.has('stop') || actions.has('dismiss')) && !actions.has('takeoff');
  return stops && ![...raising, ...lowering].some((action) => actions.has(action));
}

/** `L2 is down twice in May`: how often it stops, where the word that lowers is itself one for a stop. */
function stopsTimes({ actions, kinds, mentions }: Parts, { amount }: AmountMention): boolean {
  const isOften = amount.unit === 'factor' && amount.value > 1;
  const isLine = kinds.has('resource') || kinds.has('site');
  const moving = mentions.filter(
    (mention) => !isName(mention) && [...raising, ...lowering].some((action) => says(mention, 'action', action)),
  );
  const stops = ['stop', 'unless'];
  const isStop = (mention: Mention): boolean => stops.some((action) => says(mention, 'action', action));
  return isOften && isLine && stops.some((action) => actions.has(action)) && moving.every(isStop);
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
  const ends = [first, second].map((amount) => openingOf(parts, amount));
  const isOpened = ends[0] !== undefined && says(ends[0], 'prep', 'from');
  const isClosed = isTarget(parts, second) || (ends[1] !== undefined && says(ends[1], 'prep', 'to'));
  // `de la priorité 2 à la priorité 1`
  const isNamedTwice =
    ends.every((end) => end !== undefined && !isName(end)) && amounts.every((one) => isNamed(parts, one));
  const isWide = isNamedTwice && ends[0] !== undefined && says(ends[0], 'mark', 'opening');
  return amounts.length === 2 && ((isOpened && isClosed) || isWide);
}

/** Whether the word for what an amount is of stands right before it. */
function isNamed({ mentions }: Parts, amount: Mention): boolean {
  const before = mentions[mentions.indexOf(amount) - 1];
  return before !== undefined && !isName(before) && !isSmall(before) && says(before, 'quantity');
}

/** What stands before an amount, the word for what it is left out: `from priority 3 to priority 1`. */
function openingOf({ mentions }: Parts, amount: Mention): Mention | undefined {
  const at = mentions.indexOf(amount);
  return mentions.slice(0, at).findLast((mention) => isName(mention) || !says(mention, 'quantity') || isSmall(mention));
}

/** Whether an amount can be one of this lever, rather than how long something lasts or what it is counted per. */
function isFitting(parts: Parts, mention: AmountMention, { unit, name }: Lever): boolean {
  if (mention.amount.isRate) return false;
  if (!isTime(mention)) return true;
  return unit === 'days' && (name === 'release' || !isFor(parts, mention));
}

/** `drop the price of INS-100`, `drop the lead time`: what there always is is lowered by that, and never none. */
const neverNone: readonly string[] = [
  'price',
  'dated_price',
  'purchase',
  'labour',
  'supplier_leadtime',
  'production_leadtime',
  'lane_leadtime',
];

function withoutAmount(parts: Parts, direction: number, lever: Lever): Operation {
  const { name } = lever;
  if (isOfOneCustomer(parts, lever)) return { problem: (say) => say.problem.noAmount, choices: [] };
  // A delivery that does not come takes no time.
  const isNone = ['unless', 'stop', 'lose', 'dismiss'].some((action) => parts.actions.has(action));
  if (isNone && name.endsWith('leadtime') && !parts.quantities.some((said) => said.endsWith('leadtime')))
    return {
      problem: (say) => say.problem.nothingComes,
      choices: [],
    };
  const isRemoved = parts.mentions.some((mention) => !isName(mention) && says(mention, 'mark', 'removing'));
  const isEnded =
    name === 'overtime' &&
    !isOnlyDown(parts, lever) &&
    (isRemoved || ['stop', 'lose', 'dismiss'].some((action) => parts.actions.has(action)));
  if (isEnded || (parts.actions.has('unless') && !neverNone.includes(name)))
    return { verb: 'set', value: 0, words: (say) => say.words.setTo(0) };
  if (parts.actions.has('halfway')) {
    // `L1 only runs at half capacity`
    if (isName(parts.mentions[0])) use(parts, 'scope', 'only');
    return times(0.5);
  }
  const isStopped = parts.actions.has('stop') && !isOnlyDown(parts, lever);
  if (isUnnamedLoss(parts)) return { problem: (say) => say.problem.noAmount, choices: [] };
  if (isStopped || ['lose', 'dismiss'].some((action) => parts.actions.has(action))) return times(0);
  if (direction === 0) return { problem: (say) => say.problem.noHappening, choices: [] };
  const choices = [10, 20].map(
    (percent): Said =>
      (say) =>
        say.choice.changesByShare(percent, direction < 0),
  );
  return { problem: (say) => say.problem.noAmount, choices };
}

/** `we are losing stock`: neither whose nor how much is said, and it is hardly all there is; `we lose all the stock` is. */
function isUnnamedLoss({ actions, mentions }: Parts): boolean {
  const isAll = mentions.some((mention) => isWord(mention) && says(mention, 'scope', 'all'));
  return actions.has('lose') && !isAll && !mentions.some(isName);
}

/** `demand is down`, `the board wants stock down`: less than before, by how much is not said; a price or a yield never stops. */
function isOnlyDown({ actions, mentions }: Parts, { name, unit }: Lever): boolean {
  if (!actions.has('stop') || actions.has('lose') || actions.has('dismiss')) return false;
  const stops = mentions.filter((mention) => !isName(mention) && says(mention, 'action', 'stop'));
  const isStanding = ['share', 'money', 'days'].includes(unit) || name === 'stock';
  return isStanding || stops.every((mention) => says(mention, 'mark', 'downward'));
}

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
  return [...words.filter(isDoubtful), ...doubtfulIn(parts)].map(({ text }) => text);
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
