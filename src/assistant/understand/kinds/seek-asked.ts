import type { Sense } from '../lexicon/sense.js';
import {
  entitiesOf,
  isMoreOrLess,
  isName,
  isScenario,
  isSmall,
  isStop,
  isTakenByIt,
  isWord,
  type Mention,
  says,
  wordSays,
} from '../mentions/mention.js';
import { sensesOf, wordsOf } from '../scenarios/title-words.js';
import { type Asked, kpisIn } from './asked.js';
import { stoppedIn } from './stopped.js';
import { isCleared, isNone, isOfLever } from './target.js';

/** Quantities that may be what is sought. */
export const levers = [
  'safety',
  'overtime',
  'capacity',
  'leadtime',
  'stock',
  'speed',
  'efficiency',
  'yield',
  'price',
  'changeover',
  'setup',
];

/** `how far does the lead time have to come down for a 98% fill rate`: what must move, and by how much is asked. */
export function asksHowFar({ main }: Asked): boolean {
  const isSaid = (is: string, what: string): boolean =>
    main.some((mention) => !isName(mention) && mention.amount === undefined && says(mention, is, what));
  return (
    isSaid('mark', 'how-far') &&
    isSaid('mark', 'needing') &&
    main.filter(({ amount }) => amount !== undefined).length === 1
  );
}

/** `what safety stock on VAC-200 for a fill rate of 98%`: a question for one thing, and a KPI and its value named behind it. */
export function asksWhichLever(asked: Asked): boolean {
  // `what launch peak`: a scenario before what it sets.
  const isOwner = (one: Mention, next: Mention | undefined): boolean =>
    isScenario(one) && entitiesOf(one, 'parameter').length === 0 && next !== undefined && isSetBy(next, asked.main);
  const main = asked.main.filter((one, at) => !isOwner(one, asked.main[at + 1]));
  const [first, next] = withoutWorld(main).filter(
    (mention, at) => isName(mention) || !(isFiller(mention) || (at > 0 && isExtreme(mention))),
  );
  return (
    next !== undefined &&
    (isLever(next) ||
      says(next, 'quantity', 'demand') ||
      (main.indexOf(next) === main.indexOf(first) + 1 &&
        !says(first, 'outcome') &&
        (isChange(next) || entitiesOf(next, 'parameter').length > 0 || isOfWorld(next, main)))) &&
    says(first, 'ask', 'which') &&
    main.some((mention) => mention !== next && (isBounded(mention, asked) || wordSays(mention, 'kpi'))) &&
    main.filter(({ amount }, at) => (amount !== undefined && !amount.isRate) || isNone(main, at)).length === 1 &&
    !main.some((_, at) => isOfLever(main, at))
  );
}

/** What may be sought, named: `safety stock`, `overtime`. */
function isLever(mention: Mention): boolean {
  return isWord(mention) && !says(mention, 'kpi') && levers.some((what) => says(mention, 'quantity', what));
}

/** `quel pic du lancement`: a word for the parameter of a scenario that is named. */
function isOfWorld(mention: Mention, main: readonly Mention[]): boolean {
  return wordSays(mention, 'parameter') && main.some((one) => entitiesOf(one, 'scenario').length > 0);
}

/** The parameter of a scenario, or a word for that of one that is named. */
function isSetBy(mention: Mention, main: readonly Mention[]): boolean {
  return entitiesOf(mention, 'parameter').length > 0 || isOfWorld(mention, main);
}

const changes = ['raise', 'lower', 'delay', 'faster', 'slower', 'dearer', 'cheaper'];

/** A noun for a change, `increase`, `ralentissement`, of which it may be asked how large it is. */
function isChange(mention: Mention): boolean {
  return isWord(mention) && !isSmall(mention) && changes.some((what) => says(mention, 'action', what));
}

