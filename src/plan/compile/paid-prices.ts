import { type Calendar, planBucket } from '../../calendar/calendar.js';
import type { Dataset } from '../../tables/table.js';
import type { Items } from './items.js';
import { rowsOf } from './rows.js';

/**
 * What units are sold for by item and bucket: the mean price of the orders and forecasts of the bucket, weighed by their quantities, those without
 * one at the product's price. A bucket in which nothing is asked for, where only what is late is shipped, takes the price of the one before.
 * @param usual by item, the product's price; NaN where none is known.
 */
export function paidPrices(dataset: Dataset, calendar: Calendar, items: Items, usual: Float64Array): Float64Array {
  const { horizon } = calendar;
  const paid = new Float64Array(usual.length * horizon);
  usual.forEach((price, item) => {
    paid.fill(price, item * horizon, (item + 1) * horizon);
  });
  const rows = rowsOf(dataset, 'demand');
  const price = rows.number('price');
  if (price.every(Number.isNaN)) return paid;
  const [product, location, kind] = [rows.text('product'), rows.text('location'), rows.text('kind')];
  const [date, quantity] = [rows.number('date'), rows.number('quantity')];
  const [value, weight] = [new Float64Array(paid.length), new Float64Array(paid.length)];
  for (let row = 0; row < rows.count; row++) {
    const bucket = planBucket(calendar, date[row]);
    if (kind(row) === 'actual' || bucket >= horizon || (bucket < 0 && kind(row) !== 'order')) continue;
    const item = items.of(items.products.of(product(row)), items.locations.of(location(row)));
    const own = Number.isNaN(price[row]) ? usual[item] : price[row];
    if (!(quantity[row] > 0) || Number.isNaN(own)) continue;
    const cell = item * horizon + Math.max(0, bucket);
    value[cell] += own * quantity[row];
    weight[cell] += quantity[row];
  }
  for (let cell = 0; cell < paid.length; cell++) {
    if (weight[cell] > 0) paid[cell] = value[cell] / weight[cell];
    else if (cell % horizon > 0) paid[cell] = paid[cell - 1];
  }
  return paid;
}
