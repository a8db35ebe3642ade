import { isName, type Mention, saidOf, says } from '../mentions/mention.js';
import { countsStock } from './goods-before.js';
import {
  ofGoods,
  ofLanes,
  ofLines,
  ofPlaces,
  ofProducts,
  ofResources,
  ofRoutings,
  ofSuppliers,
  ofWages,
  soldBy,
} from './owners.js';
import { isStopping } from './stops.js';

/** `changeovers on L2 …, and efficiency rises 2 points`: of the same lines, or of the same products, as what was said before. */
export function carriedNames(mentions: readonly Mention[], before: readonly Mention[]): Mention[] {
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
  if (isOfLane(mentions, said) && earlier.includes('transport') && isLane(before))
    return before.filter((mention) => isName(mention) || says(mention, 'quantity', 'transport'));
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
  if (isOfSupplier && isBought(before)) return before.filter(isName);
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

/** `transport from Lyon to Spain at 0.12 a unit, and one week of transit`: what a way has, and not every way. */
function isOfLane(mentions: readonly Mention[], said: readonly string[]): boolean {
  const isAll = mentions.some((mention) => says(mention, 'scope', 'all') && !says(mention, 'mark', 'a-piece'));
  return !isAll && said.length > 0 && said.every((one) => ofLanes.includes(one));
}

/** `API-NEU: purchase price 650, minimum order 800`: components alone. */
function isBought(before: readonly Mention[]): boolean {
  const names = before.filter(isName);
  return names.length > 0 && names.every(({ entities }) => entities.some(({ kind }) => kind === 'component'));
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

/** `yield of VAC-100 at 90% on L3 and shelf life of 180 days`: what only a product has, behind how it is made. */
function isOfMade(said: readonly string[], earlier: readonly string[]): boolean {
  const ofOne = ['safety', 'shelflife', 'unitcost', 'holding', 'shortage', 'priority', 'release'];
  const ofMaking = [...ofRoutings, 'production', 'leadtime'];
  const isMade = earlier.every((one) => ofMaking.includes(one)) && earlier.some((one) => one !== 'leadtime');
  return earlier.length > 0 && isMade && said.every((one) => ofOne.includes(one));
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
