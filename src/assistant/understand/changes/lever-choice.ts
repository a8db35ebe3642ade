import type { Saying } from '../../phrases/saying.js';
import { isName, isWord, type Mention, says } from '../mentions/mention.js';
import { isAskedPrice, isForPiece } from './asked-price.js';
import type { Refused } from './changed.js';
import { dueOf } from './due.js';
import type { LeverName } from './lever.js';
import { amountsOf, isTime, type Parts } from './parts.js';

/** The levers that a clause moves, by name; or why none can be told. */
export type LeverChoice = { readonly levers: readonly string[] } | Refused;

const hasAny = (parts: Parts, ...names: readonly string[]): boolean => names.some((name) => parts.actions.has(name));

/** Words that only say more of another quantity beside them. */
const weak = ['time', 'cost', 'production', 'delivery', 'opening'];

/** From the quantities that a clause names, and where it names none from the things that it names and what happens to them. */
export function leversOf(parts: Parts): LeverChoice {
  const strong = parts.quantities.filter((quantity) => !weak.includes(quantity));
  const named = strong.length > 0 ? strong : parts.quantities;
  // `hours of overtime` and `overtime hours` are overtime; `extra hours` may stand beside a number of hours.
  const kept =
    named.length > 1
      ? named.filter(
          (one) => one !== 'capacity' || !['overtime', 'transport', 'labour'].some((other) => named.includes(other)),
        )
      : named;
  const said = kept.filter(
    (quantity) =>
      // `geler le rendement à 95 %`: what is frozen beside another quantity is that one.
      (quantity !== 'frozen' || kept.length === 1) &&
      (quantity !== 'demand' || !(isSoldAt(parts, kept) || isOnlyAsking(parts, kept))),
  );
  if (isAskedOfUs(parts, said)) return chosen('purchase');
  if (isCarriedFor(parts, said)) return chosen(amountsOf(parts).some(isTime) ? 'lane_leadtime' : 'transport');
  if (isTakenByUnit(parts, said)) return chosen('consumption');
  if (said.length === 0) return withoutQuantity(parts);
  const choices = said.map((quantity) => resolved(parts, quantity));
  const failed = choices.find((choice) => 'problem' in choice);
  if (failed) return failed;
  return { levers: choices.flatMap((choice) => ('levers' in choice ? choice.levers : [])) };
}

/** `Helixar wants 8% more`, `Vitrum sells at 0.31 a vial`: what a supplier asks for its goods is what they are bought for. */
function isAskedOfUs(parts: Parts, quantities: readonly string[]): boolean {
  const isSold = quantities.every((quantity) => ['demand', 'price', 'delivery', 'cost'].includes(quantity));
  const inTime = hasAny(parts, 'delay', 'hasten', 'longer', 'lesstime', 'faster', 'slower');
  const isVolume = parts.mentions.some(
    (mention) =>
      !isName(mention) &&
      says(mention, 'quantity', 'demand') &&
      !['charging', 'offering'].some((what) => says(mention, 'mark', what)) &&
      !(says(mention, 'sells') && isBoughtAt(parts)),
  );
  if (isVolume) return false;
  const isGoods =
    parts.kinds.has('component') &&
    !parts.kinds.has('product') &&
    !parts.kinds.has('site') &&
    amountsOf(parts).some((mention) => isForPiece(parts.mentions, mention));
  return (
    isSold && !inTime && (parts.kinds.has('supplier') || isGoods) && !parts.kinds.has('location') && isAskedPrice(parts)
  );
}

/** `we buy vials from Vitrum at 0.40`: an amount behind `at`, or for a piece, which no count of goods is. */
function isBoughtAt(parts: Parts): boolean {
  return amountsOf(parts).some((mention) => {
    const before = parts.mentions[parts.mentions.indexOf(mention) - 1];
    const isAt = before !== undefined && isWord(before) && says(before, 'mark', 'price-at');
    const { unit, per, value } = mention.amount;
    const isPrice = unit === 'money' || (unit === 'none' && per === undefined && !Number.isInteger(value));
    return (isAt && isPrice) || isForPiece(parts.mentions, mention);
  });
}

