import { timeUnits } from '../figures/amount.js';
import { isName, isWord, says, timesSaid, wordSays } from '../mentions/mention.js';
import { isForPiece } from './asked-price.js';
import { choice, chosen, hasAny, type LeverChoice, lever, unclear } from './chosen.js';
import { dueOf } from './due.js';
import { withoutQuantity } from './lever-of-things.js';
import { amountsOf, isTime, type Parts } from './parts.js';
import { isOfSeveral } from './unnamed.js';

/** What a quantity means beside the names of its clause: the capacity of a supplier is not that of a line. */
export function resolved(parts: Parts, quantity: string): LeverChoice {
  const { kinds, wholeKinds } = parts;
  const bought =
    kinds.has('supplier') ||
    kinds.has('component') ||
    wholeKinds.includes('supplier') ||
    wholeKinds.includes('component');
  const moved = kinds.has('location') || kinds.has('site');
  switch (quantity) {
    case 'capacity':
      if (hasAny(parts, 'dearer', 'cheaper') || (!bought && parts.quantities.includes('cost'))) return chosen('labour');
      return chosen(bought ? 'supplier_capacity' : 'capacity');
    case 'delivery':
      if (bought && hasAny(parts, 'dearer', 'cheaper')) return chosen('purchase');
      if (dueOf(parts) !== undefined) return chosen('receipt');
      if (bought && isTimesDelivered(parts)) return chosen('supplier_capacity');
      if (isLaneLoad(parts, bought)) return chosen('lane_capacity');
      return isServed(parts, bought) ? chosen('demand') : leadTime(parts, bought, moved);
    case 'leadtime':
      return leadTime(parts, bought, moved);
    case 'demand':
      if (amountsOf(parts).some(({ amount }) => amount.unit === 'money') || isSoldFor(parts))
        return resolved(parts, 'price');
      if (isOfSupplier(parts) && amountsOf(parts).some((mention) => isTime(mention) && !mention.amount.isRate))
        return isLate(parts) ? chosen('supplier_leadtime') : unclear(lever('supplier_leadtime'), choice('capacity'));
      return chosen(isOfSupplier(parts) ? 'supplier_capacity' : 'demand');
    case 'price':
      if (isPriceOfNothing(parts, bought)) return unclear(choice('price'), lever('purchase'));
      return chosen(bought ? 'purchase' : 'price');
    case 'cost':
      return costOf(parts, bought);
    case 'transport':
      if (isBareFare(parts)) return unclear(lever('transport'), lever('lane_leadtime'), lever('lane_capacity'));
      return chosen(isCarried(parts) ? 'lane_capacity' : isSlow(parts) ? 'lane_leadtime' : 'transport');
    case 'production':
      if ((kinds.has('product') || kinds.has('family')) && hasAny(parts, 'faster', 'slower')) return chosen('speed');
      if (kinds.has('product') && kinds.has('resource') && isPaced(parts)) return chosen('speed');
      if (kinds.has('product') || kinds.has('family'))
        return {
          problem: (say) => say.problem.planDecides,
          choices: [choice('demand'), choice('hours'), lever('speed')],
        };
      return withoutQuantity(parts);
    case 'opening':
      return kinds.has('product') || kinds.has('component') ? chosen('stock') : withoutQuantity(parts);
    case 'time':
      return withoutQuantity(parts);
    case 'preference':
      return {
        problem: (say) => say.problem.preferenceAlone,
        choices: [],
      };
    case 'frequency':
    case 'blocks':
      // Said of lines and causes that the tables hold, or not at all.
      return { problem: (say) => say.problem.noHappening, choices: [] };
    case 'newproduct':
      return {
        problem: (say) => say.problem.newProduct,
        choices: [],
      };
    case 'lotmultiple':
      return chosen(bought && !kinds.has('resource') ? 'ordermultiple' : 'lotmultiple');
    case 'labour':
      return isPaidToSupplier(parts) ? unclear(lever('purchase'), lever('labour')) : chosen('labour');
    case 'overtimecost':
      return chosen(isTimeWorked(parts) ? 'overtime' : 'overtimecost');
    default:
      return chosen(priced(parts, quantity));
  }
}

