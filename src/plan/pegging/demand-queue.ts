import type { Plan } from '../plan.js';
import type { Served } from './batch.js';

/** A part of a shipment, by the demand that it serves. */
export interface ServedPart {
  readonly served: Served;
  readonly quantity: number;
}

/** Demand of one item that waits, oldest first, of one bucket what is ordered before what is only forecast. */
export class DemandQueue {
  private readonly plan: Plan;
  private readonly item: number;
  private readonly waiting: { readonly due: number; readonly isOrder: boolean; quantity: number }[] = [];

  constructor(plan: Plan, item: number) {
    this.plan = plan;
    this.item = item;
  }

  /** Lets the demand of a bucket join, and serves what the plan ships in it; what a lost sale asked for waits no longer. */
  ship(bucket: number): readonly ServedPart[] {
    const { network, buckets, demand, shipped } = this.plan;
    const cell = this.item * buckets + bucket;
    const ordered = Math.min(network.ordered[cell], demand[cell]);
    for (const [isOrder, quantity] of [[true, ordered] as const, [false, demand[cell] - ordered] as const])
      if (quantity > 0) this.waiting.push({ due: bucket, isOrder, quantity });
    const parts = this.serve(shipped[cell], bucket);
    if (network.item.losesSales[this.item] === 1) this.waiting.length = 0;
    return parts;
  }

  private serve(quantity: number, bucket: number): ServedPart[] {
    const parts: ServedPart[] = [];
    let left = quantity;
    while (left > 0 && this.waiting.length > 0) {
      const [first] = this.waiting;
      const units = Math.min(left, first.quantity);
      const { due, isOrder } = first;
      parts.push({ served: { item: this.item, due, shipped: bucket, isOrder }, quantity: units });
      left -= units;
      first.quantity -= units;
      if (!(first.quantity > 0)) this.waiting.shift();
    }
    return parts;
  }
}
