import { type Network, operationCost } from '../network.js';
import { type LineChangeovers, lineChangeovers } from '../sequence/line-changeovers.js';

/**
 * Operations, lanes and purchases seen as one kind of thing: a source brings units of an item, takes some time, costs something,
 * and draws on pools (hours of a resource, units of a lane or a supplier). Sources are counted operations first, then lanes, then purchases.
 */
export interface Sources {
  readonly count: number;
  readonly firstLane: number;
  readonly firstPurchase: number;
  readonly item: Int32Array;
  readonly leadTime: Int32Array;
  readonly from: Int32Array;
  readonly to: Int32Array;
  /** Money per unit: work, components' handling, transport or price; overtime comes on top. */
  readonly unitCost: Float64Array;
  /** What a unit costs more on overtime. */
  readonly overtimeExtra: Float64Array;
  readonly setupCost: Float64Array;
  readonly setupHours: Float64Array;
  /** The resources whose hours depend on the order of products, and about how many hours it takes to turn to each source: the least there are. */
  readonly changeovers: LineChangeovers;
  readonly turning: Float64Array;
  readonly minimum: Float64Array;
  readonly multiple: Float64Array;
  /** The pools it draws on, -1 where none, and how much per unit. */
  readonly pool: Int32Array;
  readonly perUnit: Float64Array;
  readonly secondPool: Int32Array;
  readonly secondPerUnit: Float64Array;
  /** Sources of an item, those to use first in front: `byItem[start[item]] .. byItem[start[item + 1] - 1]`. */
  readonly start: Int32Array;
  readonly byItem: Int32Array;
}

/** Pools × buckets: what may be drawn, and what may be drawn beyond that as overtime, at a cost per hour. */
export interface Pools {
  readonly count: number;
  readonly regular: Float64Array;
  readonly overtime: Float64Array;
  readonly overtimeCost: Float64Array;
}

export function sourcesOf(network: Network): Sources {
  const { operation, lane, purchase } = network;
  const firstLane = operation.count;
  const firstPurchase = firstLane + lane.count;
  const count = firstPurchase + purchase.count;
  const laneRows = lane.groupCapacity.length / network.buckets;
  const joined =
    (
      operations: (entry: number) => number,
      lanes: (entry: number) => number,
      purchases: (entry: number) => number,
    ): ((source: number) => number) =>
    (source) =>
      source < firstLane
        ? operations(source)
        : source < firstPurchase
          ? lanes(source - firstLane)
          : purchases(source - firstPurchase);
  const numbers = (of: (source: number) => number): Float64Array =>
    Float64Array.from({ length: count }, (_, source) => of(source));
  const whole = (of: (source: number) => number): Int32Array =>
    Int32Array.from({ length: count }, (_, source) => of(source));
  const none = (): number => 0;
  const changeovers = lineChangeovers(network);
  const turningTo = (entry: number): number =>
    changeovers.lines[operation.resource[entry]]?.cheapestInto[changeovers.stateOf[entry]] ?? 0;
  const grouped = (group: number, first: number): number => (group === -1 ? -1 : first + group);
  return {
    count,
    firstLane,
    firstPurchase,
    item: whole(
      joined(
        (entry) => operation.item[entry],
        (entry) => lane.to[entry],
        (entry) => purchase.item[entry],
      ),
    ),
    leadTime: whole(
      joined(
        (entry) => operation.leadTime[entry],
        (entry) => lane.leadTime[entry],
        (entry) => purchase.leadTime[entry],
      ),
    ),
    from: whole(
      joined(
        (entry) => operation.from[entry],
        (entry) => lane.begins[entry],
        (entry) => purchase.begins[entry],
      ),
    ),
    to: whole(
      joined(
        (entry) => operation.to[entry],
        (entry) => lane.ends[entry],
        (entry) => purchase.ends[entry],
      ),
    ),
    unitCost: numbers(
      joined(
        (entry) => operationCost(network, entry),
        (entry) => lane.cost[entry],
        (entry) => purchase.price[entry],
      ),
    ),
    overtimeExtra: numbers(
      joined((entry) => operation.hoursPerUnit[entry] * overtimeCost(network, operation.resource[entry]), none, none),
    ),
    setupCost: numbers(joined((entry) => operation.setupCost[entry], none, none)),
    setupHours: numbers(joined((entry) => operation.setupHours[entry], none, none)),
    changeovers,
    turning: numbers(joined(turningTo, none, none)),
    minimum: numbers(
      joined(
        (entry) => operation.minimumLot[entry],
        none,
        (entry) => purchase.minimumOrder[entry],
      ),
    ),
    multiple: numbers(
      joined(
        (entry) => operation.lotMultiple[entry],
        none,
        (entry) => purchase.orderMultiple[entry],
      ),
    ),
    pool: whole(
      joined(
        (entry) => operation.resource[entry],
        (entry) => grouped(lane.group[entry], network.resources),
        (entry) => grouped(purchase.group[entry], network.resources + laneRows),
      ),
    ),
    perUnit: numbers(
      joined(
        (entry) => operation.hoursPerUnit[entry],
        () => 1,
        () => 1,
      ),
    ),
    secondPool: whole(
      joined(
        (entry) => operation.secondResource[entry],
        () => -1,
        () => -1,
      ),
    ),
    secondPerUnit: numbers(joined((entry) => operation.hoursPerUnit[entry] * operation.secondShare[entry], none, none)),
    ...sourcesByItem(network, firstLane, firstPurchase),
  };
}

/** Operations in their order of preference, then lanes, then purchases. */
function sourcesByItem(
  { items, operation, lane, purchase }: Network,
  firstLane: number,
  firstPurchase: number,
): { start: Int32Array; byItem: Int32Array } {
  const start = new Int32Array(items + 1);
  const byItem = new Int32Array(firstPurchase + purchase.count);
  let next = 0;
  const take = (starts: Int32Array, entries: Int32Array, item: number, first: number): void => {
    for (let index = starts[item]; index < starts[item + 1]; index++) byItem[next++] = first + entries[index];
  };
  for (let item = 0; item < items; item++) {
    take(operation.itemStart, operation.byItem, item, 0);
    take(lane.intoStart, lane.into, item, firstLane);
    take(purchase.itemStart, purchase.byItem, item, firstPurchase);
    start[item + 1] = next;
  }
  return { start, byItem };
}

/** Money by which an hour of overtime is dearer. */
function overtimeCost({ resource }: Network, index: number): number {
  return resource.overtimeCostPerHour[index] - resource.costPerHour[index];
}

export function poolsOf(network: Network): Pools {
  const { buckets, resources, hours, overtime, lane, purchase } = network;
  const [firstLane, firstPurchase] = [hours.length, hours.length + lane.groupCapacity.length];
  const regular = new Float64Array(firstPurchase + purchase.groupCapacity.length);
  regular.set(hours);
  regular.set(lane.groupCapacity, firstLane);
  regular.set(purchase.groupCapacity, firstPurchase);
  const count = regular.length / buckets;
  const further = new Float64Array(count * buckets);
  further.set(overtime);
  const dearer = Float64Array.from({ length: count }, (_, pool) =>
    pool < resources ? overtimeCost(network, pool) : 0,
  );
  return { count, regular, overtime: further, overtimeCost: dearer };
}
