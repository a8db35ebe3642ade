import { isKpi, isLateness, isTelling } from '../clauses/told-or-asked.js';
import {
  isComma,
  isJoiner,
  isMoreOrLess,
  isName,
  isOr,
  isScenario,
  isSmall,
  isStop,
  isWord,
  type Mention,
  says,
  sharesKind,
  timesSaid,
  wordSays,
} from '../mentions/mention.js';
import { type World, worldOf } from '../scenarios/world.js';
import type { Asked } from './asked.js';

/**
 * Two changes of which one is asked whether it is the better: `is it better to add a shift on L1 or on L2?`, `vaut-il mieux une équipe de
 * plus sur L1 ou 20 heures de plus sur L2 pour la marge ?`, `do we lose more margin if the North falls 10% or if the South does?`. Undefined
 * where it is not told which two.
 */
export function sidesSetAgainst({ main, condition }: Sought): readonly (readonly Mention[])[] | undefined {
  if (!condition.every(isSmall))
    return main.some(isChoosing) ? ofTwo(withThanOfChanges(condition, 0), isOr, 0) : twiceSupposed({ main, condition });
  const joined = withThanJoined(withoutKpis(main));
  const told = joined.some(isBetter) ? withThanOfChanges(joined, joined.findIndex(isBetter) + 1) : joined;
  const better = pivotIn(told, main);
  const or = told.findIndex((mention) => isOr(mention) || isBetterThan(mention));
  if (better === -1 || or === -1) return undefined;
  const comma = told.findLastIndex((mention, at) => at < or && isJoiner(mention));
  const isFront = !told.slice(0, comma + 1).some((mention) => saysChange(mention) && !isBetter(mention));
  const from = Math.max(isFront ? comma + 1 : 0, better < or ? better + 1 : 0);
  const isOwn = (mention: Mention): boolean => mention === told[or];
  const sides = ofTwo(told.slice(from), isOwn, 0);
  // `two weeks down in May: would you rather have it on L1 or L2`
  const head = told.slice(0, from).filter((mention) => mention !== told[better]);
  return (
    sides ?? (head.some(saysChange) && !head.some(isName) ? ofTwo([...head, ...told.slice(from)], isOwn, 1) : undefined)
  );
}

/** `compare the margin if INS-100 gets 5% dearer and if INS-200 does`: supposed twice, and compared. */
function twiceSupposed({ main, condition }: Sought): readonly (readonly Mention[])[] | undefined {
  const isCompared = main.some((mention) => wordSays(mention, 'ask', 'compare'));
  const again = condition.findIndex((mention, at) => {
    const next = condition[at + 1];
    const isIf = (one: Mention | undefined): boolean => wordSays(one, 'if');
    const isAgain = isJoiner(mention) && (isIf(next) || says(mention, 'mark', 'if-again'));
    return at > 0 && (isIf(mention) || isAgain);
  });
  return isCompared && again !== -1 ? ofTwo(condition, (mention) => mention === condition[again], 0) : undefined;
}

type Sought = Pick<Asked, 'main' | 'condition'>;

/** What stands before and behind the word that parts two sides, where each is whole; of a side that is told in front of both one name is enough. */
function ofTwo(
  told: readonly Mention[],
  parts: (mention: Mention) => boolean,
  heads: number,
): readonly (readonly Mention[])[] | undefined {
  const or = told.findIndex(parts);
  if (or === -1 || told.slice(or + 1).some(isOr)) return undefined;
  const one = trimmed(withoutTurned(told.slice(0, or)));
  const other = ofOwner(trimmed(withoutQuestion(told.slice(or + 1))), one);
  // `Corvane 10% cheaper` says how much, and not which is the better.
  const isChoice = (mention: Mention, at: number, side: readonly Mention[]): boolean =>
    isJoiner(mention) || (isBetter(mention) && side[at - 1]?.amount === undefined);
  const isClear = !one.some(isChoice) && !other.some(isChoice);
  const isWhole =
    one.some(isName) && one.some(saysChange) && (other.some(isName) || isOfAll(other) || isTimeOf(other, one));
  const isNamed = heads === 0 || (one.filter(isName).length === 1 && other.filter(isName).length === 1);
  return isClear && isWhole && isNamed && !isOpenStop([...one, ...other]) ? leaning([one, other]) : undefined;
}

