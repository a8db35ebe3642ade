import { bucketDays } from '../../plan/bucket-days.js';
import { heuristicPlan } from '../../plan/heuristic/heuristic-plan.js';
import type { Network } from '../../plan/network.js';
import type { Plan } from '../../plan/plan.js';
import { type LostNode, networkWithout } from './lost-node.js';

/** A bucket is short when more than this share of its demand is short beyond what is short anyway: less is rounding. */
const noticeable = 1e-6;

/**
 * Days until the plan by rules runs shorter than it does with the node, with lead times, lots, set-ups and shelf lives as they are;
 * Infinity where it never does within the horizon. Whole buckets: the start of the first that is short.
 */
export function plannedSurvival(network: Network): (node: LostNode) => number {
  const before = unserved(heuristicPlan(network));
  const days = bucketDays(network);
  return (node) => {
    const after = unserved(heuristicPlan(networkWithout(network, node)));
    let start = 0;
    for (let bucket = 0; bucket < network.buckets; bucket++) {
      const asked = demandIn(network, bucket);
      if (after[bucket] > before[bucket] + noticeable * Math.max(1, asked)) return start;
      start += days[bucket];
    }
    return Infinity;
  };
}

function unserved({ items, buckets, backlog, lost }: Plan): Float64Array {
  const short = new Float64Array(buckets);
  for (let cell = 0; cell < items * buckets; cell++) short[cell % buckets] += backlog[cell] + lost[cell];
  return short;
}

function demandIn({ items, buckets, demand }: Network, bucket: number): number {
  let asked = 0;
  for (let item = 0; item < items; item++) asked += demand[item * buckets + bucket];
  return asked;
}
