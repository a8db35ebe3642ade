import type { Network } from '../network.js';
import { emptyPlan, type Plan } from '../plan.js';
import type { Netting } from './net.js';
import type { PlanOrder } from './plan-order.js';
import type { Pools, Sources } from './sources.js';
import { Stock } from './stock.js';

const tiny = 1e-9;

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
  return new Execution(network, sources, pools, order, netting, method).run();
}

class Execution {
  private readonly network: Network;
  private readonly sources: Sources;
  private readonly order: PlanOrder;
  private readonly netting: Netting;
  private readonly plan: Plan;
  private readonly stock: Stock;
  private readonly left: Float64Array;
  /** Units planned to start that wait for components or room. */
  private readonly waiting: Float64Array;
  /** Those of them that demand needs. */
  private readonly urgent: Float64Array;
  /** Items × buckets: what is on its way, and until when it can be used. */
  private readonly coming: Float64Array;
  private readonly comingLast: Float64Array;
  private readonly owed: Float64Array;

  constructor(
    network: Network,
    sources: Sources,
    pools: Pools,
    order: PlanOrder,
    netting: Netting,
    method: Plan['method'],
  ) {
    this.network = network;
    this.sources = sources;
    this.order = order;
    this.netting = netting;
    this.plan = emptyPlan(network, method);
    this.stock = new Stock(network);
    this.left = pools.regular.map((hours, cell) =>
      method === 'unconstrained' ? Infinity : hours + pools.overtime[cell],
    );
    this.waiting = new Float64Array(sources.count);
    this.urgent = new Float64Array(sources.count);
    this.coming = new Float64Array(network.items * network.buckets);
    this.comingLast = new Float64Array(network.items * network.buckets).fill(Infinity);
    this.owed = new Float64Array(network.items);
  }

  run(): Plan {
    const { network, order } = this;
    for (let bucket = 0; bucket < network.buckets; bucket++) {
      for (let item = 0; item < network.items; item++) this.receive(item, bucket);
      for (let level = order.levelStart.length - 2; level >= 0; level--) {
        this.startLevel(level, bucket, this.urgent, this.netting.urgentStarts);
        this.startLevel(level, bucket, this.waiting, this.netting.starts);
      }
      for (let item = 0; item < network.items; item++) this.close(item, bucket);
    }
    this.countOvertime();
    return this.plan;
  }

  private receive(item: number, bucket: number): void {
    const { plan, stock, network } = this;
    const cell = item * network.buckets + bucket;
    plan.opening[cell] = stock.total[item];
    const received = network.receipts[cell];
    if (received > 0) {
      stock.add(item, received, stock.lastOf(item, bucket));
      plan.received[cell] += received;
    }
    if (this.coming[cell] > 0) stock.add(item, this.coming[cell], Math.min(this.comingLast[cell], network.buckets));
  }

  /** Lets what waits start, after what is planned for the bucket has joined it. */
  private startLevel(level: number, bucket: number, waiting: Float64Array, planned: Float64Array): void {
    const { items, levelStart } = this.order;
    const { start, byItem } = this.sources;
    for (let place = levelStart[level]; place < levelStart[level + 1]; place++)
      for (let index = start[items[place]]; index < start[items[place] + 1]; index++) {
        const source = byItem[index];
        waiting[source] += planned[source * this.network.buckets + bucket];
        if (waiting[source] > tiny) this.begin(source, bucket, waiting[source]);
      }
  }

  private begin(source: number, bucket: number, wanted: number): void {
    const { sources } = this;
    if (bucket < sources.from[source] || bucket >= sources.to[source]) return;
    const possible = Math.min(wanted, this.roomFor(source, bucket), this.componentsFor(source, bucket));
    const quantity = this.inLots(source, possible);
    if (!(quantity > tiny)) return;
    this.waiting[source] -= quantity;
    this.urgent[source] = Math.max(0, this.urgent[source] - quantity);
    this.draw(source, bucket, quantity);
    this.arrive(source, bucket, quantity, this.consume(source, bucket, quantity));
  }

  /** Set-up hours that a start would take: none where the source runs in the bucket already. */
  private setupFor(source: number, bucket: number): number {
    const { sources, plan, network } = this;
    if (source >= sources.firstLane || plan.made[source * network.buckets + bucket] > 0) return 0;
    return sources.setupHours[source];
  }

  private inLots(source: number, possible: number): number {
    const multiple = this.sources.multiple[source];
    const quantity = multiple > 0 ? Math.floor(possible / multiple + 1e-9) * multiple : possible;
    return quantity < this.sources.minimum[source] - tiny ? 0 : quantity;
  }

  private roomFor(source: number, bucket: number): number {
    const { sources } = this;
    const room = (pool: number, perUnit: number, setup: number): number =>
      pool === -1 || perUnit <= 0
        ? Infinity
        : Math.max(0, this.left[pool * this.network.buckets + bucket] - setup) / perUnit;
    return Math.min(
      room(sources.pool[source], sources.perUnit[source], this.setupFor(source, bucket)),
      room(sources.secondPool[source], sources.secondPerUnit[source], 0),
    );
  }

  private draw(source: number, bucket: number, quantity: number): void {
    const { sources, plan, network } = this;
    const setup = this.setupFor(source, bucket);
    this.use(sources.pool[source], bucket, quantity * sources.perUnit[source] + setup);
    this.use(sources.secondPool[source], bucket, quantity * sources.secondPerUnit[source]);
    if (setup > 0) plan.changeoverHours[network.operation.resource[source] * network.buckets + bucket] += setup;
  }

