import type { Plan } from '../plan/plan.js';
import type { Kpi } from './kpi.js';

export const backlog: Kpi = {
  name: 'backlog',
  unit: 'units',
  better: 'lower',
  definition: 'Units that still wait at the end of the plan.',
  grid: 'items',
  over: 'sum',
  of: waitingAtEnd,
};

function waitingAtEnd({ backlog, buckets }: Plan): Float64Array {
  return backlog.map((waiting, cell) => (cell % buckets === buckets - 1 ? waiting : 0));
}
