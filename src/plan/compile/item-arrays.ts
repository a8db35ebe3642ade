import { bucketKind } from '../../calendar/bucket.js';
import type { Calendar } from '../../calendar/calendar.js';
import type { Dataset } from '../../tables/table.js';
import type { ItemArrays } from '../network.js';
import { type NameIndex, nameIndex } from './index-names.js';
import type { Items } from './items.js';
import { bucketsOf, meanBucketDays, rowsOf } from './rows.js';

/** Share of its worth that keeping a unit for a year costs where the table does not say. */
export const usualHolding = 0.2;
/** What a unit short costs per bucket where the table gives neither shortage cost nor price nor unit cost. */
export const usualShortage = 1;

/** What the products table says of each item. */
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
  const unitCost = each('unit_cost', NaN);
  const price = each('price', NaN);
  const perYear = bucketKind(calendar.bucket).perYear;
  const life = each('shelf_life_days', Infinity);
  const days = meanBucketDays(calendar);
  const arrays = {
    product: Int32Array.from(items.product),
    location: Int32Array.from(items.location),
    family: Int32Array.from(row, (at) => (at === undefined || family(at) === '' ? -1 : families.of(family(at)))),
    priority: each('priority', 1),
    price,
    unitCost,
    holdingCost: each('holding_cost', NaN).map(
      (cost, item) => (Number.isNaN(cost) ? usualHolding * (unitCost[item] || 0) : cost) / perYear,
    ),
    shortageCost: each('shortage_cost', NaN).map((cost, item) =>
      firstKnown(cost, price[item], unitCost[item], usualShortage),
    ),
    losesSales: Uint8Array.from(row, (at) => Number(at !== undefined && shortage(at) === 'lost')),
    shelfLife: life.map((length) => (length === Infinity ? Infinity : Math.max(1, Math.floor(length / days + 1e-9)))),
    minimumRemainingLife: each('minimum_remaining_days', 0).map((length) => bucketsOf(length, calendar)),
  };
  return { arrays, families };
}

function firstKnown(...values: readonly number[]): number {
  return values.find((value) => !Number.isNaN(value)) ?? NaN;
}
