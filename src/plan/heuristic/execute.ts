import type { Network } from '../network.js';
import { clearPlan, emptyPlan, type Plan } from '../plan.js';
import { LinesRunning } from './lines-running.js';
import { Material } from './material.js';
import type { Netting } from './netting.js';
import type { PlanOrder } from './plan-order.js';
import type { Position } from './position.js';
import type { Pools, Sources } from './sources.js';
import { Stock } from './stock.js';
import { Transit } from './transit.js';

const tiny = 1e-9;
/** What only safety stocks wait for starts in so many rounds. */
const fairRounds = 3;

/** What happens otherwise than planned, beside the demand and the hours that the network carries. */
export interface Mishaps {
  /** Deliveries (lanes, then purchases) × buckets: the share of what is due in a bucket that comes in the next one. */
  readonly heldUp: Float64Array;
  /** Deliveries × buckets: whole buckets by which all that is due in a bucket comes late. */
  readonly slip: Float64Array;
  /** Operations × buckets: the share of the good units that is lost of what starts in the bucket. */
  readonly spoilt: Float64Array;
}

/**
 * Carries out planned starts bucket by bucket, from what others are made of to what is sold: a start needs its components in stock and
 * room in its pools; what cannot start waits and starts as soon as it can, what demand needs before what safety stock does, and
 * of either what is more urgent first. Then what is asked for is shipped, the oldest
 * backlog first, from what expires first. The plan that comes out is feasible whatever was planned.
 */
export function execute(
  network: Network,
  sources: Sources,
  pools: Pools,
  order: PlanOrder,
  netting: Netting,
  method: Plan['method'],
): Plan {
  const execution = new Execution(network, sources, order, method);
  execution.begin(pools);
  for (let bucket = 0; bucket < network.buckets; bucket++) execution.step(bucket, netting);
  return execution.end();
}

/** One plan being carried out; it can begin again, in the same memory. */
export class Execution {
  private readonly network: Network;
  private readonly sources: Sources;
  private readonly order: PlanOrder;
  private readonly plan: Plan;
  private readonly stock: Stock;
  private readonly material: Material;
  /** Pools × buckets. */
  private readonly left: Float64Array;
  /** Units planned to start that wait for components or room. */
  private readonly waiting: Float64Array;
  /** Those of them that demand needs. */
  private readonly urgent: Float64Array;
  /** Items × buckets: what is being made, and until when it can be used. */
  private readonly coming: Float64Array;
  private readonly comingLast: Float64Array;
  /** What is on its way, and what of it is late. */
  private readonly underWay: Transit;
  private readonly late: Transit;
  private readonly owed: Float64Array;
  /** Sources of all levels, one level behind the other: those of a level begin at `levelSources[level]`. */
  private readonly byLevel: Int32Array;
  private readonly levelSources: Int32Array;
  /** Sources of a level for which something waits. */
  private readonly queue: Int32Array;
  /** The delivery that an item's scheduled receipts are: what it is bought by; -1 where it is not bought. */
  private readonly receivedBy: Int32Array;
  /** Nothing where no order of products makes a difference. */
  private readonly lines: LinesRunning | undefined;
  private mishaps: Mishaps | undefined;

  constructor(network: Network, sources: Sources, order: PlanOrder, method: Plan['method']) {
    const { items, buckets } = network;
    this.network = network;
    this.sources = sources;
    this.order = order;
    this.plan = emptyPlan(network, method);
    this.stock = new Stock(network);
    this.material = new Material(network, sources, order.rows, this.stock, this.plan);
    const grouped = network.lane.groupCapacity.length + network.purchase.groupCapacity.length;
    this.left = new Float64Array(network.resources * buckets + grouped);
    this.waiting = new Float64Array(sources.count);
    this.urgent = new Float64Array(sources.count);
    this.coming = new Float64Array(items * buckets);
    this.comingLast = new Float64Array(items * buckets);
    this.underWay = new Transit(network, sources, this.stock);
    this.late = new Transit(network, sources, this.stock);
    this.owed = new Float64Array(items);
    const { start, byItem } = sources;
    const sourcesIn = (places: Int32Array): number[] =>
      Array.from(places).flatMap((item) => Array.from(byItem.subarray(start[item], start[item + 1])));
    this.byLevel = Int32Array.from(sourcesIn(order.items));
    this.levelSources = order.levelStart.map((place) => sourcesIn(order.items.subarray(0, place)).length);
    this.queue = new Int32Array(sources.count);
    this.lines = sources.changeovers.widest > 0 ? new LinesRunning(network, sources.changeovers) : undefined;
    this.receivedBy = Int32Array.from({ length: items }, (_, item) => {
      const { itemStart, byItem } = network.purchase;
      return itemStart[item + 1] > itemStart[item] ? network.lane.count + byItem[itemStart[item]] : -1;
    });
  }