/**
 * `the largest increase in neurology demand that still leaves …`, `le plus petit stock de sécurité qui donne 99 %`, `the highest launch peak that
 * keeps …`: the most or the least of a change, a lever or what a scenario sets, and behind it a KPI with the one value.
 */
export function asksForExtreme(asked: Asked): boolean {
  const { main } = asked;
  const at = main.findIndex(isExtreme);
  const behind = main.slice(at + 1);
  const next = behind.find((mention) => isName(mention) || !isSmall(mention));
  const isMeasured = behind.some(
    (mention) => (mention !== next || isSetBeside(main, at)) && (isBounded(mention, asked) || wordSays(mention, 'kpi')),
  );
  return (
    at !== -1 &&
    next !== undefined &&
    (isLever(next) || isChange(next) || wordSays(next, 'quantity', 'demand') || isSetBeside(main, at)) &&
    isMeasured &&
    main.filter(({ amount }) => amount !== undefined && !amount.isRate).length === 1 &&
    !main.some((mention) => isStop(mention) && !stoppedIn(main).includes(mention)) &&
    !main.some((mention) => isWord(mention) && isOfComparison(mention))
  );
}

const isOfComparison = (mention: Mention): boolean =>
  says(mention, 'kind', 'scenario') || says(mention, 'ask', 'compare');

/** `the highest launch peak`, `surge max`, `le pic de lancement le plus élevé`: what a scenario sets, right behind the word for the most of it or before. */
export function isSetBeside(main: readonly Mention[], at: number): boolean {
  const isSet = (mention: Mention): boolean => isSetBy(mention, main);
  const isOfIt = (mention: Mention): boolean => isSet(mention) || entitiesOf(mention, 'scenario').length > 0;
  const isLink = (mention: Mention): boolean => wordSays(mention, 'mark', 'article');
  const behind = main.slice(at + 1);
  const end = behind.findIndex((mention) => !isOfIt(mention) && !isLink(mention));
  const front = main.slice(0, at);
  const start = front.findLastIndex((mention) => !isOfIt(mention) && !isLink(mention)) + 1;
  return [...front.slice(start), ...behind.slice(0, Math.max(0, end))].some(isSet);
}

/** `à quel prix d'INS-100 gagne-t-on 22 millions`: a price is asked for, and what is earned with it names no KPI. */
export function asksToEarn({ main }: Asked): boolean {
  const [first, next] = main.filter((mention) => isName(mention) || !(isFiller(mention) || says(mention, 'prep')));
  const isEarned = (mention: Mention): boolean =>
    isWord(mention) && ['earned', 'earning'].some((what) => says(mention, 'mark', what));
  return (
    next !== undefined &&
    isWord(first) &&
    (says(first, 'ask', 'which') || says(first, 'ask', 'seek')) &&
    wordSays(next, 'quantity', 'price') &&
    main.some(isEarned) &&
    main.some(({ amount }) => amount !== undefined) &&
    !main.some((mention) => wordSays(mention, 'kpi'))
  );
}

/**
 * `how much overtime would it take?`, `quel stock de sécurité faudrait-il ?`: how much of a lever is needed, and not for what. What the plan or a
 * scenario needs of it is told by its KPI.
 */
export function asksForNeed({ main, condition }: Asked): boolean {
  const isAsking = (mention: Mention): boolean =>
    isWord(mention) && ['seek', 'which'].some((what) => says(mention, 'ask', what));
  const at = main.findIndex(isSought);
  const isNeed = (mention: Mention, index: number): boolean =>
    isWord(mention) && (says(mention, 'mark', 'needed') || isTakenByIt(mention, main[index - 1]));
  const isPlain = (mention: Mention, index: number): boolean =>
    isSmall(mention) ||
    isAsking(mention) ||
    isNeed(mention, index) ||
    isSought(mention) ||
    (isWord(mention) && (says(mention, 'action', 'raise') || says(mention, 'mark', 'more-hours'))) ||
    mention.time !== undefined ||
    mention.entities.some(({ kind }) => kind === 'resource' || kind === 'product');
  return at !== -1 && condition.length === 0 && main.some(isAsking) && main.some(isNeed) && main.every(isPlain);
}

