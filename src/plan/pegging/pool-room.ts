import type { Pools, Sources } from '../heuristic/sources.js';
import type { Plan } from '../plan.js';

/** Pools × buckets: what a plan leaves of the hours of resources, overtime included, and of the units of lanes and suppliers. */
export function poolRoom(plan: Plan, sources: Sources, pools: Pools): Float64Array {
  const { network, buckets } = plan;
  const room = pools.regular.map((regular, cell) => regular + pools.overtime[cell]);
  for (let cell = 0; cell < plan.hoursUsed.length; cell++) room[cell] -= plan.hoursUsed[cell];
  const take = (first: number, count: number, units: Float64Array): void => {
    for (let index = 0; index < count; index++) {
      const pool = sources.pool[first + index];
      if (pool === -1) continue;
      for (let bucket = 0; bucket < buckets; bucket++) room[pool * buckets + bucket] -= units[index * buckets + bucket];
    }
  };
  take(sources.firstLane, network.lane.count, plan.moved);
  take(sources.firstPurchase, network.purchase.count, plan.bought);
  return room;
}
