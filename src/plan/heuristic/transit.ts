import type { Network } from '../network.js';
import type { Sources } from './sources.js';
import type { Stock } from './stock.js';

/** Goods on their way over lanes and from suppliers, by the bucket in which they come and the last one in which they can be used. */
export class Transit {
  /** Deliveries (lanes, then purchases) × buckets. */
  readonly quantity: Float64Array;
  private readonly buckets: number;
  private readonly classes: number;
  /** Of each delivery of what perishes, buckets × classes. */
  private readonly byLast: readonly (Float64Array | undefined)[];

  constructor({ buckets }: Network, sources: Sources, stock: Stock) {
    const deliveries = sources.count - sources.firstLane;
    this.buckets = buckets;
    this.classes = stock.classes;
    this.quantity = new Float64Array(deliveries * buckets);
    this.byLast = Array.from({ length: deliveries }, (_, delivery) =>
      stock.isPerishable(sources.item[sources.firstLane + delivery])
        ? new Float64Array(buckets * stock.classes)
        : undefined,
    );
  }

  clear(): void {
    this.quantity.fill(0);
    for (const classes of this.byLast) classes?.fill(0);
  }

  add(delivery: number, arrival: number, quantity: number, last: number): void {
    if (arrival >= this.buckets) return;
    this.quantity[delivery * this.buckets + arrival] += quantity;
    const classes = this.byLast[delivery];
    if (classes !== undefined) classes[arrival * this.classes + Math.min(last, this.classes - 1)] += quantity;
  }

  /** Lets a share of what would come in a bucket come in another one, among what `to` holds; behind the last bucket it is out of sight. */
  move(delivery: number, bucket: number, share: number, to: Transit, arrival: number): void {
    const cell = delivery * this.buckets + bucket;
    const moved = this.quantity[cell] * share;
    if (!(moved > 0)) return;
    this.quantity[cell] -= moved;
    const classes = this.byLast[delivery];
    if (classes === undefined) {
      to.add(delivery, arrival, moved, this.classes - 1);
      return;
    }
    const row = bucket * this.classes;
    for (let last = 0; last < this.classes; last++) {
      const part = classes[row + last] * share;
      if (!(part > 0)) continue;
      classes[row + last] -= part;
      to.add(delivery, arrival, part, last);
    }
  }

  /** Puts what comes in a bucket into stock; gives its quantity. */
  arrive(delivery: number, bucket: number, stock: Stock, item: number): number {
    const cell = delivery * this.buckets + bucket;
    const come = this.quantity[cell];
    if (!(come > 0)) return 0;
    this.quantity[cell] = 0;
    const classes = this.byLast[delivery];
    if (classes === undefined) {
      stock.add(item, come, this.classes - 1);
      return come;
    }
    const row = bucket * this.classes;
    for (let last = 0; last < this.classes; last++) {
      const part = classes[row + last];
      if (part === 0) continue;
      classes[row + last] = 0;
      // What comes behind its date is of no use.
      stock.add(item, part, Math.max(bucket, last));
    }
    return come;
  }
}
