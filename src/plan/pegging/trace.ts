import { lifeAsked } from '../heuristic/life-asked.js';
import type { Plan } from '../plan.js';
import { type Need, needsOfOperations } from './alternates.js';
import type { Batch, Trace, Use } from './batch.js';
import { DemandQueue } from './demand-queue.js';
import { LotStore, type OpenBatch } from './lot-store.js';

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

/** A start that waits in its bucket for what it takes. */
interface Start {
  readonly kind: 'production' | 'purchase' | 'transfer';
  readonly entity: number;
  readonly item: number;
  readonly leadTime: number;
  readonly quantity: number;
  readonly needs: readonly LotNeed[];
  /** The share that has not started yet. */
  open: number;
}

interface LotNeed extends Need {
  /** Taken are units that can be used up to this bucket at least. */
  readonly keepsTo: number;
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
      this.run(this.startsIn(bucket), bucket);
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

  /** Everything that starts in a bucket. */
  private startsIn(bucket: number): Start[] {
    const { plan } = this;
    const { operation, purchase, lane } = plan.network;
    const needs = needsOfOperations(plan, bucket);
    const starts: Start[] = [];
    const add = (
      kind: Start['kind'],
      of: { readonly count: number; readonly leadTime: Int32Array },
      items: Int32Array,
      units: Float64Array,
      needsOf: (entity: number, quantity: number) => readonly LotNeed[],
    ): void => {
      for (let entity = 0; entity < of.count; entity++) {
        const quantity = units[entity * plan.buckets + bucket];
        if (!(quantity > 0)) continue;
        const leadTime = of.leadTime[entity];
        starts.push({
          kind,
          entity,
          item: items[entity],
          leadTime,
          quantity,
          needs: needsOf(entity, quantity),
          open: 1,
        });
      }
    };
    add('purchase', purchase, purchase.item, plan.bought, () => []);
    add('production', operation, operation.item, plan.made, (entity) =>
      (needs.get(entity) ?? []).map((need) => ({ ...need, keepsTo: bucket })),
    );
    add('transfer', lane, lane.to, plan.moved, (entity, quantity) => this.sent(entity, bucket, quantity));
    return starts;
  }

  /** What a lane takes: by date as the plan has it where it tells, else what keeps for the customer it goes to. */
  private sent(lane: number, bucket: number, quantity: number): readonly LotNeed[] {
    const { network, sentUntil } = this.plan;
    const item = network.lane.from[lane];
    const told = sentUntil?.get(lane * this.plan.buckets + bucket);
    if (told !== undefined) return told.map(({ last, units }) => ({ item, quantity: units, keepsTo: last }));
    const life = this.lifeAsked[network.lane.to[lane]];
    return [{ item, quantity, keepsTo: bucket + network.lane.leadTime[lane] + life }];
  }

  /**
   * Lets all starts of a bucket run, each once all that comes at once of what it takes is there; where goods go in circles what there is enough for, and parts of it
   * where there is not.
   */
  private run(starts: readonly Start[], bucket: number): void {
    let open = starts;
    while (open.length > 0) {
      const awaited = new Set(open.flatMap((start) => this.atOnce(start)));
      const ready = open.filter(({ needs }) => !needs.some(({ item }) => awaited.has(item)));
      if (ready.length > 0) for (const start of ready) this.begin(start, bucket, start.open);
      else {
        const circle = open.filter((start) => this.leadsBack(start, open));
        const [most] = circle.sort((one, other) => this.share(other) - this.share(one));
        const share = this.share(most);
        this.begin(most, bucket, share > 1e-6 ? share : most.open);
      }
      open = open.filter((start) => start.open > 0);
    }
  }

  /** Whether what a start brings comes back to it through others that are open. */
  private leadsBack(start: Start, open: readonly Start[]): boolean {
    const seen = new Set<Start>();
    const waiting = [start];
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
      const brought = this.atOnce(next);
      for (const other of open) {
        if (seen.has(other) || !other.needs.some(({ item }) => brought.includes(item))) continue;
        seen.add(other);
        waiting.push(other);
      }
    }
    return seen.has(start);
  }

  /** What a start brings in its own bucket. */
  private atOnce({ kind, entity, item, leadTime }: Start): number[] {
    if (leadTime > 0) return [];
    const { component } = this.plan.network;
    const items = [item];
    if (kind === 'production')
      for (let row = component.operationStart[entity]; row < component.operationStart[entity + 1]; row++)
        if (component.quantity[row] < 0) items.push(component.item[row]);
    return items;
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
