import { allCostsOf } from '../plan/costs.js';
import type { Kpi } from './kpi.js';

export const costTotal: Kpi = {
  name: 'cost.total',
  unit: 'money',
  better: 'lower',
  definition: 'All costs together.',
  grid: 'items',
  over: 'sum',
  of: allCostsOf,
};
