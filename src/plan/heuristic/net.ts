import type { Network } from '../network.js';
import { Inputs } from './inputs.js';
import type { PlanOrder } from './plan-order.js';
import type { Position } from './position.js';
import type { Reach } from './reach.js';
import type { Pools, Sources } from './sources.js';

/** What netting fills: units of each source by the bucket in which they start, and what is left of the pools. */
export interface Netting {
  /** Sources × buckets. */
  readonly starts: Float64Array;
  /** The part of the starts that demand needs; the rest fills safety stock. */
  readonly urgentStarts: Float64Array;
  /** Pools × buckets. */
  readonly regularLeft: Float64Array;
  readonly overtimeLeft: Float64Array;
  /** Items × buckets: stock as planned so far, negative where demand waits. */
  readonly projected: Float64Array;
  /** Items × buckets: what other items need of an item. */
  readonly dependent: Float64Array;
}

export function emptyNetting(network: Network, sources: Sources, pools: Pools): Netting {
  const cells = network.items * network.buckets;
  return {
    starts: new Float64Array(sources.count * network.buckets),
    urgentStarts: new Float64Array(sources.count * network.buckets),
    regularLeft: new Float64Array(pools.count * network.buckets),
    overtimeLeft: new Float64Array(pools.count * network.buckets),
    projected: new Float64Array(cells),
    dependent: new Float64Array(cells),
  };
}

const tiny = 1e-9;
/** Safety stock is filled in the bucket in which it is missing, or in a later one that finds it missing still. */
const notLate = 0;
/** Stocks are filled in so many steps, all to a share of their targets before any goes further: scarce hours leave none empty. */
const safetySteps = 3;

/** How to net: what hours are worth, whether pools have an end, and where the plan stands. */
export interface NettingTerms {
  /** Pools × buckets. */
  readonly prices: Float64Array;
  readonly unlimited: boolean;
  readonly position: Position;
  /** Plans what starts take as if there were always enough of it. */
  readonly anyInputs?: boolean;
}

/**
 * Nets requirements level by level from a position on and levels them on finite pools: each is met from stock, else by the source, bucket
 * and kind of hours that cost least, where building early costs holding, overtime its rate, and late its shortage cost. All demand
 * goes before all safety stock. `unlimited` nets without regard to the pools.
 */
export function net(
  network: Network,
  sources: Sources,
  pools: Pools,
  order: PlanOrder,
  netting: Netting,
  terms: NettingTerms,
): void {
  const { position } = terms;
  const { bucket: now, owed } = position;
  begin(network, pools, netting, terms);
  const inputs = new Inputs(network, sources, netting, order.reach, now);
  const search = new SourceSearch(network, sources, pools, netting, inputs, order.reach, terms, now);
  for (const item of order.items) {
    const row = item * network.buckets;
    for (let bucket = now; bucket < network.buckets; bucket++) {
      const late = bucket === now ? owed[item] : 0;
      const wanted = late + network.demand[row + bucket] + netting.dependent[row + bucket];
      if (wanted > tiny) search.require(item, bucket, wanted, order.urgency[item]);
    }
  }
  netting.urgentStarts.set(netting.starts);
  search.isForDemand = false;
  for (let step = 1; step <= safetySteps; step++) fillSafety(network, order, netting, search, now, step / safetySteps);
}

/** Brings all stocks to a share of their targets, what is made of others first. */
function fillSafety(
  network: Network,
  order: PlanOrder,
  netting: Netting,
  search: SourceSearch,
  now: number,
  share: number,
): void {
  netting.dependent.fill(0);
  for (const item of order.items) {
    const row = item * network.buckets;
    for (let bucket = now; bucket < network.buckets; bucket++) {
      if (netting.dependent[row + bucket] > tiny)
        search.require(item, bucket, netting.dependent[row + bucket], ofSafetyStock(network, item));
      const missing = share * network.safetyStock[row + bucket] - netting.projected[row + bucket];
      if (missing > tiny) search.supply(item, bucket, missing, notLate);
    }
  }
}

/** What a safety stock is filled from may come late, as it does no good to fill it never; early costs less than late. */
function ofSafetyStock({ item }: Network, index: number): number {
  return 2 * item.holdingCost[index] + 1e-6;
}

function begin(network: Network, pools: Pools, netting: Netting, { unlimited, position }: NettingTerms): void {
  netting.starts.fill(0);
  netting.dependent.fill(0);
  if (unlimited) netting.regularLeft.fill(Infinity);
  else netting.regularLeft.set(pools.regular);
  netting.overtimeLeft.set(pools.overtime);
  for (let item = 0; item < network.items; item++) project(network, netting, position, item);
}

