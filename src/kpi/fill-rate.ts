import type { Plan } from '../plan/plan.js';
import type { Kpi } from './kpi.js';

export const fillRate: Kpi = {
  name: 'fill_rate',
  unit: 'share',
  better: 'higher',
  definition: 'Share of demand shipped in the bucket it is due, the oldest backlog being served first.',
  grid: 'items',
  over: 'sum',
  of: shippedWhenDue,
  per: (plan) => plan.demand,
};

/** What is left of each shipment once the older backlog is served. */
export function shippedWhenDue({ items, buckets, shipped, backlog }: Plan): Float64Array {
  const whenDue = new Float64Array(items * buckets);
  for (let item = 0; item < items; item++) {
    let waiting = 0;
    for (let cell = item * buckets; cell < (item + 1) * buckets; cell++) {
      whenDue[cell] = Math.max(0, shipped[cell] - waiting);
      waiting = backlog[cell];
    }
  }
  return whenDue;
}
