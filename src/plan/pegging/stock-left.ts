import type { Plan } from '../plan.js';
import type { Lot, Use } from './batch.js';
import { trace } from './trace.js';

/** What of an item's stock is left at the end of a bucket and can be used up to a later one at least; and how long what is left keeps at most, -1 where nothing is. */
export interface StockLeft {
  readonly keeping: (item: number, bucket: number, keepsTo: number) => number;
  readonly longest: (item: number, bucket: number) => number;
}

/** Less than this of a unit is rounding. */
const tiny = 1e-6;

/** Follows the plan's goods when first asked. */
export function stockLeft(plan: Plan): StockLeft {
  let known: readonly (readonly Lot[])[] | undefined;
  const lotsOf = (item: number): readonly Lot[] => {
    known ??= lotsByItem(plan);
    return known[item];
  };
  return {
    keeping: (item, bucket, keepsTo) =>
      lotsOf(item).reduce(
        (sum, lot) => (lot.last >= Math.min(keepsTo, plan.network.item.keeps[item]) ? sum + leftOf(lot, bucket) : sum),
        0,
      ),
    longest: (item, bucket) =>
      lotsOf(item).reduce((most, lot) => (leftOf(lot, bucket) > tiny ? Math.max(most, lot.last) : most), -1),
  };
}

function lotsByItem(plan: Plan): readonly (readonly Lot[])[] {
  const lots: Lot[][] = Array.from({ length: plan.items }, () => []);
  for (const batch of trace(plan).batches) for (const lot of batch.lots) lots[lot.item].push(lot);
  return lots;
}

function leftOf({ batch, quantity, last, uses }: Lot, bucket: number): number {
  if (batch.arrival > bucket || last < bucket) return 0;
  return uses.reduce((left, use) => (leaves(use) <= bucket ? left - use.quantity : left), quantity);
}

/** When units leave; what expires leaves when it can no longer be used. */
function leaves({ fate, lot }: Use): number {
  if (fate.kind === 'demand') return fate.served.shipped;
  if (fate.kind === 'batch') return fate.batch.start;
  return fate.kind === 'expired' ? lot.last : Infinity;
}
