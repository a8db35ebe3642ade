import {
  isMarked,
  isMoreOrLess,
  isName,
  isSmall,
  isWord,
  type Mention,
  saidOf,
  says,
  wordSays,
} from '../mentions/mention.js';
import { ofWhere } from './owners.js';
import { isAmount } from './says-change.js';

/** `the vials due on 12 January come late, and only half of them can be used`: how much of a delivery. */
export function isShareOfThem(mentions: readonly Mention[]): boolean {
  return mentions.some((mention, at) => {
    const next = mentions[at + 1];
    const isPart = mention.amount !== undefined && says(mention, 'mark', 'part-of');
    return isPart && next !== undefined && !isName(next) && says(next, 'mark', 'pronoun');
  });
}

/** Whether it speaks of a delivery that is due. */
export function saysDue(mention: Mention): boolean {
  return !isName(mention) && says(mention, 'quantity', 'receipt');
}

export function saysDelivery(mention: Mention): boolean {
  return saysDue(mention) || wordSays(mention, 'quantity', 'delivery');
}

/** A delivery with its day. */
export function isDelivery(mentions: readonly Mention[]): boolean {
  return mentions.some(saysDelivery) && mentions.some(({ time }) => time?.unit === 'day');
}

/** `…, and add 10,000 units`, `… and cut it to 20,000`: so many goods more or fewer, or what they become, with nothing else. */
export function isGoodsAdded(mentions: readonly Mention[]): boolean {
  const [count, ...others] = mentions.flatMap(({ amount }) => (amount === undefined ? [] : [amount]));
  const isCount = count !== undefined && ['units', 'none'].includes(count.unit) && count.per === undefined;
  const isMoved = mentions.some(isMoreOrLess);
  const isOther = mentions.some((one) => one.time !== undefined || wordSays(one, 'quantity'));
  return isCount && others.length === 0 && isMoved && !isOther;
}

/** `we find 500 in Spain and lose 200 in France`: as many, at another place. */
export function isLostElsewhere(mentions: readonly Mention[], names: readonly Mention[]): boolean {
  const isPlaced = names.length > 0 && names.every(({ entities }) => entities.every(({ kind }) => kind === 'location'));
  const isCount = mentions.some(({ amount }) => amount?.unit === 'none' && amount.per === undefined);
  const isOther = mentions.some((mention) => !isName(mention) && says(mention, 'quantity'));
  return isPlaced && isCount && !isOther && mentions.some((one) => !isName(one) && says(one, 'action', 'lose'));
}

/** Whether it says that stock was found. */
export function saysFound(mention: Mention): boolean {
  return !isName(mention) && says(mention, 'mark', 'stock-found');
}

/** `Osteria doubles its capacity and charges 195`: what a supplier asks for what it sells. */
export function isCharging(mentions: readonly Mention[]): boolean {
  const isVerb = (mention: Mention): boolean =>
    !isName(mention) && says(mention, 'mark', 'charging') && !says(mention, 'quantity', 'demand');
  return mentions.some(isVerb) && mentions.some(isAmount) && !mentions.some((one) => says(one, 'mark', 'again'));
}

/** Whether a supplier is named. */
export function isOfSuppliers(mentions: readonly Mention[]): boolean {
  return mentions.some(({ entities }) => entities.some(({ kind }) => kind === 'supplier'));
}

/** `16 hours of overtime a week, but each of them costs 1,200`: what costs is what was counted. */
export function isCostOf(mentions: readonly Mention[], counted: string): boolean {
  const said = mentions.flatMap((mention) => (isName(mention) ? [] : saidOf(mention, 'quantity')));
  return said.length > 0 && said.every((one) => one === 'cost' || one === counted);
}

/** `Vitrum raises its price and needs a week longer to deliver`: a time to deliver, behind a clause about a supplier. */
export function isSuppliersTime(mentions: readonly Mention[], before: readonly Mention[]): boolean {
  const isDelivery = mentions.some(
    (mention) => says(mention, 'quantity', 'delivery') || says(mention, 'quantity', 'leadtime'),
  );
  return isDelivery && before.some(({ entities }) => entities.some(({ kind }) => kind === 'supplier'));
}

/** `so it lasts through 23 August`: a stop that was spoken of. */
export function saysLasting(mentions: readonly Mention[]): boolean {
  return isMarked(mentions, 'lasting');
}

/** `raises its prices and delivers late`, `and its lead time doubles`: what is said is of what was named before. */
export function isOfBefore(mentions: readonly Mention[]): boolean {
  const first = mentions.find((mention) => !isSmall(mention) || says(mention, 'mark', 'possessive'));
  return first !== undefined && (says(first, 'quantity', 'delivery') || says(first, 'mark', 'possessive'));
}

/** `and it stays at 530 hours`, `on lui donne 12 heures`, `all its changeovers are cut in half`: of what was named before. */
export function hasPronoun(mentions: readonly Mention[]): boolean {
  return mentions.some(
    (mention) => !isName(mention) && (says(mention, 'mark', 'pronoun') || says(mention, 'mark', 'possessive')),
  );
}

/** `the hourly cost of L2 rises by 5%, that of overtime by 10%`: of what was named before, and moved as it was. */
export function isThatOf(mentions: readonly Mention[]): boolean {
  const [that, of] = mentions;
  return (
    of !== undefined &&
    says(that, 'mark', 'that-of') &&
    (says(of, 'mark', 'of') || says(of, 'mark', 'of-own')) &&
    isWord(of)
  );
}

/** `the cost of this transport`: a quantity that was said before. */
export function pointsBack(mentions: readonly Mention[]): boolean {
  return mentions.some(
    (mention, at) =>
      says(mention, 'quantity', 'transport') &&
      at > 0 &&
      !isName(mentions[at - 1]) &&
      says(mentions[at - 1], 'relative'),
  );
}

/** `double its demand in Spain`, `lose 6% of its volume in Spain`, `cut its lead time on L3`: of the goods before, at a place of its own. */
export function isOfPossessor(mentions: readonly Mention[], names: readonly Mention[]): boolean {
  const isPlaced = names.every(({ entities }) => entities.every(({ kind }) => ofWhere.includes(kind)));
  return isPlaced && (isMarked(mentions, 'possessive') || isMarked(mentions, 'of-own'));
}
