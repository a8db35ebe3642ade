import { usualShortage } from '../compile/item-arrays.js';
import { netOrder } from '../compile/net-order.js';
import type { Network } from '../network.js';
import { secondaryOf } from '../optimal/secondary.js';
import { laneCircles } from './lane-circles.js';
import { lifeAsked, lifeOnArrival } from './life-asked.js';
import { overInputs, type Reach, reachOf, summed } from './reach.js';
import { poolsOf, type Sources } from './sources.js';

/** The order in which items are netted, and what a unit that is late costs there, handed down from what it goes into. */
export interface PlanOrder {
  readonly items: Int32Array;
  /** Items of one level lie together: `items[levelStart[level]] .. items[levelStart[level + 1] - 1]`. */
  readonly levelStart: Int32Array;
  readonly urgency: Float64Array;
  /** What serving a unit of an item's own demand saves, a bucket's wait or the sale; Infinity where it is served at any cost. */
  readonly worth: Float64Array;
  /** The same for a bucket and unit of safety stock. */
  readonly worthOfSafety: Float64Array;
  readonly reach: Reach;
  /** Lanes that lead back to where goods come from: they carry what lies in stock where they begin, or is made there. */
  readonly leadsBack: Uint8Array;
  /** Lanes over which nothing new comes young enough to be of use: they carry only what lies in stock. */
  readonly stale: Uint8Array;
  /** Buckets of life that must be left where goods come, by item, and that new goods have when a source brings them. */
  readonly lifeAsked: Float64Array;
  readonly lifeOnArrival: Float64Array;
  /** The rows of the bill of materials, operation by operation; what stands for each other by what it costs, then by preference. */
  readonly rows: Int32Array;
}

/**
 * Items by level (what is made of or brought from others stands before them), then by priority, then by what capacity spent on them saves:
 * shortage cost by the share of a bucket's capacity that a unit takes.
 */
export function planOrder(network: Network, sources: Sources): PlanOrder {
  const { items, item, lane } = network;
  const reach = reachOf(network, sources);
  const circle = laneCircles(network);
  const leadsBack = Uint8Array.from(lane.from, (from, index) =>
    Number(circle[from] === circle[lane.to[index]] && !leadsOn(reach, from, lane.to[index])),
  );
  const asked = lifeAsked(network).least;
  const life = lifeOnArrival(network, sources, lane.from);
  const stale = Uint8Array.from(lane.to, (to, index) => {
    const left = life[sources.firstLane + index];
    return Number(left > -Infinity && left < 1 + asked[to]);
  });
  const order = netOrder(network, (index) => leadsBack[index] === 0);
  const level = new Int32Array(items);
  const urgency = item.shortageCost.slice();
  const priority = item.priority.slice();
  const place = new Int32Array(items);
  order.forEach((item, index) => {
    place[item] = index;
  });
  for (const from of order)
    eachInput(network, from, (to, perUnit) => {
      // Lanes may lead in circles; nothing is handed back to where it came from.
      if (place[to] <= place[from]) return;
      level[to] = Math.max(level[to], level[from] + 1);
      urgency[to] = Math.max(urgency[to], urgency[from] / Math.max(perUnit, 1e-9));
      priority[to] = Math.min(priority[to], priority[from]);
    });
  const capacity = capacityShares(network, sources, order);
  const density = urgency.map((cost, index) => cost / Math.max(capacity[index], 1e-12));
  const sorted = order
    .slice()
    .sort(
      (one, other) =>
        level[one] - level[other] || priority[one] - priority[other] || density[other] - density[one] || one - other,
    );
  const { safety } = secondaryOf(network);
  return {
    items: sorted,
    levelStart: startsOf(sorted, level),
    urgency,
    worth: Float64Array.from({ length: items }, (_, index) => worthOf(network, index)),
    worthOfSafety: Float64Array.from({ length: items }, (_, index) => safety(index)),
    reach,
    leadsBack,
    stale,
    lifeAsked: asked,
    lifeOnArrival: life,
    rows: rowsOf(network, reach),
  };
}

/** Where no table says what a unit is worth, it is served at any cost. */
function worthOf({ item: { price, unitCost, shortageCost } }: Network, item: number): number {
  const isStated = !Number.isNaN(price[item]) || !Number.isNaN(unitCost[item]) || shortageCost[item] !== usualShortage;
  return isStated ? shortageCost[item] : Infinity;
}

/** All that an item is made of or brought from, and how much of it a unit takes. */
function eachInput(
  { operation, component, lane }: Network,
  item: number,
  visit: (input: number, perUnit: number) => void,
): void {
  for (let index = operation.itemStart[item]; index < operation.itemStart[item + 1]; index++) {
    const made = operation.byItem[index];
    for (let row = component.operationStart[made]; row < component.operationStart[made + 1]; row++)
      if (component.quantity[row] > 0) visit(component.item[row], component.quantity[row]);
  }
  for (let index = lane.intoStart[item]; index < lane.intoStart[item + 1]; index++)
    visit(lane.from[lane.into[index]], 1);
}

function rowsOf({ operation, component }: Network, { cost }: Reach): Int32Array {
  const rows = Int32Array.from(component.item, (_, row) => row);
  const costOf = (row: number): number => cost[component.item[row]] * component.quantity[row];
  for (let made = 0; made < operation.count; made++)
    rows
      .subarray(component.operationStart[made], component.operationStart[made + 1])
      .sort((one, other) => (costOf(one) === costOf(other) ? one - other : costOf(one) - costOf(other)));
  return rows;
}

/** Where lanes lead in circles, goods go from where they are cheap to where they are dear. */
function leadsOn({ cost, buckets }: Reach, from: number, to: number): boolean {
  return cost[from] < cost[to] || (!(cost[from] > cost[to]) && buckets[from] <= buckets[to]);
}

/** The share of a bucket's capacity, summed over the pools, that a unit of each item takes on its way through the network; the least of its ways. */
function capacityShares(network: Network, sources: Sources, order: Int32Array): Float64Array {
  const { regular, count } = poolsOf(network);
  const { buckets } = network;
  const mean = Float64Array.from(
    { length: count },
    (_, pool) => regular.subarray(pool * buckets, (pool + 1) * buckets).reduce((sum, room) => sum + room, 0) / buckets,
  );
  const ofPool = (pool: number, perUnit: number): number => (pool >= 0 && mean[pool] > 0 ? perUnit / mean[pool] : 0);
  const shares = new Float64Array(network.items);
  for (let place = order.length - 1; place >= 0; place--) {
    const item = order[place];
    let least = Infinity;
    for (let index = sources.start[item]; index < sources.start[item + 1]; index++) {
      const source = sources.byItem[index];
      const own =
        ofPool(sources.pool[source], sources.perUnit[source]) +
        ofPool(sources.secondPool[source], sources.secondPerUnit[source]);
      least = Math.min(least, own + overInputs(network, sources, source, shares, summed));
    }
    shares[item] = least === Infinity ? 0 : least;
  }
  return shares;
}

function startsOf(sorted: Int32Array, level: Int32Array): Int32Array {
  const starts = [...sorted.keys()].filter((place) => place === 0 || level[sorted[place]] !== level[sorted[place - 1]]);
  return Int32Array.of(...starts, sorted.length);
}
