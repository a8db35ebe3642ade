import type { Futures, Runs } from '../../analysis/simulate/futures.js';
import { type Drawn, Player } from '../../analysis/simulate/play.js';
import { type RandomStream, randomStream } from '../../numeric/random.js';
import { type Network, neverExpires } from '../../plan/network.js';
import type { Plan } from '../../plan/plan.js';
import { lineChangeovers } from '../../plan/sequence/line-changeovers.js';
import { type Source, sourceOfHazard, sources } from './sources.js';

/** What to share among the sources: as data, so that any thread can do it. */
export interface SharedCauses {
  readonly futures: Futures;
  /** The items in question, and for each the last bucket that counts. */
  readonly items: Int32Array;
  readonly until: Int32Array;
  /** Resources × buckets: the hours there were without closures that are known; undefined where none are. */
  readonly openHours: { readonly hours: Float64Array; readonly overtime: Float64Array } | undefined;
  /** Items × buckets: the demand that was expected before it changed of late; undefined where that is not known. */
  readonly earlierDemand: Float64Array | undefined;
}

/**
 * Told what to share, gives the function that does it for a block of runs: items × (sources and the rest), units short summed over runs.
 * In each run the sources come back one after the other, in an order drawn for the run, and each is charged with what its return adds; the
 * mean over the runs estimates Shapley's values without bias, and the shares of a run add up to what is short in it.
 * Source: Castro, Gómez and Tejada, Polynomial calculation of the Shapley value based on sampling (2009).
 */
export function causesOf(shared: SharedCauses): (runs: Runs) => Float64Array {
  const variants = new Variants(shared);
  const { items, until, futures } = shared;
  const parts = sources.length + 1;
  return ({ from, to }) => {
    const sums = new Float64Array(items.length * parts);
    for (let run = from; run < to; run++) {
      const drawn = variants.draw(run);
      const active = new Set<Source>();
      let before = shortOf(variants.play(run, drawn, active), items, until);
      before.forEach((units, place) => {
        sums[place * parts + sources.length] += units;
      });
      for (const source of shuffled(randomStream(futures.seed, 'order', run))) {
        if (!variants.matters(source, drawn)) continue;
        active.add(source);
        const after = shortOf(variants.play(run, drawn, active), items, until);
        after.forEach((units, place) => {
          sums[place * parts + sources.indexOf(source)] += units - before[place];
        });
        before = after;
      }
    }
    return sums;
  };
}

/** Units that wait or are lost, over the buckets that count. */
function shortOf({ backlog, lost, buckets }: Plan, items: Int32Array, until: Int32Array): Float64Array {
  return Float64Array.from(items, (item, place) => {
    let units = 0;
    for (let bucket = 0; bucket <= until[place]; bucket++)
      units += backlog[item * buckets + bucket] + lost[item * buckets + bucket];
    return units;
  });
}

function shuffled({ integer }: RandomStream): readonly Source[] {
  const order = [...sources];
  for (let place = order.length - 1; place > 0; place--) {
    const other = integer(place + 1);
    [order[place], order[other]] = [order[other], order[place]];
  }
  return order;
}

/** The futures with some of the sources taken away: what they do to the network itself makes another network to plan. */
class Variants {
  private readonly shared: SharedCauses;
  private readonly players = new Map<string, Player>();
  private readonly structural: ReadonlySet<Source>;

  constructor(shared: SharedCauses) {
    const { network } = shared.futures;
    const longest = network.item.keeps.reduce((most, last) => Math.max(most, last), network.buckets);
    const changes: [Source, boolean][] = [
      ['demand', shared.earlierDemand !== undefined],
      ['outage', shared.openHours !== undefined],
      [
        'expiry',
        [...network.item.shelfLife].some(Number.isFinite) || network.lot.lastBucket.some((last) => last < longest),
      ],
      ['changeovers', network.operation.setupHours.some((hours) => hours > 0) || lineChangeovers(network).widest > 0],
    ];
    this.shared = shared;
    this.structural = new Set(changes.filter(([, does]) => does).map(([source]) => source));
  }

  draw(run: number): Drawn {
    return this.player(new Set(sources)).draw(run);
  }

  /** Whether a source makes any difference in a run. */
  matters(source: Source, { events }: Drawn): boolean {
    const { demand, delays } = this.shared.futures;
    return (
      this.structural.has(source) ||
      (source === 'variation' && demand.length > 0) ||
      (source === 'supply' && delays.length > 0) ||
      events.some(({ hazard }) => sourceOfHazard[hazard.kind] === source)
    );
  }

  play(run: number, { events }: Drawn, active: ReadonlySet<Source>): Plan {
    return this.player(active).play(run, {
      events: events.filter(({ hazard }) => active.has(sourceOfHazard[hazard.kind])),
      demand: active.has('variation'),
      delays: active.has('supply'),
    });
  }

  private player(active: ReadonlySet<Source>): Player {
    const key = [...this.structural].filter((source) => active.has(source)).join(' ');
    const known = this.players.get(key);
    if (known) return known;
    const { first: _, ...futures } = this.shared.futures;
    const player = new Player({ ...futures, network: this.networkWith(active) });
    this.players.set(key, player);
    return player;
  }

  private networkWith(active: ReadonlySet<Source>): Network {
    const { futures, openHours, earlierDemand } = this.shared;
    const { network } = futures;
    const { item, lot, operation, changeover } = network;
    return {
      ...network,
      ...(active.has('outage') ? {} : openHours),
      ...(active.has('demand') || earlierDemand === undefined ? {} : { demand: earlierDemand }),
      ...(active.has('expiry')
        ? {}
        : {
            item: { ...item, shelfLife: item.shelfLife.map(() => Infinity) },
            lot: { ...lot, lastBucket: lot.lastBucket.map((last) => (last < 0 ? last : neverExpires)) },
          }),
      ...(active.has('changeovers')
        ? {}
        : {
            operation: { ...operation, setupHours: operation.setupHours.map(() => 0) },
            changeover: { ...changeover, hours: changeover.hours.map(() => undefined) },
          }),
    };
  }
}
