import type { Plan } from '../plan/plan.js';
import type { Kpi } from './kpi.js';

export const revenue: Kpi = {
  name: 'revenue',
  unit: 'money',
  better: 'higher',
  definition: 'What shipped units are sold for; unknown where no price is.',
  grid: 'items',
  over: 'sum',
  of: sold,
};

/** NaN where nothing has a price: a missing price is no price of zero. */
export function sold({ shipped, items, buckets, network }: Plan): Float64Array {
  const { price } = network.item;
  const revenue = new Float64Array(shipped.length);
  if (price.every(Number.isNaN)) return revenue.fill(NaN);
  for (let item = 0; item < items; item++) {
    const paid = price[item] || 0;
    for (let cell = item * buckets; cell < (item + 1) * buckets; cell++) revenue[cell] = shipped[cell] * paid;
  }
  return revenue;
}
