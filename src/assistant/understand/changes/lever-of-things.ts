import { isMadeBySupplier } from '../clauses/whole-by-itself.js';
import {
  isComponent,
  isName,
  isSmall,
  isSupplier,
  isWord,
  type Mention,
  says,
  saysInTurn,
  wordSays,
} from '../mentions/mention.js';
import { isForPiece, isLikePrice } from './asked-price.js';
import { choice, chosen, hasAny, type LeverChoice, lever, unclear } from './chosen.js';
import { amountsOf, isTime, type Parts } from './parts.js';

/** The levers of a clause that names no quantity: by the things that it names and what happens to them. */
export function withoutQuantity(parts: Parts): LeverChoice {
  const { kinds } = parts;
  if (isScrappedMore(parts)) return chosen('scrap');
  if (isCounted(parts)) return chosen('stock');
  const dear = hasAny(parts, 'dearer', 'cheaper');
  // `how many days can Osteria slip`: who delivers slips in time.
  const isSlipping = kinds.has('supplier') && hasAny(parts, 'slip') && amountsOf(parts).every(isTime);
  const late = hasAny(parts, 'delay', 'hasten') || isSlipping;
  const isSupply =
    kinds.has('supplier') || parts.wholeKinds.includes('supplier') || parts.wholeKinds.includes('component');
  if (isSupply || (kinds.has('component') && (late || !kinds.has('product')))) {
    if (dear) return chosen('purchase');
    // `Vitrum at half capacity`: a supplier has no hours.
    if (hasAny(parts, 'halfway') || isMadeBySupplier(parts.mentions) || isGivenTimes(parts))
      return chosen('supplier_capacity');
    if (isPutUp(parts) || isRiseTold(parts) || isByPartOfOne(parts)) return chosen('purchase');
    const isLength = amountsOf(parts).some((one) => isTime(one) && !one.amount.isRate);
    const slow =
      (hasAny(parts, 'faster', 'slower', 'longer', 'lesstime', 'raise', 'lower') && isLength) ||
      (hasAny(parts, 'faster', 'slower') && amountsOf(parts).every(({ amount }) => shares.includes(amount.unit)));
    const isRated = amountsOf(parts).some(
      ({ amount }) => ['units', 'none'].includes(amount.unit) && (amount.per !== undefined || amount.isRate),
    );
    const isRun = isRated || (amountsOf(parts).some(({ amount }) => amount.isRate) && !slow && !late);
    if (isRun) return chosen('supplier_capacity');
    if (isCeiling(parts)) return chosen('supplier_capacity');
    if (isStockTold(parts)) return chosen('stock');
    if (isPlainlyTold(parts) && amountsOf(parts).some((one) => isLikePrice(parts, one))) return chosen('purchase');
    return late || slow || isTimeTold(parts)
      ? chosen('supplier_leadtime')
      : unclear(choice('capacity'), choice('leadTime'), lever('purchase'));
  }
  if (amountsOf(parts).some(({ amount }) => amount.per === 'hour' && amount.unit !== 'money')) return chosen('speed');
  if (isCarriedAtMost(parts)) return chosen('lane_capacity');
  if (kinds.has('resource') || kinds.has('site')) return onLine(parts);
  if (kinds.has('product') || kinds.has('family')) return ofGoods(parts, dear);
  if (kinds.has('location')) return chosen('demand');
  if (parts.wholeKinds.includes('resource') || parts.wholeKinds.includes('site')) return onLine(parts);
  if (parts.wholeKinds.includes('product') || parts.wholeKinds.includes('location'))
    return chosen(dear ? 'price' : 'demand');
  // `customs hold us up`: what customs hold up is a lane, by so long.
  if (parts.mentions.some((one) => wordSays(one, 'cause', 'customs')))
    return { problem: (say) => say.problem.customsOf, choices: [lever('lane_leadtime')] };
  return {
    problem: (say) => say.problem.noChange,
    choices: [choice('demand'), choice('capacity'), choice('leadTime'), choice('price')],
  };
}

/** `at most 200,000 units a month from Northfield to South`: a site, a market behind it, and a limit of goods in a time. */
function isCarriedAtMost({ mentions, kinds }: Parts): boolean {
  const [site, market] = ['site', 'location'].map((kind) =>
    mentions.findIndex(({ entities }) => entities.some((one) => one.kind === kind)),
  );
  const isOther = kinds.has('product') || kinds.has('family') || kinds.has('resource');
  const isLimit = mentions.some(
    ({ amount }, at) =>
      amount?.per !== undefined &&
      ['units', 'none'].includes(amount.unit) &&
      at > 0 &&
      says(mentions[at - 1], 'mark', 'capped'),
  );
  return site !== -1 && market > site && !isOther && isLimit;
}

/** `Rheinsynth capped at 80000`: a limit of so many, as no lead time and no price is, is of what a supplier delivers. */
function isCeiling(parts: Parts): boolean {
  const [limit, ...others] = amountsOf(parts);
  const { unit, value = 0, sign } = limit?.amount ?? {};
  const isLimit = parts.mentions.some((one) => ['ceiling', 'capped'].some((what) => wordSays(one, 'mark', what)));
  const isCount = (unit === 'none' || unit === 'units') && value >= fewestDelivered && sign === undefined;
  return isLimit && isCount && others.length === 0;
}

const fewestDelivered = 1000;

