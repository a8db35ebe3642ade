import type { EntityKind } from '../../vocabulary.js';
import { isMarked, isName, isSmall, isWord, type Mention, saidOf, says, wordSays } from '../mentions/mention.js';
import { carriedNames } from './carried-names.js';
import { isOfLines } from './complete.js';
import {
  countsStock,
  goodsBefore,
  isOfVolumes,
  isSoldAgain,
  marketsBefore,
  placedProducts,
  routedProducts,
} from './goods-before.js';
import { ofGoods, ofPlaces, ofWages, soldOnly } from './owners.js';
import { parallelQuantity } from './parallel-quantity.js';
import {
  hasPronoun,
  isCharging,
  isCostOf,
  isDelivery,
  isGoodsAdded,
  isLostElsewhere,
  isOfBefore,
  isOfPossessor,
  isOfSuppliers,
  isShareOfThem,
  isSuppliersTime,
  isThatOf,
  pointsBack,
  saysDelivery,
  saysDue,
  saysFound,
  saysLasting,
} from './points-back.js';
import { hasAction, isAmount, isMultiplied, isSigned, saysExpiry } from './says-change.js';
import { dismisses, isAtWork, isClosureNamed, isLevel, isStopping, putsOff, saysCause } from './stops.js';
import { isMadeBySupplier, isWanted, isWholeElsewhere, saysLevel } from './whole-by-itself.js';

