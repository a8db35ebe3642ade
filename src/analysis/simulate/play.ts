import type { PathDrawer } from '../../forecast/distribution/distribution.js';
import { distributionFrom, type Errors, expectedAfter } from '../../forecast/distribution/errors.js';
import { randomStream } from '../../numeric/random.js';
import type { Plan } from '../../plan/plan.js';
import { drawEvents, type Event } from '../../plan/simulation/events.js';
import { daysBefore } from '../../plan/simulation/hazards.js';
import { Simulation } from '../../plan/simulation/simulation.js';
import type { Futures, UncertainDelay } from './futures.js';

/** What is different in a run from what is planned: all that is drawn, or a part of it. */
export interface Drawn {
  readonly events: readonly Event[];
  readonly demand: boolean;
  readonly delays: boolean;
}

/** The demand of an item in the run that is played, in memory that each run fills anew. */
interface DemandPath {
  readonly item: number;
  readonly key: string;
  readonly gap: number;
  readonly errors: Errors;
  readonly mean: Float64Array;
  readonly drawer: PathDrawer;
  readonly path: Float64Array;
  readonly shocks: Float64Array;
}

/** Plays single runs of futures; a run's number alone says what is drawn for it, whoever plays it and in which order. */
export class Player {
  readonly simulation: Simulation;
  private readonly futures: Futures;
  private readonly demand: readonly DemandPath[];
  private readonly days: number;

  constructor(futures: Futures) {
    this.futures = futures;
    this.simulation = new Simulation(futures.network, futures.replanEvery, futures.first, futures.prices);
    this.demand = futures.demand.map(({ item, key, gap, errors }) => {
      const distribution = distributionFrom(errors);
      const [path, shocks] = [distribution.mean.slice(), distribution.mean.slice()];
      return { item, key, gap, errors, mean: distribution.mean, drawer: distribution.drawer(), path, shocks };
    });
    this.days = daysBefore(futures.network)[futures.network.buckets];
  }

  draw(run: number): Drawn {
    const { hazards, seed } = this.futures;
    return { events: drawEvents(hazards, this.days, seed, run), demand: true, delays: true };
  }

  /** The plan as it goes in a run; the next one overwrites it. */
  play(run: number, { events, demand, delays }: Drawn): Plan {
    const { reality } = this.simulation;
    reality.clear();
    if (demand) for (const path of this.demand) this.drawDemand(path, run);
    if (delays) for (const delay of this.futures.delays) this.drawDelays(delay, run);
    reality.strike(events);
    return this.simulation.run(events, (bucket, planned) => {
      if (demand) for (const path of this.demand) this.expectDemand(path, bucket, planned);
    });
  }

  private drawDemand({ item, key, gap, mean, drawer, path, shocks }: DemandPath, run: number): void {
    const { seed, firm } = this.futures;
    const { demand, buckets } = this.simulation.reality.network;
    drawer.draw(randomStream(seed, 'demand', key, run), path, shocks);
    for (let bucket = 0; bucket < buckets; bucket++) {
      const cell = item * buckets + bucket;
      if (firm[cell] >= demand[cell] || !(mean[gap + bucket] > 0)) continue;
      demand[cell] = Math.max(firm[cell], (demand[cell] * path[gap + bucket]) / mean[gap + bucket]);
    }
  }

  /** Writes the demand that is expected from a bucket on, now that the buckets before it are known. */
  private expectDemand(
    { item, gap, mean, errors, drawer, shocks }: DemandPath,
    now: number,
    planned: Float64Array,
  ): void {
    const { firm, network } = this.futures;
    const { demand, buckets } = network;
    for (let bucket = now; bucket < buckets; bucket++) {
      const cell = item * buckets + bucket;
      if (firm[cell] >= demand[cell] || !(mean[gap + bucket] > 0)) continue;
      const expected = expectedAfter(errors, drawer, shocks, gap + now - 1, gap + bucket);
      planned[cell] = Math.max(firm[cell], (demand[cell] * expected) / mean[gap + bucket]);
    }
  }

  private drawDelays({ deliveries, key, cumulated, bucket }: UncertainDelay, run: number): void {
    const { mishaps, network } = this.simulation.reality;
    const stream = randomStream(this.futures.seed, 'delay', key, run);
    const from = bucket ?? 0;
    for (const delivery of deliveries)
      for (let due = from; due < (bucket === undefined ? network.buckets : from + 1); due++) {
        const share = stream.uniform();
        const late = cumulated.findIndex((upTo) => share < upTo);
        mishaps.slip[delivery * network.buckets + due] = Math.max(0, late);
      }
  }
}
