import type { Network } from '../network.js';
import type { Sources } from './sources.js';

/** How soon and for how much more of an item can come at all, through all that it is made of. */
export interface Reach {
  /** Buckets until more of an item can be there, whatever is in stock; Infinity where nothing brings it but stock. */
  readonly buckets: Float64Array;
  /** The same by what is made or bought there, without lanes. */
  readonly ownBuckets: Float64Array;
  /** Money per unit on the cheapest way, what it is made of included; Infinity likewise. */
  readonly cost: Float64Array;
  /** Money per unit of each source, what it takes included. */
  readonly sourceCost: Float64Array;
}

/**
 * The shortest time and the least cost to have a further unit of each item, by passes over the network until nothing gets better
 * (Bellman and Ford): lanes may lead in circles. Components that stand for each other count with the best of them.
 */
export function reachOf(network: Network, sources: Sources): Reach {
  const { items, order } = network;
  const buckets = new Float64Array(items).fill(Infinity);
  const cost = new Float64Array(items).fill(Infinity);
  const { start, byItem, leadTime, unitCost } = sources;
  for (let improved = true; improved; ) {
    improved = false;
    // What items are made of stands behind them, so that one pass from the end is enough where nothing leads in circles.
    for (let place = order.length - 1; place >= 0; place--) {
      const item = order[place];
      for (let index = start[item]; index < start[item + 1]; index++) {
        const source = byItem[index];
        const soonest = leadTime[source] + overInputs(network, sources, source, buckets, slowest);
        const cheapest = unitCost[source] + overInputs(network, sources, source, cost, summed);
        if (soonest < buckets[item]) [buckets[item], improved] = [soonest, true];
        if (cheapest < cost[item] - 1e-12) [cost[item], improved] = [cheapest, true];
      }
    }
  }
  const ownBuckets = Float64Array.from({ length: items }, (_, item) =>
    byItem.subarray(start[item], start[item + 1]).reduce((soonest, source) => {
      if (source >= sources.firstLane && source < sources.firstPurchase) return soonest;
      return Math.min(soonest, leadTime[source] + overInputs(network, sources, source, buckets, slowest));
    }, Infinity),
  );
  const sourceCost = Float64Array.from(unitCost, (own, source) => {
    const inputs = overInputs(network, sources, source, cost, summed);
    // What only stock can feed costs what its stock cost, which is spent.
    return own + (Number.isFinite(inputs) ? inputs : 0);
  });
  return { buckets, ownBuckets, cost, sourceCost };
}

/**
 * Buckets until more of each item can be there from a bucket on, with what lies in stock or is due: some of an input is taken to be enough. Fills
 * `near`.
 */
export function nearOf(
  network: Network,
  sources: Sources,
  projected: Float64Array,
  now: number,
  near: Float64Array,
  atHand: Float64Array,
): void {
  const { items, buckets, order } = network;
  near.fill(Infinity);
  for (let item = 0; item < items; item++) {
    atHand[item] = Infinity;
    for (let bucket = now; bucket < buckets && atHand[item] === Infinity; bucket++)
      if (projected[item * buckets + bucket] > 1e-9) atHand[item] = bucket - now;
  }
  const { start, byItem, leadTime } = sources;
  for (let improved = true; improved; ) {
    improved = false;
    for (let place = order.length - 1; place >= 0; place--) {
      const item = order[place];
      for (let index = start[item]; index < start[item + 1]; index++) {
        const source = byItem[index];
        const soonest = leadTime[source] + overInputs(network, sources, source, atHand, slowest);
        if (soonest >= near[item]) continue;
        near[item] = soonest;
        if (soonest < atHand[item]) [atHand[item], improved] = [soonest, true];
      }
    }
  }
}

type Join = (sofar: number, value: number, perUnit: number) => number;
const slowest: Join = (sofar, value) => Math.max(sofar, value);
export const summed: Join = (sofar, value, perUnit) => sofar + value * perUnit;

/** A figure of all that a source takes, joined; of a group of alternates the least. */
export function overInputs(
  { component, lane }: Network,
  sources: Sources,
  source: number,
  values: Float64Array,
  join: Join,
): number {
  if (source >= sources.firstPurchase) return 0;
  if (source >= sources.firstLane) return join(0, values[lane.from[source - sources.firstLane]], 1);
  const end = component.operationStart[source + 1];
  let joined = 0;
  for (let row = component.operationStart[source]; row < end; row++) {
    if (component.quantity[row] <= 0) continue;
    const group = component.alternateGroup[row];
    if (group === -1) joined = join(joined, values[component.item[row]], component.quantity[row]);
    else if (isFirst(component.alternateGroup, component.operationStart[source], row)) {
      let least = Infinity;
      for (let other = row; other < end; other++)
        if (component.alternateGroup[other] === group)
          least = Math.min(least, join(0, values[component.item[other]], component.quantity[other]));
      joined = join(joined, least, 1);
    }
  }
  return joined;
}

function isFirst(groups: Int32Array, start: number, row: number): boolean {
  for (let other = start; other < row; other++) if (groups[other] === groups[row]) return false;
  return true;
}
