import type { Network } from '../network.js';
import type { Inputs } from './inputs.js';
import type { Netting, NettingTerms } from './netting.js';
import type { PlanOrder } from './plan-order.js';
import type { Sources } from './sources.js';
import type { SupplyCosts } from './supply-costs.js';

const tiny = 1e-9;
/** The urgency of what is of no use when it comes late. */
export const notLate = 0;

/** The search for sources that meet one requirement after the other. */
export class SourceSearch {
  private readonly network: Network;
  private readonly sources: Sources;
  private readonly buckets: number;
  /** What netting fills, as `Netting` has it. */
  private readonly starts: Float64Array;
  private readonly projected: Float64Array;
  private readonly regularLeft: Float64Array;
  private readonly overtimeLeft: Float64Array;
  private readonly running: Int32Array;
  readonly inputs: Inputs;
  /** Sources × buckets, and the least of each source. */
  private readonly unitCost: Float64Array;
  private readonly leastCost: Float64Array;
  private readonly worthOfSale: Float64Array;
  private readonly lifeAsked: Float64Array;
  private readonly lifeOnArrival: Float64Array;
  private readonly anyInputs: boolean;
  private readonly prices: Float64Array;
  /** Nothing starts before this bucket. */
  private readonly now: number;
  /** Demand may take overtime; safety stock may not. */
  isForDemand = true;
  /** The bucket for which something is wanted, and the life that must be left then. */
  private usedIn = 0;
  private lifeLeft = 0;
  /** What a unit is worth at most to whom it is for. */
  private worth = Infinity;
  private bestSource = -1;
  private bestArrival = -1;
  private bestRoom = 0;
  /** The start, as a cell of sources × buckets, for which inputs were reckoned last while one requirement is looked for, and the units they allow. */
  private reckonedAt = -1;
  private reckoned = 0;

  constructor(
    network: Network,
    sources: Sources,
    netting: Netting,
    inputs: Inputs,
    costs: SupplyCosts,
    { worth, lifeAsked, lifeOnArrival }: PlanOrder,
    { prices, anyInputs = false }: NettingTerms,
    now: number,
  ) {
    this.network = network;
    this.sources = sources;
    this.buckets = network.buckets;
    this.starts = netting.starts;
    this.projected = netting.projected;
    this.regularLeft = netting.regularLeft;
    this.overtimeLeft = netting.overtimeLeft;
    this.running = netting.running;
    this.inputs = inputs;
    this.unitCost = costs.source;
    this.leastCost = costs.least;
    this.worthOfSale = worth;
    this.lifeAsked = lifeAsked;
    this.lifeOnArrival = lifeOnArrival;
    this.anyInputs = anyInputs;
    this.prices = prices;
    this.now = now;
  }

  /** Takes a quantity out of an item's stock from a bucket on, and brings in what is missing. */
  require(item: number, bucket: number, quantity: number, urgency: number): void {
    const missing = this.takeOut(item, bucket, quantity);
    this.lifeLeft = this.lifeAsked[item];
    if (missing > tiny) this.supply(item, bucket, missing, urgency, Infinity);
    this.lifeLeft = 0;
  }

  /** The same for an item's own demand, which is served where that costs less than to leave it; what is lost then is asked for no more. */
  sell(item: number, bucket: number, quantity: number, urgency: number): void {
    const { item: items } = this.network;
    const missing = this.takeOut(item, bucket, quantity);
    if (!(missing > tiny)) return;
    const worth = this.worthOfSale[item];
    this.lifeLeft = items.minimumRemainingLife[item];
    if (items.losesSales[item] === 0) {
      this.supply(item, bucket, missing, urgency, worth * (this.buckets - bucket));
      this.lifeLeft = 0;
      return;
    }
    const lost = this.supply(item, bucket, missing, notLate, worth);
    this.lifeLeft = 0;
    if (lost > tiny) this.takeOut(item, bucket, -lost);
  }

  /** Takes a quantity off the stock from a bucket on; gives what of it the stock did not have to spare. */
  private takeOut(item: number, bucket: number, quantity: number): number {
    const { projected, buckets } = this;
    const end = (item + 1) * buckets;
    let spare = Infinity;
    for (let cell = item * buckets + bucket; cell < end; cell++) {
      const held = projected[cell];
      if (held < spare) spare = held;
      projected[cell] = held - quantity;
    }
    return quantity - Math.max(0, Math.min(quantity, spare));
  }

