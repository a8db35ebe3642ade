import type { Mishaps } from '../heuristic/execute.js';
import { type Pools, poolsOf } from '../heuristic/sources.js';
import type { Network } from '../network.js';
import { type Event, overlap } from './events.js';
import { daysBefore } from './hazards.js';

/** One future, in memory that is filled anew for each run: a network whose demand and hours are those that come, and what else goes wrong. */
export class Reality {
  readonly network: Network;
  readonly pools: Pools;
  readonly mishaps: Mishaps;
  private readonly planned: Network;
  private readonly plannedPools: Pools;
  private readonly before: Float64Array;

  constructor(planned: Network) {
    const { buckets, lane, purchase, operation } = planned;
    const deliveries = (lane.count + purchase.count) * buckets;
    this.planned = planned;
    this.network = {
      ...planned,
      demand: planned.demand.slice(),
      hours: planned.hours.slice(),
      overtime: planned.overtime.slice(),
    };
    this.pools = poolsOf(planned);
    this.plannedPools = poolsOf(planned);
    this.mishaps = {
      heldUp: new Float64Array(deliveries),
      slip: new Float64Array(deliveries),
      spoilt: new Float64Array(operation.count * buckets),
    };
    this.before = daysBefore(planned);
  }

  /** All as planned. */
  clear(): void {
    const { network, planned, mishaps } = this;
    network.demand.set(planned.demand);
    network.hours.set(planned.hours);
    network.overtime.set(planned.overtime);
    mishaps.heldUp.fill(0);
    mishaps.slip.fill(0);
    mishaps.spoilt.fill(0);
    this.pools.regular.set(this.plannedPools.regular);
    this.pools.overtime.set(this.plannedPools.overtime);
  }

  /** Lets events happen, on top of what is there. */
  strike(events: readonly Event[]): void {
    for (const event of events) {
      const { hits, kind } = event.hazard;
      if (kind === 'resource') closeResources(this.pools, this.network.buckets, this.before, event);
      else for (const hit of hits) this.hit(event, hit);
    }
    const cells = this.network.hours.length;
    this.network.hours.set(this.pools.regular.subarray(0, cells));
    this.network.overtime.set(this.pools.overtime.subarray(0, cells));
  }

  /** What a planner knows of the pools at a bucket: events that have begun, to their end. */
  known(pools: Pools, events: readonly Event[], bucket: number): void {
    pools.regular.set(this.plannedPools.regular);
    pools.overtime.set(this.plannedPools.overtime);
    for (const event of events)
      if (event.hazard.kind === 'resource' && event.from < this.before[bucket])
        closeResources(pools, this.network.buckets, this.before, event);
  }

  private hit(event: Event, index: number): void {
    const { mishaps, network, before } = this;
    const { kind, severity } = event.hazard;
    for (let bucket = 0; bucket < network.buckets; bucket++) {
      const share = overlap(event, before[bucket], before[bucket + 1]);
      if (share === 0) continue;
      const cell = index * network.buckets + bucket;
      if (kind === 'demand') network.demand[cell] *= 1 + severity * share;
      else if (kind === 'yield') mishaps.spoilt[cell] = Math.min(1, mishaps.spoilt[cell] + severity * share);
      // What is due while it lasts comes in the bucket in which it ends, so only what outlasts the bucket is late.
      else if (event.to > before[bucket + 1])
        mishaps.heldUp[cell] = Math.min(1, mishaps.heldUp[cell] + severity * share);
    }
  }
}

function closeResources(pools: Pools, buckets: number, before: Float64Array, event: Event): void {
  for (const resource of event.hazard.hits)
    for (let bucket = 0; bucket < buckets; bucket++) {
      const left = 1 - event.hazard.severity * overlap(event, before[bucket], before[bucket + 1]);
      if (left === 1) continue;
      const cell = resource * buckets + bucket;
      if (pools.regular[cell] !== Infinity) pools.regular[cell] *= Math.max(0, left);
      pools.overtime[cell] *= Math.max(0, left);
    }
}
