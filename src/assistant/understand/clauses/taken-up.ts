import type { EntityKind } from '../../vocabulary.js';
import { timeUnits } from '../figures/amount.js';
import { isName, isSmall, type Mention, saidOf, says } from '../mentions/mention.js';
import { hasAction, isAmount, isSigned, saysExpiry } from './says-change.js';

/** What a clause takes up from those before it: names, quantities, verbs, amounts that it leaves out. */
export function takenUp(mentions: readonly Mention[], earlier: readonly Mention[]): Mention[] {
  const [first] = mentions;
  // `costs 8% more with a lead time of 60 days`: what is beside has its own way.
  const isBeside = first !== undefined && !isName(first) && says(first, 'prep', 'with') && mentions.some(isAmount);
  const said = isAtWork(mentions) ? earlier.filter((one) => !isStopping(one)) : earlier;
  const all =
    isBeside || saysLevel(mentions)
      ? said.filter((one) => isName(one) || !says(one, 'action') || says(one, 'quantity'))
      : said;
  if (isWanted(mentions) || isWholeElsewhere(mentions, all)) return [];
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
  if (names.length === 0 && isCharging(mentions) && isOfSuppliers(before))
    return before.filter(({ entities }) => entities.some(({ kind }) => kind === 'supplier' || kind === 'component'));
  if (names.length === 0 && isShareOfThem(mentions) && before.some(saysDue))
    return before.filter((one) => isName(one) || one.time !== undefined || saysDue(one));
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
        isName(mention) ||
        (isCostOf(mentions, 'overtime') && says(mention, 'quantity', 'overtime')) ||
        (!acts &&
          says(mention, 'action') &&
          !says(mention, 'filler') &&
          !(isMultiplied(mention) && mentions.some(isAmount)) &&
          !(isStopping(mention) && mentions.some(isLevel))),
    );
  if (names.length === 0 && quantity) return carriedNames(mentions, before);
  if (quantity && isOfPossessor(mentions, names))
    return before.filter(({ entities }) => entities.some(({ kind }) => ofGoods.includes(kind)));
  if (names.length === 0 && saysLasting(mentions))
    return before.filter((mention) => isName(mention) || says(mention, 'cause'));
  const parallel = quantity ? [] : parallelQuantity(mentions, names, before);
  const startsWithVerb = acts && !subjectBeforeVerb(mentions);
  const isEllipsis = !acts || startsWithVerb;
  if (!isEllipsis || (quantity && names.length > 0))
    return [
      ...parallel,
      ...(quantity ? routedProducts(mentions, names, before) : placedProducts(mentions, names, before)),
      ...(quantity && (saysExpiry(mentions) || countsStock(mentions)) ? goodsBefore(names, before) : []),
      ...(quantity && isOfVolumes(mentions, before) ? placedProducts(mentions, names, before) : []),
    ];
  const has = names.flatMap(({ entities }) => entities.map(({ kind }) => kind));
  const isElsewhere = acts && isOfOtherKind(has, before);
  const isGoods = acts && isOfGoods(has) && before.some((mention) => says(mention, 'action', 'stop'));
  return before.filter((mention) => {
    if (parallel.includes(mention)) return true;
    if (mention.entities.length > 0)
      return (
        !isElsewhere &&
        !quantity &&
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
    // What runs at a level stands still no more.
    if (isStopping(mention) && mentions.some(isLevel)) return false;
    return (
      !acts &&
      ((says(mention, 'action') && !says(mention, 'filler') && !isOfLimit(mention, before)) || isRestricting(mention))
    );
  });
}

/** `the vials due on 12 January come late, and only half of them can be used`: how much of a delivery. */
function isShareOfThem(mentions: readonly Mention[]): boolean {
  return mentions.some((mention, at) => {
    const next = mentions[at + 1];
    const isPart = mention.amount !== undefined && says(mention, 'mark', 'part-of');
    return isPart && next !== undefined && !isName(next) && says(next, 'mark', 'pronoun');
  });
}