  /** Goes back to the start, with the room that there really is and with what happens otherwise than planned. */
  begin(pools: Pools, mishaps?: Mishaps): void {
    this.mishaps = mishaps;
    clearPlan(this.plan);
    this.stock.refill();
    this.lines?.clear();
    const unlimited = this.plan.method === 'unconstrained';
    for (let cell = 0; cell < this.left.length; cell++)
      this.left[cell] = unlimited ? Infinity : pools.regular[cell] + pools.overtime[cell];
    this.forgetWaiting();
    for (const held of [this.underWay, this.late]) held.clear();
    for (const cells of [this.coming, this.owed]) cells.fill(0);
    this.comingLast.fill(Infinity);
    if (mishaps !== undefined) for (let item = 0; item < this.network.items; item++) this.putUnderWay(item);
  }

  /** Scheduled receipts of what is bought are orders that stand open: they can be late like others. */
  private putUnderWay(item: number): void {
    const delivery = this.receivedBy[item];
    if (delivery === -1) return;
    const { receipts, buckets } = this.network;
    for (let bucket = 0; bucket < buckets; bucket++)
      this.underWay.add(delivery, bucket, receipts[item * buckets + bucket], this.stock.lastOf(item, bucket));
  }

  private scheduled(item: number, bucket: number): number {
    const isOpenOrder = this.mishaps !== undefined && this.receivedBy[item] !== -1;
    return isOpenOrder ? 0 : this.network.receipts[item * this.network.buckets + bucket];
  }

  /** Starts that are planned anew no longer wait. */
  forgetWaiting(): void {
    this.waiting.fill(0);
    this.urgent.fill(0);
  }

  step(bucket: number, { starts, urgentStarts }: Netting): void {
    const { network, order, sources } = this;
    for (let item = 0; item < network.items; item++) this.receive(item, bucket);
    for (let delivery = 0; delivery < sources.count - sources.firstLane; delivery++) this.deliver(delivery, bucket);
    for (let level = order.levelStart.length - 2; level >= 0; level--) {
      this.startLevel(level, bucket, this.urgent, urgentStarts, 1);
      this.startLevel(level, bucket, this.waiting, starts, fairRounds);
    }
    this.lines?.close(bucket, this.plan, (operation) => this.isWanted(operation, bucket + 1, starts));
    for (let item = 0; item < network.items; item++) this.close(item, bucket);
  }

  /** Whether an operation is planned to start in a bucket, or waits to. */
  private isWanted(operation: number, bucket: number, starts: Float64Array): boolean {
    const { buckets } = this.network;
    return bucket < buckets && (this.waiting[operation] > tiny || starts[operation * buckets + bucket] > tiny);
  }

  /** The plan as it went; the next `begin` takes it back. */
  end(): Plan {
    this.countOvertime();
    return this.plan;
  }

  /** Writes where the plan stands before a bucket, as far as a planner can know it: what is on its way is expected when it is due. */
  tell(position: Position): void {
    const { network, sources } = this;
    position.stock = this.stock;
    position.owed.set(this.owed);
    for (let item = 0; item < network.items; item++)
      for (let bucket = position.bucket; bucket < network.buckets; bucket++) {
        const cell = item * network.buckets + bucket;
        position.arriving[cell] = this.scheduled(item, bucket) + this.coming[cell];
      }
    for (let delivery = 0; delivery < sources.count - sources.firstLane; delivery++) {
      const row = sources.item[sources.firstLane + delivery] * network.buckets;
      for (let bucket = position.bucket; bucket < network.buckets; bucket++)
        position.arriving[row + bucket] +=
          this.underWay.quantity[delivery * network.buckets + bucket] +
          this.late.quantity[delivery * network.buckets + bucket];
    }
  }

