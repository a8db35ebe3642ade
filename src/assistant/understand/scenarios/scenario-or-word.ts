import type { Entity, EntityKind } from '../../vocabulary.js';
import type { Lexicon } from '../lexicon/sense.js';
import { plainWords } from '../lexicon/token.js';
import {
  isBaseline,
  isGoods,
  isJoiner,
  isLine,
  isName,
  isScenario,
  isSmall,
  type Mention,
  says,
  timesSaid,
  wordSays,
} from '../mentions/mention.js';
import { isOnlyFiller } from '../mentions/passed-over.js';

/** Names that are also words, and stand inside a phrase of which they are a word: `overtime` in `double the overtime`. */
export function partOfPhrase(mentions: readonly Mention[], isPlain: (entity: Entity) => boolean): readonly Entity[] {
  const isCompared = mentions.some((mention, at) => says(mention, 'ask', 'compare') || isVersus(mentions, at));
  return mentions.flatMap(({ entities }, index) =>
    entities.every(isPlain) || isNameHere(mentions, index, isCompared)
      ? []
      : entities.filter((entity) => !isPlain(entity)),
  );
}

/** Whether what is a name and a word as well is the name, of all that is said around it. */
function isNameHere(mentions: readonly Mention[], index: number, isCompared: boolean): boolean {
  if (isMoreOf(mentions, index)) return false;
  const isSide = !isOnLine(mentions, index) && !isLookedAt(mentions, index) && !isComparedOn(mentions, index);
  if ((isCompared && isSide) || isCoded(mentions[index])) return true;
  const isWord =
    isMeasuredIn(mentions, index) ||
    isSurelyWord(mentions, index) ||
    isOfLineBefore(mentions, index) ||
    isFromTo(mentions, index) ||
    isPossessed(mentions[index - 1]) ||
    isAffected(mentions, index);
  const isApart = !isCounted(mentions, index) && isAlone(mentions, index) && !isOfSomething(mentions, index);
  return !isWord && (isWorld(mentions, index) || isApart);
}

/** `the surge and 20% more vaccines`: more of what is named, right behind an amount, and no parameter. */
function isMoreOf(mentions: readonly Mention[], index: number): boolean {
  const [before, mention, behind] = [mentions[index - 1], mentions[index], mentions[index + 1]];
  const isWay = ['raise', 'lower'].some((way) => says(mention, 'action', way));
  const isParameter = mention.entities.every(({ kind }) => kind === 'parameter');
  const isOf = behind !== undefined && (isGoods(behind) || wordSays(behind, 'mark', 'hours'));
  return isParameter && isWay && before?.amount !== undefined && isOf;
}

/** `what would it take for spring-surge-line-2-down to …`: a scenario written by a code of several words, as no word of the language is. */
export function isCoded({ text, entities }: Mention): boolean {
  const written = text.toLowerCase();
  return entities.some(
    ({ kind, value }) => kind === 'scenario' && value.includes('-') && value.toLowerCase() === written,
  );
}

/** `compare A and B, I want to see overtime`: a quantity that is looked at, told behind the scenarios. */
function isLookedAt(mentions: readonly Mention[], index: number): boolean {
  const before = mentions
    .slice(0, index)
    .findLastIndex((mention) => isName(mention) || !says(mention, 'mark', 'article'));
  const isSeen = ['showing', 'seeing'].some((what) => wordSays(mentions[before], 'mark', what));
  return isSeen && says(mentions[index], 'quantity') && mentions.slice(0, before).some(isScenario);
}

