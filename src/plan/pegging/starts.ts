import type { Network } from '../network.js';
import type { Plan } from '../plan.js';
import { type Need, needsOfOperations } from './alternates.js';

/** A start that waits in its bucket for what it takes. */
export interface Start {
  readonly kind: 'production' | 'purchase' | 'transfer';
  readonly entity: number;
  readonly item: number;
  readonly leadTime: number;
  readonly quantity: number;
  readonly needs: readonly LotNeed[];
  /** The share that has not started yet. */
  open: number;
}

interface LotNeed extends Need {
  /** Taken are units that can be used up to this bucket at least. */
  readonly keepsTo: number;
}

/**
 * Everything that starts in a bucket.
 * @param lifeAsked buckets of life that goods must have left where lanes bring them, by item.
 */
export function startsIn(plan: Plan, lifeAsked: Float64Array, bucket: number): readonly Start[] {
  const { operation, purchase, lane } = plan.network;
  const needs = needsOfOperations(plan, bucket);
  const starts: Start[] = [];
  const add = (
    kind: Start['kind'],
    of: { readonly count: number; readonly leadTime: Int32Array },
    items: Int32Array,
    units: Float64Array,
    needsOf: (entity: number, quantity: number) => readonly LotNeed[],
  ): void => {
    for (let entity = 0; entity < of.count; entity++) {
      const quantity = units[entity * plan.buckets + bucket];
      if (!(quantity > 0)) continue;
      const [item, leadTime] = [items[entity], of.leadTime[entity]];
      starts.push({ kind, entity, item, leadTime, quantity, needs: needsOf(entity, quantity), open: 1 });
    }
  };
  add('purchase', purchase, purchase.item, plan.bought, () => []);
  add('production', operation, operation.item, plan.made, (entity) =>
    (needs.get(entity) ?? []).map((need) => ({ ...need, keepsTo: bucket })),
  );
  add('transfer', lane, lane.to, plan.moved, (entity, quantity) => sent(plan, lifeAsked, entity, bucket, quantity));
  return starts;
}

/** What a lane takes: by date as the plan has it where it tells, else what keeps for the customer it goes to. */
function sent(
  { network, buckets, sentUntil }: Plan,
  lifeAsked: Float64Array,
  lane: number,
  bucket: number,
  quantity: number,
): readonly LotNeed[] {
  const item = network.lane.from[lane];
  const told = sentUntil?.get(lane * buckets + bucket);
  if (told !== undefined) return told.map(({ last, units }) => ({ item, quantity: units, keepsTo: last }));
  return [{ item, quantity, keepsTo: bucket + network.lane.leadTime[lane] + lifeAsked[network.lane.to[lane]] }];
}

/** What a start brings in its own bucket. */
export function broughtAtOnce({ component }: Network, { kind, entity, item, leadTime }: Start): readonly number[] {
  if (leadTime > 0) return [];
  const items = [item];
  if (kind === 'production')
    for (let row = component.operationStart[entity]; row < component.operationStart[entity + 1]; row++)
      if (component.quantity[row] < 0) items.push(component.item[row]);
  return items;
}

/** Whether what a start brings comes back to it through others that are open. */
export function leadsBack(network: Network, start: Start, open: readonly Start[]): boolean {
  const seen = new Set<Start>();
  const waiting = [start];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const brought = broughtAtOnce(network, next);
    for (const other of open) {
      if (seen.has(other) || !other.needs.some(({ item }) => brought.includes(item))) continue;
      seen.add(other);
      waiting.push(other);
    }
  }
  return seen.has(start);
}
