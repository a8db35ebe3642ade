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
export function sold({ shipped, buckets, network }: Plan): Float64Array {
  const { price } = network.item;
  const known = price.some((value) => !Number.isNaN(value));
  return shipped.map((units, cell) => (known ? units * (price[Math.floor(cell / buckets)] || 0) : NaN));
}