/** What a clause takes up from those before it: names, quantities, verbs, amounts that it leaves out. */
export function takenUp(mentions: readonly Mention[], earlier: readonly Mention[]): Mention[] {
  const [first] = mentions;
  // `costs 8% more with a lead time of 60 days`: what is beside has its own way.
  const isBeside = first !== undefined && !isName(first) && says(first, 'prep', 'with') && mentions.some(isAmount);
  const said = isAtWork(mentions) ? earlier.filter((one) => !isStopping(one) && !dismisses(one)) : earlier;
  const all =
    isBeside || saysLevel(mentions)
      ? said.filter((one) => isName(one) || !says(one, 'action') || says(one, 'quantity'))
      : said;
  if (isWanted(mentions) || isMadeBySupplier(mentions) || isWholeElsewhere(mentions, all)) return [];
  const isTimeless = mentions.some(isRated);
  const before = isTimeless ? all.filter((mention) => !saysTimeTaken(mention)) : all;
  if (isClosureNamed(mentions) && before.some(saysCause))
    return before.filter((mention) => dismisses(mention) || putsOff(mention));
  const acts = hasAction(mentions) || mentions.some(isSigned);
  const names = mentions.filter(({ entities }) => entities.length > 0);
  if (names.length === 0 && isOfBefore(mentions) && before.some((mention) => says(mention, 'action', 'unmade')))
    return before.filter(({ entities }) => entities.some(({ kind }) => ofGoods.includes(kind)));
  if (names.length === 0 && mentions.some(saysCause) && mentions.some(dismisses))
    return before.filter(({ entities }) => entities.some(({ kind }) => ofPlaces.includes(kind)));
  // `… but charges us 5 cents more for each vial`
  const isOfParts = names.every(({ entities }) => entities.every(({ kind }) => kind === 'component'));
  if (names.length > 0 && isOfParts && isCharging(mentions) && isOfSuppliers(before))
    return before.filter(({ entities }) => entities.some(({ kind }) => kind === 'supplier'));
  if (names.length === 0 && isCharging(mentions) && isOfSuppliers(before))
    return before.filter(({ entities }) => entities.some(({ kind }) => kind === 'supplier' || kind === 'component'));
  if (names.length === 0 && !acts && isSuppliedRate(mentions) && isOfSuppliers(before))
    return before.filter(({ entities }) => entities.some(({ kind }) => kind === 'supplier' || kind === 'component'));
  if (names.length === 0 && isShareOfThem(mentions) && before.some(saysDue))
    return before.filter((one) => isName(one) || one.time !== undefined || saysDue(one));
  if (names.length === 0 && isGoodsAdded(mentions) && isDelivery(before))
    return before.filter((one) => isName(one) || one.time !== undefined || saysDelivery(one));
  if (isLostElsewhere(mentions, names) && before.some(saysFound))
    return before.filter((one) => saysFound(one) || one.entities.some(({ kind }) => kind !== 'location'));
  const quantity = mentions.some(
    (mention) => says(mention, 'quantity') && (!says(mention, 'action') || says(mention, 'quantity', 'scrap')),
  );
  if (
    names.length === 0 &&
    !saysLasting(mentions) &&
    (isOfBefore(mentions) || hasPronoun(mentions) || pointsBack(mentions) || isSuppliersTime(mentions, before))
  )
    return before.filter(
      (mention) =>
        (isName(mention) && !(isDemandOf(mentions, before) && isMarket(mention))) ||
        (isCostOf(mentions, 'overtime') && says(mention, 'quantity', 'overtime')) ||
        (!acts &&
          says(mention, 'action') &&
          !says(mention, 'filler') &&
          !(isMultiplied(mention) && mentions.some(isAmount)) &&
          !(isStopping(mention) && mentions.some(isLevel))),
    );
  if (names.length === 0 && quantity) {
    const carried = carriedNames(mentions, before);
    const isWage = mentions.flatMap((one) => saidOf(one, 'quantity')).every((what) => ofWages.includes(what));
    const isMoved = !acts && isWage && isThatOf(mentions);
    if (isMoved) return [...carried, ...before.filter((one) => isWord(one) && isMove(one))];
    return acts ? carried : [...carried, ...dearerBefore(mentions, before)];
  }
  if (quantity && isOfPossessor(mentions, names))
    return before.filter(({ entities }) => entities.some(({ kind }) => ofGoods.includes(kind)));
  if (names.length === 0 && saysLasting(mentions))
    return before.filter((mention) => isName(mention) || says(mention, 'cause'));
  if (isPaceOfIt(mentions, names, before))
    return before.filter(({ entities }) => entities.some(({ kind }) => ofGoods.includes(kind)));
  const parallel = quantity ? [] : parallelQuantity(mentions, names, before);
  const startsWithVerb = acts && !subjectBeforeVerb(mentions);
  const isEllipsis = !acts || startsWithVerb;
  if (!isEllipsis || (quantity && names.length > 0))
    return [
      ...parallel,
      ...(quantity ? routedProducts(mentions, names, before) : placedProducts(mentions, names, before)),
      ...(quantity ? [] : marketsBefore(mentions, before)),
      ...(quantity && (saysExpiry(mentions) || countsStock(mentions)) ? goodsBefore(names, before) : []),
      ...(quantity && (isOfVolumes(mentions, before) || isSoldAgain(mentions, before))
        ? placedProducts(mentions, names, before)
        : []),
      ...(acts ? [] : [...wayBefore(mentions, before), ...dearerBefore(mentions, before)]),
    ];
  const has = names.flatMap(({ entities }) => entities.map(({ kind }) => kind));
  const isElsewhere = acts && isOfOtherKind(has, before);
  // `L2 runs 10% faster and we cut VAC-300 by half`
  const isOfLine = before.some((mention) => isName(mention)) && isOfLines(before.filter(isName));
  const isGoods = acts && isOfGoods(has) && (before.some((mention) => says(mention, 'action', 'stop')) || isOfLine);
  return before.filter((mention) => {
    if (parallel.includes(mention)) return true;
    if (mention.entities.length > 0)
      return (
        !isElsewhere &&
        !quantity &&
        !(acts && isOfGoods(has) && isOfNoun(mention, before)) &&
        !(has.includes('supplier') && mention.entities.every(({ kind }) => soldOnly.includes(kind))) &&
        !(isGoods && mention.entities.some(({ kind }) => kind === 'resource' || kind === 'site')) &&
        mention.entities.every(({ kind }) => !rivals(kind).some((rival) => has.includes(rival)))
      );
    if (mention.time) return !acts && !mentions.some(({ time }) => time);
    if (mention.amount) return !acts && !mentions.some(isAmount);
    if (says(mention, 'quantity') && !says(mention, 'action'))
      return (
        !quantity &&
        names.every(({ entities }) =>
          entities.every(({ kind }) => kind !== 'resource' && kind !== 'supplier' && kind !== 'site'),
        )
      );
    // `halves`, and then an amount of its own.
    if (isMultiplied(mention) && mentions.some(isAmount)) return false;
    // `no overtime on L1, 20 hours on L2`: what there is so much of is not lacking.
    if (says(mention, 'action', 'unless') && mentions.some(isAmount)) return false;
    // What runs at a level stands still no more.
    if (isStopping(mention) && mentions.some(isLevel)) return false;
    return (
      !acts &&
      ((says(mention, 'action') && !says(mention, 'filler') && !isOfLimit(mention, before)) ||
        isRestricting(mention) ||
        isGranting(mention) ||
        isWorkedAgain(mention, mentions))
    );
  });
}

