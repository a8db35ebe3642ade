import { isTimeAlone } from '../../clauses/shared-time.js';
import { isTime } from '../../figures/amount.js';
import {
  askedBack,
  endOfPart,
  entitiesOf,
  isGoods,
  isLine,
  isName,
  isSmall,
  isSmallJoiner,
  isSupplier,
  isWord,
  type Mention,
  says,
  startOfPart,
  wordSays,
} from '../../mentions/mention.js';

/** Words of a part that lean on the part before in a way that leaves open what is meant, marked so that they are asked back. */
export function withLeftOpen(mentions: readonly Mention[]): readonly Mention[] {
  const isPlayed = mentions.some((one) => entitiesOf(one, 'scenario').length > 0);
  return mentions.map((mention, at) => {
    if (isShareOfChange(mentions, at) || isShareOfWhat(mentions, at) || isAsMuch(mentions, at))
      return askedBack(mention);
    if (!isWord(mention)) return mention;
    const start = startOfPart(mentions, at, isSmallJoiner);
    const own = mentions.slice(start, endOfPart(mentions, at, isSmallJoiner));
    const before = mentions.slice(0, Math.max(0, start - 1));
    const earlier = lastPartOf(before);
    const place = at - start;
    const isOpen =
      isDaysOfOvertime(own, place) ||
      isInItsStop(own, place) ||
      isDemandOfSupplier(own, place) ||
      isGoneTo(own, place) ||
      isFromTo(own, place) ||
      isPartOfThem(own, place) ||
      (isPlayed && isWithoutPlace(own, place)) ||
      (earlier.length > 0 &&
        (isForSoLong(own, place, before, earlier) ||
          isLengthUnmoved(own, place, earlier) ||
          isWeekdayOfOther(own, place, earlier) ||
          isOneLength(own, place, earlier) ||
          isThenFaster(own, place, earlier) ||
          isUntimedBeside(own, place, earlier) ||
          isHoursBesideOvertime(own, place, earlier)));
    return isOpen ? { ...mention, senses: [...mention.senses, { is: 'unknowable', what: '' }] } : mention;
  });
}

const isShare = ({ amount }: Mention): boolean => amount?.unit === 'fraction' || amount?.unit === 'factor';

/** `INS-100 +10% in Germany, half in France`, `+10 % en mai, le double en juin`: of what is sold, or of the change. */
function isShareOfChange(mentions: readonly Mention[], at: number): boolean {
  if (!isShare(mentions[at])) return false;
  const start = startOfPart(mentions, at, isSmallJoiner);
  const own = mentions.slice(start, endOfPart(mentions, at, isSmallJoiner));
  const earlier = lastPartOf(mentions.slice(0, Math.max(0, start - 1)));
  const isBare = own.every(
    (one) =>
      one === mentions[at] ||
      one.time !== undefined ||
      entitiesOf(one, 'location').length > 0 ||
      (isWord(one) && isSmall(one)),
  );
  return isBare && earlier.some(({ amount }) => amount?.unit === 'percent') && earlier.some(isName);
}

/** `Corvane delivers six weeks later and Osteria twice as much`: how late, or how much of what it delivers. */
function isAsMuch(mentions: readonly Mention[], at: number): boolean {
  if (mentions[at].amount?.unit !== 'factor') return false;
  const start = startOfPart(mentions, at, isSmallJoiner);
  const own = mentions.slice(start, endOfPart(mentions, at, isSmallJoiner));
  const earlier = lastPartOf(mentions.slice(0, Math.max(0, start - 1)));
  const isBare = own.every((one) => one === mentions[at] || isName(one) || wordSays(one, 'mark', 'article'));
  const isDelivery = earlier.some((one) => wordSays(one, 'quantity', 'delivery'));
  const isLate = earlier.some(({ amount }) => amount !== undefined && isTime(amount));
  return isBare && isDelivery && isLate && own.some(isSupplier);
}

/** `INS-200 takes half of what it loses`, `la moitié de ce qu'il perd`: a share of what happens to something else. */
function isShareOfWhat(mentions: readonly Mention[], at: number): boolean {
  const { amount } = mentions[at];
  if (amount === undefined || !shares.includes(amount.unit)) return false;
  const [first, second, ...behind] = mentions.slice(at + 1, endOfPart(mentions, at, isSmallJoiner));
  const isOf = wordSays(first, 'prep', 'of');
  const [what, next] = isOf ? [second, behind[0]] : [first, second];
  if (what === undefined || !isWord(what) || next === undefined) return false;
  const isThat =
    (says(what, 'mark', 'asking') && says(what, 'ask', 'which')) ||
    (says(what, 'mark', 'again') && wordSays(next, 'mark', 'restricting'));
  return isThat && [second, ...behind].some((one) => wordSays(one, 'action', 'lose'));
}

const shares: readonly string[] = ['percent', 'fraction', 'factor'];