function saysDue(mention: Mention): boolean {
  return !isName(mention) && says(mention, 'quantity', 'receipt');
}

/** `we find 500 in Spain and lose 200 in France`: as many, at another place. */
function isLostElsewhere(mentions: readonly Mention[], names: readonly Mention[]): boolean {
  const isPlaced = names.length > 0 && names.every(({ entities }) => entities.every(({ kind }) => kind === 'location'));
  const isCount = mentions.some(({ amount }) => amount?.unit === 'none' && amount.per === undefined);
  const isOther = mentions.some((mention) => !isName(mention) && says(mention, 'quantity'));
  return isPlaced && isCount && !isOther && mentions.some((one) => !isName(one) && says(one, 'action', 'lose'));
}

function saysFound(mention: Mention): boolean {
  return !isName(mention) && says(mention, 'mark', 'stock-found');
}

/** `L1 stops in May, L2 works on 1 May`: a line that works stands not still. */
function isAtWork(mentions: readonly Mention[]): boolean {
  const isWorking = (mention: Mention): boolean =>
    !isName(mention) && says(mention, 'works') && !says(mention, 'action');
  return mentions.some(isWorking) && !mentions.some(isStopping) && mentions.some(isName);
}

/** `Osteria doubles its capacity and charges 195`: what a supplier asks for what it sells. */
function isCharging(mentions: readonly Mention[]): boolean {
  const isVerb = (mention: Mention): boolean =>
    !isName(mention) && says(mention, 'mark', 'charging') && !says(mention, 'quantity', 'demand');
  return mentions.some(isVerb) && mentions.some(isAmount) && !mentions.some((one) => says(one, 'mark', 'again'));
}

function isOfSuppliers(mentions: readonly Mention[]): boolean {
  return mentions.some(({ entities }) => entities.some(({ kind }) => kind === 'supplier'));
}

