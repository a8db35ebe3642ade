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
  return demand.map((asked, cell) => asked / days[cell % days.length]);
}
