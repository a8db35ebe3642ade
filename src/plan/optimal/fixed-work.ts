import type { Network } from '../network.js';
import { type LineChangeovers, lineChangeovers } from '../sequence/line-changeovers.js';
import { type RunOrder, RunOrders } from '../sequence/run-orders.js';

/** What a set of runs takes that does not grow with what they make: set-ups, and changeovers in the best order. */
export class FixedWork implements RunOrder {
  readonly changeovers: LineChangeovers;
  readonly runPlace: Int32Array;
  readonly changeoverInto: Float64Array;
  /** Resources × buckets: all of these hours, and those of changeovers alone. */
  readonly hours: Float64Array;
  readonly changeoverHours: Float64Array;
  /** Money of set-ups, and of these hours on regular time. */
  cost = 0;
  private readonly network: Network;
  private readonly orders: RunOrders;

  constructor(network: Network) {
    const cells = network.operation.count * network.buckets;
    this.network = network;
    this.changeovers = lineChangeovers(network);
    this.orders = new RunOrders(network, this.changeovers);
    this.runPlace = new Int32Array(cells);
    this.changeoverInto = new Float64Array(cells);
    this.hours = new Float64Array(network.resources * network.buckets);
    this.changeoverHours = new Float64Array(network.resources * network.buckets);
  }

  /** Reckons it for runs, operations × buckets: what is above 0 runs. */
  reckon(runs: Float64Array): void {
    const { operation, resource, buckets } = this.network;
    if (this.changeovers.widest > 0) this.orders.fill(runs, this);
    this.hours.fill(0);
    this.changeoverHours.fill(0);
    this.cost = 0;
    for (let cell = 0; cell < runs.length; cell++) {
      if (!(runs[cell] > 0)) continue;
      const index = Math.floor(cell / buckets);
      const line = operation.resource[index];
      const hours = operation.setupHours[index] + this.changeoverInto[cell];
      this.hours[line * buckets + (cell % buckets)] += hours;
      this.changeoverHours[line * buckets + (cell % buckets)] += this.changeoverInto[cell];
      this.cost += operation.setupCost[index] + hours * resource.costPerHour[line];
    }
  }

  /**
   * Where what was reckoned last (with smallest lots, where they are forced) takes more hours than there are, the run of the fewest hours runs no more;
   * tells whether something did.
   */
  drops(runs: Float64Array, forcesLots: boolean): boolean {
    const { hours, overtime, buckets } = this.network;
    const needed = this.hours.slice();
    if (forcesLots) this.addLots(runs, needed);
    let dropped = false;
    needed.forEach((need, cell) => {
      if (need <= hours[cell] + overtime[cell] + 1e-9) return;
      const least = this.leastRun(runs, Math.floor(cell / buckets), cell % buckets);
      if (least < 0) return;
      runs[least] = 0;
      dropped = true;
    });
    return dropped;
  }

  private addLots(runs: Float64Array, needed: Float64Array): void {
    const { operation, buckets } = this.network;
    for (let cell = 0; cell < runs.length; cell++) {
      if (!(runs[cell] > 0)) continue;
      const index = Math.floor(cell / buckets);
      const least = Math.max(operation.minimumLot[index], operation.lotMultiple[index]);
      needed[operation.resource[index] * buckets + (cell % buckets)] += least * operation.hoursPerUnit[index];
    }
  }

  /** The run of a resource's bucket that takes the fewest hours, as a cell; -1 where nothing runs. */
  private leastRun(runs: Float64Array, resource: number, bucket: number): number {
    const { operation, buckets } = this.network;
    let least = -1;
    let fewest = Infinity;
    for (let entry = operation.resourceStart[resource]; entry < operation.resourceStart[resource + 1]; entry++) {
      const index = operation.byResource[entry];
      const cell = index * buckets + bucket;
      const hours = runs[cell] * operation.hoursPerUnit[index];
      if (!(runs[cell] > 0) || hours >= fewest) continue;
      fewest = hours;
      least = cell;
    }
    return least;
  }
}
