import type { Network } from '../network.js';
import type { Position } from './position.js';

/**
 * What goes past its date in stock before anyone takes it: it gets less as more is asked for, since what expires first is taken first. Only lots that lie there at the start
 * count.
 */
export class Spoilage {
  private readonly network: Network;
  /** Items × buckets: units that are of no use from the bucket on, if nobody took them before. */
  private readonly due: Float64Array;
  /** Items × buckets: what of them is taken to have gone unused. */
  readonly gone: Float64Array;

  constructor(network: Network) {
    this.network = network;
    this.due = new Float64Array(network.items * network.buckets);
    this.gone = new Float64Array(network.items * network.buckets);
  }

  /** The dates of an item's stock, and what of it own demand leaves to spoil. */
  begin(item: number, { stock, owed, bucket: now }: Position): void {
    const { buckets, item: items } = this.network;
    const row = item * buckets;
    if (!stock.isPerishable(item)) {
      this.due.fill(0, row, row + buckets);
      this.gone.fill(0, row, row + buckets);
      return;
    }
    const life = items.minimumRemainingLife[item];
    const keeps = items.keeps[item];
    let last = now;
    let due = 0;
    for (let bucket = now; bucket < buckets; bucket++) {
      for (; last < keeps && last - life < bucket; last++) due += stock.ofClass(item, last);
      this.due[row + bucket] = due;
    }
    this.reckon(item, now, owed[item], undefined, undefined);
  }

  /** Whether any of an item's stock can spoil within the plan. */
  has(item: number): boolean {
    return this.due[(item + 1) * this.network.buckets - 1] > 0;
  }

  /** Reckons anew what spoils now that others take what they claimed; what is saved is added to the stock as planned. */
  reckon(
    item: number,
    now: number,
    owed: number,
    claimed: Float64Array | undefined,
    projected: Float64Array | undefined,
  ): void {
    const { buckets, demand } = this.network;
    const { due, gone } = this;
    const end = (item + 1) * buckets;
    let used = owed;
    let spoilt = 0;
    for (let cell = item * buckets + now; cell < end; cell++) {
      spoilt = Math.max(spoilt, due[cell] - Math.max(0, used));
      if (projected !== undefined) projected[cell] += gone[cell] - spoilt;
      gone[cell] = spoilt;
      used += claimed === undefined ? demand[cell] : demand[cell] + claimed[cell];
    }
  }

  /** What has spoilt up to a bucket where this much is asked for beside what was claimed. */
  upTo(
    item: number,
    now: number,
    bucket: number,
    owed: number,
    claimed: Float64Array,
    dependent: Float64Array,
  ): number {
    const { buckets, demand } = this.network;
    const row = item * buckets;
    let used = owed;
    let spoilt = 0;
    for (let cell = row + now; cell <= row + bucket; cell++) {
      spoilt = Math.max(spoilt, this.due[cell] - Math.max(0, used));
      used += demand[cell] + claimed[cell] + dependent[cell];
    }
    return spoilt;
  }
}
