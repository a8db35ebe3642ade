import type { Network } from '../network.js';
import type { Position } from './position.js';
import type { Pools, Sources } from './sources.js';
import { Spoilage } from './spoilage.js';
import { emptySupplyCosts, type SupplyCosts } from './supply-costs.js';

/** How to net: what hours are worth, whether pools have an end, and where the plan stands. */
export interface NettingTerms {
  /** Pools × buckets. */
  readonly prices: Float64Array;
  readonly unlimited: boolean;
  readonly position: Position;
  /** What supply costs at these prices from the position's bucket on, where that is known already. */
  readonly costs?: SupplyCosts;
  /** Plans what starts take as if there were always enough of it. */
  readonly anyInputs?: boolean;
}

/** What netting fills: units of each source by the bucket in which they start, and what is left of the pools. */
export interface Netting {
  /** Sources × buckets. */
  readonly starts: Float64Array;
  /** The part of the starts that demand needs; the rest fills safety stock. */
  readonly urgentStarts: Float64Array;
  /** Pools × buckets. */
  readonly regularLeft: Float64Array;
  readonly overtimeLeft: Float64Array;
  /** Pools × buckets: sources that run there so far, where the order of products makes a difference. */
  readonly running: Int32Array;
  /** Items × buckets: stock as planned so far, negative where demand waits. */
  readonly projected: Float64Array;
  /** Items × buckets: what other items need of an item. */
  readonly dependent: Float64Array;
  /** Items × buckets: what of that was handed over to be met. */
  readonly claimed: Float64Array;
  /** Items × buckets: units that were found to come up to a bucket, of items of which others asked for more; Infinity of all others. */
  readonly ceiling: Float64Array;
  readonly costs: SupplyCosts;
  readonly spoilage: Spoilage;
}

export function emptyNetting(network: Network, sources: Sources, pools: Pools): Netting {
  const cells = network.items * network.buckets;
  return {
    starts: new Float64Array(sources.count * network.buckets),
    urgentStarts: new Float64Array(sources.count * network.buckets),
    regularLeft: new Float64Array(pools.count * network.buckets),
    overtimeLeft: new Float64Array(pools.count * network.buckets),
    running: new Int32Array(pools.count * network.buckets),
    projected: new Float64Array(cells),
    dependent: new Float64Array(cells),
    claimed: new Float64Array(cells),
    ceiling: new Float64Array(cells),
    costs: emptySupplyCosts(network, sources),
    spoilage: new Spoilage(network),
  };
}