/** `Corvane raises API-NEU by 8%`: who sells, a verb and what is sold, with a share; nothing else of it goes up by a share of itself. */
function isPutUp({ own }: Parts): boolean {
  const said = own.filter((one) => !isWord(one) || !isSmall(one) || says(one, 'action'));
  const [supplier, verb, component, share] = said;
  return (
    share !== undefined &&
    isSupplier(supplier) &&
    wordSays(verb, 'action', 'raise') &&
    isComponent(component) &&
    share.amount?.unit === 'percent' &&
    !said.some((one) => wordSays(one, 'quantity'))
  );
}

/**
 * `Rheinsynth nous annonce 12 % de hausse`, `tous nos fournisseurs prennent 9 %`: who sells, and a share that is a rise by its noun, or that it
 * takes: what a supplier puts up, with no word for what, is its price.
 */
function isRiseTold({ own }: Parts): boolean {
  const isSaid = (one: Mention): boolean => !isWord(one) || isRise(one) || isGaining(one) || !isSmall(one);
  const isSeller = (one: Mention): boolean => isSupplier(one) || wordSays(one, 'kind', 'supplier');
  const said = own.filter((one) => isSaid(one) && one.time === undefined);
  const rest = said.filter(
    (one) => !isSeller(one) && !wordSays(one, 'mark', 'imposing') && !wordSays(one, 'scope', 'all'),
  );
  const others = rest.filter((one) => one.amount?.unit !== 'percent');
  return said.some(isSeller) && rest.length === others.length + 1 && others.length > 0 && others.every(isRiseOrGain);
}

/** `insulin-api rises by 0.25`: neither days nor pieces are counted in parts of one. */
function isByPartOfOne(parts: Parts): boolean {
  const [mention, ...others] = amountsOf(parts);
  const { unit, value, per } = mention?.amount ?? {};
  const isPart = unit === 'none' && per === undefined && value !== undefined && value < 1;
  return isPart && others.length === 0 && hasAny(parts, 'raise', 'lower');
}

const isRiseOrGain = (one: Mention): boolean => isRise(one) || isGaining(one);

/** A noun for a rise: `hausse`, `increase`. */
const isRise = (mention: Mention): boolean =>
  wordSays(mention, 'action', 'raise') && says(mention, 'parameter', 'surge');

const isGaining = (mention: Mention): boolean => wordSays(mention, 'mark', 'gains');

/** `Osteria could give us twice as much`: a supplier that gives so many times as much, which no price and no time is. */
function isGivenTimes(parts: Parts): boolean {
  const [times, ...others] = amountsOf(parts).filter(({ amount }) => !amount.isRate);
  const isGiving = parts.mentions.some((one) => isWord(one) && says(one, 'mark', 'giving'));
  const isPart = times?.amount.unit === 'fraction' && !hasAny(parts, 'raise', 'lower');
  const isMuch = times?.amount.unit === 'factor' || isPart;
  return parts.kinds.has('supplier') && isGiving && isMuch && others.length === 0;
}

/** Of how fast something is; `20% faster`, `twice as fast`. */
const shares = ['percent', 'fraction', 'factor'];

/** `Osteria takes 45 days`: how long, with no other verb, is how long a supplier takes. */
function isTimeTold(parts: Parts): boolean {
  const isPlain = [...parts.actions].every((action) => action === 'set');
  const days = amountsOf(parts).filter((mention) => !mention.amount.isRate);
  return (
    isPlain && parts.kinds.has('supplier') && days.length === 1 && isTime(days[0]) && days[0].amount.unit !== 'hour'
  );
}

/** One amount, with no verb of more or less. */
function isPlainlyTold(parts: Parts): boolean {
  return amountsOf(parts).length === 1 && [...parts.actions].every((action) => action === 'set');
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
  if (amountsOf(parts).some((one) => says(one, 'mark', 'as-long')))
    return unclear(lever('speed'), lever('production_leadtime'));
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
  const [first] = parts.own;
  const isCount = amountsOf(parts).some(({ amount }) => ['none', 'units'].includes(amount.unit));
  const isMaker =
    mentions.some((_, at) => saysInTurn(mentions, at, ['mark', 'clause'], ['mark', 'making'])) ||
    (isCount && wordSays(first, 'mark', 'making'));
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
  const isTaking = parts.mentions.some((mention) => wordSays(mention, 'mark', 'consuming'));
  const isShare = amountsOf(parts).some(({ amount }) => ['percent', 'fraction', 'factor'].includes(amount.unit));
  return isShare && (hasAny(parts, 'longer', 'lesstime') || (isTaking && hasAny(parts, 'raise', 'lower')));
}

/** `L1's maintenance is raised to 10`: a number alone, beside a word for why a line stands still. */
function isStopNumbered(parts: Parts): boolean {
  const isBare = amountsOf(parts).some(({ amount }) => amount.unit === 'none' && amount.per === undefined);
  return isBare && parts.mentions.some((mention) => wordSays(mention, 'cause', 'maintenance'));
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

/** `we scrap twice as much insulin-api as planned`. */
function isScrappedMore(parts: Parts): boolean {
  const { kinds, mentions } = parts;
  const isOther = ['supplier', 'resource', 'location'].some((kind) => kinds.has(kind as never));
  const isFactor = amountsOf(parts).every(({ amount }) => amount.unit === 'factor') && amountsOf(parts).length === 1;
  const isLoss = mentions.some((mention) => !isName(mention) && says(mention, 'mark', 'stock-loss'));
  return kinds.has('component') && !isOther && isFactor && isLoss;
}