  private receive(item: number, bucket: number): void {
    const { plan, stock, network } = this;
    const cell = item * network.buckets + bucket;
    plan.opening[cell] = stock.total[item];
    const received = this.scheduled(item, bucket);
    if (received > 0) {
      stock.add(item, received, stock.lastOf(item, bucket));
      plan.received[cell] += received;
    }
    if (this.coming[cell] > 0) stock.add(item, this.coming[cell], this.comingLast[cell]);
  }

  /** Takes in what a lane or a supplier has under way for a bucket, less what is late. */
  private deliver(delivery: number, bucket: number): void {
    const { network, sources, mishaps, underWay, late } = this;
    const cell = delivery * network.buckets + bucket;
    if (mishaps !== undefined) {
      if (mishaps.slip[cell] > 0) underWay.move(delivery, bucket, 1, late, bucket + mishaps.slip[cell]);
      late.move(delivery, bucket, 1, underWay, bucket);
      if (mishaps.heldUp[cell] > 0) underWay.move(delivery, bucket, mishaps.heldUp[cell], late, bucket + 1);
    }
    const item = sources.item[sources.firstLane + delivery];
    this.plan.received[item * network.buckets + bucket] += underWay.arrive(delivery, bucket, this.stock, item);
  }

  /**
   * Lets what waits start, after what is planned for the bucket has joined it: in so many rounds, in each of which every source starts an equal
   * part of what it has left, so that goods which are scarce go to all. Rounds pass over only the sources for which something waits.
   */
  private startLevel(
    level: number,
    bucket: number,
    waiting: Float64Array,
    planned: Float64Array,
    rounds: number,
  ): void {
    const { byLevel, levelSources, queue } = this;
    const { buckets } = this.network;
    let queued = 0;
    for (let place = levelSources[level]; place < levelSources[level + 1]; place++) {
      const source = byLevel[place];
      waiting[source] += planned[source * buckets + bucket];
      if (waiting[source] > tiny) queue[queued++] = source;
    }
    for (let left = rounds; left > 0; left--)
      for (let place = 0; place < queued; place++) {
        const source = queue[place];
        if (waiting[source] > tiny) this.start(source, bucket, waiting[source] / left);
      }
  }

  private start(source: number, bucket: number, wanted: number): void {
    const { sources } = this;
    if (bucket < sources.from[source] || bucket >= sources.to[source]) return;
    const room = Math.min(wanted, this.roomFor(source, bucket));
    if (room === 0) return;
    const possible = Math.min(room, this.material.unitsFor(source, bucket));
    const quantity = this.inLots(source, possible);
    if (!(quantity > tiny)) return;
    this.waiting[source] -= quantity;
    this.urgent[source] = Math.max(0, this.urgent[source] - quantity);
    this.draw(source, bucket, quantity);
    this.material.take(source, bucket, quantity);
    if (source < sources.firstLane) this.make(source, bucket, quantity);
    else this.send(source, bucket, quantity);
  }

  /** Hours that a start would take for its set-up and to turn to it: none where the source runs in the bucket already. */
  private setupFor(source: number, bucket: number): number {
    const { sources } = this;
    if (this.isRunning(source, bucket)) return 0;
    return sources.setupHours[source] + (this.lines === undefined ? 0 : this.lines.hoursFor(source));
  }

  private isRunning(source: number, bucket: number): boolean {
    return source >= this.sources.firstLane || this.plan.made[source * this.network.buckets + bucket] > 0;
  }

  private inLots(source: number, possible: number): number {
    const multiple = this.sources.multiple[source];
    const quantity = multiple > 0 ? Math.floor(possible / multiple + 1e-9) * multiple : possible;
    return quantity < this.sources.minimum[source] - tiny ? 0 : quantity;
  }

  private roomFor(source: number, bucket: number): number {
    const { sources } = this;
    return Math.min(
      this.roomIn(sources.pool[source], bucket, sources.perUnit[source], this.setupFor(source, bucket)),
      this.roomIn(sources.secondPool[source], bucket, sources.secondPerUnit[source], 0),
    );
  }

  private roomIn(pool: number, bucket: number, perUnit: number, setup: number): number {
    if (pool === -1 || perUnit <= 0) return Infinity;
    return Math.max(0, this.left[pool * this.network.buckets + bucket] - setup) / perUnit;
  }