/** `Mainz to Spain takes 14 days`, `moving a unit from Lyon to Spain costs 0.10`: from a site to a market, how long or how dear. */
function isCarriedFor(parts: Parts, quantities: readonly string[]): boolean {
  const { kinds, mentions } = parts;
  const isOther = ['resource', 'supplier', 'component'].some((kind) => kinds.has(kind as never));
  const isTariff = quantities.some((quantity) => tariffs.includes(quantity)) && isFromTo(parts);
  const isPlain = quantities.every((quantity) =>
    ['cost', 'delivery', 'time', ...(isTariff ? tariffs : [])].includes(quantity),
  );
  const at = (kind: string): number => mentions.findIndex(({ entities }) => entities.some((one) => one.kind === kind));
  const isLane = at('site') !== -1 && at('site') < at('location');
  const isTold =
    hasAny(parts, 'dearer', 'cheaper') ||
    isTariff ||
    (quantities.includes('cost') && amountsOf(parts).length > 0) ||
    amountsOf(parts).some((mention) => isTime(mention) && !mention.amount.isRate && mention.amount.unit !== 'hour');
  const isLate = hasAny(parts, 'stop', 'lose', 'unless', 'dismiss');
  return isLane && !isOther && isPlain && isTold && !isLate;
}

/** A price, or a rate, which else is that of a line. */
const tariffs = ['price', 'speed'];

/** `the tariff from Lyon to Spain`: a site behind `from`, and a market behind `to`, with nothing between. */
function isFromTo({ mentions, kinds }: Parts): boolean {
  const site = mentions.findIndex(({ entities }) => entities.some(({ kind }) => kind === 'site'));
  const [before, to, market] = [mentions[site - 1], mentions[site + 1], mentions[site + 2]];
  if (before === undefined || to === undefined || market === undefined || isName(before) || isName(to)) return false;
  const isMarket = market.entities.some(({ kind }) => kind === 'location');
  return !kinds.has('product') && says(before, 'prep', 'from') && says(to, 'prep', 'to') && isMarket;
}

/** `INS-100 needs 10% more insulin-api per unit`: how much of a component goes into a product. */
function isTakenByUnit(parts: Parts, quantities: readonly string[]): boolean {
  const { kinds } = parts;
  const isOther = ['resource', 'supplier', 'location', 'site'].some((kind) => kinds.has(kind as never));
  const isMarked = (what: string): boolean =>
    parts.mentions.some((mention) => !isName(mention) && !mention.amount && says(mention, 'mark', what));
  const isUsed = quantities.includes('consumption') || isMarked('a-piece');
  const isPlain = quantities.every(
    (quantity) => quantity === 'consumption' || (quantity === 'demand' && isMarked('consuming')),
  );
  const isGoods = parts.mentions.some(
    ({ entities }) =>
      entities.some(({ kind }) => kind === 'product' || kind === 'family') &&
      !entities.some(({ kind }) => kind === 'component'),
  );
  const amounts = amountsOf(parts).filter(({ amount }) => !(amount.unit === 'units' && amount.value === 1));
  const isAmount = amounts.length === 1 && !isTime(amounts[0]) && amounts[0].amount.unit !== 'money';
  return (
    kinds.has('component') &&
    isGoods &&
    !isOther &&
    isUsed &&
    isPlain &&
    isAmount &&
    !hasAny(parts, 'dearer', 'cheaper')
  );
}

/** `on peut en faire jusqu'à 16 par semaine`: hours a week, behind what an hour of overtime costs. */
function isTimeWorked(parts: Parts): boolean {
  const [amount, ...others] = amountsOf(parts);
  const isHours =
    amount !== undefined && ['none', 'hour'].includes(amount.amount.unit) && amount.amount.per !== undefined;
  return isHours && amount.amount.per !== 'hour' && others.length === 0 && !hasAny(parts, 'dearer', 'cheaper');
}

/** `Rheinsynth asks for a minimum order of 20,000`: the verb of a supplier, beside what it asks for, is no demand. */
function isOnlyAsking({ mentions, kinds }: Parts, quantities: readonly string[]): boolean {
  const words = mentions.filter((mention) => !isName(mention) && says(mention, 'quantity', 'demand'));
  const isVerb = (mention: Mention): boolean =>
    says(mention, 'mark', 'charging') || (quantities.includes('lotmultiple') && says(mention, 'mark', 'offering'));
  // `le transporteur et la demande montent`: behind an article it is a noun.
  const isNoun = (mention: Mention): boolean => {
    const before = mentions[mentions.indexOf(mention) - 1];
    return before !== undefined && !isName(before) && says(before, 'mark', 'article');
  };
  const isCarrier =
    quantities.includes('transport') && !kinds.has('product') && !kinds.has('family') && !words.some(isNoun);
  return quantities.length > 1 && (kinds.has('supplier') || isCarrier) && words.every(isVerb);
}

