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
/** The forecast of a product that nobody asks for any more comes near zero and never reaches it; less than this is no line. */
const leastLine = 1e-9;

function linesInFull(plan: Plan): Float64Array {
  const whenDue = shippedWhenDue(plan);
  return plan.demand.map((asked, cell) => Number(asked > leastLine && whenDue[cell] >= asked * (1 - rounding)));
}

function linesAsked({ demand }: Plan): Float64Array {
  return demand.map((asked) => Number(asked > leastLine));
}
