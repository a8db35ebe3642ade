import type { EntityKind } from '../../vocabulary.js';
import { isName, type Mention, saidOf, says } from '../mentions/mention.js';
import { ofGoods, ofPlaces } from './owners.js';
import { hasAction, kindsOf } from './says-change.js';
import { saysCause } from './stops.js';

/**
 * What a clause that points at the one before takes up of it besides what it leaves out: of `that of VAC-200` the place and the time, of
 * `by as much` the time, of `its yield on L2` the product, of `N2 15% slower` behind a product on N1 that product.
 */
export function carriedBack(
  mentions: readonly Mention[],
  before: readonly Mention[],
  taken: readonly Mention[],
): readonly Mention[] {
  const own = [...mentions, ...taken];
  const names = mentions.filter(isName);
  if (names.length === 0) return [];
  if (isCountOfSupplier(mentions) && saysDelivered(before)) return before.filter(({ amount }) => amount?.isRate);
  const kinds = saysThatOf(mentions)
    ? ofThat
    : isOwn(mentions)
      ? kindsBeside(own)
      : isPaced(names, mentions, before)
        ? ofGoods
        : [];
  const carried = before.filter(
    (mention) => kindsOf(mention).some((kind) => kinds.includes(kind)) && !isRival(mention, own),
  );
  const isTimed = own.some(({ time }) => time !== undefined) || (saysThatOf(mentions) && before.some(isMoved));
  const isLeaning = saysThatOf(mentions) || mentions.some((mention) => says(mention, 'mark', 'as-much'));
  const times = isTimed || !isLeaning ? [] : before.filter(({ time }) => time !== undefined);
  if (!saysThatOf(mentions)) return [...carried, ...times];
  const isMeasured = own.some((mention) => isQuantity(mention) || saysCause(mention));
  const quantity = isMeasured ? [] : before.filter((mention) => isQuantity(mention) || saysCause(mention));
  return [...carried, ...quantity, ...times].filter((mention) => !taken.includes(mention));
}

/** `Corvane is capped at 4,000 a month, Osteria goes up to 2,500`: a count that is per month as well. */
function isCountOfSupplier(mentions: readonly Mention[]): boolean {
  const [count, ...others] = mentions.flatMap(({ amount }) => (amount === undefined ? [] : [amount]));
  const isCount = count !== undefined && ['units', 'none'].includes(count.unit) && count.value >= fewest;
  const isOf = mentions.filter(isName).every((mention) => kindsOf(mention).every((kind) => kind === 'supplier'));
  return isCount && others.length === 0 && count.sign === undefined && isOf && !mentions.some(isQuantity);
}

const fewest = 100;

/** So many of a supplier's goods per week or month, with no other quantity. */
function saysDelivered(before: readonly Mention[]): boolean {
  const amounts = before.flatMap(({ amount }) => (amount === undefined ? [] : [amount]));
  const isCount = amounts.every(({ unit, isRate }) => isRate || ['units', 'none'].includes(unit));
  const isOfSupplier = before.some((mention) => kindsOf(mention).includes('supplier'));
  return isCount && amounts.some(({ isRate }) => isRate) && isOfSupplier && !before.some(isQuantity);
}

const ofThat: readonly EntityKind[] = [...ofGoods, ...ofPlaces, 'location'];

/** Names of which a clause has one kind: a product of its own stands in the place of the family before. */
const groups: readonly (readonly EntityKind[])[] = [[...ofGoods, 'component'], ofPlaces, ['location'], ['supplier']];

function isRival(mention: Mention, own: readonly Mention[]): boolean {
  const kinds = groups.find((group) => kindsOf(mention).some((kind) => group.includes(kind))) ?? kindsOf(mention);
  return own.some((other) => kindsOf(other).some((kind) => kinds.includes(kind)));
}

/** `that of`, `celles pour` with a name behind: what was said before, of something else. */
function saysThatOf(mentions: readonly Mention[]): boolean {
  return mentions.some((mention, at) => {
    const [of, name] = mentions
      .slice(at + 1)
      .filter((one) => isName(one) || !says(one, 'mark', 'article') || says(one, 'prep'));
    const isPointing = !isName(mention) && says(mention, 'mark', 'that-of');
    return isPointing && of !== undefined && isOf(of) && name !== undefined && isName(name);
  });
}

function isOf(mention: Mention): boolean {
  return !isName(mention) && ['of', 'for', 'in', 'from'].some((what) => says(mention, 'prep', what));
}

/** `its`, with no name before it that it may be of. */
function isOwn(mentions: readonly Mention[]): boolean {
  const at = mentions.findIndex((mention) => !isName(mention) && says(mention, 'mark', 'possessive'));
  return at !== -1 && !mentions.slice(0, at).some(isName);
}

/** The kinds of names by which the rows of a quantity are chosen, with one of them said and the other pointed at. */
function kindsBeside(own: readonly Mention[]): readonly EntityKind[] {
  const said = own.filter(isQuantity).flatMap((mention) => saidOf(mention, 'quantity'));
  const isAll = (group: readonly string[]): boolean => said.length > 0 && said.every((one) => group.includes(one));
  if (isAll(['yield', 'speed', 'setup', 'lot'])) return [...ofGoods, ...ofPlaces];
  const isBought = own.some((mention) => kindsOf(mention).some((kind) => kind === 'supplier' || kind === 'component'));
  if (isBought && isAll(['price', 'purchase', 'leadtime', 'delivery', 'minorder', 'lotmultiple', 'cost', 'capacity']))
    return ['supplier', 'component'];
  return [];
}

/** `N1 runs 10% faster on CAR-60, N2 15% slower`: lines alone, each with its pace. */
function isPaced(names: readonly Mention[], mentions: readonly Mention[], before: readonly Mention[]): boolean {
  const saysPace = (mention: Mention): boolean =>
    !isName(mention) && ['faster', 'slower'].some((what) => says(mention, 'action', what));
  const isOfLines = names.every((name) => kindsOf(name).every((kind) => ofPlaces.includes(kind)));
  const isLine = before.some((mention) => kindsOf(mention).some((kind) => ofPlaces.includes(kind)));
  return isOfLines && isLine && mentions.some(saysPace) && before.some(saysPace);
}

/** `is put off from July to August`: the time says where it goes, and is that of nothing else. */
function isMoved(mention: Mention): boolean {
  return !isName(mention) && ['delay', 'hasten', 'shift'].some((what) => says(mention, 'action', what));
}

function isQuantity(mention: Mention): boolean {
  return !isName(mention) && says(mention, 'quantity') && !hasAction([mention]);
}