/** `half of INS-100 demand in Spain goes to INS-200`: from goods to others. */
function isGoneTo(own: readonly Mention[], at: number): boolean {
  const [verb, next] = [own[at - 1], own[at + 1]];
  const isShared = own.slice(0, at).some(({ amount }) => amount !== undefined && shares.includes(amount.unit));
  const isLeaving =
    verb !== undefined && isWord(verb) && (says(verb, 'mark', 'leaving') || says(verb, 'action', 'shift'));
  const isTurning = wordSays(verb, 'action', 'set');
  const isTo = (says(own[at], 'prep', 'to') && isLeaving) || (says(own[at], 'prep', 'in') && isTurning);
  return (
    (isTo || (says(own[at], 'action', 'set') && !says(own[at], 'prep'))) &&
    isShared &&
    next !== undefined &&
    isGoods(next) &&
    own.slice(0, at).some(isGoods)
  );
}

/** `setup from INS-100 to INS-200 takes 2 hours more`: of the one behind the other, and of neither alone. */
function isFromTo(own: readonly Mention[], at: number): boolean {
  const [from, first, to, second] = own.slice(Math.max(0, at), at + 4);
  return (
    says(from, 'prep', 'from') &&
    first !== undefined &&
    isGoods(first) &&
    wordSays(to, 'prep', 'to') &&
    second !== undefined &&
    isGoods(second) &&
    own.some((one) => wordSays(one, 'quantity', 'setup')) &&
    !own.some((one) => wordSays(one, 'quantity', 'changeover'))
  );
}

/** `20 hours more, 10 of them as overtime`: a part of what was told. */
function isPartOfThem(own: readonly Mention[], at: number): boolean {
  return own[at - 1]?.amount !== undefined && at < own.length - 1 && says(own[at], 'mark', 'of-them');
}

/** `the launch without Germany`: all of a scenario but there, or no sales there. */
function isWithoutPlace(own: readonly Mention[], at: number): boolean {
  const next = own.slice(at + 1).find((one) => isName(one) || !says(one, 'mark', 'article'));
  const isPlace = next !== undefined && (entitiesOf(next, 'location').length > 0 || isGoods(next));
  const isOther = own.some((one) => wordSays(one, 'quantity') && !says(one, 'quantity', 'newproduct'));
  return says(own[at], 'action', 'unless') && isPlace && !isOther;
}

/** `L1 is down every Monday and L2 every Tuesday`: each on its own day. */
function isWeekdayOfOther(own: readonly Mention[], at: number, earlier: readonly Mention[]): boolean {
  const isDay = (one: Mention): boolean => wordSays(one, 'weekday');
  const isActing = own.some((one) => wordSays(one, 'action'));
  return isDay(own[at]) && own.some(isLine) && !isActing && earlier.some(isLine) && earlier.some(isDay);
}

/** `closed for three weeks, and L3 one`: a length that is told by a word that is an article as well. */
function isOneLength(own: readonly Mention[], at: number, earlier: readonly Mention[]): boolean {
  const isLast = at === own.length - 1 && at > 0 && isName(own[at - 1]);
  return isLast && says(own[at], 'mark', 'one') && earlier.some(({ amount }) => amount !== undefined && isTime(amount));
}

/** `L2 stops for two weeks in May, then runs 10% faster`: from its end on, or all along. */
function isThenFaster(own: readonly Mention[], at: number, earlier: readonly Mention[]): boolean {
  const isStop = earlier.some((one) => wordSays(one, 'action', 'stop'));
  const isTimed = (part: readonly Mention[]): boolean => part.some(({ time }) => time !== undefined);
  const isBare = !own.some((one) => isName(one) || wordSays(one, 'quantity'));
  const isMoved = ['faster', 'slower'].some((what) => says(own[at], 'action', what));
  return (
    isMoved && isStop && isTimed(earlier) && isBare && !isTimed(own) && own.some(({ amount }) => amount !== undefined)
  );
}

/** `the yield falls to 90% in April and its speed by 5%`: in April as well, or all along. */
function isUntimedBeside(own: readonly Mention[], at: number, earlier: readonly Mention[]): boolean {
  const isTimed = (part: readonly Mention[]): boolean => part.some(({ time }) => time !== undefined);
  const next = own[at + 1];
  // `bring its yield to 96%` has a verb.
  const isTheirs = at === 0 && says(own[at], 'mark', 'possessive') && wordSays(next, 'quantity');
  // `L1 10 % plus lente en mai, rendement 95 %`
  const isOfNobody =
    at === 0 &&
    datedOfNames.some((what) => says(own[at], 'quantity', what)) &&
    !own.some(isName) &&
    earlier.some(isName);
  const isBare = !own.some((one) => wordSays(one, 'action') && !says(one, 'quantity'));
  const isFronted = earlier.find((one) => !isSmall(one))?.time !== undefined;
  return (
    (isTheirs || isOfNobody) &&
    isBare &&
    !isFronted &&
    isTimed(earlier) &&
    !isTimed(own) &&
    own.slice(at).some(({ amount }) => amount !== undefined)
  );
}

/** What names have at a time, or all along. */
const datedOfNames = ['demand', 'capacity', 'overtime', 'efficiency', 'yield', 'speed', 'scrap', 'setup'];

