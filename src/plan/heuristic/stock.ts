import type { Network } from '../network.js';

/**
 * Stock of every item by its last bucket of use, so that the first to expire leaves first. What keeps for the whole plan lies in the
 * last class of its item.
 */
export class Stock {
  private readonly network: Network;
  /** So many last buckets of use are told apart. */
  readonly classes: number;
  private readonly keeps: Int32Array;
  /** Items × classes. */
  private readonly byLast: Float64Array;
  private readonly perishes: Uint8Array;
  readonly total: Float64Array;

  constructor(network: Network) {
    this.network = network;
    this.keeps = network.item.keeps;
    this.classes = 1 + this.keeps.reduce((most, last) => Math.max(most, last), network.buckets);
    this.byLast = new Float64Array(network.items * this.classes);
    this.perishes = new Uint8Array(network.items);
    this.total = new Float64Array(network.items);
    const { lot, item } = network;
    for (let index = 0; index < network.items; index++) {
      this.perishes[index] = Number(item.shelfLife[index] !== Infinity);
      for (let entry = lot.itemStart[index]; entry < lot.itemStart[index + 1]; entry++)
        if (lot.lastBucket[entry] < this.keeps[index]) this.perishes[index] = 1;
    }
    this.followLanes();
    this.refill();
  }

  /** What perishes where it comes from perishes where it goes. */
  private followLanes(): void {
    const { count, from, to } = this.network.lane;
    for (let again = true; again; ) {
      again = false;
      for (let lane = 0; lane < count; lane++) {
        if (this.perishes[from[lane]] === 0 || this.perishes[to[lane]] === 1) continue;
        this.perishes[to[lane]] = 1;
        again = true;
      }
    }
  }

  /** Back to the opening stock. */
  refill(): void {
    const { lot, items } = this.network;
    this.byLast.fill(0);
    this.total.fill(0);
    for (let index = 0; index < items; index++)
      for (let entry = lot.itemStart[index]; entry < lot.itemStart[index + 1]; entry++)
        // What was past its date before the plan began is no stock.
        if (lot.lastBucket[entry] >= 0) this.add(index, lot.quantity[entry], lot.lastBucket[entry]);
  }

  /** What of an item's stock has this last bucket of use. */
  ofClass(item: number, last: number): number {
    return this.byLast[item * this.classes + last];
  }

  isPerishable(item: number): boolean {
    return this.perishes[item] === 1;
  }

  /** The last bucket in which something made or bought in a bucket can be used. */
  lastOf(item: number, arrival: number): number {
    return Math.min(this.keeps[item], arrival + this.network.item.shelfLife[item] - 1);
  }

  add(item: number, quantity: number, last: number): void {
    this.byLast[item * this.classes + Math.min(last, this.keeps[item])] += quantity;
    this.total[item] += quantity;
  }

  /** What can be used in a bucket with so many buckets of life left. */
  available(item: number, bucket: number, lifeLeft: number): number {
    if (this.perishes[item] === 0) return this.total[item];
    let sum = 0;
    const row = item * this.classes;
    const end = this.keeps[item];
    for (let last = Math.min(end, bucket + lifeLeft); last <= end; last++) sum += this.byLast[row + last];
    return sum;
  }

  /** Takes a quantity, first to expire first; what was taken is added to `into` by its last bucket, where that is given. */
  take(item: number, bucket: number, quantity: number, lifeLeft: number, into?: Float64Array): void {
    const row = item * this.classes;
    const end = this.keeps[item];
    this.total[item] -= quantity;
    if (this.perishes[item] === 0) {
      this.byLast[row + end] -= quantity;
      if (into) into[end] += quantity;
      return;
    }
    let left = quantity;
    for (let last = Math.min(end, bucket + lifeLeft); last <= end && left > 0; last++) {
      const taken = Math.min(left, this.byLast[row + last]);
      if (taken <= 0) continue;
      this.byLast[row + last] -= taken;
      left -= taken;
      if (into) into[last] += taken;
    }
  }

  /** Takes away what cannot be used behind a bucket, and gives its quantity. */
  expire(item: number, bucket: number): number {
    if (this.perishes[item] === 0) return 0;
    const cell = item * this.classes + bucket;
    const gone = this.byLast[cell];
    this.byLast[cell] = 0;
    this.total[item] -= gone;
    return gone;
  }
}
