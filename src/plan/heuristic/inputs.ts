import type { Network } from '../network.js';
import type { Netting } from './net.js';
import { nearOf, type Reach } from './reach.js';
import type { Sources } from './sources.js';

/** So many steps of making and moving are looked down for stock that can still become what is taken. */
const deepest = 4;

/** What starts take of other items while they are being planned: as much as is left over until more can come, and then any amount. */
export class Inputs {
  private readonly network: Network;
  private readonly sources: Sources;
  private readonly netting: Netting;
  private readonly reach: Reach;
  private readonly now: number;
  /** Buckets until more of an item can come, with what is at hand. */
  private readonly near: Float64Array;

  constructor(network: Network, sources: Sources, netting: Netting, reach: Reach, now: number) {
    this.network = network;
    this.sources = sources;
    this.netting = netting;
    this.reach = reach;
    this.now = now;
    this.near = new Float64Array(network.items);
    nearOf(network, sources, netting.projected, now, this.near, new Float64Array(network.items));
  }

  /** Units that a source can start in a bucket, for all that it takes. */
  unitsFor(source: number, bucket: number, depth = deepest): number {
    const { sources, network } = this;
    const { component, lane } = network;
    if (source >= sources.firstPurchase) return Infinity;
    if (source >= sources.firstLane) return this.available(lane.from[source - sources.firstLane], bucket, depth);
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
    for (let index = row; index < component.operationStart[operation + 1] && left > 0; index++) {
      if (component.alternateGroup[index] !== group || !this.holds(index, bucket)) continue;
      if (first === -1) first = index;
      const units = Math.min(left, this.available(component.item[index], bucket, deepest) / component.quantity[index]);
      if (units > 0) this.add(component.item[index], bucket, units * component.quantity[index]);
      left -= Math.max(0, units);
    }
    if (left > 0 && first >= 0) this.add(component.item[first], bucket, left * component.quantity[first]);
  }

  private add(item: number, bucket: number, quantity: number): void {
    this.netting.dependent[item * this.network.buckets + bucket] += quantity;
  }

  private unitsOf(operation: number, row: number, bucket: number, depth: number): number {
    const { component } = this.network;
    const group = component.alternateGroup[row];
    if (group === -1)
      return this.holds(row, bucket)
        ? this.available(component.item[row], bucket, depth) / component.quantity[row]
        : Infinity;
    let units = 0;
    for (let index = row; index < component.operationStart[operation + 1]; index++)
      if (component.alternateGroup[index] === group && this.holds(index, bucket))
        units += this.available(component.item[index], bucket, depth) / component.quantity[index];
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

  /** Units of an item that can be taken in a bucket: any where more can come by then, else what is left over, here and of what it comes from. */
  private available(item: number, bucket: number, depth: number): number {
    const soonest = this.now + this.reach.buckets[item];
    if (soonest <= bucket) return Infinity;
    let units = Math.max(0, this.leftOver(item, bucket, Math.max(bucket + 1, this.now + this.near[item])));
    if (depth === 0) return units;
    const { start, byItem, leadTime, firstPurchase } = this.sources;
    for (let index = start[item]; index < start[item + 1]; index++) {
      const source = byItem[index];
      const begins = bucket - leadTime[source];
      if (source < firstPurchase && begins >= this.now) units += Math.max(0, this.unitsFor(source, begins, depth - 1));
    }
    return units;
  }

  /** The least of an item that is planned to lie in stock from a bucket to another (not included), less what is taken of it already. */
  private leftOver(item: number, bucket: number, to: number): number {
    const { projected, dependent } = this.netting;
    const { buckets } = this.network;
    const row = item * buckets;
    const end = Math.min(buckets, to);
    let taken = 0;
    let least = Infinity;
    for (let at = this.now; at < end; at++) {
      taken += dependent[row + at];
      if (at >= bucket) least = Math.min(least, projected[row + at] - taken);
    }
    return least;
  }
}
