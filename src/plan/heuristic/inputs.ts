import type { Network } from '../network.js';
import type { Netting } from './netting.js';
import type { PlanOrder } from './plan-order.js';
import type { Position } from './position.js';
import { nearOf, type Reach } from './reach.js';
import type { Sources } from './sources.js';
import type { SupplyCosts } from './supply-costs.js';

/** So many steps of making and moving are looked down for stock that can still become what is taken. */
const deepest = 4;

/** What starts take of other items while they are being planned: as much as is left over until more can come, and then any amount. */
export class Inputs {
  private readonly network: Network;
  private readonly sources: Sources;
  private readonly netting: Netting;
  private readonly costs: SupplyCosts;
  private readonly reach: Reach;
  /** Component rows, alternates cheapest first. */
  private readonly rows: Int32Array;
  private readonly leadsBack: Uint8Array;
  private readonly stale: Uint8Array;
  private readonly owed: Float64Array;
  /** Items whose own demand is taken off their stock. */
  private readonly settled: Uint8Array;
  /** Buckets until more of an item can come, with what is at hand. */
  private readonly near: Float64Array;
  readonly now: number;
  /** Cells in which something is taken that was not handed over yet. */
  private open = 0;
  /** Whether lanes carry only what lies in stock, so that nothing is asked for in circles. */
  stockOnly = false;

  constructor(
    network: Network,
    sources: Sources,
    netting: Netting,
    costs: SupplyCosts,
    { reach, rows, leadsBack, stale }: PlanOrder,
    { bucket, owed }: Position,
  ) {
    this.network = network;
    this.sources = sources;
    this.netting = netting;
    this.costs = costs;
    this.reach = reach;
    this.rows = rows;
    this.leadsBack = leadsBack;
    this.stale = stale;
    this.now = bucket;
    this.owed = owed;
    this.settled = new Uint8Array(network.items);
    this.near = new Float64Array(network.items);
    nearOf(network, sources, netting.projected, bucket, this.near, new Float64Array(network.items));
  }

  /** From now on the item's stock is what its own demand leaves. */
  settle(item: number): void {
    this.settled[item] = 1;
  }

  /** Whether anything is taken that was not handed over yet. */
  get isAsked(): boolean {
    return this.open > 0;
  }

  /** What others take of an item in a bucket, handed over to be met. */
  claim(item: number, bucket: number): number {
    const cell = item * this.network.buckets + bucket;
    const taken = this.netting.dependent[cell];
    if (taken === 0) return 0;
    this.netting.dependent[cell] = 0;
    this.open--;
    this.netting.claimed[cell] += taken;
    if (this.netting.spoilage.has(item)) this.save(item);
    return taken;
  }

  /** What others claim does not spoil. */
  private save(item: number): void {
    const { spoilage, claimed, projected } = this.netting;
    spoilage.reckon(item, this.now, this.owed[item], claimed, projected);
  }

  /** Units that a source can start in a bucket, for all that it takes; what lanes carry must last to a bucket. */
  unitsFor(source: number, bucket: number, lastsTo: number, depth = deepest): number {
    const { sources, network } = this;
    const { component, lane } = network;
    if (source >= sources.firstPurchase) return Infinity;
    if (source >= sources.firstLane) {
      const index = source - sources.firstLane;
      const from = lane.from[index];
      if (this.stale[index] === 1) return this.spare(from, bucket, lastsTo);
      if (this.leadsBack[index] === 0 && !this.stockOnly) return this.available(from, bucket, lastsTo, depth);
      const isMade = !this.stockOnly && depth === deepest && this.now + this.reach.ownBuckets[from] <= bucket;
      return isMade ? Infinity : this.spare(from, bucket, lastsTo);
    }
    let units = Infinity;
    for (let row = component.operationStart[source]; row < component.operationStart[source + 1] && units > 0; row++)
      if (component.quantity[row] > 0 && this.leads(source, row))
        units = Math.min(units, this.unitsOf(source, row, bucket, depth));
    return units;
  }

  /** Plans what a start takes, in the bucket in which it starts; of components that stand for each other the preferred ones as far as they go. */
  take(source: number, bucket: number, quantity: number): void {
    const { sources, network } = this;
    const { component, lane } = network;
    if (source >= sources.firstPurchase) return;
    if (source >= sources.firstLane) {
      this.add(lane.from[source - sources.firstLane], bucket, quantity);
      return;
    }
    for (let row = component.operationStart[source]; row < component.operationStart[source + 1]; row++)
      if (component.quantity[row] > 0 && this.leads(source, row)) this.takeGroup(source, row, bucket, quantity);
  }