/** `sells at a price 4% higher`: the verb says what the price is of, and no demand. */
function isSoldAt({ mentions }: Parts, quantities: readonly string[]): boolean {
  const isPrice = quantities.some((quantity) => ['price', 'purchase', 'unitcost'].includes(quantity));
  const words = mentions.filter((mention) => mention.entities.length === 0 && says(mention, 'quantity', 'demand'));
  return isPrice && words.every((mention) => says(mention, 'sells'));
}

const lever =
  (name: LeverName): Saying =>
  (say) =>
    say.lever[name];

type Meaning = 'demand' | 'hours' | 'capacity' | 'speed' | 'closed' | 'price' | 'leadTime';

const choice =
  (meaning: Meaning): Saying =>
  (say) =>
    say.choice[meaning];

const chosen = (...levers: readonly string[]): LeverChoice => ({ levers });

/** What a quantity means beside the names of its clause: the capacity of a supplier is not that of a line. */
function resolved(parts: Parts, quantity: string): LeverChoice {
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
      return chosen(bought ? 'purchase' : 'price');
    case 'cost':
      return costOf(parts, bought);
    case 'transport':
      if (isBareFare(parts)) return unclear(lever('transport'), lever('lane_leadtime'), lever('lane_capacity'));
      return chosen(isCarried(parts) ? 'lane_capacity' : isSlow(parts) ? 'lane_leadtime' : 'transport');
    case 'production':
      if ((kinds.has('product') || kinds.has('family')) && hasAny(parts, 'faster', 'slower')) return chosen('speed');
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

/** `sell Dopavira tablets at 34 a unit`, `VAC-100 sells at 15`: a verb of selling, and what one of the goods costs. */
function isSoldFor(parts: Parts): boolean {
  const [mention, ...others] = amountsOf(parts);
  const isOf = parts.kinds.has('product') || parts.kinds.has('family');
  if (!isOf || parts.kinds.has('supplier') || mention === undefined || others.length > 0) return false;
  const words = parts.mentions.filter((one) => isWord(one) && says(one, 'quantity', 'demand'));
  const isVerb = words.every((one) => says(one, 'sells'));
  const { unit, per } = mention.amount;
  const before = parts.mentions[parts.mentions.indexOf(mention) - 1];
  const isAt = before !== undefined && isWord(before) && says(before, 'mark', 'price-at');
  const isBareAt = isAt && ['none', 'units'].includes(unit) && per === undefined && mention.amount.isRate !== true;
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
  if (bought) return chosen(isLess(parts) ? 'supplier_capacity' : 'supplier_leadtime');
  if (
    parts.kinds.has('product') ||
    parts.kinds.has('family') ||
    parts.kinds.has('resource') ||
    parts.quantities.includes('production')
  ) {
    const moves = moved && !parts.kinds.has('resource');
    return moves ? unclear(lever('production_leadtime'), lever('lane_leadtime')) : chosen('production_leadtime');
  }
  return moved && !isBroughtTo(parts)
    ? chosen('lane_leadtime')
    : unclear(lever('supplier_leadtime'), lever('production_leadtime'), lever('lane_leadtime'));
}

/** `the deliveries to Lyon are late`: a site as the place where something arrives, from which lanes only start. */
function isBroughtTo({ mentions, kinds }: Parts): boolean {
  const isSiteBehindTo = mentions.some(({ entities }, at) => {
    const before = mentions[at - 1];
    const isTo = before !== undefined && isWord(before) && says(before, 'prep', 'to') && !says(before, 'prep', 'in');
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
    (!parts.quantities.includes('cost') && amountsOf(parts).some(({ amount }) => amount.unit === 'units'))
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
  return (
    !inTime &&
    amountsOf(parts).length > 0 &&
    !amountsOf(parts).some((mention) => isTime(mention) && !mention.amount.isRate)
  );
}

function costOf(parts: Parts, bought: boolean): LeverChoice {
  if (bought) return chosen('purchase');
  if (parts.kinds.has('resource') || parts.kinds.has('site')) return chosen('labour');
  return unclear(choice('price'), lever('unitcost'), lever('transport'), lever('purchase'));
}

function unclear(...choices: readonly Saying[]): LeverChoice {
  return { problem: (say) => say.problem.mayMean(choices.map((one) => one(say))), choices };
}

/** `we scrap twice as much insulin-api as planned`. */
function isScrappedMore(parts: Parts): boolean {
  const { kinds, mentions } = parts;
  const isOther = ['supplier', 'resource', 'location'].some((kind) => kinds.has(kind as never));
  const isFactor = amountsOf(parts).every(({ amount }) => amount.unit === 'factor') && amountsOf(parts).length === 1;
  const isLoss = mentions.some((mention) => !isName(mention) && says(mention, 'mark', 'stock-loss'));
  return kinds.has('component') && !isOther && isFactor && isLoss;
}

function withoutQuantity(parts: Parts): LeverChoice {
  const { kinds } = parts;
  if (isScrappedMore(parts)) return chosen('scrap');
  if (isCounted(parts)) return chosen('stock');
  const dear = hasAny(parts, 'dearer', 'cheaper');
  const late = hasAny(parts, 'delay', 'hasten');
  const isSupply =
    kinds.has('supplier') || parts.wholeKinds.includes('supplier') || parts.wholeKinds.includes('component');
  if (isSupply || (kinds.has('component') && (late || !kinds.has('product')))) {
    if (dear) return chosen('purchase');
    const slow =
      (hasAny(parts, 'faster', 'slower', 'longer', 'lesstime', 'raise', 'lower') && amountsOf(parts).some(isTime)) ||
      (hasAny(parts, 'faster', 'slower') && amountsOf(parts).length === 0);
    const isRated = amountsOf(parts).some(
      ({ amount }) => ['units', 'none'].includes(amount.unit) && (amount.per !== undefined || amount.isRate),
    );
    const isRun = isRated || (amountsOf(parts).some(({ amount }) => amount.isRate) && !slow && !late);
    if (isRun) return chosen('supplier_capacity');
    if (isStockTold(parts)) return chosen('stock');
    return late || slow || isTimeTold(parts)
      ? chosen('supplier_leadtime')
      : unclear(choice('capacity'), choice('leadTime'), lever('purchase'));
  }
  if (amountsOf(parts).some(({ amount }) => amount.per === 'hour' && amount.unit !== 'money')) return chosen('speed');
  if (kinds.has('resource') || kinds.has('site')) return onLine(parts);
  if (kinds.has('product') || kinds.has('family')) return ofGoods(parts, dear);
  if (kinds.has('location')) return chosen('demand');
  if (parts.wholeKinds.includes('resource') || parts.wholeKinds.includes('site')) return onLine(parts);
  if (parts.wholeKinds.includes('product') || parts.wholeKinds.includes('location'))
    return chosen(dear ? 'price' : 'demand');
  return {
    problem: (say) => say.problem.noChange,
    choices: [choice('demand'), choice('capacity'), choice('leadTime'), choice('price')],
  };
}

/** `Osteria takes 45 days`: how long, with no other verb, is how long a supplier takes. */
function isTimeTold(parts: Parts): boolean {
  const isPlain = [...parts.actions].every((action) => action === 'set');
  const days = amountsOf(parts).filter((mention) => !mention.amount.isRate);
  return (
    isPlain && parts.kinds.has('supplier') && days.length === 1 && isTime(days[0]) && days[0].amount.unit !== 'hour'
  );
}

/** `30,000 vials in Lyon`: a count of what is bought, at a place, is what is there. */
function isStockTold(parts: Parts): boolean {
  const { kinds, actions } = parts;
  const isPlaced = kinds.has('component') && (kinds.has('site') || kinds.has('location')) && !kinds.has('supplier');
  const [count, ...others] = amountsOf(parts);
  const isCount = count !== undefined && ['units', 'none'].includes(count.amount.unit) && others.length === 0;
  const isPlain = [...actions].every((action) => ['set', 'raise', 'lower'].includes(action));
  return isPlaced && isCount && isPlain && count.amount.per === undefined;
}

/** `the stock count gives 2,000 pens less than booked`: goods that are counted. */
function isCounted(parts: Parts): boolean {
  const { kinds, actions, mentions } = parts;
  const isGoods = kinds.has('component') || kinds.has('product');
  const [count, ...others] = amountsOf(parts);
  const isCount =
    count !== undefined && ['units', 'none'].includes(count.amount.unit) && count.amount.per === undefined;
  const isPlain = actions.size > 0 && [...actions].every((action) => ['set', 'raise', 'lower'].includes(action));
  const isOther = others.length > 0 || kinds.has('resource') || kinds.has('supplier');
  return isGoods && isCount && isPlain && !isOther && mentions.some((mention) => says(mention, 'cause', 'stocktaking'));
}

/** What changes of products, where no word says it. */
function ofGoods(parts: Parts, dear: boolean): LeverChoice {
  const { actions, kinds } = parts;
  if (parts.mentions.some((mention) => !isName(mention) && says(mention, 'mark', 'not-coming')))
    return { problem: (say) => say.problem.nothingComes, choices: [] };
  if (dear || isPriced(parts)) return chosen('price');
  if (isPromotion(parts)) return unclear(lever('price'), lever('demand'));
  if (isSmallNumber(parts)) return unclear(choice('demand'), choice('price'));
  if (hasAny(parts, 'faster', 'slower') && !kinds.has('location')) return chosen('speed');
  if (isMadeMore(parts))
    return { problem: (say) => say.problem.planDecides, choices: [choice('demand'), choice('hours'), lever('speed')] };
  // What stands still is a line that makes them.
  const isStop = actions.has('stop') && !hasAny(parts, 'raise', 'lower', 'lose', 'unless');
  if (isStop)
    return { problem: (say) => say.problem.planDecides, choices: [choice('demand'), choice('hours'), lever('speed')] };
  return chosen('demand');
}

/** `promo INS-100 -15 %`: less in a promotion may be the price or what is sold. */
function isPromotion(parts: Parts): boolean {
  const isLess = hasAny(parts, 'lower') || amountsOf(parts).some(({ amount }) => amount.sign === -1);
  return isLess && parts.mentions.some((mention) => !isName(mention) && says(mention, 'mark', 'promotion'));
}

const fewest = 100;

/** `VAC-100 from 14 to 15`, `L2 at 50`: numbers of nothing, as small as a price or a percentage is. */
function isSmallNumber(parts: Parts): boolean {
  const amounts = amountsOf(parts);
  const isBare = amounts.every(
    ({ amount }) => amount.unit === 'none' && amount.per === undefined && amount.value > 0 && amount.value < fewest,
  );
  return amounts.length > 0 && isBare && parts.quantities.length === 0 && !parts.actions.has('scale');
}

/** `we make 10% less insulin`: how much is made follows from the plan. */
function isMadeMore(parts: Parts): boolean {
  const { mentions } = parts;
  const isMaker = mentions.some((mention, at) => {
    const next = mentions[at + 1];
    return (
      isWord(mention) &&
      says(mention, 'mark', 'clause') &&
      next !== undefined &&
      isWord(next) &&
      says(next, 'mark', 'making')
    );
  });
  return isMaker && amountsOf(parts).length > 0 && hasAny(parts, 'raise', 'lower');
}

/** `Furosol at 13.50`: money, or a number with decimals, which no count of goods has. */
function isPriced(parts: Parts): boolean {
  return (
    amountsOf(parts).some((mention) => isForPiece(parts.mentions, mention)) ||
    amountsOf(parts).some(
      ({ amount }) =>
        amount.unit === 'money' ||
        (amount.unit === 'none' && amount.per === undefined && !Number.isInteger(amount.value)),
    )
  );
}

/** `L2 takes 10% longer`: a share of the time that something takes on a line. */
function isTakingLonger(parts: Parts): boolean {
  const isTaking = parts.mentions.some((mention) => isWord(mention) && says(mention, 'mark', 'consuming'));
  const isShare = amountsOf(parts).some(({ amount }) => ['percent', 'fraction', 'factor'].includes(amount.unit));
  return isShare && (hasAny(parts, 'longer', 'lesstime') || (isTaking && hasAny(parts, 'raise', 'lower')));
}

/** `L1's maintenance is raised to 10`: a number alone, beside a word for why a line stands still. */
function isStopNumbered(parts: Parts): boolean {
  const isBare = amountsOf(parts).some(({ amount }) => amount.unit === 'none' && amount.per === undefined);
  return isBare && parts.mentions.some((mention) => isWord(mention) && says(mention, 'cause', 'maintenance'));
}

function onLine(parts: Parts): LeverChoice {
  if (isTakingLonger(parts)) return unclear(choice('hours'), choice('speed'), choice('leadTime'));
  if (isStopNumbered(parts)) return unclear(choice('closed'), choice('hours'));
  if (hasAny(parts, 'faster', 'slower')) return chosen('speed');
  if (hasAny(parts, 'dearer', 'cheaper')) return chosen('labour');
  if (hasAny(parts, 'delay', 'hasten') || parts.kinds.has('product'))
    return unclear(choice('hours'), choice('speed'), choice('leadTime'));
  // Behind another clause the hours that it speaks of may be meant.
  const plain = parts.earlier.length === 0 ? ['set', 'raise', 'lower'] : ['set'];
  if ([...parts.actions].every((action) => plain.includes(action)) && isSmallNumber(parts))
    return unclear(choice('hours'), choice('speed'));
  const hours = amountsOf(parts).some(({ amount }) => amount.unit === 'hour');
  const changes =
    hasAny(parts, 'raise', 'lower', 'lose', 'halfway', 'set') ||
    parts.mentions.some((mention) => says(mention, 'action'));
  return hours || changes ? chosen('capacity') : unclear(choice('hours'), choice('speed'), choice('closed'));
}
