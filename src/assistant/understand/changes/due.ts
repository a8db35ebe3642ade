import { hoursPerDay, isoText } from '../../../calendar/bucket.js';
import { labels } from '../../../tables/table.js';
import { type ReceiptRow, receiptRows, touches } from '../figures/dated-rows.js';
import { isName, isSmall, isSupplier, says, wordSays } from '../mentions/mention.js';
import { type AmountMention, amountsOf, type Parts, timesOf } from './parts.js';

/** The deliveries that a clause speaks of as due: those of its goods, at its time, of a quantity that it says. */
export interface Due {
  readonly rows: readonly ReceiptRow[];
  /** A quantity that only says which delivery is meant: `the 30,000 units due on 19 January`. */
  readonly telling: AmountMention | undefined;
  /** The days that choose the rows, where their goods, places and times do not. */
  readonly dates: readonly string[] | undefined;
  /** The goods of a supplier that is named alone. */
  readonly goods: readonly string[];
}

/**
 * What is on its way and said to be so: a word for receipts, or one for deliveries with the time or the quantity of a receipt, or of all of
 * them. How late a supplier is in general is its lead time, and none of this.
 */
export function dueOf(parts: Parts): Due | undefined {
  const isReceipt = parts.quantities.includes('receipt');
  const isComing = isReceipt || parts.quantities.includes('delivery') || isLateSomewhere(parts) || isExpected(parts);
  if (!isComing || (!isReceipt && (isOfDemand(parts) || isSupplied(parts) || isDelivering(parts)))) return undefined;
  const named = namesOf(parts, ['product', 'component', 'family']);
  const goods = goodsOf(parts);
  const places = new Set(namesOf(parts, ['location', 'site']));
  const of = receiptRows(parts.vocabulary.dataset).filter(
    ({ product, location }) =>
      (goods.length === 0 || goods.includes(product)) && (places.size === 0 || places.has(location)),
  );
  const timed = of.filter(({ date }) => timesOf(parts).every(({ time }) => touches(date, date, time)));
  const isRate = amountsOf(parts).some(({ amount }) => amount.isRate);
  const quantity = amountsOf(parts).find((mention) => !isRate && timed.some((row) => isQuantity(mention, row)));
  const telling = quantity ?? amountsOf(parts).find((mention) => isReceipt && isNumberOf(parts, mention, timed));
  const told = quantity === undefined ? timed : timed.filter((row) => isQuantity(quantity, row));
  const rows = isFirst(parts) ? told.slice(0, 1) : told;
  const isDated = timesOf(parts).some(({ time }) => Number.isFinite(time.from) && Number.isFinite(time.to));
  const isOne = isDated || isFirst(parts) || (telling !== undefined && named.length > 0);
  const isAll = (isEach(parts) || isLateSomewhere(parts)) && namesOf(parts, ['supplier']).length === 0;
  if (named.length === 0 && goods.length > 0 && !isDated) return undefined;
  if (!isReceipt && (goods.length === 0 || rows.length === 0 || !(isOne || isAll))) return undefined;
  const dates = rows.length < timed.length ? rows.map(({ date }) => isoText(date)) : undefined;
  return { rows, telling, dates, goods: named.length > 0 ? [] : goods };
}

/** `the 25,000 of insulin-api planned for 26 January do not arrive`: goods, with the day on which they are due, and no other quantity. */
function isExpected(parts: Parts): boolean {
  const { actions, kinds, quantities } = parts;
  const isGone = ['unless', 'delay', 'slip', 'hasten'].some((action) => actions.has(action));
  const isBought = kinds.has('component') || kinds.has('product');
  const isDated = timesOf(parts).some(({ time }) => Number.isFinite(time.from) && Number.isFinite(time.to));
  const isPlain = quantities.length === 0 && !kinds.has('resource') && !kinds.has('supplier');
  const isMarked = (what: string): boolean =>
    parts.mentions.some((mention) => !isName(mention) && says(mention, 'mark', what));
  // `the pens we expect in January never arrive`
  const isSaid = isMarked('planned') || (isMarked('expecting') && isMarked('not-coming'));
  const isBoughtOnly = kinds.has('component');
  const isComing = isSaid && isMarked('arriving');
  return (isGone || isComing) && isBought && isDated && isPlain && (isSaid || isBoughtOnly);
}

/** `Vitrum can deliver only 25,000 vials a week in Q1`: what a supplier is able to, by the week. */
function isSupplied(parts: Parts): boolean {
  return (
    parts.kinds.has('supplier') && amountsOf(parts).some(({ amount }) => amount.isRate || amount.per !== undefined)
  );
}

