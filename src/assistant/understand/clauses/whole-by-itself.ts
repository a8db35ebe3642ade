import { isTime } from '../figures/amount.js';
import {
  entitiesOf,
  isGoods,
  isMarket,
  isMoreOrLess,
  isName,
  isSmall,
  isSupplier,
  isWord,
  type Mention,
  saidOf,
  says,
  wordSays,
} from '../mentions/mention.js';
import { isAtWork } from './stops.js';

/** `costs 8% more and its lead time is 30 days`: how much of something there is, which goes neither up nor down. */
export function saysLevel(mentions: readonly Mention[]): boolean {
  const quantity = mentions.some((mention) => !isName(mention) && says(mention, 'quantity'));
  return (
    quantity &&
    mentions.some(({ amount }, at) => {
      const before = mentions[at - 1];
      const isCount =
        amount !== undefined && amount.value > 0 && !['percent', 'fraction', 'factor'].includes(amount.unit);
      return (
        isCount && before !== undefined && !isName(before) && says(before, 'action', 'set') && amount.sign === undefined
      );
    })
  );
}

/** `and Spain wants 600 more INS-200 a week`: a market, what it asks for and how much of it are whole by themselves. */
export function isWanted(mentions: readonly Mention[]): boolean {
  const kinds = mentions.flatMap(({ entities }) => entities.map(({ kind }) => kind));
  const isSold = kinds.every((kind) => ['product', 'family', 'location', 'component'].includes(kind));
  const isGoods = kinds.includes('product') || kinds.includes('family');
  const verb = mentions.findIndex((mention) => !isName(mention) && says(mention, 'mark', 'charging'));
  const isMarket = mentions.slice(0, verb).some(({ entities }) => entities.some(({ kind }) => kind === 'location'));
  const isOther = mentions.some(
    (mention) => !isName(mention) && says(mention, 'quantity') && !says(mention, 'quantity', 'demand'),
  );
  const isCount = mentions.some(
    ({ amount }) => amount !== undefined && ['none', 'units', 'percent', 'fraction'].includes(amount.unit),
  );
  return verb !== -1 && isSold && isGoods && isMarket && isCount && !isOther;
}

/** `…, and Lyon has only 100 hours a week on L3`, `L1 runs at 90%`: hours of lines, or days of a supplier, behind what is none of theirs. */
export function isWholeElsewhere(mentions: readonly Mention[], before: readonly Mention[]): boolean {
  const kinds = mentions.flatMap(({ entities }) => entities.map(({ kind }) => kind));
  const earlier = before.flatMap(({ entities }) => entities.map(({ kind }) => kind));
  const isDue = before.some((mention) => !isName(mention) && says(mention, 'quantity', 'delivery'));
  // `L3 runs at 90 hours`: with a verb of working, a rate or not.
  const isHours = mentions.some(
    ({ amount }) => amount?.unit === 'hour' && (amount.per !== undefined || isAtWork(mentions)),
  );
  const isDays = mentions.some(({ amount }) => amount?.unit === 'day' && amount.becomes);
  const isLine = kinds.includes('resource') && !earlier.includes('resource') && !before.some(isHourly);
  const isApart = earlier.includes('supplier') || !before.some(({ time }) => time !== undefined);
  if (isLine && isApart && isGivenShift(mentions)) return true;
  if (isOrderedBehindShare(mentions, before)) return true;
  if ((isLine || isAsideOfHours(mentions, before)) && isRunAtShare(mentions) && !before.some(isHourly)) return true;
  return (isHours && isLine) || (isDays && isDue && kinds.includes('supplier') && !earlier.includes('supplier'));
}

