import type { Kpi } from './kpi.js';

export const inventoryUnits: Kpi = {
  name: 'inventory.units',
  unit: 'units',
  better: 'neither',
  definition: 'Units in stock at the end of a bucket, on average.',
  grid: 'items',
  over: 'sum',
  of: (plan) => plan.closing.map((left) => left / plan.buckets),
};
