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

function worth({ closing, items, buckets, network }: Plan): Float64Array {
  const value = new Float64Array(closing.length);
  for (let item = 0; item < items; item++) {
    const cost = network.item.unitCost[item] || 0;
    for (let cell = item * buckets; cell < (item + 1) * buckets; cell++) value[cell] = (closing[cell] * cost) / buckets;
  }
  return value;
}