/** `L3's efficiency +3 points and 500 more units a week of VAC-300`: so many of some goods, behind what is a share and of lines. */
function isOrderedBehindShare(mentions: readonly Mention[], before: readonly Mention[]): boolean {
  const shares = before.flatMap((mention) => (isWord(mention) ? saidOf(mention, 'quantity') : []));
  const isOfShares = shares.length > 0 && shares.every((what) => ['efficiency', 'yield', 'scrap'].includes(what));
  const isSold = mentions.every(
    (one) => !isName(one) || isGoods(one) || isMarket(one) || isMoreOrLess({ ...one, entities: [] }),
  );
  const isCount = mentions.some(
    ({ amount }) => amount !== undefined && ['none', 'units'].includes(amount.unit) && amount.value > mostOfShare,
  );
  const isOther = mentions.some((one) => wordSays(one, 'quantity') && !says(one, 'quantity', 'demand'));
  return isOfShares && isSold && isCount && mentions.some(isGoods) && !isOther;
}

/** A share is written as up to so many percent. */
const mostOfShare = 100;

/** `Vitrum delivers 4 days earlier and L2 gets a night shift`: a shift of a line, and nothing else that is counted. */
function isGivenShift(mentions: readonly Mention[]): boolean {
  const isShift = mentions.some((one) => isWord(one) && says(one, 'unit', 'shift'));
  const isOfLines = mentions.every((one) => !isName(one) || entitiesOf(one, 'resource').length > 0);
  return isShift && isOfLines && !mentions.some((one) => wordSays(one, 'quantity'));
}

/** `L2 changeovers get longer and L1 runs at 90%`: a verb of working, behind something else of lines. */
function isAsideOfHours(mentions: readonly Mention[], before: readonly Mention[]): boolean {
  const said = before.flatMap((mention) => (isWord(mention) ? saidOf(mention, 'quantity') : []));
  return isAtWork(mentions) && said.length > 0 && said.every((what) => ['changeover', 'setup'].includes(what));
}

/** `L1 runs at 90% in February`: a share of its hours that a line works, which has a verb and a level. */
function isRunAtShare(mentions: readonly Mention[]): boolean {
  const at = mentions.findIndex(({ amount }) => amount?.unit === 'percent' || amount?.unit === 'fraction');
  const [line, to] = [mentions.findIndex((one) => entitiesOf(one, 'resource').length > 0), mentions[at - 1]];
  const isAt = to !== undefined && isWord(to) && (says(to, 'prep', 'to') || says(to, 'action', 'set'));
  const isOther = mentions.some((one) => wordSays(one, 'quantity') && !says(one, 'quantity', 'capacity'));
  const names = mentions.filter(isName);
  return line !== -1 && line < at && names.length === 1 && isAt && mentions[at].amount?.sign === undefined && !isOther;
}

/** `…, and Osteria can make twice as much`: what a supplier makes is as much as it can deliver, whatever was said of another. */
export function isMadeBySupplier(mentions: readonly Mention[]): boolean {
  const supplier = mentions.findIndex(isSupplier);
  const verb = mentions.findIndex((mention, at) => at > supplier && wordSays(mention, 'mark', 'making'));
  const between = mentions.slice(supplier + 1, Math.max(0, verb));
  const isSubject = between.every((one) => isSmall(one) || says(one, 'scope', 'only'));
  // `nous fait 5 % de moins` may be said of a price.
  const isProducing = verb !== -1 && (says(mentions[verb], 'quantity') || says(mentions[verb], 'compare'));
  const isAble = isProducing || between.some((one) => says(one, 'mark', 'modal'));
  const amounts = mentions.slice(verb + 1).filter(({ amount }) => amount !== undefined && !amount.isRate);
  const isOther = mentions.some((one) => wordSays(one, 'quantity') && !says(one, 'quantity', 'production'));
  const isCount = ({ amount }: Mention): boolean =>
    amount !== undefined && !isTime(amount) && !['hour', 'money', 'points'].includes(amount.unit);
  return supplier !== -1 && isAble && isSubject && !isOther && amounts.length === 1 && amounts.every(isCount);
}

function isHourly(mention: Mention): boolean {
  return mention.amount?.unit === 'hour' || (!isName(mention) && says(mention, 'quantity', 'overtime'));
}
