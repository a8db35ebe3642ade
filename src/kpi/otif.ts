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
  const { demand } = plan;
  const whenDue = shippedWhenDue(plan);
  const lines = new Float64Array(demand.length);
  for (let cell = 0; cell < lines.length; cell++)
    if (demand[cell] > leastLine && whenDue[cell] >= demand[cell] * (1 - rounding)) lines[cell] = 1;
  return lines;
}

function linesAsked({ demand }: Plan): Float64Array {
  const lines = new Float64Array(demand.length);
  for (let cell = 0; cell < lines.length; cell++) if (demand[cell] > leastLine) lines[cell] = 1;
  return lines;
}
