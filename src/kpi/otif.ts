import type { Plan } from '../plan/plan.js';
import { shippedWhenDue } from './fill-rate.js';
import type { Kpi } from './kpi.js';

export const otif: Kpi = {
  name: 'otif',
  unit: 'share',
  better: 'higher',
  definition:
    'On time in full: share of demand lines (a product at a location in a bucket) shipped whole in that bucket.',
  grid: 'items',
  over: 'sum',
  of: linesInFull,
  per: linesAsked,
};

/** Short by less than this share of a line is rounding. */
const rounding = 1e-6;

function linesInFull(plan: Plan): Float64Array {
  const whenDue = shippedWhenDue(plan);
  return plan.demand.map((asked, cell) => Number(asked > 0 && whenDue[cell] >= asked * (1 - rounding)));
}

function linesAsked({ demand }: Plan): Float64Array {
  return demand.map((asked) => Number(asked > 0));
}
