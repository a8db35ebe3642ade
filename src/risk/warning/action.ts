import { sourcesOf } from '../../plan/heuristic/sources.js';
import type { Network } from '../../plan/network.js';

/** The earliest thing that helps against a stock-out: units from a way of supply, begun in a bucket at the latest. */
export interface Action {
  readonly kind: 'make' | 'move' | 'buy' | 'none';
  /** The resource, the place that goods come from, or the supplier; blank where there is none. */
  readonly from: string;
  readonly units: number;
  /** The last bucket in which it can begin to be in time; negative where it is too late, and by how much. */
  readonly by: number;
}

/** The way of supply with the latest last day to begin, so that there is the longest time to decide. */
export function earliestAction(network: Network, item: number, bucket: number, units: number): Action {
  const sources = sourcesOf(network);
  const { lane, purchase, operation, item: of } = network;
  let best = -1;
  for (let index = sources.start[item]; index < sources.start[item + 1]; index++) {
    const source = sources.byItem[index];
    if (best === -1 || sources.leadTime[source] < sources.leadTime[best]) best = source;
  }
  if (best === -1) return { kind: 'none', from: '', units, by: -1 };
  const by = bucket - sources.leadTime[best];
  if (best < sources.firstLane)
    return { kind: 'make', from: network.resourceNames[operation.resource[best]], units, by };
  if (best >= sources.firstPurchase)
    return {
      kind: 'buy',
      from: network.supplierNames[purchase.supplier[best - sources.firstPurchase]] ?? '',
      units,
      by,
    };
  const from = lane.from[best - sources.firstLane];
  const made = earliestAction(network, from, by, units);
  // Goods that lie at no place in particular are made or bought, not moved.
  return made.kind === 'none' ? { kind: 'move', from: network.locationNames[of.location[from]], units, by } : made;
}
