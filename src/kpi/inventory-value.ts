import type { Plan } from '../plan/plan.js';
import type { Kpi } from './kpi.js';

export const inventoryValue: Kpi = {
  name: 'inventory.value',
  unit: 'money',
  better: 'lower',
  definition: 'Worth of the stock at the end of a bucket, on average, at unit cost.',
  grid: 'items',
  over: 'sum',
  of: worth,
};

function worth({ closing, buckets, network }: Plan): Float64Array {
  return closing.map((left, cell) => (left * (network.item.unitCost[Math.floor(cell / buckets)] || 0)) / buckets);
}
