import type { Network } from '../network.js';
import type { Plan } from '../plan.js';
import { anyState, BucketOrder } from '../sequence/bucket-order.js';
import type { Line, LineChangeovers } from '../sequence/line-changeovers.js';
import { tellGoesOn, writeOrder } from '../sequence/run-orders.js';

/** Up to so many products the order is made the best again with each one that joins; beyond, when the bucket ends. */
const improvedAtOnce = 7;
const tiny = 1e-9;

/** What runs on a line in the bucket that is carried out. */
interface Running {
  readonly line: Line;
  readonly order: Int32Array;
  readonly isIn: Uint8Array;
  count: number;
  hours: number;
  standsAt: number;
}

/**
 * The order on each line as a plan is carried out: a product that does not run yet comes in where it adds the fewest hours, and when
 * the bucket ends the order is improved. A class, since it holds where each line stands; nothing is allocated while a plan is carried out.
 */
export class LinesRunning {
  private readonly network: Network;
  private readonly changeovers: LineChangeovers;
  private readonly running: readonly (Running | undefined)[];
  private readonly search: BucketOrder;
  private readonly next: Int32Array;
  private readonly goesOn: Float64Array;
  private readonly noPreference: Float64Array;

  constructor(network: Network, changeovers: LineChangeovers) {
    const { widest, lines } = changeovers;
    this.network = network;
    this.changeovers = changeovers;
    this.running = lines.map((line) => line && newRunning(line));
    this.search = new BucketOrder(widest);
    this.next = new Int32Array(widest);
    this.goesOn = new Float64Array(widest);
    this.noPreference = new Float64Array(widest);
  }

  /** Every line may begin with any product. */
  clear(): void {
    for (const running of this.running)
      if (running !== undefined) {
        running.standsAt = anyState;
        empty(running);
      }
  }

  /** Hours that a start of an operation would lose beside its set-up; less than none where it lies well between two others. */
  hoursFor(operation: number): number {
    const state = this.changeovers.stateOf[operation];
    const running = this.running[this.network.operation.resource[operation]];
    if (running === undefined || running.isIn[state] === 1) return 0;
    return this.search.insertionHours(running.line, running.standsAt, running.order, running.count, state);
  }

  /** Lets an operation join what runs; gives the hours that this adds. */
  enter(operation: number): number {
    const state = this.changeovers.stateOf[operation];
    const running = this.running[this.network.operation.resource[operation]];
    if (running === undefined || running.isIn[state] === 1) return 0;
    const { line, standsAt, order } = running;
    this.search.insert(line, standsAt, order, running.count, state);
    running.isIn[state] = 1;
    running.count++;
    if (running.count <= improvedAtOnce) this.search.improve(line, standsAt, order, running.count, this.noPreference);
    const before = running.hours;
    running.hours = this.search.hoursOf(line, standsAt, order, running.count);
    return running.hours - before;
  }

  /** Ends a bucket: improves each order, writes it down and leaves the line where it ends. `isNext` tells what probably runs in the next bucket. */
  close(bucket: number, plan: Plan, isNext: (operation: number) => boolean): void {
    for (const running of this.running) {
      if (running === undefined || running.count === 0) continue;
      const { line, standsAt, order, count } = running;
      tellGoesOn(line, this.next, this.nextStates(line, isNext), this.goesOn);
      this.search.improve(line, standsAt, order, count, this.goesOn);
      const saved = running.hours - this.search.hoursOf(line, standsAt, order, count);
      const cell = line.resource * plan.buckets + bucket;
      plan.hoursUsed[cell] -= saved;
      plan.changeoverHours[cell] = withoutNoise(plan.changeoverHours[cell] - saved);
      writeOrder(this.network, this.changeovers, line, bucket, standsAt, order, count, plan.made, plan);
      running.standsAt = order[count - 1];
      empty(running);
    }
  }

  private nextStates({ resource }: Line, isNext: (operation: number) => boolean): number {
    const { byResource, resourceStart } = this.network.operation;
    let count = 0;
    for (let entry = resourceStart[resource]; entry < resourceStart[resource + 1]; entry++) {
      const state = this.changeovers.stateOf[byResource[entry]];
      if (isNext(byResource[entry]) && count < this.next.length) this.next[count++] = state;
    }
    return count;
  }
}

function newRunning(line: Line): Running {
  return {
    line,
    order: new Int32Array(line.size + 1),
    isIn: new Uint8Array(line.size),
    count: 0,
    hours: 0,
    standsAt: anyState,
  };
}

function empty(running: Running): void {
  running.isIn.fill(0);
  running.count = 0;
  running.hours = 0;
}

function withoutNoise(hours: number): number {
  return Math.abs(hours) < tiny ? 0 : hours;
}