/** `or changeovers cut in half`: what changes and by how much, of all that there are. */
function isOfAll(side: readonly Mention[]): boolean {
  const isMoved = (mention: Mention): boolean => mention.amount !== undefined || timesSaid(mention) !== undefined;
  return side.some(isMoved) && side.some((mention) => wordSays(mention, 'quantity') && !isSmall(mention));
}

/** `a shift on L3 or raise its speed by 10%`, `compare … with cutting its changeovers`: whose it is on the other side, which the first one names alone. */
function ofOwner(side: readonly Mention[], first: readonly Mention[]): readonly Mention[] {
  const owners = first.filter((mention) => isName(mention) && !isScenario(mention));
  const isIts = (mention: Mention): boolean =>
    wordSays(mention, 'mark', 'possessive') || wordSays(mention, 'mark', 'one-thing');
  if (owners.length !== 1 || side.some(isName)) return side;
  return side.map((mention) => (isIts(mention) ? { ...owners[0], text: mention.text, from: mention.from } : mention));
}

/** `is a week's closure of L1 worse than …`: without the verb that asks, which would set it to a week. */
function withoutTurned(side: readonly Mention[]): readonly Mention[] {
  return side.length > 0 && wordSays(side[0], 'mark', 'turned') && isSmall(side[0]) ? side.slice(1) : side;
}

/**
 * `…, il en faut: sur L1`, `if L1`, `a shift on L1, or …`: without a sign at its end, or a sign or an `if` that nothing stands before but what
 * both have in common.
 */
function trimmed(side: readonly Mention[]): readonly Mention[] {
  const first = side.findIndex(isName);
  return side.filter((mention, at) => {
    const isSign = isComma(mention) && (at < first || at === side.length - 1);
    return !isSign && !(wordSays(mention, 'if') && isSmall(mention));
  });
}

/** `… ou sur L2, laquelle coûte le moins cher`, `would A or B cost more`: up to where it is asked which. */
function withoutQuestion(side: readonly Mention[]): readonly Mention[] {
  const end = side.findIndex((mention, at) => isJoiner(mention) && side.slice(at + 1).some(isBetter));
  const which = side.findIndex((mention) => wordSays(mention, 'ask', 'which'));
  const isAsked = which > 0 && side.slice(which).some(isBetter);
  if (end !== -1 || isAsked) return side.slice(0, end === -1 ? which : end);
  const last = side.findLastIndex((mention) => !isSmall(mention));
  const isAskedLast = last > 0 && isBetter(side[last]) && !isFigure(side[last - 1]);
  return isAskedLast && side.slice(0, last).some(isName) ? side.slice(0, last) : side;
}

/** Where it is asked which of two is the better: by a word for it, or by `which … more` before what is named. */
function pivotIn(told: readonly Mention[], main: readonly Mention[]): number {
  const better = told.findIndex((mention) => isBetter(mention) || isBetterThan(mention));
  if (better !== -1) return better;
  const more = told.findIndex(isDegree);
  const front = told.slice(0, more);
  const opening = main.slice(0, main.indexOf(told[more]));
  const isAsked = opening.some((mention) => wordSays(mention, 'ask', 'which'));
  const isPlain = front.every((mention) => isWord(mention) && !saysChange(mention));
  return isAsked && isPlain && told[more + 1]?.amount === undefined ? more : -1;
}

const isChoosing = (mention: Mention): boolean => isBetter(mention) || isBetterThan(mention) || isDegree(mention);