/** `the price goes up 5%`: of nothing that is named, in the singular, may be that of what is sold or of what is bought. */
function isPriceOfNothing(parts: Parts, bought: boolean): boolean {
  const { kinds, wholeKinds, mentions } = parts;
  if (bought || kinds.size > 0 || wholeKinds.length > 0) return false;
  const words = mentions.filter((mention) => wordSays(mention, 'quantity', 'price'));
  return (
    words.length > 0 &&
    words.every((mention) => says(mention, 'mark', 'any-price') && !isOfSeveral(parts, mention)) &&
    !mentions.some((mention) => says(mention, 'scope', 'all'))
  );
}

/** `L3 makes VAC-100 at 130 units an hour`. */
function isPaced(parts: Parts): boolean {
  const [pace, ...others] = amountsOf(parts);
  const { unit, per, sign } = pace?.amount ?? {};
  return per === 'hour' && unit !== 'money' && sign === undefined && others.length === 0;
}

/** `sell Dopavira tablets at 34 a unit`, `VAC-100 sells at 15`, `INS-100 sold for 3 more`: a verb of selling, and what one of the goods costs. */
function isSoldFor(parts: Parts): boolean {
  const [mention, ...others] = amountsOf(parts);
  const isOf = parts.kinds.has('product') || parts.kinds.has('family');
  if (!isOf || parts.kinds.has('supplier') || mention === undefined || others.length > 0) return false;
  const words = parts.mentions.filter((one) => wordSays(one, 'quantity', 'demand'));
  const isVerb = words.every((one) => says(one, 'sells'));
  const { unit, per } = mention.amount;
  const before = parts.mentions[parts.mentions.indexOf(mention) - 1];
  // `orders for 500 more INS-100`: goods behind the number are what is counted.
  const isPriced = parts.mentions.slice(0, parts.mentions.indexOf(mention)).some(isName);
  const isAt =
    before !== undefined &&
    isWord(before) &&
    (says(before, 'mark', 'price-at') || (isPriced && says(before, 'prep', 'for')));
  // `on vend VAC-300 35 au lieu de 38`
  const isBeside = isPriced && mention.amount.becomes === true && words.some((one) => says(one, 'mark', 'offering'));
  const isBareAt =
    (isAt || isBeside) && ['none', 'units'].includes(unit) && per === undefined && mention.amount.isRate !== true;
  return isVerb && (isBareAt || isForPiece(parts.mentions, mention));
}

/** `Rheinsynth can deliver more if we pay 5% more`: who is paid, with no line or site and a supplier named before, may be either. */
function isPaidToSupplier({ kinds, earlier }: Parts): boolean {
  const isHere = kinds.has('resource') || kinds.has('site');
  const before = earlier.flatMap(({ entities }) => entities).map(({ kind }) => kind);
  return !isHere && (kinds.has('supplier') || before[before.length - 1] === 'supplier');
}

/** `we stop supplying INS-300 to Spain`, `can we deliver 500 more lispro`: what markets get is their demand, where no time is spoken of. */
function isServed(parts: Parts, bought: boolean): boolean {
  const { kinds, quantities } = parts;
  const isEnded = hasAny(parts, 'stop', 'unless') && parts.mentions.some((mention) => says(mention, 'sells'));
  const isGoods = kinds.has('product') || kinds.has('family');
  const isMarket = kinds.has('location') && !kinds.has('site') && (isGoods || isEnded);
  const isMore =
    isGoods &&
    !kinds.has('site') &&
    hasAny(parts, 'raise', 'lower') &&
    amountsOf(parts).length > 0 &&
    (parts.mentions.some((mention) => !isName(mention) && says(mention, 'sells')) ||
      amountsOf(parts).some(({ amount }) => amount.per !== undefined || amount.unit === 'units'));
  const inTime =
    hasAny(parts, 'delay', 'hasten', 'longer', 'lesstime', 'faster', 'slower') ||
    quantities.some((quantity) => quantity !== 'delivery') ||
    amountsOf(parts).some((mention) => isTime(mention) && !mention.amount.isRate);
  return (isMarket || isMore) && !bought && !inTime && !kinds.has('resource');
}

