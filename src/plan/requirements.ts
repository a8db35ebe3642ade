import type { Network } from './network.js';

/** What demand asks of every item, items × buckets, in units. */
export interface Requirements {
  /** Demand, and what starts of other items take. */
  readonly gross: Float64Array;
  /** What stock and receipts do not cover, with safety stock to be kept. */
  readonly net: Float64Array;
  /** Planned starts: net requirements in whole lots, a lead time before; what should have started earlier starts in the first bucket behind the frozen period. */
  readonly starts: Float64Array;
}

const tiny = 1e-9;

/**
 * Textbook material requirements planning: every item is netted once, in low-level order, and its preferred way of supply hands its starts
 * on to what it takes. No limit of capacity is regarded, no alternate is tried, and stock counts in full up to the plan's end. One
 * pass over contiguous rows, so that hundreds of thousands of items take less than a second.
 * Source: Orlicky, Material Requirements Planning (1975).
 */
export function requirements(network: Network): Requirements {
  const gross = network.demand.slice();
  const net = new Float64Array(gross.length);
  const starts = new Float64Array(gross.length);
  for (const item of network.order) {
    netItem(network, item, gross, net, starts);
    handOn(network, item, gross, starts);
  }
  return { gross, net, starts };
}

function netItem(network: Network, item: number, gross: Float64Array, net: Float64Array, starts: Float64Array): void {
  const { buckets, lot, receipts, safetyStock } = network;
  const { leadTime, minimum, multiple, earliest } = preferred(network, item);
  const row = item * buckets;
  let stock = 0;
  for (let entry = lot.itemStart[item]; entry < lot.itemStart[item + 1]; entry++)
    if (lot.lastBucket[entry] >= 0) stock += lot.quantity[entry];
  for (let bucket = 0; bucket < buckets; bucket++) {
    const cell = row + bucket;
    stock += receipts[cell] - gross[cell];
    const missing = safetyStock[cell] - stock;
    if (!(missing > tiny)) continue;
    const wanted = Math.max(missing, minimum);
    const quantity = multiple > 0 ? Math.ceil(wanted / multiple - tiny) * multiple : wanted;
    net[cell] = missing;
    const start = Math.max(earliest, bucket - leadTime);
    if (start < buckets) starts[row + start] += quantity;
    stock += quantity;
  }
}

/** How the preferred way to supply an item brings it; at once and in any quantity where there is none. */
function preferred(
  { operation, lane, purchase }: Network,
  item: number,
): { readonly leadTime: number; readonly minimum: number; readonly multiple: number; readonly earliest: number } {
  if (operation.itemStart[item] < operation.itemStart[item + 1]) {
    const made = operation.byItem[operation.itemStart[item]];
    return {
      leadTime: operation.leadTime[made],
      minimum: operation.minimumLot[made],
      multiple: operation.lotMultiple[made],
      earliest: operation.frozenUntil[made],
    };
  }
  if (lane.intoStart[item] < lane.intoStart[item + 1])
    return { leadTime: lane.leadTime[lane.into[lane.intoStart[item]]], minimum: 0, multiple: 0, earliest: 0 };
  if (purchase.itemStart[item] === purchase.itemStart[item + 1])
    return { leadTime: 0, minimum: 0, multiple: 0, earliest: 0 };
  const bought = purchase.byItem[purchase.itemStart[item]];
  return {
    leadTime: purchase.leadTime[bought],
    minimum: purchase.minimumOrder[bought],
    multiple: purchase.orderMultiple[bought],
    earliest: 0,
  };
}

/** Adds what the starts of an item take to the gross requirements of its components, or of the place that a lane brings it from. */
function handOn(network: Network, item: number, gross: Float64Array, starts: Float64Array): void {
  const { buckets, operation, component, lane } = network;
  const row = item * buckets;
  if (operation.itemStart[item] === operation.itemStart[item + 1]) {
    if (lane.intoStart[item] === lane.intoStart[item + 1]) return;
    const source = lane.from[lane.into[lane.intoStart[item]]] * buckets;
    for (let bucket = 0; bucket < buckets; bucket++) gross[source + bucket] += starts[row + bucket];
    return;
  }
  const made = operation.byItem[operation.itemStart[item]];
  for (let entry = component.operationStart[made]; entry < component.operationStart[made + 1]; entry++) {
    const quantity = component.quantity[entry];
    const needed = component.item[entry] * buckets;
    const end = Math.min(buckets, component.to[entry]);
    for (let bucket = Math.max(0, component.from[entry]); bucket < end && quantity > 0; bucket++)
      if (starts[row + bucket] > 0 && !hasPreferred(network, made, entry, bucket))
        gross[needed + bucket] += quantity * starts[row + bucket];
  }
}

/** Whether another component that stands for this one is preferred in the bucket. */
function hasPreferred({ component }: Network, operation: number, entry: number, bucket: number): boolean {
  const group = component.alternateGroup[entry];
  if (group === -1) return false;
  for (let other = component.operationStart[operation]; other < entry; other++)
    if (component.alternateGroup[other] === group && bucket >= component.from[other] && bucket < component.to[other])
      return true;
  return false;
}