/** The sides of a comparison where at least one of them says a change: each is a scenario of its own. */
export function changing(asked: Asked): readonly World[] {
  const against = sidesSetAgainst(asked);
  if (against !== undefined) {
    for (const mention of asked.main)
      if (isSmall(mention) || isChoosing(mention) || isInSides(mention, against)) asked.used.add(mention);
    return against.map((side, index) => ofSide(asked, side, index));
  }
  // `how does surge differ from an outage of L2`: what compares stands between the two.
  const isBetween = (mention: Mention): boolean => {
    const at = asked.main.indexOf(mention);
    const [front, behind] = [asked.main.slice(0, at), asked.main.slice(at + 1)];
    const isThing = (one: Mention): boolean => isScenario(one) || isStop(one) || one.amount !== undefined;
    return (
      wordSays(mention, 'ask', 'compare') && front.some(isThing) && behind.some((one) => isThing(one) || isName(one))
    );
  };
  const parts = (mention: Mention): boolean => isSide(mention) || isBetween(mention);
  const rest = asked.main.filter(
    (mention) => !asked.used.has(mention) || parts(mention) || says(mention, 'unit', 'shift'),
  );
  if (
    !rest.some(
      (mention) => isMeasure(mention) || mention.senses.some(({ is, what }) => is === 'action' && what === 'stop'),
    )
  )
    return [];
  const sides: Mention[][] = [[]];
  for (const [at, mention] of rest.entries())
    if (parts(mention) && !opensSetting(rest, at)) sides.push([]);
    else sides[sides.length - 1].push(mention);
  for (const mention of rest) asked.used.add(mention);
  const said = withSharedEnd(sides.filter((side) => !side.every(isSmall)));
  const owned = said.length === 2 ? [said[0], ofOwner(said[1], said[0])] : said;
  return leaning(owned).map((side, index) => ofSide(asked, side, index));
}

/** `an outage of L1 and one of L2, two weeks in April each`: how long and when, told behind both sides, is that of each. */
function withSharedEnd(sides: readonly (readonly Mention[])[]): readonly (readonly Mention[])[] {
  const [one, other, end, ...others] = sides;
  const isEnd = end?.some(isFigure) === true && end.every((mention) => isFigure(mention) || isSmall(mention));
  if (!isEnd || others.length > 0 || [...one, ...other].some(isFigure)) return sides;
  return [one, other].map((side) => [...side, ...end]);
}

function ofSide({ vocabulary, title }: Asked, side: readonly Mention[], index: number): World {
  return worldOf(side, vocabulary, `${title} (${index + 1})`, `asked-${index + 1}`);
}

const isInSides = (mention: Mention, sides: readonly (readonly Mention[])[]): boolean =>
  sides.some((side) => side.some((one) => one === mention || (isWord(mention) && one.text === mention.text)));

/** An amount, or a shift: `compare another shift on L1 with one on L2`; or how many times as much: `a doubling`. */
export const isMeasure = (mention: Mention): boolean =>
  mention.amount !== undefined || says(mention, 'unit', 'shift') || timesSaid(mention) !== undefined;

/** Whether it parts two sides. */
export function isSide(mention: Mention): boolean {
  if (isName(mention) || mention.amount || mention.time) return false;
  return says(mention, 'and') || says(mention, 'or') || says(mention, 'ask', 'versus') || says(mention, 'mark', 'side');
}

/** The `with` of `overtime with more at 8 hours versus overtime`: between a scenario or a parameter and what is set of it, where another word parts the sides. */
function opensSetting(mentions: readonly Mention[], at: number): boolean {
  const isWith = (mention: Mention): boolean =>
    wordSays(mention, 'mark', 'side') && says(mention, 'prep') && !says(mention, 'ask', 'versus');
  const next = mentions.slice(at + 1).find((mention) => !isWord(mention) || !says(mention, 'mark', 'article'));
  const isSet = next?.amount !== undefined || next?.entities.some(({ kind }) => kind === 'parameter') === true;
  const isNamed = mentions[at - 1]?.entities.some(({ kind }) => kind === 'scenario' || kind === 'parameter') === true;
  return isWith(mentions[at]) && isNamed && isSet && mentions.some((one) => isSide(one) && !isWith(one));
}

