import type { Plan } from '../plan/plan.js';
import type { Kpi } from './kpi.js';

export const backlog: Kpi = {
  name: 'backlog',
  unit: 'units',
  better: 'lower',
  definition: 'Units that still wait at the end of the plan.',
  grid: 'items',
  over: 'sum',
  atEnd: true,
  of: waitingAtEnd,
};

function waitingAtEnd({ backlog, buckets }: Plan): Float64Array {
  const waiting = new Float64Array(backlog.length);
  for (let cell = buckets - 1; cell < waiting.length; cell += buckets) waiting[cell] = backlog[cell];
  return waiting;
}
