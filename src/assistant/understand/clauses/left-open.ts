import { isTime } from '../figures/amount.js';
import {
  endOfPart,
  entitiesOf,
  isName,
  isSmall,
  isSmallJoiner,
  isWord,
  type Mention,
  says,
  startOfPart,
} from '../mentions/mention.js';
import { isTimeAlone } from './shared-time.js';

/** Words of a part that lean on the part before in a way that leaves open what is meant, marked so that they are asked back. */
export function withLeftOpen(mentions: readonly Mention[]): readonly Mention[] {
  return mentions.map((mention, at) => {
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
      (earlier.length > 0 &&
        (isForSoLong(own, place, before, earlier) ||
          isLengthUnmoved(own, place, earlier) ||
          isHoursBesideOvertime(own, place, earlier)));
    return isOpen ? { ...mention, senses: [...mention.senses, { is: 'unknowable', what: '' }] } : mention;
  });
}

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
  const isThen = own.some((one) => isWord(one) && says(one, 'mark', 'sequel'));
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
  const isBare = !own.some((one) => isWord(one) && says(one, 'action'));
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

/** `no overtime on L1 but 20 more hours on L2`: of overtime, or of all. */
function isHoursBesideOvertime(own: readonly Mention[], at: number, earlier: readonly Mention[]): boolean {
  const isLine = (part: readonly Mention[]): boolean => part.some((one) => entitiesOf(one, 'resource').length > 0);
  const isNone =
    earlier.some((one) => isWord(one) && says(one, 'action', 'unless')) &&
    earlier.some((one) => isWord(one) && says(one, 'quantity', 'overtime'));
  const isHours = (one: Mention): boolean => one.amount?.unit === 'hour' || (isWord(one) && says(one, 'mark', 'hours'));
  const isMore = own.some(isHours) && !own.some((one) => says(one, 'quantity') && !isHours(one));
  return isNone && isMore && isLine(earlier) && isLine(own) && isMoving(own[at]);
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
    isWord(inside) &&
    says(inside, 'prep', 'in') &&
    says(its, 'mark', 'possessive') &&
    stop !== undefined &&
    isWord(stop) &&
    says(stop, 'cause') &&
    own.some(({ amount }) => amount !== undefined)
  );
}

/** `the demand for pens of Plastiform`: what a supplier can deliver, or what is sold. */
function isDemandOfSupplier(own: readonly Mention[], at: number): boolean {
  const of = own[at + 1];
  const isOf = of !== undefined && isWord(of) && (says(of, 'prep', 'of') || says(of, 'prep', 'for'));
  const isSupplied = own.slice(at + 2).some((one) => entitiesOf(one, 'supplier').length > 0);
  const isSold = own.some((one) => entitiesOf(one, 'product').length > 0 && entitiesOf(one, 'component').length === 0);
  return says(own[at], 'quantity', 'demand') && isOf && isSupplied && !isSold;
}
