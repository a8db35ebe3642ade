import type { Kpi } from './kpi.js';

export const expired: Kpi = {
  name: 'expired',
  unit: 'units',
  better: 'lower',
  definition: 'Units that passed their date in stock.',
  grid: 'items',
  over: 'sum',
  of: (plan) => plan.expired,
};