/** A lever, also where a scenario is called so. */
function isSought(mention: Mention): boolean {
  return (
    mention.entities.every(({ kind }) => kind === 'scenario') &&
    (levers.some((what) => says(mention, 'quantity', what)) || says(mention, 'mark', 'more-hours'))
  );
}

/** `the longest lead time`, `la capacité minimale`. */
export function isExtreme(mention: Mention): boolean {
  return !isName(mention) && (says(mention, 'mark', 'smallest') || says(mention, 'mark', 'largest'));
}

/** `safety stock of INS-100 for 99% fill rate`, `overtime for …`: a lever in front, and what it is for: a KPI and the one amount. */
export function namesLeverFor({ main, condition }: Asked): boolean {
  const said = main.filter((mention) => isName(mention) || !(isFiller(mention) || says(mention, 'and', 'comma')));
  // `L2: extra hours required to …`
  const begin = said.findIndex(
    (mention) => isWord(mention) && !(says(mention, 'action', 'raise') && !says(mention, 'quantity')),
  );
  const [first, ...others] = said.slice(Math.max(0, begin));
  const at = main.findIndex(({ amount }) => amount !== undefined);
  const before = main[at - 1];
  const isReached = wordSays(before, 'compare', 'reach');
  const isFor = before !== undefined && !isName(before) && (says(before, 'prep', 'for') || isReached);
  const isLever =
    first !== undefined && first.amount === undefined && levers.some((what) => says(first, 'quantity', what));
  const isPlain = others.every(
    (mention) =>
      isName(mention) ||
      mention.amount !== undefined ||
      mention === before ||
      says(mention, 'kpi') ||
      says(mention, 'mark', 'lateness') ||
      isSmall(mention) ||
      says(mention, 'mark', 'no-need'),
  );
  const isOne = main.filter(({ amount }) => amount !== undefined).length === 1;
  return (
    condition.length === 0 &&
    isLever &&
    isFor &&
    isOne &&
    isPlain &&
    (isCleared(main) || main.some((mention) => says(mention, 'kpi')))
  );
}

/**
 * `cut the lead time of Rheinsynth until the fill rate reaches 99%`, `raise surge until …`: what is to move, with no amount, until a KPI has the
 * one value.
 */
export function movesUntil(asked: Asked): boolean {
  const { main, condition } = asked;
  const until = main.findIndex((mention) => wordSays(mention, 'prep', 'until'));
  const [front, behind] = [main.slice(0, Math.max(0, until)), main.slice(until + 1)];
  const [verb, ...moved] = front.filter((mention) => isName(mention) || !isFiller(mention));
  const isMoved = (mention: Mention): boolean =>
    isLever(mention) || wordSays(mention, 'quantity', 'demand') || isSetBy(mention, main);
  return (
    verb !== undefined &&
    isMoreOrLess(verb) &&
    moved.some(isMoved) &&
    !front.some(({ amount }) => amount !== undefined) &&
    behind.filter(({ amount }) => amount !== undefined).length === 1 &&
    behind.some((mention) => wordSays(mention, 'kpi') || isBounded(mention, asked)) &&
    behind.some((mention) => wordSays(mention, 'compare')) &&
    condition.length === 0
  );
}

/** `in late-ingredient, what capacity …`: a scenario in front, up to the comma behind it. */
function withoutWorld(main: readonly Mention[]): readonly Mention[] {
  const comma = main.findIndex((mention) => !isName(mention) && says(mention, 'and', 'comma'));
  const front = main.slice(0, Math.max(0, comma));
  const isWorld = (mention: Mention): boolean => isSmall(mention) || entitiesOf(mention, 'scenario').length > 0;
  return front.some(isName) && front.every(isWorld) ? main.slice(comma + 1) : main;
}