/** What of an item would lie in stock, were nothing taken and nothing planned; what will expire unused is taken off. */
function project(
  { buckets, item: { minimumRemainingLife }, demand }: Network,
  netting: Netting,
  position: Position,
  item: number,
): void {
  const { stock, arriving, owed, bucket: now } = position;
  const row = item * buckets;
  let held = stock.total[item];
  let used = owed[item];
  let expired = 0;
  let last = stock.isPerishable(item) ? now : buckets;
  for (let bucket = now; bucket < buckets; bucket++) {
    held += arriving[row + bucket];
    netting.projected[row + bucket] = held - expired;
    // First to expire goes first: what of a class its own and earlier demand cannot use by its last bucket is gone.
    used += demand[row + bucket];
    for (; last < buckets && last - minimumRemainingLife[item] <= bucket; last++) {
      const quantity = stock.ofClass(item, last);
      const unusable = Math.max(0, quantity - Math.max(0, used));
      used -= quantity - unusable;
      expired += unusable;
    }
  }
}

/** The search for sources that meet one requirement after the other. */
class SourceSearch {
  private readonly network: Network;
  private readonly sources: Sources;
  private readonly pools: Pools;
  private readonly netting: Netting;
  private readonly inputs: Inputs;
  private readonly anyInputs: boolean;
  private readonly sourceCost: Float64Array;
  private readonly prices: Float64Array;
  /** Nothing starts before this bucket. */
  private readonly now: number;
  /** Demand may take overtime; safety stock may not. */
  isForDemand = true;
  private bestSource = -1;
  private bestArrival = -1;
  private bestOvertime = false;

  constructor(
    network: Network,
    sources: Sources,
    pools: Pools,
    netting: Netting,
    inputs: Inputs,
    reach: Reach,
    { prices, anyInputs = false }: NettingTerms,
    now: number,
  ) {
    this.network = network;
    this.sources = sources;
    this.pools = pools;
    this.netting = netting;
    this.inputs = inputs;
    this.anyInputs = anyInputs;
    this.sourceCost = reach.sourceCost;
    this.prices = prices;
    this.now = now;
  }

  /** Takes a quantity out of an item's stock from a bucket on, and brings in what is missing. */
  require(item: number, bucket: number, quantity: number, urgency: number): void {
    const { projected } = this.netting;
    const { buckets } = this.network;
    const end = (item + 1) * buckets;
    const available = this.spare(item, bucket, buckets);
    const missing = quantity - Math.max(0, Math.min(quantity, available));
    for (let cell = item * buckets + bucket; cell < end; cell++) projected[cell] -= quantity;
    if (missing > tiny) this.supply(item, bucket, missing, urgency);
  }

  /** Brings in a quantity for a bucket, the cheapest way first; without urgency only on time and on regular hours. */
  supply(item: number, bucket: number, quantity: number, urgency: number): void {
    let left = quantity;
    // Each round fills a pool or meets the rest, so rounds are few; the bound guards against rounding.
    for (let round = 0; left > tiny && round < 4 * this.network.buckets; round++) {
      this.findCheapest(item, bucket, left, urgency);
      if (this.bestSource === -1) return;
      const placed = this.place(left);
      if (!(placed > tiny)) return;
      left -= placed;
    }
  }

  private findCheapest(item: number, bucket: number, quantity: number, urgency: number): void {
    const { start, byItem } = this.sources;
    const holding = this.network.item.holdingCost[item] + 1e-9;
    this.bestSource = -1;
    let best = Infinity;
    for (let index = start[item]; index < start[item + 1]; index++) {
      const source = byItem[index];
      const preference = (index - start[item]) * 1e-7;
      best = Math.min(best, this.scan(source, bucket, -1, holding, quantity, best, preference));
      if (urgency > 0) best = Math.min(best, this.scan(source, bucket, 1, urgency, quantity, best, preference));
    }
  }

  /** Looks from a bucket on, back in time (early) or forward (late), for the cheapest place of a source; gives the best cost known. */
  private scan(
    source: number,
    bucket: number,
    step: number,
    perBucket: number,
    quantity: number,
    best: number,
    preference: number,
  ): number {
    const { sources, network } = this;
    const lead = sources.leadTime[source];
    const first = this.now + lead;
    const base = this.sourceCost[source] + preference;
    const pool = sources.pool[source] * network.buckets;
    const secondPool = sources.secondPool[source] * network.buckets;
    const overtimeExtra =
      sources.pool[source] >= 0 && sources.pool[source] < network.resources
        ? sources.perUnit[source] * this.pools.overtimeCost[sources.pool[source]]
        : 0;
    let cheapest = best;
    for (
      let arrival = step < 0 ? bucket : Math.max(bucket + 1, first);
      arrival >= first && arrival < network.buckets;
      arrival += step
    ) {
      const waiting = base + Math.abs(arrival - bucket) * perBucket;
      if (waiting >= cheapest) return cheapest;
      const begins = arrival - lead;
      if (begins < sources.from[source] || begins >= sources.to[source]) continue;
      const running = this.netting.starts[source * network.buckets + begins] > tiny;
      const cost =
        waiting +
        (running ? 0 : this.setup(source, pool + begins) / quantity) +
        this.scarcity(source, pool, secondPool, begins);
      if (cost < cheapest && this.room(source, begins, false) > tiny)
        cheapest = this.choose(source, arrival, false, cost);
      else if (this.isForDemand && cost + overtimeExtra < cheapest && this.room(source, begins, true) > tiny)
        cheapest = this.choose(source, arrival, true, cost + overtimeExtra);
    }
    return cheapest;
  }