/** `costs 8% more and its lead time is 30 days`: how much of something there is, which goes neither up nor down. */
function saysLevel(mentions: readonly Mention[]): boolean {
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

/** `cancel the maintenance of L1 and the public holiday on L2`: a closure of a line, with no word for what becomes of it. */
function isClosureNamed(mentions: readonly Mention[]): boolean {
  const isOther = (mention: Mention): boolean =>
    mention.amount !== undefined || (!isName(mention) && says(mention, 'action') && !saysCause(mention));
  return mentions.some(isName) && mentions.some(saysCause) && !mentions.some(isOther);
}

export function saysCause(mention: Mention): boolean {
  return !isName(mention) && says(mention, 'cause');
}

export function dismisses(mention: Mention): boolean {
  return (
    !isName(mention) &&
    (['unless', 'dismiss'].some((what) => says(mention, 'action', what)) || says(mention, 'mark', 'dropping'))
  );
}

/** A verb that moves a closure, and by how much: `postpone the L1 maintenance by 2 weeks and the L2 maintenance too`. */
function putsOff(mention: Mention): boolean {
  const moves = ['delay', 'hasten', 'slip', 'shift', 'longer', 'lesstime'];
  return isAmount(mention) || (!isName(mention) && moves.some((what) => says(mention, 'action', what)));
}

/** `and Spain wants 600 more INS-200 a week`: a market, what it asks for and how much of it are whole by themselves. */
function isWanted(mentions: readonly Mention[]): boolean {
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

/** `…, and Lyon has only 100 hours a week on L3`: hours of lines, or days of a supplier, behind what is none of theirs. */
function isWholeElsewhere(mentions: readonly Mention[], before: readonly Mention[]): boolean {
  const kinds = mentions.flatMap(({ entities }) => entities.map(({ kind }) => kind));
  const earlier = before.flatMap(({ entities }) => entities.map(({ kind }) => kind));
  const isDue = before.some((mention) => !isName(mention) && says(mention, 'quantity', 'delivery'));
  const isHours = mentions.some(({ amount }) => amount?.unit === 'hour' && amount.per !== undefined);
  const isDays = mentions.some(({ amount }) => amount?.unit === 'day' && amount.becomes);
  const isLine = kinds.includes('resource') && !earlier.includes('resource') && !before.some(isHourly);
  return (isHours && isLine) || (isDays && isDue && kinds.includes('supplier') && !earlier.includes('supplier'));
}

function isHourly(mention: Mention): boolean {
  return mention.amount?.unit === 'hour' || (!isName(mention) && says(mention, 'quantity', 'overtime'));
}

const ofWages = ['labour', 'overtimecost', 'cost'];
const ofLines = ['efficiency', 'yield', 'speed', 'changeover', 'setup', 'overtime', 'capacity', 'lot'];
const ofResources = ['blocks', 'frozen'];
const ofSuppliers = ['leadtime', 'delivery', 'price', 'purchase', 'capacity', 'minorder', 'lotmultiple'];
const ofProducts = ['demand', 'price', 'priority', 'safety', 'shelflife', 'unitcost', 'holding', 'shortage', 'stock'];

/** `changeovers on L2 …, and efficiency rises 2 points`: of the same lines, or of the same products, as what was said before. */
function carriedNames(mentions: readonly Mention[], before: readonly Mention[]): Mention[] {
  const said = mentions.flatMap((mention) => saidOf(mention, 'quantity'));
  // The verb of a supplier says of what it asks for, or sells, nothing more.
  const isOffered = before.some(({ entities }) => entities.some(({ kind }) => kind === 'supplier'));
  const isVerb = (mention: Mention): boolean =>
    isOffered && ['charging', 'offering'].some((what) => says(mention, 'mark', what));
  const earlier = before.flatMap((mention) => (isName(mention) || isVerb(mention) ? [] : quantitiesOf(mention)));
  const isWhole = mentions.some(
    (mention) => (says(mention, 'scope', 'all') && !says(mention, 'mark', 'a-piece')) || says(mention, 'kind'),
  );
  const isAll = (group: readonly string[]): boolean => said.every((one) => group.includes(one));
  const isOf = (group: readonly string[]): boolean =>
    isAll(group) && earlier.length > 0 && earlier.every((one) => group.includes(one));
  if (!isWhole && isEndOfSales(mentions, said) && before.some(isEnding))
    return before.filter(({ entities }) => entities.some(({ kind }) => soldBy.includes(kind)));
  if (isWhole || said.some((one) => earlier.includes(one))) return [];
  if (said.length > 0 && said.every((one) => ofResources.includes(one)))
    return before.filter(({ entities }) => entities.some(({ kind }) => ofPlaces.includes(kind)));
  if (said.length > 0 && said.every((one) => one === 'cost') && earlier.includes('transport'))
    return before.filter((mention) => isName(mention) || says(mention, 'quantity', 'transport'));
  if (said.length > 0 && said.every((one) => one === 'cost') && isLane(before)) return before.filter(isName);
  if (isShareOfHours(mentions, said) && before.some(isStopping))
    return before.filter(({ entities }) => entities.some(({ kind }) => ofPlaces.includes(kind)));
  if (said.length > 0 && said.every((one) => one === 'scrap') && isConsumed(before))
    return before.filter(({ entities }) => entities.some(({ kind }) => ofGoods.includes(kind) || kind === 'component'));
  const isOfSupplier = isOf(ofSuppliers) || (earlier.length === 0 && isAll(ofSuppliers));
  if (isOfSupplier && before.some(({ entities }) => entities.some(({ kind }) => kind === 'supplier')))
    return before.filter(({ entities }) => entities.some(({ kind }) => kind === 'supplier' || kind === 'component'));
  // `L3 at 100 hours, overtime at 0`: hours of a line, with no word for them.
  const isHours =
    earlier.length === 0 && before.some(({ amount }) => amount?.unit === 'hour') && !before.some(isStopping);
  const isOfHours = (isHours || isRunning(before)) && said.every((one) => ofLines.includes(one));
  const kinds = isOf(ofRoutings)
    ? [...ofGoods, ...ofPlaces]
    : isOf(ofLines) || isOf(ofWages) || isOfHours
      ? ofPlaces
      : isOf(ofProducts) || isOfMade(said, earlier) || (isSold(before) && said.every((one) => ofProducts.includes(one)))
        ? ofGoods
        : [];
  // `INS-100 in Germany +10%, stock -500`: so many pieces of stock are at the place that was named.
  const taken = kinds === ofGoods && countsStock(mentions) ? [...kinds, 'location' as const] : kinds;
  return before.filter(({ entities }) => entities.some(({ kind }) => taken.includes(kind)));
}

/** `INS-200 takes 1.1 insulin-api`: how much of a component goes into a product. */
function isConsumed(before: readonly Mention[]): boolean {
  const kinds = before.flatMap(({ entities }) => entities.map(({ kind }) => kind));
  const isTaking = (mention: Mention): boolean =>
    !isName(mention) && (says(mention, 'quantity', 'consumption') || says(mention, 'mark', 'consuming'));
  return kinds.includes('component') && kinds.includes('product') && before.some(isTaking);
}

/** `shipments from Mainz to Spain`: a site and a market. */
function isLane(mentions: readonly Mention[]): boolean {
  const kinds = mentions.flatMap(({ entities }) => entities.map(({ kind }) => kind));
  return (
    kinds.includes('site') && kinds.includes('location') && kinds.every((kind) => ['site', 'location'].includes(kind))
  );
}

/** What a word is the amount of; so many units an hour are a speed. */
function quantitiesOf(mention: Mention): readonly string[] {
  if (mention.amount?.per === 'hour' && mention.amount.unit !== 'money') return ['speed'];
  return saidOf(mention, 'quantity');
}

/** `no sales after that`, `demand is zero from then on`. */
function isEndOfSales(mentions: readonly Mention[], said: readonly string[]): boolean {
  const isNone = mentions.some(({ amount }) => amount?.value === 0) || mentions.some(isDenied);
  return isNone && said.length > 0 && said.every((one) => one === 'demand');
}

/** `runs at 70% of its hours in June`, behind where it stands still: at a time of its own. */
function isShareOfHours(mentions: readonly Mention[], said: readonly string[]): boolean {
  const isShare = mentions.some(({ amount }) => amount?.unit === 'percent' || amount?.unit === 'fraction');
  const isTimed = mentions.some(({ time }) => time !== undefined);
  return isShare && isTimed && said.every((one) => one === 'capacity');
}

const isDenied = (mention: Mention): boolean => !isName(mention) && says(mention, 'action', 'unless');

const isEnding = (mention: Mention): boolean =>
  !isName(mention) && ['stop', 'dismiss', 'lose'].some((what) => says(mention, 'action', what));

const ofGoods: readonly EntityKind[] = ['product', 'family'];
/** Kinds of things that stand somewhere and work. */
export const ofPlaces: readonly EntityKind[] = ['resource', 'site'];

/** `yield of VAC-100 at 90% on L3 and shelf life of 180 days`: what only a product has, behind how it is made. */
function isOfMade(said: readonly string[], earlier: readonly string[]): boolean {
  const ofOne = ['safety', 'shelflife', 'unitcost', 'holding', 'shortage', 'priority', 'release'];
  const ofMaking = [...ofRoutings, 'production', 'leadtime'];
  const isMade = earlier.every((one) => ofMaking.includes(one)) && earlier.some((one) => one !== 'leadtime');
  return earlier.length > 0 && isMade && said.every((one) => ofOne.includes(one));
}

/** `16 hours of overtime a week, but each of them costs 1,200`: what costs is what was counted. */
function isCostOf(mentions: readonly Mention[], counted: string): boolean {
  const said = mentions.flatMap((mention) => (isName(mention) ? [] : saidOf(mention, 'quantity')));
  return said.length > 0 && said.every((one) => one === 'cost' || one === counted);
}

/** `INS-100 rises by 10% and its safety stock …`: products alone, with no word for what of them changes. */
function isSold(before: readonly Mention[]): boolean {
  const kinds = before.flatMap(({ entities }) => entities.map(({ kind }) => kind));
  const isPlain = before.every((mention) => isName(mention) || !says(mention, 'quantity'));
  return isPlain && kinds.some((kind) => ofGoods.includes(kind)) && !kinds.some((kind) => !soldBy.includes(kind));
}

/** `L3 is 10% slower and changeovers …`: lines alone, in the same way. */
function isRunning(before: readonly Mention[]): boolean {
  const kinds = before.flatMap(({ entities }) => entities.map(({ kind }) => kind));
  const isPlain = before.every((mention) => isName(mention) || (!says(mention, 'quantity') && !isStopping(mention)));
  return isPlain && kinds.length > 0 && kinds.every((kind) => ofPlaces.includes(kind));
}

/** What no row of a supplier speaks of. */
const soldOnly: readonly EntityKind[] = ['product', 'family', 'location'];
const soldBy: readonly EntityKind[] = ['product', 'family', 'location', 'component'];

export function isStopping(mention: Mention): boolean {
  return !isName(mention) && (says(mention, 'action', 'stop') || says(mention, 'cause'));
}

/** `Germany needs 12% more lispro and Spain 8% less`: a place alone, with an amount, is about the products named before. */
function placedProducts(
  mentions: readonly Mention[],
  names: readonly Mention[],
  before: readonly Mention[],
): Mention[] {
  const isPlaced = names.length > 0 && names.every(({ entities }) => entities.every(({ kind }) => kind === 'location'));
  if (!isPlaced || !mentions.some(({ amount }) => amount !== undefined)) return [];
  return before.filter(({ entities }) => entities.some(({ kind }) => kind === 'product' || kind === 'family'));
}

/** `its shelf life is 210 days and the lot in Spain expires on 31 May`: a lot of the goods that were spoken of. */
function goodsBefore(names: readonly Mention[], before: readonly Mention[]): Mention[] {
  const isPlaced = names.every(({ entities }) => entities.every(({ kind }) => kind === 'location' || kind === 'site'));
  if (!isPlaced) return [];
  return before.filter(({ entities }) => entities.some(({ kind }) => kind === 'product' || kind === 'family'));
}

/** `VAC-300 first, and the stock in France at 600`: so many pieces of stock, with no word that all goods have them. */
function countsStock(mentions: readonly Mention[]): boolean {
  const isWhole = mentions.some(
    (mention) => !isName(mention) && (says(mention, 'scope', 'all') || says(mention, 'kind')),
  );
  const isCount = mentions.some(
    ({ amount }) => amount !== undefined && ['none', 'units'].includes(amount.unit) && amount.per === undefined,
  );
  return !isWhole && isCount && mentions.some((mention) => !isName(mention) && says(mention, 'quantity', 'stock'));
}

/** `prices of NEU-20 down 5% and volumes up 12% in the South`: how much is sold of what the price is of. */
function isOfVolumes(mentions: readonly Mention[], before: readonly Mention[]): boolean {
  const said = (all: readonly Mention[]): readonly string[] =>
    all.flatMap((mention) => (isName(mention) ? [] : saidOf(mention, 'quantity')));
  const isWhole = mentions.some((mention) => says(mention, 'scope', 'all') || says(mention, 'kind'));
  const isMade = before.some(({ amount }) => amount?.per === 'hour' && amount.unit !== 'money');
  const isPriced = isMade || said(before).includes('price') || before.some(({ amount }) => amount?.unit === 'money');
  return !isWhole && said(mentions).every((one) => one === 'demand') && isPriced;
}

/** Lines and suppliers with a verb of their own, behind a clause that named none: `VAC-200 doubles and we lose L3`. */
function isOfOtherKind(has: readonly EntityKind[], before: readonly Mention[]): boolean {
  const apart: readonly EntityKind[] = ['resource', 'site', 'supplier'];
  const isApart = (kind: EntityKind): boolean => apart.includes(kind);
  return has.some(isApart) && !before.some(({ entities }) => entities.some(({ kind }) => isApart(kind)));
}

/** `close Northfield and raise INF-20 by 10%`: goods with a verb of their own are not those of a line that stops. */
function isOfGoods(has: readonly EntityKind[]): boolean {
  return has.some((kind) => kind === 'product' || kind === 'family') && !has.some((kind) => kind === 'resource');
}

const ofRoutings = ['yield', 'speed', 'setup', 'lot'];

/** `yield of Glarvia to 97% and speed to 6000 on S3`: of the products that were named, on the line that is. */
function routedProducts(
  mentions: readonly Mention[],
  names: readonly Mention[],
  before: readonly Mention[],
): Mention[] {
  const isRouted = (all: readonly Mention[]): boolean => {
    const said = all.flatMap((mention) => (isName(mention) ? [] : saidOf(mention, 'quantity')));
    return said.length > 0 && said.every((one) => ofRoutings.includes(one));
  };
  const isPlaced = names.every(({ entities }) => entities.every(({ kind }) => kind === 'resource' || kind === 'site'));
  if (!isPlaced || !isRouted(mentions) || !isRouted(before)) return [];
  const isLine = before.some(({ entities }) => entities.some(({ kind }) => kind === 'resource' || kind === 'site'));
  return isLine ? [] : before.filter(({ entities }) => entities.some(({ kind }) => kind === 'product'));
}

/** `Vitrum raises its price and needs a week longer to deliver`: a time to deliver, behind a clause about a supplier. */
function isSuppliersTime(mentions: readonly Mention[], before: readonly Mention[]): boolean {
  const isDelivery = mentions.some(
    (mention) => says(mention, 'quantity', 'delivery') || says(mention, 'quantity', 'leadtime'),
  );
  return isDelivery && before.some(({ entities }) => entities.some(({ kind }) => kind === 'supplier'));
}

/** `so it lasts through 23 August`: a stop that was spoken of. */
function saysLasting(mentions: readonly Mention[]): boolean {
  return mentions.some((mention) => !isName(mention) && says(mention, 'mark', 'lasting'));
}

/** `speed of L1 by 8% and of L2 by 4%`: names of a kind with an amount, and what it is the amount of was said of the name before. */
function parallelQuantity(
  mentions: readonly Mention[],
  names: readonly Mention[],
  before: readonly Mention[],
): Mention[] {
  const isShare = ({ amount }: Mention): boolean => amount !== undefined && !timeUnits.includes(amount.unit);
  const isHours = ({ amount }: Mention): boolean => amount?.unit === 'hour';
  const isCountedInHours = (mention: Mention): boolean => isHours(mention) || says(mention, 'quantity', 'overtime');
  const hasShare =
    mentions.some(isShare) || mentions.some(isMultiplied) || (mentions.some(isHours) && before.some(isCountedInHours));
  const kinds = new Set(names.flatMap(({ entities }) => entities.map(({ kind }) => kind)));
  const isAlike = before.some(({ entities }) => entities.some(({ kind }) => kinds.has(kind)));
  // `L2 down 2 points`, `L2 down 8 hours a week` is no stop.
  const isMoved = (mention: Mention): boolean =>
    (mentions.some(isShare) || mentions.some(({ amount }) => amount?.unit === 'hour' && amount.per !== undefined)) &&
    says(mention, 'action', 'lower');
  const isOwn = mentions.some((mention) =>
    ownWays.some((what) => says(mention, 'action', what) && !(what === 'stop' && isMoved(mention))),
  );
  // `Helixar augmente le sien de 10 %`
  if (mentions.some((mention) => !isName(mention) && says(mention, 'mark', 'own-one')))
    return before.filter((mention) => !isName(mention) && says(mention, 'quantity') && !says(mention, 'action'));
  if (!hasShare || !isAlike || isOwn) return [];
  return before.filter((mention) => !isName(mention) && says(mention, 'quantity') && !says(mention, 'action'));
}

/** `L1's is doubled`: by how much, with no amount. */
function isMultiplied(mention: Mention): boolean {
  return !isName(mention) && saidOf(mention, 'action').some((what) => what.startsWith('multiply:'));
}

/** `3000 a month`: goods, and no time that something takes. */
function isRated({ amount }: Mention): boolean {
  return amount !== undefined && ['none', 'units'].includes(amount.unit) && amount.per !== undefined;
}

/** `at 50%`, `120 hours a week`: how much of something there is, rather than how long it lasts. */
export function isLevel({ amount }: Mention): boolean {
  return amount !== undefined && !amount.isRate && (amount.unit === 'hour' || !timeUnits.includes(amount.unit));
}

function saysTimeTaken(mention: Mention): boolean {
  return !isName(mention) && ['leadtime', 'delivery'].some((what) => says(mention, 'quantity', what));
}

/** Verbs that say what they are about: speed, price, time. */
const ownWays = ['faster', 'slower', 'dearer', 'cheaper', 'stop', 'delay', 'hasten'];

/** `raises its prices and delivers late`, `and its lead time doubles`: what is said is of what was named before. */
function isOfBefore(mentions: readonly Mention[]): boolean {
  const first = mentions.find((mention) => !isSmall(mention) || says(mention, 'mark', 'possessive'));
  return first !== undefined && (says(first, 'quantity', 'delivery') || says(first, 'mark', 'possessive'));
}

/** `and it stays at 530 hours`, `on lui donne 12 heures`, `all its changeovers are cut in half`: of what was named before. */
function hasPronoun(mentions: readonly Mention[]): boolean {
  return mentions.some(
    (mention) => !isName(mention) && (says(mention, 'mark', 'pronoun') || says(mention, 'mark', 'possessive')),
  );
}

/** `the cost of this transport`: a quantity that was said before. */
function pointsBack(mentions: readonly Mention[]): boolean {
  return mentions.some(
    (mention, at) =>
      says(mention, 'quantity', 'transport') &&
      at > 0 &&
      !isName(mentions[at - 1]) &&
      says(mentions[at - 1], 'relative'),
  );
}

const ofWhere: readonly EntityKind[] = ['location', 'resource', 'site'];

/** `double its demand in Spain`, `cut its lead time on L3`: of the goods before, at a place of its own. */
function isOfPossessor(mentions: readonly Mention[], names: readonly Mention[]): boolean {
  const isPlaced = names.every(({ entities }) => entities.every(({ kind }) => ofWhere.includes(kind)));
  return isPlaced && mentions.some((mention) => !isName(mention) && says(mention, 'mark', 'possessive'));
}

/** `ne peut plus livrer que 20 000`: two small words that say a limit together with a verb. */
function isRestricting(mention: Mention): boolean {
  return !isName(mention) && ['denying', 'restricting'].some((what) => says(mention, 'mark', what));
}

/** The `plus` of `ne … plus … que`, which says no more. */
function isOfLimit(mention: Mention, before: readonly Mention[]): boolean {
  const isMarked = (what: string): boolean => before.some((one) => !isName(one) && says(one, 'mark', what));
  return says(mention, 'and') && isMarked('denying') && isMarked('restricting');
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
