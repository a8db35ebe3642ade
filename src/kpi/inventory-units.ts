import type { Plan } from '../plan/plan.js';
import type { Kpi } from './kpi.js';

export const inventoryUnits: Kpi = {
  name: 'inventory.units',
  unit: 'units',
  better: 'neither',
  definition: 'Units in stock at the end of a bucket, on average.',
  grid: 'items',
  over: 'sum',
  of: meanStock,
};

function meanStock({ closing, buckets }: Plan): Float64Array {
  const mean = new Float64Array(closing.length);
  for (let cell = 0; cell < mean.length; cell++) mean[cell] = closing[cell] / buckets;
  return mean;
}