  private draw(source: number, bucket: number, quantity: number): void {
    const { sources, plan, network } = this;
    const setup = this.isRunning(source, bucket) ? 0 : sources.setupHours[source] + (this.lines?.enter(source) ?? 0);
    this.use(sources.pool[source], bucket, quantity * sources.perUnit[source] + setup);
    this.use(sources.secondPool[source], bucket, quantity * sources.secondPerUnit[source]);
    if (setup !== 0) plan.changeoverHours[network.operation.resource[source] * network.buckets + bucket] += setup;
  }

  private use(pool: number, bucket: number, hours: number): void {
    if (pool === -1) return;
    const { plan, network } = this;
    const cell = pool * network.buckets + bucket;
    if (this.left[cell] !== Infinity) this.left[cell] = Math.max(0, this.left[cell] - hours);
    if (pool < network.resources) plan.hoursUsed[cell] += hours;
  }

  private make(operation: number, bucket: number, quantity: number): void {
    const { sources, network, plan, mishaps } = this;
    const { component } = network;
    const arrival = bucket + sources.leadTime[operation];
    const cell = operation * network.buckets + bucket;
    const good = mishaps === undefined ? quantity : quantity * (1 - mishaps.spoilt[cell]);
    plan.made[cell] += quantity;
    for (let row = component.operationStart[operation]; row < component.operationStart[operation + 1]; row++)
      if (component.quantity[row] < 0 && component.from[row] <= bucket && bucket < component.to[row])
        this.comeOut(component.item[row], bucket, arrival, -component.quantity[row] * good);
    this.comeOut(sources.item[operation], bucket, arrival, good);
  }

  /** What comes out in the bucket that runs is stock at once, other things are still being made. */
  private comeOut(item: number, now: number, arrival: number, quantity: number): void {
    const { network, plan, stock } = this;
    if (arrival >= network.buckets) return;
    const cell = item * network.buckets + arrival;
    plan.produced[cell] += quantity;
    const until = stock.lastOf(item, arrival);
    if (arrival === now) stock.add(item, quantity, until);
    else {
      this.coming[cell] += quantity;
      this.comingLast[cell] = Math.min(this.comingLast[cell], until);
    }
  }

  private send(source: number, bucket: number, quantity: number): void {
    const { sources, network, plan, stock, underWay } = this;
    const arrival = bucket + sources.leadTime[source];
    const delivery = source - sources.firstLane;
    const freshUntil = stock.lastOf(sources.item[source], arrival);
    if (source < sources.firstPurchase) {
      plan.moved[delivery * network.buckets + bucket] += quantity;
      if (stock.isPerishable(network.lane.from[delivery])) this.sendByDate(delivery, arrival, freshUntil);
      else underWay.add(delivery, arrival, quantity, freshUntil);
    } else {
      plan.bought[(source - sources.firstPurchase) * network.buckets + bucket] += quantity;
      underWay.add(delivery, arrival, quantity, freshUntil);
    }
    if (arrival === bucket) this.deliver(delivery, bucket);
  }

  private sendByDate(delivery: number, arrival: number, freshUntil: number): void {
    const { taken } = this.material;
    for (let last = 0; last < taken.length; last++)
      if (taken[last] > 0) this.underWay.add(delivery, arrival, taken[last], Math.min(last, freshUntil));
  }

  private close(item: number, bucket: number): void {
    const { network, plan, stock, owed } = this;
    const cell = item * network.buckets + bucket;
    const asked = network.demand[cell] + owed[item];
    if (asked > 0) {
      const lifeLeft = network.item.minimumRemainingLife[item];
      const shipped = Math.min(asked, Math.max(0, stock.available(item, bucket, lifeLeft)));
      if (shipped > 0) stock.take(item, bucket, shipped, lifeLeft);
      plan.shipped[cell] = shipped;
      const unmet = asked - shipped > tiny ? asked - shipped : 0;
      if (network.item.losesSales[item] === 1) plan.lost[cell] = unmet;
      else {
        owed[item] = unmet;
        plan.backlog[cell] = unmet;
      }
    }
    plan.expired[cell] = stock.expire(item, bucket);
    plan.closing[cell] = Math.max(0, stock.total[item]);
  }

  private countOvertime(): void {
    const { plan, network } = this;
    if (plan.method === 'unconstrained') return;
    for (let cell = 0; cell < plan.hoursUsed.length; cell++) {
      const beyond = plan.hoursUsed[cell] - network.hours[cell];
      // What sums of hours leave behind the decimal point is no overtime.
      plan.overtimeHours[cell] = beyond > 1e-9 * network.hours[cell] ? beyond : 0;
    }
  }
}
