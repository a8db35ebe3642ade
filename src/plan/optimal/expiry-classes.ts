import type { Network } from '../network.js';

/**
 * Stock of a product that can expire is kept by the last bucket in which it may be used: its class. Units go along lanes in
 * their class, so that nothing becomes young again on the road. Items whose stock keeps beyond the plan have no classes.
 */
export interface ExpiryClasses {
  /** Classes of an item: `itemStart[item] .. itemStart[item + 1] - 1`, first to expire first; none where its stock keeps. */
  readonly itemStart: Int32Array;
  /** The last bucket of use; what its item keeps where the class is never too old within the plan. */
  readonly last: Int32Array;
  /** The bucket in which its first units can be there. */
  readonly first: Int32Array;
  /** The class of an item with that last bucket, -1 where there is none. */
  readonly of: (item: number, last: number) => number;
}

export function expiryClasses(network: Network): ExpiryClasses {
  const firstOf = firstBuckets(network);
  const stride = strideOf(network);
  const itemStart = new Int32Array(network.items + 1);
  const last: number[] = [];
  const first: number[] = [];
  const index = new Int32Array(firstOf.length).fill(-1);
  for (let item = 0; item < network.items; item++) {
    for (let bucket = 0; bucket < stride; bucket++) {
      if (firstOf[item * stride + bucket] < 0) continue;
      index[item * stride + bucket] = last.push(bucket) - 1;
      first.push(firstOf[item * stride + bucket]);
    }
    itemStart[item + 1] = last.length;
  }
  return {
    itemStart,
    last: Int32Array.from(last),
    first: Int32Array.from(first),
    of: (item, lastBucket) => index[item * stride + Math.min(lastBucket, network.item.keeps[item])],
  };
}

/** Entries of one item in a matrix of items × last buckets of use. */
function strideOf({ item, buckets }: Network): number {
  return 1 + item.keeps.reduce((most, last) => Math.max(most, last), buckets);
}

/** The last bucket of units that arrive new in a bucket. */
export function freshLast(network: Network, item: number, arrival: number): number {
  return Math.min(network.item.keeps[item], arrival + network.item.shelfLife[item] - 1);
}

/** Entry `item * stride + last`: the first bucket in which the class holds units, -1 where it never does. */
function firstBuckets(network: Network): Int32Array {
  const stride = strideOf(network);
  const expires = productsThatExpire(network);
  const first = new Int32Array(network.items * stride).fill(-1);
  const reach = (item: number, last: number, bucket: number): boolean => {
    const cell = item * stride + last;
    if (last < 0 || bucket > last || bucket >= network.buckets || (first[cell] >= 0 && first[cell] <= bucket))
      return false;
    first[cell] = bucket;
    return true;
  };
  for (let item = 0; item < network.items; item++) if (expires[network.item.product[item]]) begin(network, item, reach);
  let spreads = true;
  while (spreads) {
    spreads = false;
    for (let lane = 0; lane < network.lane.count; lane++) {
      const from = network.lane.from[lane] * stride;
      for (let last = 0; last < stride; last++) {
        if (first[from + last] < 0) continue;
        const arrival = first[from + last] + network.lane.leadTime[lane];
        if (reach(network.lane.to[lane], last, arrival)) spreads = true;
      }
    }
  }
  return first;
}

/** The classes of an item's lots, and of units that can arrive new in any bucket. */
function begin(network: Network, item: number, reach: (item: number, last: number, bucket: number) => boolean): void {
  for (let entry = network.lot.itemStart[item]; entry < network.lot.itemStart[item + 1]; entry++) {
    reach(item, Math.min(network.lot.lastBucket[entry], network.item.keeps[item]), 0);
  }
  if (!arrivesNew(network, item)) return;
  for (let bucket = 0; bucket < network.buckets; bucket++) reach(item, freshLast(network, item, bucket), bucket);
}

/** Whether new units of an item can come from anywhere but a lane. */
function arrivesNew({ buckets, operation, purchase, component, receipts }: Network, item: number): boolean {
  return (
    operation.itemStart[item + 1] > operation.itemStart[item] ||
    purchase.itemStart[item + 1] > purchase.itemStart[item] ||
    component.item.some((other, row) => other === item && component.quantity[row] < 0) ||
    receipts.subarray(item * buckets, (item + 1) * buckets).some((quantity) => quantity > 0)
  );
}

function productsThatExpire({ items, item, lot }: Network): Uint8Array {
  const expires = new Uint8Array(item.product.reduce((most, product) => Math.max(most, product + 1), 0));
  for (let index = 0; index < items; index++) {
    const lots = lot.lastBucket.subarray(lot.itemStart[index], lot.itemStart[index + 1]);
    // A unit made in the first bucket is the first to expire of all that is made.
    const keeps = item.keeps[index];
    if (item.shelfLife[index] <= keeps || lots.some((last) => last < keeps)) expires[item.product[index]] = 1;
  }
  return expires;
}