/** Sides of which the second leaves out what it has in common with the first: `adding a shift on L1 with adding one on L2`. */
function leaning(sides: readonly (readonly Mention[])[]): readonly (readonly Mention[])[] {
  const [one, other, ...others] = sides;
  if (other === undefined || others.length > 0) return sides;
  if (isTimeOf(other, one))
    return [
      one,
      one.map((mention) => (mention.time === undefined ? mention : (other.find(({ time }) => time) ?? mention))),
    ];
  const [first] = one.filter((mention) => mention.time !== undefined || !isSmall(mention));
  const isDated = other.some((mention) => mention.time !== undefined || wordSays(mention, 'quantity', 'changeover'));
  // `which is better in Q2: …`: a time in front is that of both; changeovers have none.
  if (first?.time !== undefined && !isDated) return leaning([one, [first, ...other]]);
  // `a week's closure of L1 in May` and one of L3: in May as well.
  const time = one.find((mention) => mention.time !== undefined);
  if (time !== undefined && [one, other].every((side) => side.some(isStop)) && !other.some((mention) => mention.time))
    return leaning([one, [...other, time]]);
  if (isFigureOf(other, one)) return [one, withFigureOf(other, one)];
  if (isFigureOf(one, other)) {
    // `a rise of 5% and of 10% of the demand`: the way in front is that of both.
    const way = other.some(isMoreOrLess) ? [] : one.filter(isMoreOrLess).slice(0, 1);
    const whole = [...way, ...other];
    return [withFigureOf(one, whole), whole];
  }
  const tail = tailOfBoth(one, other);
  if (tail !== undefined) {
    const figure = other.slice(0, other.length - tail.length);
    return [
      [...one, ...tail],
      [...withFigureOf(figure, one), ...tail],
    ];
  }
  if (isOfSameVerb(one, other)) return [one, one.map((mention) => likeOf(mention, other) ?? mention)];
  if (isOfSameQuantity(one, other)) return [one, withQuantityOf(one, other)];
  if (!isElliptic(one, other)) return sides;
  const names = other.filter(isName);
  if (names.length !== 1 || isScenario(names[0])) return sides;
  const own = one.filter((mention) => isName(mention) && sharesKind(mention, names[0]));
  if (own.length !== 1) return sides;
  const behind = other.slice(other.indexOf(names[0]) + 1);
  const end = behind.some(isFigure) ? behind : [];
  const whole = one.some(({ time }) => time !== undefined) ? one : [...one, ...end];
  const like = end.length > 0 ? one.filter(({ time }) => time === undefined) : one;
  return [whole, [...like.map((mention) => (mention === own[0] ? names[0] : mention)), ...end]];
}

/** `a price cut of 2% and 4% for the vaccines`: of what both are, told behind the second amount, where the first side names nothing. */
function tailOfBoth(one: readonly Mention[], other: readonly Mention[]): readonly Mention[] | undefined {
  const amount = other.findIndex((mention) => mention.amount !== undefined);
  const behind = other.slice(amount + 1);
  const isOpen = one.every((mention) => !isName(mention)) && one.some(isMoreOrLess) && one.some(isOfQuantity);
  const isTail = behind.some(isName) && behind.every((mention) => isName(mention) || isSmall(mention));
  return amount !== -1 && isOpen && isTail && isFigureOf(other.slice(0, amount + 1), one) ? behind : undefined;
}

/** `another shift on L1 in May or in June`: no more than another time of what the first side tells. */
function isTimeOf(side: readonly Mention[], whole: readonly Mention[]): boolean {
  const timesOf = (one: readonly Mention[]): number => one.filter(({ time }) => time !== undefined).length;
  return (
    timesOf(side) === 1 &&
    timesOf(whole) === 1 &&
    side.every((mention) => mention.time !== undefined || isSmall(mention))
  );
}

/** `a 10% rise in demand with a 20% rise`, `10% and 20% more demand`: no more than another amount of what the other side tells. */
function isFigureOf(side: readonly Mention[], whole: readonly Mention[]): boolean {
  const [own, other] = [side, whole].map((one) => one.filter(({ amount }) => amount !== undefined));
  return (
    own.length === 1 &&
    other.length === 1 &&
    (own[0].amount?.unit === other[0].amount?.unit || isBareNumber(own[0])) &&
    whole.some((mention) => isName(mention) || wordSays(mention, 'quantity')) &&
    side.every(
      (one) => one === own[0] || isSmall(one) || isMoreOrLess(one) || whole.some(({ text }) => text === one.text),
    )
  );
}

