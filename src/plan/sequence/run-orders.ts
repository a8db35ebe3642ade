import type { Network } from '../network.js';
import type { Plan } from '../plan.js';
import { anyState, BucketOrder } from './bucket-order.js';
import type { Line, LineChangeovers } from './line-changeovers.js';

/** In which order resources run what a plan makes, and what that costs them. */
export interface RunOrder {
  /** Operations × buckets: the place in the order of its resource's bucket, from 1; 0 where it does not run or order makes no difference. */
  readonly runPlace: Int32Array;
  /** Operations × buckets: hours lost to turn to the operation. */
  readonly changeoverInto: Float64Array;
}

/**
 * Orders all that runs, resource by resource and bucket by bucket: each bucket takes the order of the fewest hours from the state in which the
 * last one that ran anything ended. Among equally good orders the one counts from whose end the next such bucket goes on best.
 */
export class RunOrders {
  private readonly network: Network;
  private readonly changeovers: LineChangeovers;
  private readonly search: BucketOrder;
  private readonly order: Int32Array;
  private readonly next: Int32Array;
  private readonly goesOn: Float64Array;
  private readonly isIn: Uint8Array;

  constructor(network: Network, changeovers: LineChangeovers) {
    this.network = network;
    this.changeovers = changeovers;
    this.search = new BucketOrder(changeovers.widest);
    this.order = new Int32Array(changeovers.widest + 1);
    this.next = new Int32Array(changeovers.widest + 1);
    this.goesOn = new Float64Array(changeovers.widest);
    this.isIn = new Uint8Array(changeovers.widest);
  }

  /** Writes the order of what is made; `made` is operations × buckets. */
  fill(made: Float64Array, into: RunOrder): void {
    into.runPlace.fill(0);
    into.changeoverInto.fill(0);
    for (const line of this.changeovers.lines) if (line !== undefined) this.fillLine(line, made, into);
  }

  private fillLine(line: Line, made: Float64Array, into: RunOrder): void {
    const { buckets } = this.network;
    let standsAt = anyState;
    let bucket = 0;
    let count = this.statesIn(line, made, bucket, this.order);
    while (bucket < buckets) {
      let following = bucket + 1;
      let nextCount = 0;
      while (following < buckets && nextCount === 0) {
        nextCount = this.statesIn(line, made, following, this.next);
        if (nextCount === 0) following++;
      }
      if (count > 0) {
        tellGoesOn(line, this.next, nextCount, this.goesOn);
        this.search.improve(line, standsAt, this.order, count, this.goesOn);
        writeOrder(this.network, this.changeovers, line, bucket, standsAt, this.order, count, made, into);
        standsAt = this.order[count - 1];
      }
      this.order.set(this.next.subarray(0, nextCount));
      count = nextCount;
      bucket = following;
    }
  }

  /** The states that run in a bucket, in ascending order. */
  private statesIn({ resource }: Line, made: Float64Array, bucket: number, into: Int32Array): number {
    const { operation, buckets } = this.network;
    this.isIn.fill(0);
    for (let entry = operation.resourceStart[resource]; entry < operation.resourceStart[resource + 1]; entry++) {
      const index = operation.byResource[entry];
      if (made[index * buckets + bucket] > 0) this.isIn[this.changeovers.stateOf[index]] = 1;
    }
    let count = 0;
    for (let state = 0; state < this.isIn.length; state++) if (this.isIn[state] === 1) into[count++] = state;
    return count;
  }
}

/** For each state that may end a bucket, the least hours into one of those that run next. */
export function tellGoesOn({ size, hours }: Line, next: Int32Array, count: number, goesOn: Float64Array): void {
  for (let state = 0; state < size; state++) {
    let least = count > 0 ? Infinity : 0;
    for (let place = 0; place < count; place++) least = Math.min(least, hours[state * size + next[place]]);
    goesOn[state] = least;
  }
}

/** Writes the order of one bucket down; of several operations that make one product the first carries its hours. */
export function writeOrder(
  { operation, buckets }: Network,
  { stateOf }: LineChangeovers,
  { resource, hours, size }: Line,
  bucket: number,
  standsAt: number,
  order: Int32Array,
  count: number,
  made: Float64Array,
  { runPlace, changeoverInto }: RunOrder,
): void {
  for (let place = 0; place < count; place++) {
    const before = place === 0 ? standsAt : order[place - 1];
    let lost = before === anyState ? 0 : hours[before * size + order[place]];
    for (let entry = operation.resourceStart[resource]; entry < operation.resourceStart[resource + 1]; entry++) {
      const index = operation.byResource[entry];
      const cell = index * buckets + bucket;
      if (stateOf[index] !== order[place] || !(made[cell] > 0)) continue;
      runPlace[cell] = place + 1;
      changeoverInto[cell] = lost;
      lost = 0;
    }
  }
}

/** What a plan runs on a resource in a bucket, in its order; operations. */
export function runsInOrder({ network, runPlace, buckets }: Plan, resource: number, bucket: number): readonly number[] {
  const { byResource, resourceStart } = network.operation;
  const placeOf = (index: number): number => runPlace[index * buckets + bucket];
  return Array.from(byResource.subarray(resourceStart[resource], resourceStart[resource + 1]))
    .filter((index) => placeOf(index) > 0)
    .sort((one, other) => placeOf(one) - placeOf(other) || one - other);
}
