import type { Plan } from '../plan/plan.js';
import type { Kpi } from './kpi.js';

export const stockouts: Kpi = {
  name: 'stockouts',
  unit: 'item-buckets',
  better: 'lower',
  definition: 'Item-buckets that end empty with demand unmet.',
  grid: 'items',
  over: 'sum',
  of: stockedOut,
};

/** Less than this many units is rounding. */
const rounding = 1e-6;

export function stockedOut({ closing, backlog, lost }: Plan): Float64Array {
  return closing.map((left, cell) => Number(backlog[cell] + lost[cell] > rounding && left <= rounding));
}
