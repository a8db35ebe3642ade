import { allCostsOf } from '../plan/costs.js';
import type { Plan } from '../plan/plan.js';
import type { Kpi } from './kpi.js';
import { sold } from './revenue.js';

export const margin: Kpi = {
  name: 'margin',
  unit: 'money',
  better: 'higher',
  definition: 'Revenue less all costs; unknown where no price is.',
  grid: 'items',
  over: 'sum',
  of: left,
};

function left(plan: Plan): Float64Array {
  const spent = allCostsOf(plan);
  const earned = sold(plan);
  for (let cell = 0; cell < earned.length; cell++) earned[cell] -= spent[cell];
  return earned;
}