/** `difference in overtime between A and B`, `compare overtime and margin of A with B`: the KPI on which scenarios are compared. */
function isComparedOn(mentions: readonly Mention[], index: number): boolean {
  if (!says(mentions[index], 'quantity')) return false;
  const isPassed = (one: Mention): boolean =>
    !isName(one) && (isKpi(one) || isAnd(one) || says(one, 'mark', 'article')) && !says(one, 'prep', 'of');
  const isComparing = (one: Mention | undefined): boolean => wordSays(one, 'ask', 'compare');
  const isTold = (one: Mention | undefined): boolean =>
    ['bidding', 'telling', 'showing'].some((mark) => wordSays(one, 'mark', mark));
  const before = mentions.slice(0, index).findLast((one) => !isPassed(one));
  const place = mentions.findIndex((one, at) => at > index && !isPassed(one));
  const [first, ...behind] = place === -1 ? [] : mentions.slice(place);
  const isOf = ['between', 'of'].some((what) => wordSays(first, 'prep', what));
  const next = behind.find((one) => isName(one) || !says(one, 'mark', 'article'));
  if (isComparing(before) || isTold(before)) return isOf && next !== undefined && isScenario(next);
  return before === undefined && isComparing(first) && behind.filter(isScenario).length > 1;
}

/** `L1 overtime down to 4 hours`: right behind a line, and with an amount. */
function isOfLineBefore(mentions: readonly Mention[], index: number): boolean {
  const isLine = mentions[index - 1]?.entities.some(({ kind }) => kind === 'resource') === true;
  const behind = mentions.slice(index + 1, index + 4);
  return isLine && says(mentions[index], 'quantity') && behind.some(({ amount }) => amount !== undefined);
}

/** `L2 loses 10% of its hours with overtime at 20 hours a week`, `L3 at 80 hours and overtime at 20`: beside a change of a thing, with an amount of its own. */
function isLevelBeside(mentions: readonly Mention[], index: number): boolean {
  const [before, amount] = [mentions[index - 1], mentions[index + 2]];
  const said = mentions.slice(0, index);
  const isThing = ({ entities }: Mention): boolean => entities.some(({ kind }) => !worlds.includes(kind));
  const isBeside = before !== undefined && !isName(before) && (says(before, 'prep', 'with') || isJoiner(before));
  return (
    says(mentions[index], 'quantity') &&
    isBeside &&
    amount?.amount !== undefined &&
    said.some(isThing) &&
    said.some((mention) => mention.amount !== undefined)
  );
}

/** `what does the outage cost in overtime`, `how much does it save in overtime`, `what do we save in overtime`, `what does the launch need in overtime`: in what is asked is a quantity. */
function isCostIn(mentions: readonly Mention[], index: number): boolean {
  const said = mentions
    .slice(0, index)
    .filter((mention) => isName(mention) || !says(mention, 'mark', 'article') || says(mention, 'prep', 'in'));
  const [before, cost] = [said.at(-1), said.at(-2)];
  const isIn = before !== undefined && !isName(before) && says(before, 'prep', 'in');
  const isAsked = (mention: Mention | undefined): boolean =>
    mention !== undefined && !isName(mention) && says(mention, 'ask', 'kpi');
  const isCost = cost !== undefined && !isName(cost) && says(cost, 'quantity', 'cost');
  // French `quel more faut-il dans overtime`: a parameter by its name, of the scenario.
  const isOfWorld = mentions.slice(0, index).some((one) => isParameter(one) && !says(one, 'parameter'));
  const isNeed = !isOfWorld && cost !== undefined && !isName(cost) && says(cost, 'mark', 'needed');
  const isOpen = before !== undefined && isAsked(before) && !says(before, 'kpi');
  return (isOpen || (isIn && (isCost || isAsked(cost) || isNeed))) && says(mentions[index], 'quantity');
}

const isParameter = ({ entities }: Mention): boolean => entities.some(({ kind }) => kind === 'parameter');

/** `… and no overtime is allowed`: what there is none of, with a verb. */
function isNone(mentions: readonly Mention[], index: number): boolean {
  const [before, next] = [mentions[index - 1], mentions[index + 1]];
  const isNo = before !== undefined && !isName(before) && says(before, 'action', 'unless');
  const isVerb = next !== undefined && !isName(next) && says(next, 'mark', 'be');
  return isNo && isVerb && says(mentions[index], 'quantity');
}