function isFiller(mention: Mention): boolean {
  return says(mention, 'filler') && !says(mention, 'ask') && mention.amount === undefined && mention.time === undefined;
}

/** `keep overtime under 300 hours`: a quantity that is a KPI as well, with a bound right beside it. */
export function isBounded(mention: Mention, asked: Asked): boolean {
  const { main } = asked;
  if (kpisIn([mention]).length === 0) return false;
  if (isSoughtFor(mention, asked) || isWarnedOf(mention, asked)) return true;
  const at = main.indexOf(mention);
  const near = main.slice(Math.max(0, at - 4), at + 6);
  return (
    (near.some((other) => says(other, 'compare')) || near.some((_, place) => isGoal(near, place))) &&
    near.some(({ amount }) => amount !== undefined)
  );
}

/** `before our costs go up by 2%`: what must not move so far. */
function isWarnedOf(mention: Mention, { main }: Asked): boolean {
  const at = main.indexOf(mention);
  const front = main.slice(Math.max(0, at - 3), at);
  const border = front.findLast((one) => isName(one) || !isFiller(one) || says(one, 'action', 'unless'));
  const isBefore = wordSays(border, 'prep', 'before') || wordSays(border, 'action', 'unless');
  const [verb, ...behind] = main.slice(at + 1, at + 5);
  return isBefore && verb !== undefined && isMoreOrLess(verb) && behind.some(({ amount }) => amount !== undefined);
}

/** `how much shorter would changeovers have to be to get overtime down to 300 hours`: how far one thing must move, for the one value of another. */
function isSoughtFor(mention: Mention, { main }: Asked): boolean {
  const at = main.indexOf(mention);
  const asking = main.findIndex((one) => !isName(one) && says(one, 'ask', 'seek'));
  const isMoved = main.some(
    (one, index) =>
      !isName(one) && (says(one, 'mark', 'needing') || (index === asking && sayingItsMove(one).length > 0)),
  );
  const between = main.slice(asking + 1, Math.max(asking + 1, at));
  const lever = between.findIndex((one) =>
    isName(one) ? !one.entities.some(({ kind }) => kind === 'scenario' || kind === 'kpi') : says(one, 'quantity'),
  );
  const isFor = between
    .slice(lever + 1)
    .some((one) => !isName(one) && ['for', 'to'].some((what) => says(one, 'prep', what)));
  const amounts = main.filter(({ amount }) => amount !== undefined && !amount.isRate);
  return asking !== -1 && isMoved && lever !== -1 && isFor && amounts.length === 1 && main.indexOf(amounts[0]) > at;
}

/** `pour descendre à 300`, `to get down to 300`: a level behind a verb, which is meant to be reached. */
function isGoal(near: readonly Mention[], at: number): boolean {
  const [mention, amount] = [near[at], near[at + 1]];
  const before = near.slice(0, at).findLast((one) => isName(one) || !isFiller(one) || says(one, 'prep'));
  return (
    before !== undefined &&
    amount?.amount !== undefined &&
    amount.amount.sign === undefined &&
    !isName(mention) &&
    says(mention, 'action', 'set') &&
    ['for', 'to'].some((what) => says(before, 'prep', what))
  );
}

/** `how much faster`, `how late`: a question that says which way it moves, with that said. */
export function sayingItsMove(mention: Mention): readonly Mention[] {
  if (isName(mention) || !says(mention, 'ask', 'seek')) return [];
  const isMove = ({ is, what }: Sense): boolean => is === 'action' && ['delay', 'faster'].includes(what);
  const moves = [...mention.senses, ...wordsOf(mention.text).flatMap(sensesOf)].filter(isMove);
  return moves.length > 0 ? [{ ...mention, senses: [...mention.senses, moves[0]] }] : [];
}
