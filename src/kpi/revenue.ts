import type { Plan } from '../plan/plan.js';
import type { Kpi } from './kpi.js';

export const revenue: Kpi = {
  name: 'revenue',
  unit: 'money',
  better: 'higher',
  definition:
    'What shipped units are sold for, at the price of their demand, else of the product; unknown where no price is.',
  grid: 'items',
  over: 'sum',
  of: sold,
};

/** NaN where nothing has a price: a missing price is no price of zero. */
export function sold({ shipped, network: { paid } }: Plan): Float64Array {
  if (paid.every(Number.isNaN)) return new Float64Array(shipped.length).fill(NaN);
  return shipped.map((units, cell) => units * (paid[cell] || 0));
}
