import { isGoods, isJoiner, isMarket, isName, isWord, type Mention, saidOf, says } from '../mentions/mention.js';
import { ofRoutings } from './owners.js';

/** `Germany needs 12% more lispro and Spain 8% less`: a place alone, with an amount, is about the products named before. */
export function placedProducts(
  mentions: readonly Mention[],
  names: readonly Mention[],
  before: readonly Mention[],
): Mention[] {
  const isPlaced = names.length > 0 && names.every(({ entities }) => entities.every(({ kind }) => kind === 'location'));
  if (!isPlaced || !mentions.some(({ amount }) => amount !== undefined)) return [];
  return before.filter(({ entities }) => entities.some(({ kind }) => kind === 'product' || kind === 'family'));
}

/** `Germany takes 10% more, but of vaccines 5% less`: goods behind `of` are those of the place that was named. */
export function marketsBefore(mentions: readonly Mention[], before: readonly Mention[]): Mention[] {
  const [of, goods] = mentions.filter((mention) => isName(mention) || !isJoiner(mention));
  const isOf = goods !== undefined && isWord(of) && (says(of, 'prep', 'of') || says(of, 'prep', 'for'));
  const isGoods = isOf && goods.entities.some(({ kind }) => kind === 'product' || kind === 'family');
  if (!isGoods || mentions.some(({ entities }) => entities.some(({ kind }) => kind === 'location'))) return [];
  return before.filter(({ entities }) => entities.some(({ kind }) => kind === 'location'));
}

/** `its shelf life is 210 days and the lot in Spain expires on 31 May`: a lot of the goods that were spoken of. */
export function goodsBefore(names: readonly Mention[], before: readonly Mention[]): Mention[] {
  const isPlaced = names.every(({ entities }) => entities.every(({ kind }) => kind === 'location' || kind === 'site'));
  if (!isPlaced) return [];
  return before.filter(({ entities }) => entities.some(({ kind }) => kind === 'product' || kind === 'family'));
}

/** `VAC-300 first, and the stock in France at 600`: so many pieces of stock, with no word that all goods have them. */
export function countsStock(mentions: readonly Mention[]): boolean {
  const isWhole = mentions.some(
    (mention) => !isName(mention) && (says(mention, 'scope', 'all') || says(mention, 'kind')),
  );
  const isCount = mentions.some(
    ({ amount }) => amount !== undefined && ['none', 'units'].includes(amount.unit) && amount.per === undefined,
  );
  return !isWhole && isCount && mentions.some((mention) => !isName(mention) && says(mention, 'quantity', 'stock'));
}

/** `prices of NEU-20 down 5% and volumes up 12% in the South`: how much is sold of what the price is of. */
export function isOfVolumes(mentions: readonly Mention[], before: readonly Mention[]): boolean {
  const said = (all: readonly Mention[]): readonly string[] =>
    all.flatMap((mention) => (isName(mention) ? [] : saidOf(mention, 'quantity')));
  const isWhole = mentions.some((mention) => says(mention, 'scope', 'all') || says(mention, 'kind'));
  const isMade = before.some(({ amount }) => amount?.per === 'hour' && amount.unit !== 'money');
  const isPriced = isMade || said(before).includes('price') || before.some(({ amount }) => amount?.unit === 'money');
  return !isWhole && said(mentions).every((one) => one === 'demand') && isPriced;
}

/** `yield of Glarvia to 97% and speed to 6000 on S3`: of the products that were named, on the line that is. */
export function routedProducts(
  mentions: readonly Mention[],
  names: readonly Mention[],
  before: readonly Mention[],
): Mention[] {
  const isRouted = (all: readonly Mention[]): boolean => {
    const said = all.flatMap((mention) => (isName(mention) ? [] : saidOf(mention, 'quantity')));
    return said.length > 0 && said.every((one) => ofRoutings.includes(one));
  };
  const isPlaced = names.every(({ entities }) => entities.every(({ kind }) => kind === 'resource' || kind === 'site'));
  if (!isPlaced || !isRouted(mentions) || !isRouted(before) || names.some((one) => isOwner(mentions, one))) return [];
  const isLine = before.some(({ entities }) => entities.some(({ kind }) => kind === 'resource' || kind === 'site'));
  return isLine ? [] : before.filter(({ entities }) => entities.some(({ kind }) => kind === 'product'));
}

/** `cadence de L3`, `L3's speed`: whose something is, with a name of its own, which `on L3` does not say. */
function isOwner(mentions: readonly Mention[], name: Mention): boolean {
  const isRouting = (one: Mention | undefined): boolean =>
    one !== undefined && isWord(one) && ofRoutings.some((what) => says(one, 'quantity', what));
  const at = mentions.indexOf(name);
  const before = mentions
    .slice(0, at)
    .filter((one) => !isWord(one) || isMarkedOf(one) || !says(one, 'mark', 'article'));
  const [quantity, of] = before.slice(-2);
  return isRouting(mentions[at + 1]) || (of !== undefined && isWord(of) && isMarkedOf(of) && isRouting(quantity));
}

const isMarkedOf = (mention: Mention): boolean => says(mention, 'mark', 'of');

/** `Germany sells a quarter more lispro while Spain sells 15% less`: what another market sells, with a verb of its own, behind goods at a market. */
export function isSoldAgain(mentions: readonly Mention[], before: readonly Mention[]): boolean {
  const isWhole = mentions.some((mention) => isWord(mention) && (says(mention, 'scope') || says(mention, 'kind')));
  const isOther = mentions.some(
    (mention) => isWord(mention) && saidOf(mention, 'quantity').some((what) => what !== 'demand'),
  );
  const isAtMarket = before.some(isMarket) && before.some(isGoods);
  return isAtMarket && !isWhole && !isOther && mentions.some((mention) => isWord(mention) && says(mention, 'sells'));
}
