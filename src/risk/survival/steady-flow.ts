import { bucketDays } from '../../plan/bucket-days.js';
import type { Network } from '../../plan/network.js';

/** A network at its mean rates over the plan: what is in stock or under way, and what may flow per day. */
export interface SteadyFlow {
  /** By item, in units: opening stock that can still be used, and receipts that the plan counts on. */
  readonly stock: Float64Array;
  /** By item, in units per day. */
  readonly demand: Float64Array;
  /** By resource, in hours per day, overtime among them; Infinity where unlimited. */
  readonly hours: Float64Array;
  /** By group, in units per day. */
  readonly bought: Float64Array;
  readonly moved: Float64Array;
}

export function steadyFlow(network: Network): SteadyFlow {
  const { items, resources, buckets, lot, receipts, demand, hours, overtime, purchase, lane } = network;
  const days = bucketDays(network).reduce((sum, length) => sum + length, 0);
  const total = (values: Float64Array, row: number): number =>
    values.subarray(row * buckets, (row + 1) * buckets).reduce((sum, value) => sum + value, 0);
  const perDay = (capacity: Float64Array): Float64Array =>
    Float64Array.from({ length: capacity.length / buckets }, (_, group) => total(capacity, group) / days);
  return {
    stock: Float64Array.from({ length: items }, (_, item) => usableStock(lot, item) + total(receipts, item)),
    demand: Float64Array.from({ length: items }, (_, item) => total(demand, item) / days),
    hours: Float64Array.from({ length: resources }, (_, row) => (total(hours, row) + total(overtime, row)) / days),
    bought: perDay(purchase.groupCapacity),
    moved: perDay(lane.groupCapacity),
  };
}

function usableStock(lot: Network['lot'], item: number): number {
  let units = 0;
  for (let entry = lot.itemStart[item]; entry < lot.itemStart[item + 1]; entry++)
    if (lot.lastBucket[entry] >= 0) units += lot.quantity[entry];
  return units;
}
