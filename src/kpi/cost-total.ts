import { costParts, costsOf } from '../plan/costs.js';
import type { Plan } from '../plan/plan.js';
import type { Kpi } from './kpi.js';

export const costTotal: Kpi = {
  name: 'cost.total',
  unit: 'money',
  better: 'lower',
  definition: 'All costs together.',
  grid: 'items',
  over: 'sum',
  of: allCosts,
};

export function allCosts(plan: Plan): Float64Array {
  const costs = costsOf(plan);
  const total = new Float64Array(plan.items * plan.buckets);
  for (const part of costParts) for (let cell = 0; cell < total.length; cell++) total[cell] += costs[part][cell];
  return total;
}
