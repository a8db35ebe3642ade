import type { Network } from '../network.js';
import { net } from './net.js';
import type { Netting } from './netting.js';
import type { PlanOrder } from './plan-order.js';
import type { Position } from './position.js';
import type { Pools, Sources } from './sources.js';

/**
 * What an hour of each pool is worth in each bucket, pools × buckets, so that what can be made elsewhere or earlier leaves scarce hours to
 * what cannot. Netting without limits shows what would be asked of each pool at these prices; where that is more than there is the
 * price rises, where it is less it falls. The mean of the prices of all rounds is given, as the last ones swing.
 * Source: subgradient optimisation of the Lagrangian of the capacity rows; Fisher, The Lagrangian relaxation method for solving
 * integer programming problems (1981).
 * @param share the first step, as a share of what an hour's output saves by not being short for a bucket.
 */
export function learnPrices(
  network: Network,
  sources: Sources,
  pools: Pools,
  order: PlanOrder,
  netting: Netting,
  position: Position,
  rounds: number,
  share: number,
): Float64Array {
  const cells = pools.count * network.buckets;
  const prices = new Float64Array(cells);
  const mean = new Float64Array(cells);
  const load = new Float64Array(cells);
  const step = firstSteps(sources, pools, order.urgency, share);
  for (let round = 1; round <= rounds; round++) {
    net(network, sources, pools, order, netting, { prices, unlimited: true, position });
    addLoad(network, sources, netting, load.fill(0));
    for (let cell = 0; cell < cells; cell++) {
      const pool = Math.floor(cell / network.buckets);
      const dear = prices[cell] >= pools.overtimeCost[pool];
      const room = pools.regular[cell] + (dear ? pools.overtime[cell] : 0);
      if (room !== Infinity) {
        const excess = Math.max(-1, Math.min(1, (load[cell] - room) / Math.max(room, 1e-9)));
        prices[cell] = Math.max(0, prices[cell] + (step[pool] * excess) / Math.sqrt(round));
      }
      mean[cell] += (prices[cell] - mean[cell]) / round;
    }
  }
  return mean;
}

function addLoad({ buckets }: Network, sources: Sources, { starts }: Netting, load: Float64Array): void {
  for (let source = 0; source < sources.count; source++) {
    const pool = sources.pool[source];
    const second = sources.secondPool[source];
    for (let bucket = 0; bucket < buckets; bucket++) {
      const units = starts[source * buckets + bucket];
      if (!(units > 0)) continue;
      if (pool >= 0) {
        const cell = pool * buckets + bucket;
        const turning = load[cell] > 0 ? sources.turning[source] : 0;
        load[cell] += units * sources.perUnit[source] + sources.setupHours[source] + turning;
      }
      if (second >= 0) load[second * buckets + bucket] += units * sources.secondPerUnit[source];
    }
  }
}

/** The first step of each pool, on average over what it makes. */
function firstSteps(sources: Sources, pools: Pools, urgency: Float64Array, share: number): Float64Array {
  const sums = new Float64Array(pools.count);
  const counts = new Float64Array(pools.count);
  const count = (pool: number, perUnit: number, item: number): void => {
    if (pool < 0 || !(perUnit > 0)) return;
    sums[pool] += (share * urgency[item]) / perUnit;
    counts[pool]++;
  };
  for (let source = 0; source < sources.count; source++) {
    count(sources.pool[source], sources.perUnit[source], sources.item[source]);
    count(sources.secondPool[source], sources.secondPerUnit[source], sources.item[source]);
  }
  return sums.map((sum, pool) => (counts[pool] > 0 ? sum / counts[pool] : 0));
}