  private use(pool: number, bucket: number, hours: number): void {
    if (pool === -1) return;
    const { plan, network } = this;
    const cell = pool * network.buckets + bucket;
    if (this.left[cell] !== Infinity) this.left[cell] = Math.max(0, this.left[cell] - hours);
    if (pool < network.resources) plan.hoursUsed[cell] += hours;
  }

  /** Units for which there are components (or, on a lane, goods) in stock. */
  private componentsFor(source: number, bucket: number): number {
    const { sources, network, stock } = this;
    const { component, lane } = network;
    if (source >= sources.firstPurchase) return Infinity;
    if (source >= sources.firstLane)
      return Math.max(0, stock.available(lane.from[source - sources.firstLane], bucket, 0));
    let units = Infinity;
    for (let row = component.operationStart[source]; row < component.operationStart[source + 1]; row++) {
      if (component.quantity[row] <= 0 || !this.leadsGroup(source, row, bucket)) continue;
      units = Math.min(units, this.unitsFrom(source, row, bucket));
    }
    return Math.max(0, units);
  }

  /** Units that one component allows; components that stand for each other allow the sum of what each of them does. */
  private unitsFrom(operation: number, row: number, bucket: number): number {
    const { component } = this.network;
    const group = component.alternateGroup[row];
    if (group === -1)
      return this.holds(row, bucket)
        ? this.stock.available(component.item[row], bucket, 0) / component.quantity[row]
        : Infinity;
    let units = 0;
    for (let index = row; index < component.operationStart[operation + 1]; index++)
      if (component.alternateGroup[index] === group && this.holds(index, bucket))
        units += this.stock.available(component.item[index], bucket, 0) / component.quantity[index];
    return units;
  }

  private holds(row: number, bucket: number): boolean {
    return bucket >= this.network.component.from[row] && bucket < this.network.component.to[row];
  }

  private leadsGroup(operation: number, row: number, bucket: number): boolean {
    const { component } = this.network;
    if (component.alternateGroup[row] === -1) return this.holds(row, bucket);
    for (let index = component.operationStart[operation]; index < row; index++)
      if (component.alternateGroup[index] === component.alternateGroup[row]) return false;
    return true;
  }

  /** Takes what a start needs; gives the last bucket of use of goods that travel. */
  private consume(source: number, bucket: number, quantity: number): number {
    const { sources, network } = this;
    const { component, lane } = network;
    if (source >= sources.firstPurchase) return Infinity;
    if (source >= sources.firstLane) return this.issue(lane.from[source - sources.firstLane], bucket, quantity);
    for (let row = component.operationStart[source]; row < component.operationStart[source + 1]; row++) {
      if (component.quantity[row] < 0)
        this.comeIn(
          component.item[row],
          bucket,
          bucket + sources.leadTime[source],
          -component.quantity[row] * quantity,
          Infinity,
          'produced',
        );
      else if (this.leadsGroup(source, row, bucket)) this.issueGroup(source, row, bucket, quantity);
    }
    return Infinity;
  }

  private issueGroup(operation: number, row: number, bucket: number, units: number): void {
    const { component } = this.network;
    const group = component.alternateGroup[row];
    let left = units;
    for (let index = row; index < component.operationStart[operation + 1] && left > tiny; index++) {
      if (index !== row && (group === -1 || component.alternateGroup[index] !== group)) continue;
      if (!this.holds(index, bucket)) continue;
      const can =
        group === -1
          ? left
          : Math.min(left, this.stock.available(component.item[index], bucket, 0) / component.quantity[index]);
      if (can > 0) this.issue(component.item[index], bucket, can * component.quantity[index]);
      left -= can;
    }
  }

  private issue(item: number, bucket: number, quantity: number): number {
    this.plan.issued[item * this.network.buckets + bucket] += quantity;
    return this.stock.take(item, bucket, quantity, 0);
  }

  private arrive(source: number, bucket: number, quantity: number, last: number): void {
    const { sources, network, plan } = this;
    const item = sources.item[source];
    const arrival = bucket + sources.leadTime[source];
    if (source < sources.firstLane) plan.made[source * network.buckets + bucket] += quantity;
    else if (source < sources.firstPurchase)
      plan.moved[(source - sources.firstLane) * network.buckets + bucket] += quantity;
    else plan.bought[(source - sources.firstPurchase) * network.buckets + bucket] += quantity;
    this.comeIn(item, bucket, arrival, quantity, last, source < sources.firstLane ? 'produced' : 'received');
  }

  /** Goods that arrive in the bucket that runs are stock at once, others are on their way. */
  private comeIn(
    item: number,
    now: number,
    arrival: number,
    quantity: number,
    last: number,
    as: 'produced' | 'received',
  ): void {
    const { network, plan, stock } = this;
    if (arrival >= network.buckets) return;
    const cell = item * network.buckets + arrival;
    plan[as][cell] += quantity;
    const until = Math.min(last, stock.lastOf(item, arrival));
    if (arrival === now) stock.add(item, quantity, until);
    else {
      this.coming[cell] += quantity;
      this.comingLast[cell] = Math.min(this.comingLast[cell], until);
    }
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