  private takeGroup(operation: number, row: number, bucket: number, quantity: number): void {
    const { component } = this.network;
    const group = component.alternateGroup[row];
    if (group === -1) {
      if (this.holds(row, bucket)) this.add(component.item[row], bucket, quantity * component.quantity[row]);
      return;
    }
    let left = quantity;
    let first = -1;
    for (let place = component.operationStart[operation]; place < component.operationStart[operation + 1]; place++) {
      if (!(left > 0)) break;
      const index = this.rows[place];
      if (component.alternateGroup[index] !== group || !this.holds(index, bucket)) continue;
      if (first === -1) first = index;
      const units = Math.min(
        left,
        this.available(component.item[index], bucket, bucket, deepest) / component.quantity[index],
      );
      if (units > 0) this.add(component.item[index], bucket, units * component.quantity[index]);
      left -= Math.max(0, units);
    }
    if (left > 0 && first >= 0) this.add(component.item[first], bucket, left * component.quantity[first]);
  }

  private add(item: number, bucket: number, quantity: number): void {
    const { dependent } = this.netting;
    const cell = item * this.network.buckets + bucket;
    if (dependent[cell] === 0 && quantity !== 0) this.open++;
    dependent[cell] += quantity;
  }

  private unitsOf(operation: number, row: number, bucket: number, depth: number): number {
    const { component } = this.network;
    const group = component.alternateGroup[row];
    if (group === -1)
      return this.holds(row, bucket)
        ? this.available(component.item[row], bucket, bucket, depth) / component.quantity[row]
        : Infinity;
    let units = 0;
    for (let index = row; index < component.operationStart[operation + 1]; index++)
      if (component.alternateGroup[index] === group && this.holds(index, bucket))
        units += this.available(component.item[index], bucket, bucket, depth) / component.quantity[index];
    return units;
  }

  private holds(row: number, bucket: number): boolean {
    const { from, to } = this.network.component;
    return bucket >= from[row] && bucket < to[row];
  }

  /** The first row of a group speaks for it. */
  private leads(operation: number, row: number): boolean {
    const { alternateGroup, operationStart } = this.network.component;
    if (alternateGroup[row] === -1) return true;
    for (let other = operationStart[operation]; other < row; other++)
      if (alternateGroup[other] === alternateGroup[row]) return false;
    return true;
  }

  /** Units of an item that can be taken in a bucket: without limit where more can come by then, else what is left over, here and of what it comes from. */
  private available(item: number, bucket: number, lastsTo: number, depth: number): number {
    const cell = item * this.network.buckets + bucket;
    if (this.netting.ceiling[cell] !== Infinity && this.settled[item] === 0)
      return Math.max(0, this.leftUnder(this.netting.ceiling, item, bucket, this.network.buckets));
    if (this.costs.item[cell] !== Infinity) return Infinity;
    let units = this.spare(item, bucket, lastsTo);
    if (depth === 0) return units;
    const { start, byItem, leadTime, firstPurchase } = this.sources;
    for (let index = start[item]; index < start[item + 1]; index++) {
      const source = byItem[index];
      const begins = bucket - leadTime[source];
      if (source < firstPurchase && begins >= this.now)
        units += Math.max(0, this.unitsFor(source, begins, lastsTo, depth - 1));
    }
    return units;
  }

  /** What of an item in stock others leave until more of it can come, of what lasts to a bucket. */
  private spare(item: number, bucket: number, lastsTo: number): number {
    const until = Math.max(bucket + 1, this.now + this.near[item]);
    const spoilsBy = this.netting.spoilage.has(item) ? Math.min(lastsTo, this.network.buckets - 1) : -1;
    return Math.max(0, this.leftUnder(this.netting.projected, item, bucket, until, spoilsBy));
  }

  /** The least of what there is of an item, from a bucket to another (not included), less what is asked of it already. */
  private leftUnder(upTo: Float64Array, item: number, bucket: number, to: number, spoilsBy = -1): number {
    const { dependent, claimed, spoilage } = this.netting;
    const { buckets, demand } = this.network;
    const row = item * buckets;
    const end = Math.min(buckets, to);
    const isOpen = this.settled[item] === 0;
    let taken = isOpen ? this.owed[item] : 0;
    let least = Infinity;
    // What is taken is what would spoil next, so that what spoils later than it has to last takes nothing away.
    const spoilt = spoilsBy >= 0 ? spoilage.upTo(item, this.now, spoilsBy, this.owed[item], claimed, dependent) : 0;
    for (let at = this.now; at < end; at++) {
      taken += isOpen ? dependent[row + at] + demand[row + at] : dependent[row + at];
      if (at < bucket) continue;
      const saved = spoilsBy >= 0 ? spoilage.gone[row + at] - spoilt : 0;
      least = Math.min(least, upTo[row + at] + saved - taken);
    }
    return least;
  }
}
