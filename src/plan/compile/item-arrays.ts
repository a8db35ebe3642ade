import { bucketKind } from '../../calendar/bucket.js';
import type { Calendar } from '../../calendar/calendar.js';
import type { Dataset } from '../../tables/table.js';
import type { ItemArrays } from '../network.js';
import { customerTerms } from './customer-terms.js';
import { type NameIndex, nameIndex } from './index-names.js';
import type { Items } from './items.js';
import { bucketsOf, meanBucketDays, rowsOf } from './rows.js';

/** Share of its worth that keeping a unit for a year costs where the table does not say. */
export const usualHolding = 0.2;
/** What a unit short costs per bucket where the table gives neither shortage cost nor price nor unit cost. */
export const usualShortage = 1;

/** What the products table says of each item, and the customers table of what is asked for at a place. */
export function itemArraysOf(
  dataset: Dataset,
  calendar: Calendar,
  items: Items,
): { readonly arrays: ItemArrays; readonly families: NameIndex } {
  const rows = rowsOf(dataset, 'products');
  const product = rows.text('product');
  const rowOf = new Map(Array.from({ length: rows.count }, (_, row) => [product(row), row]));
  const families = nameIndex();
  const family = rows.text('family');
  const shortage = rows.text('shortage');
  const row = items.product.map((index) => rowOf.get(items.products.names[index]));
  const each = (column: string, otherwise: number): Float64Array => {
    const values = rows.number(column);
    return Float64Array.from(row, (at) => (at === undefined || Number.isNaN(values[at]) ? otherwise : values[at]));
  };
  const terms = customerTerms(dataset, items);
  /** The same where customers may have terms of their own. */
  const byCustomer = (column: string, otherwise: number): Float64Array => {
    const usual = each(column, otherwise);
    return terms(column).map((own, item) => (Number.isNaN(own) ? usual[item] : own));
  };
  const unitCost = each('unit_cost', NaN);
  const price = each('price', NaN);
  const perYear = bucketKind(calendar.bucket).perYear;
  const life = each('shelf_life_days', Infinity);
  const days = meanBucketDays(calendar);
  const remaining = byCustomer('minimum_remaining_days', 0).map((length) => bucketsOf(length, calendar));
  const arrays = {
    product: Int32Array.from(items.product),
    location: Int32Array.from(items.location),
    family: Int32Array.from(row, (at) => (at === undefined || family(at) === '' ? -1 : families.of(family(at)))),
    priority: byCustomer('priority', 1),
    price,
    unitCost,
    holdingCost: each('holding_cost', NaN).map(
      (cost, item) => (Number.isNaN(cost) ? usualHolding * (unitCost[item] || 0) : cost) / perYear,
    ),
    shortageCost: byCustomer('shortage_cost', NaN).map((cost, item) =>
      firstKnown(cost, price[item], unitCost[item], usualShortage),
    ),
    losesSales: Uint8Array.from(row, (at) => Number(at !== undefined && shortage(at) === 'lost')),
    shelfLife: life.map((length) => (length === Infinity ? Infinity : Math.max(1, Math.floor(length / days + 1e-9)))),
    minimumRemainingLife: remaining,
    keeps: keepsFrom(items.product, remaining, calendar.horizon),
  };
  return { arrays, families };
}

/** Customers of one product may ask for different lives: the longest counts. */
function keepsFrom(product: readonly number[], remaining: Float64Array, horizon: number): Int32Array {
  const longest = new Map<number, number>();
  product.forEach((index, item) => {
    longest.set(index, Math.max(longest.get(index) ?? 0, remaining[item]));
  });
  return Int32Array.from(product, (index) => Math.max(horizon, horizon - 1 + (longest.get(index) ?? 0)));
}

function firstKnown(...values: readonly number[]): number {
  return values.find((value) => !Number.isNaN(value)) ?? NaN;
}
