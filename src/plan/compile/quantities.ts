import { bucketKind, isoText } from '../../calendar/bucket.js';
import { bucketDays, bucketStart, type Calendar, planBucket } from '../../calendar/calendar.js';
import type { Dataset } from '../../tables/table.js';
import { type LotArrays, neverExpires } from '../network.js';
import { grouped } from './index-names.js';
import type { Items } from './items.js';
import { rowsOf } from './rows.js';

/**
 * Demand of the plan by item and bucket: per cell the larger of what is ordered and what is forecast, so that orders consume the
 * forecast. Orders due before the plan's start are due in its first bucket.
 */
export function demandOf(
  dataset: Dataset,
  calendar: Calendar,
  items: Items,
  notes: string[],
): { readonly demand: Float64Array; readonly ordered: Float64Array } {
  const rows = rowsOf(dataset, 'demand');
  const kind = rows.text('kind');
  const [date, quantity] = [rows.number('date'), rows.number('quantity')];
  const cells = items.product.length * calendar.horizon;
  const orders = new Float64Array(cells);
  const forecasts = new Float64Array(cells);
  let overdue = 0;
  for (const [row, cell] of demandCells(dataset, calendar, items).entries()) {
    if (cell < 0) continue;
    if (planBucket(calendar, date[row]) < 0) overdue++;
    (kind(row) === 'order' ? orders : forecasts)[cell] += quantity[row];
  }
  if (overdue > 0)
    notes.push(
      `${overdue} order${overdue > 1 ? 's' : ''} due before ${isoText(bucketStart(calendar, 0))} ${overdue > 1 ? 'are' : 'is'} due in the first bucket.`,
    );
  return {
    demand: orders.map((ordered, cell) => Math.max(0, ordered, forecasts[cell])),
    ordered: orders.map((quantity) => Math.max(0, quantity)),
  };
}

/** By row of demand, the cell (item × bucket) that it is asked for in: overdue orders in the first bucket, -1 for what is past or beyond the plan. */
export function demandCells(dataset: Dataset, calendar: Calendar, items: Items): Int32Array {
  const rows = rowsOf(dataset, 'demand');
  const [product, location, kind] = [rows.text('product'), rows.text('location'), rows.text('kind')];
  const date = rows.number('date');
  return Int32Array.from({ length: rows.count }, (_, row) => {
    const bucket = planBucket(calendar, date[row]);
    const isPast = kind(row) === 'actual' || (bucket < 0 && kind(row) !== 'order');
    if (isPast || bucket >= calendar.horizon) return -1;
    const item = items.of(items.products.of(product(row)), items.locations.of(location(row)));
    return item * calendar.horizon + Math.max(0, bucket);
  });
}

/** What arrives on its own: by the bucket of its date; what is overdue arrives in the first. */
export function receiptsOf(dataset: Dataset, calendar: Calendar, items: Items): Float64Array {
  const rows = rowsOf(dataset, 'receipts');
  const [product, location] = [rows.text('product'), rows.text('location')];
  const [date, quantity] = [rows.number('date'), rows.number('quantity')];
  const receipts = new Float64Array(items.product.length * calendar.horizon);
  for (let row = 0; row < rows.count; row++) {
    const bucket = Math.max(0, planBucket(calendar, date[row]));
    if (bucket >= calendar.horizon) continue;
    receipts[
      items.of(items.products.of(product(row)), items.locations.of(location(row))) * calendar.horizon + bucket
    ] += quantity[row];
  }
  return receipts;
}

/** Opening stock by lot, first to expire first. A lot can be sold in a bucket when it keeps to the bucket's last day. */
export function lotsOf(dataset: Dataset, calendar: Calendar, items: Items): LotArrays {
  const rows = rowsOf(dataset, 'inventory');
  const [product, location] = [rows.text('product'), rows.text('location')];
  const [quantity, expiry] = [rows.number('quantity'), rows.number('expiry')];
  const item = Int32Array.from({ length: rows.count }, (_, row) =>
    items.of(items.products.of(product(row)), items.locations.of(location(row))),
  );
  const last = Int32Array.from({ length: rows.count }, (_, row) =>
    Number.isNaN(expiry[row]) ? neverExpires : lastBucket(calendar, expiry[row]),
  );
  const { start, entries } = grouped(items.product.length, item, (one, other) => last[one] - last[other]);
  return {
    itemStart: start,
    quantity: Float64Array.from(entries, (row) => quantity[row]),
    lastBucket: Int32Array.from(entries, (row) => last[row]),
  };
}

function lastBucket(calendar: Calendar, expiry: number): number {
  const bucket = planBucket(calendar, expiry);
  const keepsToTheEnd = bucketKind(calendar.bucket).startOf(calendar.start + bucket + 1) <= expiry + 24;
  return keepsToTheEnd ? bucket : bucket - 1;
}

/**
 * Days of the coming demand that should be left at each bucket's end; behind the plan's end demand goes on at its mean. For what no customer asks
 * for, a component, days of its use. What is sold is kept where it is asked for.
 */
export function safetyStockOf(
  dataset: Dataset,
  calendar: Calendar,
  items: Items,
  demand: Float64Array,
  use: Float64Array,
): Float64Array {
  const rows = rowsOf(dataset, 'products');
  const product = rows.text('product');
  const days = rows.number('safety_stock_days');
  const { horizon } = calendar;
  const safety = new Float64Array(demand.length);
  for (let row = 0; row < rows.count; row++) {
    if (!(days[row] > 0)) continue;
    const own = items.ofProduct.get(items.products.of(product(row))) ?? [];
    const isSold = own.some((item) => meanOf(demand, item, horizon) > 0);
    for (const item of own) {
      const asked = isSold ? demand : use;
      const mean = meanOf(asked, item, horizon);
      for (let bucket = 0; bucket < horizon && mean > 0; bucket++)
        safety[item * horizon + bucket] = coming(asked, item * horizon, bucket + 1, days[row], mean, calendar);
    }
  }
  return safety;
}

function meanOf(values: Float64Array, item: number, horizon: number): number {
  return values.subarray(item * horizon, (item + 1) * horizon).reduce((sum, value) => sum + value, 0) / horizon;
}

function coming(
  demand: Float64Array,
  row: number,
  from: number,
  days: number,
  mean: number,
  calendar: Calendar,
): number {
  let left = days;
  let units = 0;
  for (let bucket = from; left > 0; bucket++) {
    const length = bucketDays(calendar, bucket);
    units += (bucket < calendar.horizon ? demand[row + bucket] : mean) * Math.min(1, left / length);
    left -= length;
  }
  return units;
}
