import type { Network } from '../network.js';
import type { Plan } from '../plan.js';
import type { Sources } from './sources.js';
import type { Stock } from './stock.js';

const tiny = 1e-9;

/** What starts take out of stock: components as the bill of material says, alternates in their order, and the goods that a lane carries. */
export class Material {
  private readonly network: Network;
  private readonly sources: Sources;
  private readonly stock: Stock;
  private readonly plan: Plan;

  constructor(network: Network, sources: Sources, stock: Stock, plan: Plan) {
    this.network = network;
    this.sources = sources;
    this.stock = stock;
    this.plan = plan;
  }

  /** Units for which there are components (or, on a lane, goods) in stock. */
  unitsFor(source: number, bucket: number): number {
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
  take(source: number, bucket: number, quantity: number): number {
    const { sources, network } = this;
    const { component, lane } = network;
    if (source >= sources.firstPurchase) return Infinity;
    if (source >= sources.firstLane) return this.issue(lane.from[source - sources.firstLane], bucket, quantity);
    for (let row = component.operationStart[source]; row < component.operationStart[source + 1]; row++)
      if (component.quantity[row] > 0 && this.leadsGroup(source, row, bucket))
        this.takeGroup(source, row, bucket, quantity);
    return Infinity;
  }

  private takeGroup(operation: number, row: number, bucket: number, units: number): void {
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
}