/** The last part that says anything: `, and` joins twice. */
function lastPartOf(before: readonly Mention[]): readonly Mention[] {
  const end = before.findLastIndex((mention) => !isSmallJoiner(mention)) + 1;
  return before.slice(startOfPart(before, end, isSmallJoiner), end);
}

/** `L2 stops from 9 to 20 March, and demand falls 10% for two weeks`: from when. */
function isForSoLong(
  own: readonly Mention[],
  at: number,
  before: readonly Mention[],
  earlier: readonly Mention[],
): boolean {
  const length = own[at + 1]?.amount;
  const isLength = says(own[at], 'prep', 'for') && length !== undefined && isTime(length) && !length.isRate;
  const isTimed = (part: readonly Mention[]): boolean => part.some(({ time }) => time !== undefined);
  const [first] = before.filter((one) => !isSmall(one));
  const isThen = own.some((one) => wordSays(one, 'mark', 'sequel'));
  return (
    isLength &&
    isTimed(earlier) &&
    !isTimeAlone(earlier) &&
    first.time === undefined &&
    !isTimed(own) &&
    !isThen &&
    own.some((one) => one.amount !== undefined && !isTime(one.amount)) &&
    own.some((one) => isName(one) || says(one, 'quantity'))
  );
}

const moving = ['longer', 'delay', 'raise', 'lower', 'lesstime', 'hasten'];

const isMoving = (mention: Mention): boolean => isWord(mention) && moving.some((what) => says(mention, 'action', what));

/** `deliveries take a week longer and transport to Spain two days`: so long, or so much longer. */
function isLengthUnmoved(own: readonly Mention[], at: number, earlier: readonly Mention[]): boolean {
  const isCounted = ({ amount }: Mention): boolean => amount !== undefined && isTime(amount) && !amount.isRate;
  const [length] = own.filter(isCounted);
  const opening = own[own.indexOf(length) - 1];
  const isOpened =
    opening !== undefined &&
    isWord(opening) &&
    (['prep', 'action'].some((is) => says(opening, is)) || says(opening, 'mark', 'consuming'));
  const isBare = !own.some((one) => wordSays(one, 'action'));
  return (
    says(own[at], 'quantity') &&
    length !== undefined &&
    own.indexOf(length) > at &&
    isBare &&
    !isOpened &&
    earlier.some(isCounted) &&
    earlier.some(isMoving) &&
    !own.some(({ time }) => time !== undefined)
  );
}

/**
 * `no overtime on L1 but 20 more hours on L2`: of overtime, or of all, unless they are said to be regular ones. Two verbs in front, as in
 * `cancel the overtime of L2 and add 8 hours to L1`, tell the same twice.
 */
function isHoursBesideOvertime(own: readonly Mention[], at: number, earlier: readonly Mention[]): boolean {
  const isLine = (part: readonly Mention[]): boolean => part.some((one) => entitiesOf(one, 'resource').length > 0);
  const isNone =
    earlier.some((one) => wordSays(one, 'action', 'unless')) &&
    earlier.some((one) => wordSays(one, 'quantity', 'overtime'));
  const isHours = (one: Mention): boolean => one.amount?.unit === 'hour' || wordSays(one, 'mark', 'hours');
  const isMore = own.some(isHours) && !own.some((one) => says(one, 'quantity') && !isHours(one));
  const isRegular = own.some((one) => wordSays(one, 'mark', 'regular'));
  const isTwice = at === 0 && wordSays(earlier[0], 'action', 'unless') && !wordSays(earlier[0], 'mark', 'none-of');
  return isNone && isMore && !isRegular && !isTwice && isLine(earlier) && isLine(own) && isMoving(own[at]);
}

/** `needs ten days of overtime`: as many hours as nobody told. */
function isDaysOfOvertime(own: readonly Mention[], at: number): boolean {
  const [length, of, overtime] = own.slice(Math.max(0, at - 1), at + 2);
  return (
    length?.amount !== undefined &&
    isTime(length.amount) &&
    overtime !== undefined &&
    says(of, 'prep', 'of') &&
    says(overtime, 'quantity', 'overtime')
  );
}

/** `L2 runs at 50% in its maintenance in March`: on the days of its stop, or all month. */
function isInItsStop(own: readonly Mention[], at: number): boolean {
  const [inside, its, stop] = own.slice(Math.max(0, at - 1), at + 2);
  return (
    at > 0 &&
    wordSays(inside, 'prep', 'in') &&
    says(its, 'mark', 'possessive') &&
    wordSays(stop, 'cause') &&
    own.some(({ amount }) => amount !== undefined)
  );
}

/** `the demand for pens of Plastiform`: what a supplier can deliver, or what is sold. */
function isDemandOfSupplier(own: readonly Mention[], at: number): boolean {
  const of = own[at + 1];
  const isOf = of !== undefined && isWord(of) && (says(of, 'prep', 'of') || says(of, 'prep', 'for'));
  const isSupplied = own.slice(at + 2).some(isSupplier);
  const isSold = own.some((one) => entitiesOf(one, 'product').length > 0 && entitiesOf(one, 'component').length === 0);
  return says(own[at], 'quantity', 'demand') && isOf && isSupplied && !isSold;
}