/** `we work on 1 May on L1 and on 8 May on L3`: the verb of working, of a line and a day that have none. */
function isWorkedAgain(verb: Mention, mentions: readonly Mention[]): boolean {
  const isDay = mentions.some(({ time }) => time?.unit === 'day');
  const isPlain = mentions.every((one) => one.time !== undefined || (isName(one) ? isOfLines([one]) : isSmall(one)));
  return isWord(verb) && says(verb, 'works') && isDay && isOfLines(mentions) && isPlain;
}

/** `INS-100 yields 95%, and it runs 5% slower on L2`: how fast the goods are made that were spoken of, on a line of the clause's own. */
function isPaceOfIt(mentions: readonly Mention[], names: readonly Mention[], before: readonly Mention[]): boolean {
  const kinds = (all: readonly Mention[]): readonly EntityKind[] =>
    all.flatMap(({ entities }) => entities.map(({ kind }) => kind));
  const isPlaced = names.length > 0 && kinds(names).every((kind) => ofPlaces.includes(kind));
  const isPace = mentions.some((one) => isWord(one) && ['faster', 'slower'].some((what) => says(one, 'action', what)));
  const isGoods = kinds(before).some((kind) => ofGoods.includes(kind));
  const subject = mentions.slice(0, mentions.indexOf(names[0]));
  return isPlaced && isPace && isGoods && !kinds(before).some((kind) => ofPlaces.includes(kind)) && hasPronoun(subject);
}

/** `the stock of Furosol in the North is lower and demand for it grows`: that of the goods, of which something else was said at a place. */
function isDemandOf(mentions: readonly Mention[], before: readonly Mention[]): boolean {
  const [said, earlier] = [mentions, before].map((part) =>
    part.filter(isWord).flatMap((one) => saidOf(one, 'quantity')),
  );
  const isGoods = before.some(({ entities }) => entities.some(({ kind }) => kind === 'product' || kind === 'family'));
  const isDemand = said.length > 0 && said.every((one) => one === 'demand');
  return isDemand && isGoods && earlier.some((one) => ofStock.includes(one)) && !earlier.includes('demand');
}

/** What goods have at a place, and sell nothing by. */
const ofStock = ['stock', 'safety', 'receipt'];

const isMarket = ({ entities }: Mention): boolean => entities.every(({ kind }) => kind === 'location');

/** Lines and suppliers with a verb of their own, behind a clause that named none: `VAC-200 doubles and we lose L3`. */
function isOfOtherKind(has: readonly EntityKind[], before: readonly Mention[]): boolean {
  const apart: readonly EntityKind[] = ['resource', 'site', 'supplier'];
  const isApart = (kind: EntityKind): boolean => apart.includes(kind);
  return has.some(isApart) && !before.some(({ entities }) => entities.some(({ kind }) => isApart(kind)));
}

