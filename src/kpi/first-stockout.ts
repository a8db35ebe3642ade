import type { Kpi } from './kpi.js';
import { stockedOut } from './stockouts.js';

export const firstStockout: Kpi = {
  name: 'first_stockout',
  unit: 'bucket',
  better: 'higher',
  definition: 'The first bucket, counted from 1, in which an item ends empty with demand unmet.',
  grid: 'items',
  over: 'first',
  of: stockedOut,
};
