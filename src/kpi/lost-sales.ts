import type { Kpi } from './kpi.js';

export const lostSales: Kpi = {
  name: 'lost_sales',
  unit: 'units',
  better: 'lower',
  definition: 'Units asked for and neither shipped nor waited for.',
  grid: 'items',
  over: 'sum',
  of: (plan) => plan.lost,
};