/** `a 10% price cut on INS-100 or a 5% cut on INS-200`, `… ou de 5 % celui d'INS-200`: another amount of the same of something else of its kind. */
function isOfSameQuantity(one: readonly Mention[], other: readonly Mention[]): boolean {
  const [first, second] = [one, other].map((side) => side.filter(isName));
  const isAlike =
    first.length === 1 && second.length === 1 && sharesKind(first[0], second[0]) && !isScenario(second[0]);
  const [amount, ...more] = other.filter((mention) => mention.amount !== undefined);
  const isShare = amount?.amount?.unit === 'percent' && more.length === 0;
  // `… ou de 5 % le prix d'INS-200`
  const isMoved = other.some(isMoreOrLess) && other.some(isOfQuantity);
  const isOther = (mention: Mention): boolean =>
    isOfQuantity(mention)
      ? !one.some(({ text }) => text === mention.text)
      : wordSays(mention, 'action') && !isMoreOrLess(mention) && !isSmall(mention);
  const isOwn = isMoved || other.some(isOther);
  // `5% more INS-200` is of its demand.
  const isPointing =
    !other.some(isMoreOrLess) ||
    other.some((mention) => wordSays(mention, 'mark', 'that-of')) ||
    wordSays(other[other.indexOf(second[0]) - 1], 'mark', 'on');
  const isCounted = one.some((mention) => mention.amount !== undefined);
  return isAlike && isCounted && isShare && isPointing && !isOwn && one.filter(isOfQuantity).length === 1;
}

/** `adding 10 h on L1 with 10 h on L2`: as many of the same unit for another of its kind, and no word of its own that says more. */
function isOfSameVerb(one: readonly Mention[], other: readonly Mention[]): boolean {
  const isPlain = (mention: Mention): boolean =>
    isName(mention) || mention.amount !== undefined || (isSmall(mention) && mention.time === undefined);
  const isPair = [isName, ({ amount }: Mention): boolean => amount !== undefined].every(
    (is) => one.filter(is).length === 1 && other.filter(is).length === 1,
  );
  const isAlike = other.every((mention) => isSmall(mention) || one.some((own) => likeOf(own, [mention]) !== undefined));
  return isPair && isAlike && other.every(isPlain) && one.some(isVerb);
}

const isVerb = (mention: Mention): boolean =>
  isMoreOrLess(mention) || ['lose', 'raise', 'lower'].some((what) => wordSays(mention, 'action', what));

/** What a side names or counts in place of what the other one does, an amount with no way of its own. */
function likeOf(own: Mention, other: readonly Mention[]): Mention | undefined {
  return other.find((mention) =>
    isName(own)
      ? isName(mention) && sharesKind(own, mention)
      : own.amount !== undefined && mention.amount?.unit === own.amount.unit && mention.amount.sign === undefined,
  );
}

function withQuantityOf(one: readonly Mention[], other: readonly Mention[]): readonly Mention[] {
  const way = other.some(isMoreOrLess) ? [] : one.filter(isMoreOrLess).slice(0, 1);
  return [...(other.some(isOfQuantity) ? [] : one.filter(isOfQuantity)), ...way, ...other];
}

const isOfQuantity = (mention: Mention): boolean => wordSays(mention, 'quantity') && !isSmall(mention);

/** `8 hours versus 24`: of what the other side counts. */
const isBareNumber = ({ amount }: Mention): boolean => amount?.unit === 'none' && amount.sign === undefined;

function withFigureOf(side: readonly Mention[], whole: readonly Mention[]): readonly Mention[] {
  const amount = side.find((mention) => mention.amount !== undefined);
  const way = side.find(isMoreOrLess);
  const counted = (mention: Mention): Mention =>
    amount?.amount !== undefined && mention.amount !== undefined && isBareNumber(amount)
      ? { ...amount, amount: { ...mention.amount, value: amount.amount.value } }
      : (amount ?? mention);
  return whole.map((mention) =>
    mention.amount !== undefined ? counted(mention) : way !== undefined && isMoreOrLess(mention) ? way : mention,
  );
}

