import { isTime } from '../figures/amount.js';
import { entitiesOf, isGoods, isName, isWord, type Mention, says } from '../mentions/mention.js';

/**
 * `the price of Glarvia pens falls 8% in the South from July, the volume there rises 12%`: what comes of a price in demand for the same
 * goods, with nothing said of where or when, is at the place and the time of the price.
 */
export function besidePrice(own: readonly Mention[], before: readonly Mention[]): readonly Mention[] {
  if (!isOfDemand(own) || !isOfPrice(before)) return [];
  const [goods, named] = [before.filter(isGoods), own.filter(isGoods)];
  const values = goods.flatMap(({ entities }) => entities.map(({ value }) => value));
  const isSame = named.every(({ entities }) => entities.every(({ value }) => values.includes(value)));
  const places = own.filter(isPlace);
  const isThere = places.every((place) => before.some((one) => isPlace(one) && isAlike(one, place)));
  if (!isSame || !isThere) return [];
  const times = own.some(({ time }) => time !== undefined) ? [] : before.filter(isWhen);
  return [...(named.length === 0 ? goods : []), ...times, ...(places.length === 0 ? before.filter(isPlace) : [])];
}

/** Demand alone, which moves by an amount. */
function isOfDemand(own: readonly Mention[]): boolean {
  const words = own.filter(isWord);
  const isOther = (one: Mention): boolean =>
    (says(one, 'quantity') && !says(one, 'quantity', 'demand')) ||
    ['dearer', 'cheaper'].some((what) => says(one, 'action', what));
  const isKnown = own.every((one) => !isName(one) || isGoods(one) || isPlace(one));
  return isKnown && words.some((one) => says(one, 'quantity', 'demand')) && !words.some(isOther);
}

/** The sales price of goods: nothing that is bought, and no line. */
function isOfPrice(before: readonly Mention[]): boolean {
  const isMoney = (one: Mention): boolean =>
    isWord(one) && (says(one, 'quantity', 'price') || ['dearer', 'cheaper'].some((what) => says(one, 'action', what)));
  const isOnly = before.every((one) => !isName(one) || isGoods(one) || isPlace(one));
  return isOnly && before.some(isMoney) && before.some(isGoods);
}

const isPlace = (mention: Mention): boolean => entitiesOf(mention, 'location').length > 0;

const isWhen = ({ time, amount }: Mention): boolean =>
  time !== undefined || (amount !== undefined && isTime(amount) && !amount.isRate);

function isAlike(one: Mention, other: Mention): boolean {
  return one.entities.some(({ value }) => other.entities.some((entity) => entity.value === value));
}
