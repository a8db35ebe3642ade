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
  const out = new Float64Array(closing.length);
  for (let cell = 0; cell < out.length; cell++)
    if (backlog[cell] + lost[cell] > rounding && closing[cell] <= rounding) out[cell] = 1;
  return out;
}
