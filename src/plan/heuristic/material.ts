import type { Network } from '../network.js';
import type { Plan } from '../plan.js';
import { lifeAsked } from './life-asked.js';
import type { Sources } from './sources.js';
import type { Stock } from './stock.js';

const tiny = 1e-9;

/** What starts take out of stock: components as the bill of material says, alternates in their order, and the goods that a lane carries. */
export class Material {
  private readonly network: Network;
  private readonly sources: Sources;
  /** Component rows, alternates cheapest first. */
  private readonly rows: Int32Array;
  private readonly stock: Stock;
  private readonly plan: Plan;
  private readonly lifeAsked: Float64Array;
  /** Goods that a lane was given last, by their last bucket of use. */
  readonly taken: Float64Array;

  constructor(network: Network, sources: Sources, rows: Int32Array, stock: Stock, plan: Plan) {
    this.network = network;
    this.sources = sources;
    this.rows = rows;
    this.stock = stock;
    this.plan = plan;
    this.lifeAsked = lifeAsked(network).usual;
    this.taken = new Float64Array(stock.classes);
  }

  /** Units for which there are components (or, on a lane, goods) in stock. */
  unitsFor(source: number, bucket: number): number {
    const { sources, network, stock } = this;
    const { component, lane } = network;
    if (source >= sources.firstPurchase) return Infinity;
    if (source >= sources.firstLane)
      return Math.max(0, stock.available(lane.from[source - sources.firstLane], bucket, this.lifeFor(source)));
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

  /** Buckets of life that goods need to be of use where a lane brings them. */
  private lifeFor(source: number): number {
    const { leadTime, item } = this.sources;
    return leadTime[source] + this.lifeAsked[item[source]];
  }

  /** Takes what a start needs; goods that travel stand in `taken` then. */
  take(source: number, bucket: number, quantity: number): void {
    const { sources, network, plan } = this;
    const { component, lane } = network;
    if (source >= sources.firstPurchase) return;
    if (source >= sources.firstLane) {
      const from = lane.from[source - sources.firstLane];
      plan.issued[from * network.buckets + bucket] += quantity;
      const dates = this.stock.isPerishable(from) ? this.taken.fill(0) : undefined;
      this.stock.take(from, bucket, quantity, this.lifeFor(source), dates);
      return;
    }
    for (let row = component.operationStart[source]; row < component.operationStart[source + 1]; row++)
      if (component.quantity[row] > 0 && this.leadsGroup(source, row, bucket))
        this.takeGroup(source, row, bucket, quantity);
  }

  private takeGroup(operation: number, row: number, bucket: number, units: number): void {
    const { component } = this.network;
    const group = component.alternateGroup[row];
    let left = units;
    for (let place = component.operationStart[operation]; place < component.operationStart[operation + 1]; place++) {
      if (!(left > tiny)) break;
      const index = this.rows[place];
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

  private issue(item: number, bucket: number, quantity: number): void {
    this.plan.issued[item * this.network.buckets + bucket] += quantity;
    this.stock.take(item, bucket, quantity, 0);
  }
}