  /** What beginning to run in a bucket costs: money, and hours that others may want. */
  private setup(source: number, poolCell: number): number {
    const { sources, prices } = this;
    const hours = sources.setupHours[source];
    return sources.setupCost[source] + (hours > 0 ? hours * prices[poolCell] : 0);
  }

  /** What the hours that a unit takes are worth to others. */
  private scarcity(source: number, pool: number, secondPool: number, bucket: number): number {
    const { sources, prices } = this;
    const first = pool < 0 ? 0 : prices[pool + bucket] * sources.perUnit[source];
    return secondPool < 0 ? first : first + prices[secondPool + bucket] * sources.secondPerUnit[source];
  }

  private choose(source: number, arrival: number, overtime: boolean, cost: number): number {
    this.bestSource = source;
    this.bestArrival = arrival;
    this.bestOvertime = overtime;
    return cost;
  }

  /** Units that a source can still start in a bucket, on regular hours or, beyond them, on overtime. */
  private room(source: number, bucket: number, overtime: boolean): number {
    const { sources, network, netting } = this;
    const setup = netting.starts[source * network.buckets + bucket] > tiny ? 0 : sources.setupHours[source];
    const first = this.roomIn(sources.pool[source], bucket, sources.perUnit[source], setup, overtime);
    const second = this.roomIn(sources.secondPool[source], bucket, sources.secondPerUnit[source], 0, overtime);
    const units = Math.min(first, second, this.anyInputs ? Infinity : this.inputs.unitsFor(source, bucket));
    return units < this.smallestLot(source, bucket) - tiny ? 0 : units;
  }

  /** What of an item's stock is left over from a bucket on to another (not included). */
  private spare(item: number, bucket: number, to: number): number {
    const { projected } = this.netting;
    const row = item * this.network.buckets;
    let spare = Infinity;
    for (let cell = row + bucket; cell < row + to; cell++) spare = Math.min(spare, projected[cell]);
    return spare;
  }

  private roomIn(pool: number, bucket: number, perUnit: number, setup: number, overtime: boolean): number {
    if (pool === -1 || perUnit <= 0) return Infinity;
    const cell = pool * this.network.buckets + bucket;
    const hours = this.netting.regularLeft[cell] + (overtime ? this.netting.overtimeLeft[cell] : 0) - setup;
    return Math.max(0, hours) / perUnit;
  }

  private smallestLot(source: number, bucket: number): number {
    const running = this.netting.starts[source * this.network.buckets + bucket] > tiny;
    return Math.max(running ? 0 : this.sources.minimum[source], this.sources.multiple[source]);
  }

  /** Starts as much as is wanted and fits, in whole lots; gives the quantity. */
  private place(wanted: number): number {
    const { sources, network, netting, bestSource: source, bestArrival: arrival, bestOvertime: overtime } = this;
    const bucket = arrival - sources.leadTime[source];
    const room = this.room(source, bucket, overtime);
    const quantity = this.inLots(source, Math.max(wanted, this.smallestLot(source, bucket)), room);
    if (!(quantity > tiny)) return 0;
    const cell = source * network.buckets + bucket;
    const setup = netting.starts[cell] > tiny ? 0 : sources.setupHours[source];
    this.draw(sources.pool[source], bucket, quantity * sources.perUnit[source] + setup);
    this.draw(sources.secondPool[source], bucket, quantity * sources.secondPerUnit[source]);
    netting.starts[cell] += quantity;
    const row = sources.item[source] * network.buckets;
    for (let later = arrival; later < network.buckets; later++) netting.projected[row + later] += quantity;
    this.inputs.take(source, bucket, quantity);
    return quantity;
  }

  private inLots(source: number, wanted: number, room: number): number {
    const multiple = this.sources.multiple[source];
    if (!(multiple > 0)) return Math.min(wanted, room);
    return Math.min(Math.ceil(wanted / multiple - 1e-9), Math.floor(room / multiple + 1e-9)) * multiple;
  }

  private draw(pool: number, bucket: number, hours: number): void {
    if (pool === -1) return;
    const { regularLeft, overtimeLeft } = this.netting;
    const cell = pool * this.network.buckets + bucket;
    const regular = Math.min(regularLeft[cell], hours);
    if (regularLeft[cell] !== Infinity) regularLeft[cell] -= regular;
    if (hours > regular) overtimeLeft[cell] -= hours - regular;
  }
}