/** Names, times, an amount that the first side has none of, and words that say nothing or the same again. */
function isElliptic(one: readonly Mention[], other: readonly Mention[]): boolean {
  const isSame = (mention: Mention): boolean => isWord(mention) && one.some(({ text }) => text === mention.text);
  const hasAmount = one.some(({ amount }) => amount !== undefined);
  // `or 25 hours a week gone at L1`: what is lost is told by itself.
  const isLost =
    other.some(({ amount }) => amount !== undefined) && other.some((one) => wordSays(one, 'action', 'lose'));
  return (
    !isLost &&
    other.every((mention) =>
      mention.amount === undefined
        ? isName(mention) || mention.time !== undefined || isSmall(mention) || isSame(mention)
        : says(mention, 'mark', 'one') || !hasAmount,
    )
  );
}

const isFigure = ({ amount, time }: Mention): boolean => amount !== undefined || time !== undefined;

/** `close L1 or L2`: with no time one may be an outage that the project has a scenario of. */
function isOpenStop(sides: readonly Mention[]): boolean {
  return sides.some((mention) => wordSays(mention, 'action', 'stop')) && !sides.some(isFigure);
}

/** Without KPIs and the words that lead to them: `for the margin`. */
function withoutKpis(main: readonly Mention[]): readonly Mention[] {
  const kept: Mention[] = [];
  for (const mention of main) {
    const isMeasured = isWord(mention) && (isKpi(mention) || isLateness(mention)) && !isBetter(mention);
    if (!isMeasured) kept.push(mention);
    else while (kept.length > 0 && isLeading(kept[kept.length - 1])) kept.pop();
  }
  return kept;
}

/** `would closing L1 hurt more than closing L2`: what is better and `than` right behind it part the two, as `better than` does. */
function withThanJoined(told: readonly Mention[]): readonly Mention[] {
  const than = told.findIndex((mention, at) => at > 0 && wordSays(mention, 'prep', 'than') && isBetter(told[at - 1]));
  if (than === -1) return told;
  const senses = [
    { is: 'ask', what: 'versus' },
    { is: 'compare', what: 'above' },
  ];
  return [...told.slice(0, than - 1), { ...told[than], senses }, ...told.slice(than + 1)];
}

/** `would it be cheaper to add 10 h on L1 than 10 h on L2`: behind what is better, `than` parts two changes of one name each. */
function withThanOfChanges(told: readonly Mention[], from: number): readonly Mention[] {
  const than = told.findIndex((mention, at) => at > from && wordSays(mention, 'mark', 'than-other'));
  const isOfOne = (side: readonly Mention[]): boolean =>
    side.filter(({ amount }) => amount !== undefined).length <= 1 && side.filter(isName).length === 1;
  const isTwo = isOfOne(told.slice(from, than)) && isOfOne(told.slice(than + 1));
  return than !== -1 && isTwo ? told.with(than, { ...told[than], senses: [{ is: 'or', what: '' }] }) : told;
}

const isLeading = (mention: Mention): boolean => isSmall(mention) && !isJoiner(mention) && !isBetter(mention);
const isBetter = (mention: Mention): boolean => wordSays(mention, 'ask', 'better');
/** `better than`, `worse than`. */
const isBetterThan = (mention: Mention): boolean => wordSays(mention, 'ask', 'versus') && says(mention, 'compare');

/** Whether it tells a change: an amount, a verb, or a shift. */
const saysChange = (mention: Mention): boolean => isTelling(mention) || says(mention, 'unit', 'shift');

/** `which hurts the margin more`. */
export function isDegree(mention: Mention): boolean {
  return (
    mention.entities.every(({ kind }) => kind === 'parameter') &&
    !says(mention, 'quantity') &&
    !says(mention, 'action', 'stop') &&
    (says(mention, 'action', 'raise') || says(mention, 'action', 'lower'))
  );
}