/** `la demande cardiovasculaire du Sud`, `the South's demand`: a place that is told of one noun, and not of what a verb behind does. */
function isOfNoun(mention: Mention, before: readonly Mention[]): boolean {
  const of = before[before.indexOf(mention) - 1];
  const isTied = wordSays(of, 'prep', 'of') && !says(of, 'prep', 'in') && !says(of, 'prep', 'for');
  return isMarket(mention) && (isTied || /['’]s?$/.test(mention.text));
}

/** `close Northfield and raise INF-20 by 10%`: goods with a verb of their own are not those of a line that stops. */
function isOfGoods(has: readonly EntityKind[]): boolean {
  return has.some((kind) => kind === 'product' || kind === 'family') && !has.some((kind) => kind === 'resource');
}

/** `vial stock is cut by a third and pen stock by 20%`: right behind `by`, an amount of the same quantity goes the one way that was told. */
function wayBefore(mentions: readonly Mention[], before: readonly Mention[]): readonly Mention[] {
  const at = mentions.findIndex(({ amount }) => amount !== undefined);
  const [by, amount] = [mentions[at - 1], mentions[at]?.amount];
  const isShare = amount?.unit === 'percent' || amount?.unit === 'fraction' || amount?.unit === 'points';
  const isBy = wordSays(by, 'prep', 'by');
  const said = mentions.flatMap((mention) => (isName(mention) ? [] : saidOf(mention, 'quantity')));
  const isSame = said.every((what) => before.some((mention) => !isName(mention) && says(mention, 'quantity', what)));
  const ways = before.filter((mention) => wordSays(mention, 'action') && !says(mention, 'action', 'set'));
  const isOne = ways.length === 1 && ['raise', 'lower'].some((what) => says(ways[0], 'action', what));
  // `cut the safety stock of INS-200 to 7 days, and Rheinsynth's lead time by a week`
  const isFronted = before.find((mention) => !isSmall(mention)) === ways[0];
  return amount !== undefined && isBy && isOne && ((isShare && isSame) || isFronted) ? ways : [];
}

/** `insulin-api gets 8% dearer and freight 15%`: what is paid has no other way to go than what was. */
function dearerBefore(mentions: readonly Mention[], before: readonly Mention[]): readonly Mention[] {
  const said = mentions.flatMap((mention) => (isName(mention) ? [] : saidOf(mention, 'quantity')));
  const isPaid = said.length > 0 && said.every((what) => paid.includes(what));
  const isShare = mentions.some(({ amount }) => amount?.unit === 'percent' && amount.sign === undefined);
  const ways = before.filter((mention) => wordSays(mention, 'action') && !says(mention, 'action', 'set'));
  const isDear = ways.length === 1 && ['dearer', 'cheaper'].some((what) => says(ways[0], 'action', what));
  return isShare && isPaid && isDear ? ways : [];
}

const paid = ['price', 'purchase', 'transport', 'labour', 'overtimecost', 'cost'];

/** A verb that says which way something goes. */
function isMove(mention: Mention): boolean {
  return says(mention, 'action') && !says(mention, 'filler') && !says(mention, 'quantity') && !isMultiplied(mention);
}

/** `…, and can deliver 3,000 a month`: how much a supplier has, whatever happens to its prices. */
function isSuppliedRate(mentions: readonly Mention[]): boolean {
  const isSupplying = (one: Mention): boolean =>
    isWord(one) && (says(one, 'sells') || says(one, 'quantity', 'delivery'));
  return mentions.some(isRated) && mentions.some(isSupplying);
}

/** `3000 a month`: goods, and no time that something takes. */
function isRated({ amount }: Mention): boolean {
  return amount !== undefined && ['none', 'units'].includes(amount.unit) && amount.per !== undefined;
}

function saysTimeTaken(mention: Mention): boolean {
  return !isName(mention) && ['leadtime', 'delivery'].some((what) => says(mention, 'quantity', what));
}

/** `ne peut plus livrer que 20 000`: two small words that say a limit together with a verb. */
function isRestricting(mention: Mention): boolean {
  return !isName(mention) && ['denying', 'restricting'].some((what) => says(mention, 'mark', what));
}

/** `in Q3 give N2 50 hours of overtime; in Q4 30`: what comes on top comes so again. */
function isGranting(mention: Mention): boolean {
  return wordSays(mention, 'mark', 'granting');
}

/** The `plus` of `ne … plus … que`, which says no more. */
function isOfLimit(mention: Mention, before: readonly Mention[]): boolean {
  return says(mention, 'and') && isMarked(before, 'denying') && isMarked(before, 'restricting');
}

/** Kinds of which a clause names one: a product of its own stands in the place of the family before. */
function rivals(kind: EntityKind): readonly EntityKind[] {
  const groups: readonly (readonly EntityKind[])[] = [
    ['product', 'family', 'component'],
    ['location'],
    ['resource', 'site'],
    ['supplier'],
    ['scenario'],
  ];
  return groups.find((group) => group.includes(kind)) ?? [kind];
}

function subjectBeforeVerb(mentions: readonly Mention[]): boolean {
  const verb = mentions.findIndex((mention) => hasAction([mention]) || isSigned(mention));
  return mentions
    .slice(0, verb)
    .some((mention) => mention.entities.length > 0 || (says(mention, 'quantity') && !says(mention, 'action')));
}
