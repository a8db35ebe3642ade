import type { Network } from '../network.js';
import type { PlanOrder } from './plan-order.js';
import type { Pools, Sources } from './sources.js';

/** What a further unit costs, all that it is made of and what its hours are worth included. */
export interface SupplyCosts {
  /** Items × buckets: to have it in a bucket, made then or kept since; Infinity where none can come but from stock. */
  readonly item: Float64Array;
  /** The same where stock is worth what it takes to replace it; nothing where nothing replaces it. */
  readonly replacement: Float64Array;
  /** Sources × buckets: to start it in a bucket. */
  readonly source: Float64Array;
  /** The least of a source over all buckets. */
  readonly least: Float64Array;
}

export function emptySupplyCosts({ items, buckets }: Network, { count }: Sources): SupplyCosts {
  return {
    item: new Float64Array(items * buckets),
    replacement: new Float64Array(items * buckets),
    source: new Float64Array(count * buckets),
    least: new Float64Array(count),
  };
}

/**
 * Fills the costs from a bucket on, what others are made of first; lanes that lead back, or over which nothing new is of use, are left out.
 * @param rooms hours and units that there are; without them every bucket has room.
 * @param prices what an hour of each pool is worth, pools × buckets.
 */
export function fillSupplyCosts(
  network: Network,
  sources: Sources,
  rooms: Pools | undefined,
  { items, leadsBack, stale }: PlanOrder,
  prices: Float64Array,
  now: number,
  costs: SupplyCosts,
): void {
  const { buckets } = network;
  const { start, byItem, leadTime, firstLane, firstPurchase } = sources;
  const isAside = (lane: number): boolean => leadsBack[lane] === 1 || stale[lane] === 1;
  costs.item.fill(Infinity);
  costs.replacement.fill(0);
  costs.source.fill(Infinity);
  costs.least.fill(Infinity);
  for (let place = items.length - 1; place >= 0; place--) {
    const item = items[place];
    const row = item * buckets;
    for (let index = start[item]; index < start[item + 1]; index++) {
      const source = byItem[index];
      if (source >= firstLane && source < firstPurchase && isAside(source - firstLane)) continue;
      fillStarts(network, sources, rooms, prices, now, costs, source);
      const lead = leadTime[source];
      for (let arrival = now + lead; arrival < buckets; arrival++) {
        const cost = costs.source[source * buckets + arrival - lead];
        if (!(cost < costs.item[row + arrival])) continue;
        if (costOfInputs(network, sources, costs.item, source, arrival - lead) < Infinity)
          costs.item[row + arrival] = cost;
      }
    }
    const holding = network.item.holdingCost[item];
    for (let cell = row + now + 1; cell < row + buckets; cell++)
      costs.item[cell] = Math.min(costs.item[cell], costs.item[cell - 1] + holding);
    let later = 0;
    for (let cell = row + buckets - 1; cell >= row; cell--) {
      if (costs.item[cell] < Infinity) later = costs.item[cell];
      costs.replacement[cell] = later;
    }
  }
  for (let lane = 0; lane < leadsBack.length; lane++) {
    if (isAside(lane)) fillStarts(network, sources, rooms, prices, now, costs, firstLane + lane);
  }
}

/** The costs of what a source starts, by those of what it takes. */
function fillStarts(
  network: Network,
  sources: Sources,
  rooms: Pools | undefined,
  prices: Float64Array,
  now: number,
  costs: SupplyCosts,
  source: number,
): void {
  const { buckets } = network;
  const end = Math.min(buckets, sources.to[source]);
  for (let begins = Math.max(now, sources.from[source]); begins < end; begins++) {
    if (rooms !== undefined && isShut(rooms, sources, source, begins, buckets)) continue;
    const cost =
      ownCost(sources, source, prices, begins, buckets) +
      costOfInputs(network, sources, costs.replacement, source, begins);
    costs.source[source * buckets + begins] = cost;
    if (cost < costs.least[source]) costs.least[source] = cost;
  }
}

function isShut(
  { regular, overtime }: Pools,
  { pool, perUnit, secondPool, secondPerUnit }: Sources,
  source: number,
  bucket: number,
  buckets: number,
): boolean {
  const first = pool[source] * buckets + bucket;
  const second = secondPool[source] * buckets + bucket;
  return (
    (first >= 0 && perUnit[source] > 0 && !(regular[first] + overtime[first] > 0)) ||
    (second >= 0 && secondPerUnit[source] > 0 && !(regular[second] + overtime[second] > 0))
  );
}

/** What a unit costs beside what it is made of: its own cost, and what the hours that it takes are worth to others. */
function ownCost(
  { unitCost, pool, perUnit, secondPool, secondPerUnit }: Sources,
  source: number,
  prices: Float64Array,
  bucket: number,
  buckets: number,
): number {
  let cost = unitCost[source];
  if (pool[source] >= 0) cost += prices[pool[source] * buckets + bucket] * perUnit[source];
  if (secondPool[source] >= 0) cost += prices[secondPool[source] * buckets + bucket] * secondPerUnit[source];
  return cost;
}

function costOfInputs(
  { component, lane, buckets }: Network,
  { firstLane, firstPurchase }: Sources,
  item: Float64Array,
  source: number,
  bucket: number,
): number {
  if (source >= firstPurchase) return 0;
  if (source >= firstLane) return item[lane.from[source - firstLane] * buckets + bucket];
  const first = component.operationStart[source];
  const end = component.operationStart[source + 1];
  let cost = 0;
  for (let row = first; row < end; row++) {
    if (component.quantity[row] <= 0) continue;
    const group = component.alternateGroup[row];
    if (group === -1) {
      if (bucket >= component.from[row] && bucket < component.to[row])
        cost += component.quantity[row] * item[component.item[row] * buckets + bucket];
      continue;
    }
    let leads = true;
    for (let other = first; other < row; other++) if (component.alternateGroup[other] === group) leads = false;
    if (!leads) continue;
    let least = Infinity;
    for (let other = row; other < end; other++)
      if (component.alternateGroup[other] === group && bucket >= component.from[other] && bucket < component.to[other])
        least = Math.min(least, component.quantity[other] * item[component.item[other] * buckets + bucket]);
    cost += least;
  }
  return cost;
}