/** `the pen supplier halves its deliveries`: so many times as much is delivered, and no word of time stands beside it. */
function isTimesDelivered(parts: Parts): boolean {
  const isTimed = hasAny(parts, 'delay', 'hasten', 'longer', 'lesstime', 'faster', 'slower');
  const isPlain = parts.quantities.every((quantity) => quantity === 'delivery');
  return isPlain && !isTimed && parts.mentions.some((mention) => timesSaid(mention) !== undefined);
}

/** `Lyon can ship no more than 4,000 units a week to Germany`: goods that go from a site to a market. */
function isLaneLoad(parts: Parts, bought: boolean): boolean {
  const { kinds } = parts;
  const isOther = bought || ['resource', 'product', 'family'].some((kind) => kinds.has(kind as never));
  const [amount, ...others] = amountsOf(parts);
  const isCount = amount?.amount.unit === 'units' && amount.amount.per !== undefined;
  return kinds.has('site') && kinds.has('location') && !isOther && isCount && others.length === 0;
}

/** `Vitrum asks for ten days more`: an amount of time and which way it goes. */
function isLate(parts: Parts): boolean {
  return amountsOf(parts).length === 1 && hasAny(parts, 'raise', 'lower', 'delay', 'hasten', 'longer', 'lesstime');
}

/** `Plastiform's volumes`: what a supplier brings, where no product or market is named. */
function isOfSupplier({ kinds }: Parts): boolean {
  return kinds.has('supplier') && !kinds.has('product') && !kinds.has('family') && !kinds.has('location');
}

/** What hours and stock cost, where they become dearer. */
function priced(parts: Parts, quantity: string): string {
  if (quantity === 'overtime' && isTimeWorked(parts)) return quantity;
  const isPrice =
    hasAny(parts, 'dearer', 'cheaper') ||
    parts.quantities.includes('cost') ||
    amountsOf(parts).some(({ amount }) => amount.unit === 'money');
  const prices: Readonly<Record<string, string>> = { overtime: 'overtimecost', stock: 'holding' };
  return isPrice ? (prices[quantity] ?? quantity) : quantity;
}

function leadTime(parts: Parts, bought: boolean, moved: boolean): LeverChoice {
  if (bought) return chosen(isLess(parts) || isRate(parts) ? 'supplier_capacity' : 'supplier_leadtime');
  if (
    parts.kinds.has('product') ||
    parts.kinds.has('family') ||
    parts.kinds.has('resource') ||
    parts.quantities.includes('production')
  ) {
    const moves = moved && !parts.kinds.has('resource');
    return moves ? unclear(lever('production_leadtime'), lever('lane_leadtime')) : chosen('production_leadtime');
  }
  // `send 10% less to Spain`: how much is sold there, or may be carried.
  if (parts.kinds.has('location') && !parts.kinds.has('site') && isShareMoved(parts))
    return unclear(choice('demand'), lever('lane_capacity'), lever('lane_leadtime'));
  return moved && !isBroughtTo(parts)
    ? chosen('lane_leadtime')
    : unclear(lever('supplier_leadtime'), lever('production_leadtime'), lever('lane_leadtime'));
}

/** A share of more or less, with no word of time. */
function isShareMoved(parts: Parts): boolean {
  const isTimed = hasAny(parts, 'delay', 'hasten', 'longer', 'lesstime', 'faster', 'slower');
  const isShare = amountsOf(parts).every(({ amount }) => ['percent', 'fraction'].includes(amount.unit));
  const isOfTime = ['leadtime', 'time', 'transport'].some((quantity) => parts.quantities.includes(quantity));
  return isShare && amountsOf(parts).length > 0 && hasAny(parts, 'raise', 'lower') && !isTimed && !isOfTime;
}