/** `wages up 5% on L1, overtime too`: of what something else was told with its amount. */
function isAsWell(mentions: readonly Mention[], index: number): boolean {
  const [too, behind] = mentions.slice(index + 1);
  const isToo = too !== undefined && !isName(too) && says(too, 'mark', 'also') && behind === undefined;
  const isTold = mentions.slice(0, index).some(({ amount }) => amount !== undefined);
  return isToo && isTold && says(mentions[index], 'quantity');
}

/** `overtime of 8 hours a week at most on L2`: of an amount, and on a line. */
function isOfCount(mentions: readonly Mention[], index: number): boolean {
  const said = mentions.slice(index + 1).filter((mention) => isName(mention) || !says(mention, 'mark', 'limit'));
  const [of, amount, on, line] = said;
  const isOf = of !== undefined && !isName(of) && says(of, 'prep', 'of') && amount?.amount !== undefined;
  const isOn = on !== undefined && !isName(on) && says(on, 'prep');
  return (
    isOf && isOn && says(mentions[index], 'quantity') && line?.entities.some(({ kind }) => kind === 'resource') === true
  );
}

/** `overtime from 16 up to 20 hours on L1`: of a line. */
function isFromTo(mentions: readonly Mention[], index: number): boolean {
  const [from, first, to, last] = mentions.slice(index + 1, index + 5);
  const isLine = ({ entities }: Mention): boolean =>
    entities.some(({ kind }) => kind === 'resource' || kind === 'site');
  const isAmounts = first?.amount !== undefined && last?.amount !== undefined;
  const isSpan = isAmounts && says(from, 'prep', 'from') && says(to, 'prep', 'to');
  return isSpan && says(mentions[index], 'quantity') && mentions.slice(index).some(isLine);
}

const worlds: readonly EntityKind[] = ['scenario', 'parameter', 'kpi'];

