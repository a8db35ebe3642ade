import { lifeAsked } from '../heuristic/life-asked.js';
import type { Plan } from '../plan.js';
import type { Batch, Trace, Use } from './batch.js';
import { DemandQueue } from './demand-queue.js';
import { LotStore, type OpenBatch } from './lot-store.js';
import { broughtAtOnce, leadsBack, type Start, startsIn } from './starts.js';

/** Less than this of a unit is rounding. */
const tiny = 1e-9;

/**
 * Follows the goods of a finished plan, however it was made, bucket by bucket: every lot with where it came from and what became of it. Takes from what expires first,
 * else from what came in first, as long as it keeps for who takes it. Shipments serve the oldest demand first. Quantities are those of the plan: each batch's add up, and each
 * shipment's.
 */
export function trace(plan: Plan): Trace {
  return new Walk(plan).trace();
}

class Walk {
  private readonly plan: Plan;
  private readonly store: LotStore;
  private readonly lifeAsked: Float64Array;
  private readonly queues: readonly DemandQueue[];
  private readonly batches: Batch[] = [];
  private readonly shipments = new Map<number, readonly Use[]>();

  constructor(plan: Plan) {
    this.plan = plan;
    this.store = new LotStore(plan);
    this.lifeAsked = lifeAsked(plan.network).usual;
    this.queues = Array.from({ length: plan.items }, (_, item) => new DemandQueue(plan, item));
  }

  trace(): Trace {
    const { buckets, items } = this.plan;
    this.open();
    for (let bucket = 0; bucket < buckets; bucket++) {
      this.store.arrive(bucket);
      for (let item = 0; item < items; item++) this.receive(item, bucket);
      this.run(startsIn(this.plan, this.lifeAsked, bucket), bucket);
      for (let item = 0; item < items; item++) this.close(item, bucket);
    }
    this.store.close();
    return { batches: this.batches, shipments: this.shipments };
  }

  private open(): void {
    const { lot } = this.plan.network;
    for (let item = 0; item < this.plan.items; item++)
      for (let entry = lot.itemStart[item]; entry < lot.itemStart[item + 1]; entry++)
        if (lot.lastBucket[entry] >= 0) {
          const batch = this.batch('stock', entry, item, 0, 0, lot.quantity[entry]);
          this.store.add(
            batch,
            item,
            batch.quantity,
            Math.min(lot.lastBucket[entry], this.plan.network.item.keeps[item]),
            0,
          );
        }
  }

  private receive(item: number, bucket: number): void {
    const quantity = this.plan.network.receipts[item * this.plan.buckets + bucket];
    if (!(quantity > 0)) return;
    const batch = this.batch('receipt', item, item, bucket, bucket, quantity);
    this.store.add(batch, item, quantity, this.store.lastOf(item, bucket), bucket);
  }

  private batch(
    kind: Batch['kind'],
    entity: number,
    item: number,
    start: number,
    arrival: number,
    quantity: number,
    inputs: Use[] = [],
  ): OpenBatch & { readonly inputs: Use[] } {
    const batch = { kind, entity, item, start, arrival, quantity, lots: [], inputs };
    this.batches.push(batch);
    return batch;
  }

  /**
   * Lets all starts of a bucket run, each once all that comes at once of what it takes is there; where goods go in circles what there is enough for, and parts of it
   * where there is not.
   */
  private run(starts: readonly Start[], bucket: number): void {
    let open = starts;
    while (open.length > 0) {
      const awaited = new Set(open.flatMap((start) => broughtAtOnce(this.plan.network, start)));
      const ready = open.filter(({ needs }) => !needs.some(({ item }) => awaited.has(item)));
      if (ready.length > 0) for (const start of ready) this.begin(start, bucket, start.open);
      else {
        const circle = open.filter((start) => leadsBack(this.plan.network, start, open));
        const [most] = circle.sort((one, other) => this.share(other) - this.share(one));
        const share = this.share(most);
        this.begin(most, bucket, share > 1e-6 ? share : most.open);
      }
      open = open.filter((start) => start.open > 0);
    }
  }

  /** The share of a start for which there is enough of all that it takes. */
  private share({ needs, open }: Start): number {
    let share = open;
    const wanted = new Map<number, number>();
    for (const { item, quantity } of needs) wanted.set(item, (wanted.get(item) ?? 0) + quantity);
    for (const [item, quantity] of wanted) {
      const there = this.store.total[item];
      if (quantity * open > there + tiny) share = Math.min(share, Math.max(0, there) / quantity);
    }
    return share;
  }

  private begin(start: Start, bucket: number, share: number): void {
    const arrival = bucket + start.leadTime;
    const quantity = start.quantity * share;
    start.open = start.open - share > 1e-9 ? start.open - share : 0;
    const batch = this.batch(start.kind, start.entity, start.item, bucket, arrival, quantity);
    for (const { item, quantity: units, keepsTo } of start.needs)
      batch.inputs.push(...this.store.take(item, units * share, keepsTo, { kind: 'batch', batch }));
    if (start.kind === 'transfer') this.bring(batch, bucket);
    else this.store.add(batch, start.item, quantity, this.store.lastOf(start.item, arrival), bucket);
    if (start.kind === 'production') this.comeOutBeside(batch, bucket);
  }

  /** Goods keep their dates on the road; those that keep equally long are one lot. */
  private bring(batch: OpenBatch, bucket: number): void {
    const byLast = new Map<number, number>();
    for (const { lot, quantity } of batch.inputs) byLast.set(lot.last, (byLast.get(lot.last) ?? 0) + quantity);
    for (const [last, quantity] of byLast) this.store.add(batch, batch.item, quantity, last, bucket);
  }

  private comeOutBeside(batch: OpenBatch, bucket: number): void {
    const { component } = this.plan.network;
    for (let row = component.operationStart[batch.entity]; row < component.operationStart[batch.entity + 1]; row++) {
      const quantity = component.quantity[row];
      if (quantity >= 0 || bucket < component.from[row] || bucket >= component.to[row]) continue;
      const item = component.item[row];
      this.store.add(batch, item, -quantity * batch.quantity, this.store.lastOf(item, batch.arrival), bucket);
    }
  }

  private close(item: number, bucket: number): void {
    const { plan } = this;
    const cell = item * plan.buckets + bucket;
    const keepsTo = bucket + plan.network.item.minimumRemainingLife[item];
    const uses = this.queues[item]
      .ship(bucket)
      .flatMap(({ served, quantity }) => this.store.take(item, quantity, keepsTo, { kind: 'demand', served }));
    if (uses.length > 0) this.shipments.set(cell, uses);
    if (plan.expired[cell] > 0) this.store.take(item, plan.expired[cell], 0, { kind: 'expired' });
  }
}