/** `can only ship 30,000 pens a week from May for three weeks`: a count in each week, and how long that holds. */
function isRate(parts: Parts): boolean {
  const amounts = amountsOf(parts);
  const isCount = amounts.some(({ amount }) => ['none', 'units'].includes(amount.unit));
  return isCount && amounts.some(({ amount }) => amount.isRate === true || amount.per !== undefined);
}

/** `the deliveries to Lyon are late`: a site as the place where something arrives, from which lanes only start. */
function isBroughtTo({ mentions, kinds }: Parts): boolean {
  const isSiteBehindTo = mentions.some(({ entities }, at) => {
    const before = mentions[at - 1];
    const isTo = wordSays(before, 'prep', 'to') && !says(before, 'prep', 'in');
    return isTo && entities.some(({ kind }) => kind === 'site') && !entities.some(({ kind }) => kind === 'location');
  });
  return isSiteBehindTo && !kinds.has('location');
}

/** `transport to Spain 2`: a whole number of nothing that is said. */
function isBareFare(parts: Parts): boolean {
  const [amount, ...others] = amountsOf(parts);
  const isBare = amount?.amount.unit === 'none' && amount.amount.per === undefined && others.length === 0;
  const isCost = parts.quantities.includes('cost') || hasAny(parts, 'dearer', 'cheaper');
  return isBare && Number.isInteger(amount.amount.value) && !isCost && !parts.quantities.includes('capacity');
}

/** Whether an amount is of goods that are carried, rather than of time or money. */
function isCarried(parts: Parts): boolean {
  return (
    parts.quantities.includes('capacity') ||
    (!parts.quantities.includes('cost') &&
      amountsOf(parts).some(
        ({ amount: { unit, per = 'none' } }) => unit === 'units' || (unit === 'none' && timeUnits.includes(per)),
      ))
  );
}

/** Whether transport takes time, rather than money. */
function isSlow(parts: Parts): boolean {
  if (hasAny(parts, 'dearer', 'cheaper') || parts.quantities.includes('cost')) return false;
  return (
    parts.quantities.includes('time') ||
    hasAny(parts, 'delay', 'hasten', 'longer', 'lesstime', 'faster', 'slower') ||
    amountsOf(parts).some(isTime)
  );
}

/** Whether a supplier delivers more or less, rather than later or sooner. */
function isLess(parts: Parts): boolean {
  const inTime =
    hasAny(parts, 'delay', 'hasten', 'longer', 'lesstime', 'faster', 'slower') ||
    parts.quantities.includes('leadtime') ||
    parts.quantities.includes('time');
  const amounts = amountsOf(parts);
  // `40% for six weeks`: beside a share, a time is how long that holds.
  const isShare = amounts.some(({ amount }) => ['percent', 'fraction'].includes(amount.unit));
  const isTimeMoved = !isShare && amounts.some((mention) => isTime(mention) && !mention.amount.isRate);
  return !inTime && amounts.length > 0 && !isTimeMoved;
}

function costOf(parts: Parts, bought: boolean): LeverChoice {
  if (bought) return chosen('purchase');
  // `the lane from Mainz to Spain takes 14 days and its cost doubles`
  const isWay = parts.kinds.has('site') && parts.kinds.has('location') && !parts.kinds.has('resource');
  if (isWay && ![...parts.kinds].some((kind) => kind === 'product' || kind === 'family')) return chosen('transport');
  if (parts.kinds.has('resource') || parts.kinds.has('site')) return chosen('labour');
  return unclear(choice('price'), lever('unitcost'), lever('transport'), lever('purchase'));
}

/** `on peut en faire jusqu'à 16 par semaine`: hours a week, behind what an hour of overtime costs. */
function isTimeWorked(parts: Parts): boolean {
  const [amount, ...others] = amountsOf(parts);
  const isHours =
    amount !== undefined && ['none', 'hour'].includes(amount.amount.unit) && amount.amount.per !== undefined;
  return isHours && amount.amount.per !== 'hour' && others.length === 0 && !hasAny(parts, 'dearer', 'cheaper');
}
