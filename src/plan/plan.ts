import type { Network } from './network.js';

/**
 * What a plan does, on the network that it was made for. Item arrays are items × buckets, row by row: cell
 * `item * buckets + bucket`. Resource arrays are resources × buckets likewise. Quantities in units, hours in hours.
 */
export interface Plan {
  readonly network: Network;
  readonly method: 'optimal' | 'heuristic' | 'unconstrained';
  readonly items: number;
  readonly buckets: number;
  readonly resources: number;

  readonly demand: Float64Array;
  readonly opening: Float64Array;
  /** Scheduled receipts, purchases and what arrives over lanes. */
  readonly received: Float64Array;
  /** Made, in the bucket in which it can be used. */
  readonly produced: Float64Array;
  /** Taken by production of other items and sent over lanes, when that starts. */
  readonly issued: Float64Array;
  readonly shipped: Float64Array;
  readonly backlog: Float64Array;
  readonly lost: Float64Array;
  readonly expired: Float64Array;
  readonly closing: Float64Array;

  readonly hoursAvailable: Float64Array;
  /** Regular and overtime hours together, changeovers and set-ups among them. */
  readonly hoursUsed: Float64Array;
  readonly overtimeHours: Float64Array;
  readonly changeoverHours: Float64Array;
  /** What one more hour would be worth; NaN where the method does not tell. */
  readonly shadowPrice: Float64Array;
  /** Items × buckets: what one more unit, new in that bucket, would be worth; NaN where the method does not tell. */
  readonly materialPrice: Float64Array;

  /** Operations × buckets: good units by the bucket in which their production starts. */
  readonly made: Float64Array;
  /** Operations × buckets: the place in the order of its resource's bucket, from 1; 0 where it does not run or order makes no difference. */
  readonly runPlace: Int32Array;
  /** Operations × buckets: hours of the resource lost to turn to the operation. */
  readonly changeoverInto: Float64Array;
  /** Lanes × buckets: units by the bucket in which they leave. */
  readonly moved: Float64Array;
  /** What is sent of goods that can expire, by lane and bucket (cells of `moved`), where the method tells of which date. */
  readonly sentUntil: ReadonlyMap<number, readonly { readonly last: number; readonly units: number }[]> | undefined;
  /** Purchases × buckets: units by the bucket in which they are ordered. */
  readonly bought: Float64Array;
}

/** A plan in which nothing happens yet. */
export function emptyPlan(network: Network, method: Plan['method'], sentUntil?: Plan['sentUntil']): Plan {
  const { items, buckets, resources, operation, lane, purchase } = network;
  const cells = (): Float64Array => new Float64Array(items * buckets);
  const hours = (): Float64Array => new Float64Array(resources * buckets);
  return {
    network,
    method,
    items,
    buckets,
    resources,
    demand: network.demand,
    opening: cells(),
    received: cells(),
    produced: cells(),
    issued: cells(),
    shipped: cells(),
    backlog: cells(),
    lost: cells(),
    expired: cells(),
    closing: cells(),
    hoursAvailable: network.hours,
    hoursUsed: hours(),
    overtimeHours: hours(),
    changeoverHours: hours(),
    shadowPrice: hours().fill(NaN),
    materialPrice: cells().fill(NaN),
    made: new Float64Array(operation.count * buckets),
    runPlace: new Int32Array(operation.count * buckets),
    changeoverInto: new Float64Array(operation.count * buckets),
    moved: new Float64Array(lane.count * buckets),
    sentUntil,
    bought: new Float64Array(purchase.count * buckets),
  };
}

/** Takes a plan back to where nothing happens yet, in its own memory; what it was asked for stays. */
export function clearPlan(plan: Plan): void {
  const { opening, received, produced, issued, shipped, backlog, lost, expired, closing, made, moved, bought } = plan;
  const { hoursUsed, overtimeHours, changeoverHours, runPlace, changeoverInto } = plan;
  for (const cells of [opening, received, produced, issued, shipped, backlog, lost, expired, closing]) cells.fill(0);
  for (const cells of [hoursUsed, overtimeHours, changeoverHours, made, moved, bought]) cells.fill(0);
  for (const cells of [runPlace, changeoverInto]) cells.fill(0);
}
