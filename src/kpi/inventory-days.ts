import { bucketDays } from '../plan/bucket-days.js';
import type { Plan } from '../plan/plan.js';
import type { Kpi } from './kpi.js';

export const inventoryDays: Kpi = {
  name: 'inventory.days',
  unit: 'days',
  better: 'neither',
  definition: 'Days of demand that the stock at the end of a bucket covers, on average.',
  grid: 'items',
  over: 'sum',
  of: (plan) => plan.closing,
  per: demandPerDay,
};

function demandPerDay({ demand, network }: Plan): Float64Array {
  const days = bucketDays(network);
  const perDay = new Float64Array(demand.length);
  for (let cell = 0; cell < perDay.length; cell++) perDay[cell] = demand[cell] / days[cell % days.length];
  return perDay;
}