/** `Vitrum delivers a week late in January`: what a supplier does for a time, and no delivery of a day. */
function isDelivering(parts: Parts): boolean {
  const { mentions } = parts;
  const verb = mentions.findIndex((mention) => wordSays(mention, 'quantity', 'delivery') && wordSays(mention, 'sells'));
  const subject = mentions.slice(0, Math.max(verb, 0)).findLast((mention) => isName(mention) || !isSmall(mention));
  const isLasting = timesOf(parts).every(({ time }) => time.unit !== 'day' || time.to - time.from > hoursPerDay);
  return subject !== undefined && isSupplier(subject) && isLasting;
}

/** `all the demand for VAC-200 arrives three weeks earlier`: what comes is what customers ask for. */
function isOfDemand({ kinds, mentions }: Parts): boolean {
  const isSold = !kinds.has('supplier') && !kinds.has('component');
  return isSold && mentions.some((mention) => !isName(mention) && says(mention, 'quantity', 'demand'));
}

/** `vials for Lyon come 2 weeks late`: suppliers have no places, what is on its way has one. */
function isLateSomewhere(parts: Parts): boolean {
  const isLate = parts.actions.has('delay') || parts.actions.has('hasten');
  const isPlain =
    parts.quantities.every((quantity) => quantity === 'delivery') &&
    !parts.kinds.has('supplier') &&
    !parts.kinds.has('resource');
  return isLate && isPlain && parts.kinds.has('component') && namesOf(parts, ['location', 'site']).length > 0;
}

/** `the three vaccine receipts`: as many as there are, in front of the word for them. */
function isNumberOf({ mentions }: Parts, mention: AmountMention, rows: readonly ReceiptRow[]): boolean {
  const { unit, value, sign, per } = mention.amount;
  const isBare = unit === 'none' && sign === undefined && per === undefined;
  const behind = mentions.slice(mentions.indexOf(mention) + 1);
  const receipts = behind.findIndex((one) => wordSays(one, 'quantity', 'receipt'));
  const isFront = receipts !== -1 && behind.slice(0, receipts).every((one) => isName(one) || isSmall(one));
  return isBare && isFront && rows.length > 1 && value === rows.length;
}

function isQuantity({ amount }: AmountMention, { quantity }: ReceiptRow): boolean {
  return (
    ['units', 'none'].includes(amount.unit) &&
    amount.sign === undefined &&
    amount.per === undefined &&
    amount.value === quantity
  );
}

function namesOf({ mentions }: Parts, kinds: readonly string[]): readonly string[] {
  return mentions.flatMap(({ entities }) =>
    entities.filter(({ kind }) => kinds.includes(kind)).map(({ value }) => value),
  );
}

/** The goods that are named, or those that the suppliers named bring. */
function goodsOf(parts: Parts): readonly string[] {
  const named = parts.mentions.flatMap(({ entities }) => {
    // `pens` are the component where they may be products as well.
    const bought = entities.filter(({ kind }) => kind === 'component');
    const sold = entities.filter(({ kind }) => kind === 'product');
    return (bought.length > 0 ? bought : sold).map(({ value }) => value);
  });
  const families = namesOf(parts, ['family']);
  const members = parts.vocabulary.entities.filter(
    ({ kind, group }) => kind === 'product' && group !== undefined && families.includes(group),
  );
  if (named.length === 0 && members.length > 0) return members.map(({ value }) => value);
  const suppliers = namesOf(parts, ['supplier']);
  const table = parts.vocabulary.dataset.get('suppliers');
  if (named.length > 0 || suppliers.length === 0 || table === undefined) return named;
  const [supplier, component] = ['supplier', 'component'].map((column) => labels(table, column));
  return Array.from({ length: table.rows }, (_, row) => row)
    .filter((row) => suppliers.includes(supplier.labels[supplier.codes[row]] ?? ''))
    .map((row) => component.labels[component.codes[row]] ?? '');
}

function isFirst({ mentions }: Parts): boolean {
  return mentions.some(
    (mention) =>
      !isName(mention) && !mention.time && (says(mention, 'ordinal', '1') || says(mention, 'relative', 'next')),
  );
}

/** `both deliveries`, `toutes les livraisons`: all that are due. */
function isEach({ mentions }: Parts): boolean {
  return mentions.some(
    (mention) =>
      !isName(mention) &&
      !mention.amount &&
      (says(mention, 'scope', 'all') || says(mention, 'mark', 'each') || says(mention, 'mark', 'pair')),
  );
}
