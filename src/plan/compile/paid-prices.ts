import type { Calendar } from '../../calendar/calendar.js';
import type { Dataset } from '../../tables/table.js';
import type { Items } from './items.js';
import { demandCells } from './quantities.js';
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
  const quantity = rows.number('quantity');
  const [value, weight] = [new Float64Array(paid.length), new Float64Array(paid.length)];
  for (const [row, cell] of demandCells(dataset, calendar, items).entries()) {
    if (cell < 0 || !(quantity[row] > 0)) continue;
    const own = Number.isNaN(price[row]) ? usual[Math.floor(cell / horizon)] : price[row];
    if (Number.isNaN(own)) continue;
    value[cell] += own * quantity[row];
    weight[cell] += quantity[row];
  }
  for (let cell = 0; cell < paid.length; cell++) {
    if (weight[cell] > 0) paid[cell] = value[cell] / weight[cell];
    else if (cell % horizon > 0) paid[cell] = paid[cell - 1];
  }
  return paid;
}