  /**
   * Brings in a quantity for a bucket, the cheapest way first, as long as a unit costs less than what it is worth; without urgency only on time.
   * Gives what is left.
   */
  supply(item: number, bucket: number, quantity: number, urgency: number, worth: number): number {
    let left = quantity;
    this.usedIn = bucket;
    // Each round fills a pool or meets the rest, so rounds are few; the bound guards against rounding.
    for (let round = 0; left > tiny && round < 4 * this.buckets; round++) {
      this.findCheapest(item, bucket, left, urgency, this.anyInputs ? Infinity : worth);
      if (this.bestSource === -1) return left;
      const placed = this.place(left);
      if (!(placed > tiny)) return left;
      left -= placed;
    }
    return Math.max(0, left);
  }

  private findCheapest(item: number, bucket: number, quantity: number, urgency: number, worth: number): void {
    const { start, byItem } = this.sources;
    const { leastCost } = this;
    const holding = this.network.item.holdingCost[item] + 1e-9;
    const first = start[item];
    const end = start[item + 1];
    this.bestSource = -1;
    this.reckonedAt = -1;
    let best = Infinity;
    this.worth = worth;
    for (let index = first; index < end; index++) {
      const source = byItem[index];
      const preference = (index - first) * 1e-7;
      const least = preference + leastCost[source];
      if (least >= best || least >= worth) continue;
      best = this.scan(source, bucket, -1, holding, quantity, best, preference);
      if (urgency > 0 && preference + urgency + leastCost[source] < Math.min(best, worth))
        best = this.scan(source, bucket, 1, urgency, quantity, best, preference);
    }
  }

  /**
   * Looks from a bucket on, back in time (early) or forward (late), for the cheapest place of a source; gives the best cost known. Most of a
   * simulation's time goes here, so that what stays the same over the buckets is read once, in front.
   */
  private scan(
    source: number,
    bucket: number,
    step: number,
    perBucket: number,
    quantity: number,
    best: number,
    preference: number,
  ): number {
    const { sources, buckets, regularLeft, overtimeLeft, unitCost, isForDemand, worth } = this;
    const lead = sources.leadTime[source];
    const soonest = Math.max(this.now, sources.from[source]) + lead;
    // What is there earlier than its life allows is past its date when it is wanted.
    const first =
      step < 0 ? Math.max(soonest, bucket - Math.max(0, this.lifeOnArrival[source] - 1 - this.lifeLeft)) : soonest;
    const end = Math.min(buckets, sources.to[source] + lead);
    const least = this.leastCost[source];
    const row = source * buckets;
    const pool = sources.pool[source] * buckets;
    const isPooled = pool >= 0 && sources.perUnit[source] > 0;
    let cheapest = best;
    for (
      let arrival = step < 0 ? Math.min(bucket, end - 1) : Math.max(bucket + 1, first);
      arrival >= first && arrival < end;
      arrival += step
    ) {
      const waiting = preference + (arrival - bucket) * step * perBucket;
      if (waiting + least >= cheapest || waiting + least >= worth) return cheapest;
      const begins = arrival - lead;
      // Nothing at all is left of a pool that might be taken.
      if (
        isPooled &&
        (isForDemand ? regularLeft[pool + begins] + overtimeLeft[pool + begins] : regularLeft[pool + begins]) <= 0
      )
        continue;
      const unit = waiting + unitCost[row + begins];
      if (unit >= worth) continue;
      const setup = this.hoursToBegin(source, begins);
      // A set-up serves what comes after, too.
      const cost = unit + (this.isRunning(source, begins) ? 0 : this.setup(source, pool + begins, setup) / quantity);
      const regular = cost < cheapest ? this.room(source, begins, setup, false) : 0;
      if (regular > tiny) cheapest = this.choose(source, arrival, regular, cost);
      else if (isForDemand && cost + sources.overtimeExtra[source] < cheapest) {
        const room = this.room(source, begins, setup, true);
        if (room > tiny) cheapest = this.choose(source, arrival, room, cost + sources.overtimeExtra[source]);
      }
    }
    return cheapest;
  }

  private isRunning(source: number, bucket: number): boolean {
    return this.starts[source * this.buckets + bucket] > tiny;
  }