/** `its overtime`: of something that was named. */
export function isPossessed(before: Mention | undefined): boolean {
  if (before === undefined) return false;
  return isName(before) ? /['’]s?$/.test(before.text) : says(before, 'mark', 'possessive');
}

/** `a competitor's launch`: of what comes from without. */
function isOfOthers(before: Mention | undefined): boolean {
  return before !== undefined && !isName(before) && says(before, 'mark', 'event');
}

/** Whether a name can be nothing but a word where it stands, also where the question is not understood then. */
export function isSurelyWord(mentions: readonly Mention[], index: number): boolean {
  const isScenario = mentions[index].entities.some(({ kind }) => kind === 'scenario');
  const isAmong =
    isCostIn(mentions, index) || isOfCount(mentions, index) || isAsWell(mentions, index) || isNone(mentions, index);
  const isWord =
    isOfInterest(mentions, index) ||
    isAskedHowMuch(mentions, index) ||
    isLevelBeside(mentions, index) ||
    isBounded(mentions, index) ||
    isOnLine(mentions, index) ||
    isLookedAt(mentions, index) ||
    isComparedOn(mentions, index) ||
    isOfOthers(mentions[index - 1]);
  return isScenario && (isWord || isAmong);
}

/** `I am mainly interested in overtime`. */
function isOfInterest(mentions: readonly Mention[], index: number): boolean {
  const before = mentions[index - 1];
  const isFocus = before !== undefined && !isName(before) && before.length > 1 && says(before, 'mark', 'focus');
  return isFocus && says(mentions[index], 'quantity');
}

/** `how much overtime does the surge need`: right behind the word that asks how much of it there is. */
function isAskedHowMuch(mentions: readonly Mention[], index: number): boolean {
  const before = mentions[index - 1];
  const isAsking = before !== undefined && !isName(before) && says(before, 'mark', 'counting');
  const isOpen = mentions.every(({ amount }) => amount === undefined);
  return isAsking && isOpen && says(mentions[index], 'quantity');
}

/** `overtime on L3 is limited to 10 hours`, `compare doubling the overtime of L3 with …`, `L3's overtime`: of a line, as no scenario is. */
function isOnLine(mentions: readonly Mention[], index: number): boolean {
  const [before, on, line] = [mentions[index - 1], mentions[index + 1], mentions[index + 2]];
  const isOn = on !== undefined && !isName(on) && (says(on, 'mark', 'on') || says(on, 'prep', 'of'));
  const isOf =
    (isOn && line !== undefined && isLine(line)) || (before !== undefined && isLine(before) && isPossessed(before));
  return isOf && says(mentions[index], 'quantity');
}

/** `overtime below 100 hours`. */
function isBounded(mentions: readonly Mention[], index: number): boolean {
  const [bound, amount] = mentions.slice(index + 1, index + 3);
  const isBound = bound !== undefined && !isName(bound) && says(bound, 'compare');
  return isBound && says(mentions[index], 'quantity') && amount?.amount !== undefined;
}

/** `against`, not of an amount: `20 hours against 8 today`. */
function isVersus(mentions: readonly Mention[], at: number): boolean {
  return says(mentions[at], 'ask', 'versus') && mentions[at + 1]?.amount === undefined;
}

/** `16 hours of extra overtime`, `12 h overtime`: what hours are counted of is no scenario. */
function isCounted(mentions: readonly Mention[], index: number): boolean {
  const counted = mentions.slice(0, index).findLastIndex(({ amount }) => amount?.unit === 'hour');
  const between = mentions.slice(counted + 1, index);
  const [first] = between;
  const isScenario = mentions[index].entities.every(({ kind }) => kind === 'scenario');
  const isBehind = first === undefined ? isScenario : between.length <= 2 && says(first, 'prep', 'of');
  return counted !== -1 && isBehind;
}

/** `how does the surge affect overtime`, `… the fill rate and overtime`: what something acts on is a quantity, each of a list of KPIs. */
function isAffected(mentions: readonly Mention[], index: number): boolean {
  const said = mentions.slice(0, index).filter((mention) => isName(mention) || !says(mention, 'filler'));
  const before = said.findLast((mention, at) => !(isKpi(mention) || (isAnd(mention) && isKpi(said[at - 1]))));
  const isOther = mentions.some(
    (mention, at) => at < index && mention.entities.some(({ kind }) => kind === 'scenario'),
  );
  if (!isOther || before === undefined || isName(before)) return false;
  // `the impact of the surge on overtime`
  const isOn = says(before, 'mark', 'focus') && mentions.slice(0, index).some((mention) => says(mention, 'outcome'));
  return isOn || says(before, 'outcome');
}

const isKpi = (mention: Mention | undefined): boolean =>
  mention !== undefined && !isName(mention) && says(mention, 'kpi') && !says(mention, 'ask');

const isAnd = (mention: Mention): boolean => !isName(mention) && says(mention, 'and');

/** `… exceeds 300 hours in surge`: at the end, behind `in` or `under`, a name says where something is asked. */
export function isWorld(mentions: readonly Mention[], index: number): boolean {
  const isArticle = (mention: Mention): boolean => !isName(mention) && says(mention, 'mark', 'article');
  const before = mentions.slice(0, index).findLast((mention) => !isArticle(mention) || says(mention, 'prep', 'in'));
  // `in the late ingredient case`
  const behind = mentions.slice(index + 1).find((mention) => !isOnlyFiller(mention));
  if (before === undefined || isName(before)) return false;
  const isEnd = behind === undefined || isBorder(behind) || wordSays(behind, 'prep', 'before');
  return says(before, 'prep', 'under') || (isEnd && says(before, 'prep', 'in'));
}

/** `despite the spring surge`, `avec la hausse de printemps`: behind such a word a title alone, of which nothing more is told. */
export function isCircumstance(mentions: readonly Mention[], index: number): boolean {
  const before = mentions.slice(0, index).findLast((mention) => isName(mention) || !says(mention, 'mark', 'article'));
  const behind = mentions[index + 1];
  const isAlone = behind === undefined || (behind.amount === undefined && !wordSays(behind, 'prep'));
  return isAlone && wordSays(before, 'prep', 'with');
}

/** `overtime in the base plan`, `baseline overtime`: a quantity of the scenario that is named beside it, and no scenario on top of it. */
function isMeasuredIn(mentions: readonly Mention[], index: number): boolean {
  const said = mentions.filter(
    (mention) => isName(mention) || !says(mention, 'mark', 'article') || says(mention, 'prep', 'in'),
  );
  const at = said.indexOf(mentions[index]);
  const [before, preposition, world] = [said[at - 1], said[at + 1], said[at + 2]];
  const isOther = (mention: Mention | undefined): boolean =>
    mention?.entities.some(({ kind }) => kind === 'scenario') === true;
  const isIn =
    preposition !== undefined &&
    !isName(preposition) &&
    ['in', 'of', 'under'].some((what) => says(preposition, 'prep', what)) &&
    isOther(world);
  return says(mentions[index], 'quantity') && (isIn || (before !== undefined && isBaseline(before)));
}

/** Whether what a word is of stands behind it: `overtime on N1` is no scenario. */
function isOfSomething(mentions: readonly Mention[], index: number): boolean {
  const [preposition, of] = mentions.slice(index + 1).filter((mention) => isName(mention) || !says(mention, 'filler'));
  if (preposition === undefined || of === undefined || isName(preposition)) return false;
  const isOf = ['in', 'of', 'for'].some((what) => says(preposition, 'prep', what));
  return isOf && of.entities.some(({ kind }) => !['scenario', 'parameter', 'kpi'].includes(kind));
}

function isAlone(mentions: readonly Mention[], index: number): boolean {
  const parts = [...mentions.slice(0, index)].reverse();
  const near = [parts, mentions.slice(index + 1)].flatMap((side) => {
    const end = side.findIndex((mention, at) => isBorder(mention) || isAdded(side, at));
    return end === -1 ? side : side.slice(0, end);
  });
  return near.every(
    (mention) =>
      isName(mention) ||
      isSmall(mention) ||
      (says(mention, 'action', 'set') && says(mention, 'filler')) ||
      // `launch with overtime on top`
      says(mention, 'mark', 'furthermore') ||
      !(says(mention, 'quantity') || says(mention, 'action')),
  );
}

function isBorder(mention: Mention): boolean {
  return (
    (!isName(mention) && ['and', 'but', 'if', 'or', 'ask'].some((sense) => says(mention, sense))) ||
    says(mention, 'prep', 'with')
  );
}

/** `surge at 25% plus 12 more hours`: an amount with a sign right behind another begins a change of its own. */
function isAdded(side: readonly Mention[], at: number): boolean {
  return side[at].amount?.sign !== undefined && side[at - 1]?.amount !== undefined;
}

/** `Saturday shifts double on L3`, `L3's Saturday shifts rise by half`: so much more of what a title says, on one line, is no scenario. */
export function isMultipliedOnLine(mentions: readonly Mention[], index: number): boolean {
  const isNear = (side: readonly Mention[]): boolean => {
    const [first] = side.filter(
      (one) => !isLine(one) && (isName(one) || !(says(one, 'mark', 'article') || says(one, 'prep', 'in'))),
    );
    return first !== undefined && !isName(first) && (timesSaid(first) !== undefined || says(first, 'action', 'raise'));
  };
  const isEither = isNear(mentions.slice(0, index).reverse()) || isNear(mentions.slice(index + 1));
  return isEither && mentions.some(isLine);
}

export function isWordOf(name: string, lexicons: readonly Lexicon[]): boolean {
  const words = plainWords(name);
  return lexicons.some(({ words: known }) => words.every((word) => known.has(word)));
}