  /** What beginning to run in a bucket costs: money, and hours that others may want. */
  private setup(source: number, poolCell: number, hours: number): number {
    return this.sources.setupCost[source] + (hours > 0 ? hours * this.prices[poolCell] : 0);
  }

  /**
   * Hours that a source loses when it begins to run in a bucket, none where it runs: those of its set-up, and about those to turn to it;
   * what runs first in a bucket is taken to go on from the last one.
   */
  private hoursToBegin(source: number, bucket: number): number {
    if (this.isRunning(source, bucket)) return 0;
    const { setupHours, turning, pool } = this.sources;
    return turning[source] > 0 && this.running[pool[source] * this.buckets + bucket] > 0
      ? setupHours[source] + turning[source]
      : setupHours[source];
  }

  private choose(source: number, arrival: number, room: number, cost: number): number {
    this.bestSource = source;
    this.bestArrival = arrival;
    this.bestRoom = room;
    return cost;
  }

  /** Units that a source can still start in a bucket, on regular hours or, beyond them, on overtime. */
  private room(source: number, bucket: number, setup: number, overtime: boolean): number {
    const { sources } = this;
    const first = this.roomIn(sources.pool[source], bucket, sources.perUnit[source], setup, overtime);
    const second = this.roomIn(sources.secondPool[source], bucket, sources.secondPerUnit[source], 0, overtime);
    const fitting = Math.min(first, second);
    if (!(fitting > tiny)) return 0;
    const units = this.anyInputs ? fitting : Math.min(fitting, this.unitsFor(source, bucket));
    return units < this.smallestLot(source, bucket) - tiny ? 0 : units;
  }

  /** Units for which there are inputs; overtime changes nothing about them. */
  private unitsFor(source: number, bucket: number): number {
    const cell = source * this.buckets + bucket;
    if (this.reckonedAt !== cell) {
      this.reckonedAt = cell;
      this.reckoned = this.inputs.unitsFor(source, bucket, this.usedIn);
    }
    return this.reckoned;
  }

  private roomIn(pool: number, bucket: number, perUnit: number, setup: number, overtime: boolean): number {
    if (pool === -1 || perUnit <= 0) return Infinity;
    const cell = pool * this.buckets + bucket;
    const hours = this.regularLeft[cell] + (overtime ? this.overtimeLeft[cell] : 0) - setup;
    return Math.max(0, hours) / perUnit;
  }

  private smallestLot(source: number, bucket: number): number {
    const { minimum, multiple } = this.sources;
    if (minimum[source] <= multiple[source]) return multiple[source];
    return this.isRunning(source, bucket) ? multiple[source] : minimum[source];
  }

  /** Starts as much as is wanted and fits, in whole lots; gives the quantity. */
  private place(wanted: number): number {
    const { sources, buckets, projected, bestSource: source, bestArrival: arrival } = this;
    const bucket = arrival - sources.leadTime[source];
    const quantity = this.inLots(source, Math.max(wanted, this.smallestLot(source, bucket)), this.bestRoom);
    if (!(quantity > tiny)) return 0;
    const pool = sources.pool[source];
    if (pool >= 0) {
      const setup = this.hoursToBegin(source, bucket);
      if (!this.isRunning(source, bucket)) this.running[pool * buckets + bucket]++;
      this.draw(pool, bucket, quantity * sources.perUnit[source] + setup);
    }
    if (sources.secondPool[source] >= 0)
      this.draw(sources.secondPool[source], bucket, quantity * sources.secondPerUnit[source]);
    this.starts[source * buckets + bucket] += quantity;
    const row = sources.item[source] * buckets;
    for (let cell = row + arrival; cell < row + buckets; cell++) projected[cell] += quantity;
    this.inputs.take(source, bucket, quantity);
    return quantity;
  }

  private inLots(source: number, wanted: number, room: number): number {
    const multiple = this.sources.multiple[source];
    if (!(multiple > 0)) return Math.min(wanted, room);
    return Math.min(Math.ceil(wanted / multiple - 1e-9), Math.floor(room / multiple + 1e-9)) * multiple;
  }

  private draw(pool: number, bucket: number, hours: number): void {
    const { regularLeft, overtimeLeft, buckets } = this;
    const cell = pool * buckets + bucket;
    const regular = Math.min(regularLeft[cell], hours);
    if (regularLeft[cell] !== Infinity) regularLeft[cell] -= regular;
    if (hours > regular) overtimeLeft[cell] -= hours - regular;
  }
}
