import { poolsOf, sourcesOf } from '../heuristic/sources.js';
import type { Plan } from '../plan.js';
import { heldUp, type Reason, type Supply } from './held-up.js';
import { poolRoom } from './pool-room.js';
import { stockLeft } from './stock-left.js';

/** Less than this of a unit is rounding. */
const tiny = 1e-6;

/**
 * Why an item is short in a bucket: for each way to supply it what holds that up, down through components and lanes to what binds, each with the
 * smallest relief of that one thing that would bring the missing units in time. What an item waits for stands behind it, one deeper.
 * Empty where nothing is late or lost.
 */
export function whyLate(plan: Plan, item: number, bucket: number): readonly Reason[] {
  const units = plan.backlog[item * plan.buckets + bucket] + plan.lost[item * plan.buckets + bucket];
  if (!(units > tiny)) return [];
  const sources = sourcesOf(plan.network);
  const pools = poolsOf(plan.network);
  const supply: Supply = { plan, sources, room: poolRoom(plan, sources, pools), tiny, stock: stockLeft(plan) };
  const reasons: Reason[] = [];
  const lifeLeft = plan.network.item.minimumRemainingLife[item];
  descend(supply, { item, units, by: bucket, lifeLeft, depth: 0 }, new Set(), reasons);
  return reasons;
}

/** Units of an item that are missing in a bucket. */
interface Want {
  readonly item: number;
  readonly units: number;
  readonly by: number;
  /** Buckets of life that must be left then: customers ask for it, production does not. */
  readonly lifeLeft: number;
  readonly depth: number;
}

function descend(supply: Supply, want: Want, seen: Set<number>, reasons: Reason[]): void {
  if (seen.has(want.item)) return;
  seen.add(want.item);
  const before = reasons.length;
  reasons.push(...expiredBefore(supply.plan, want), ...awaited(supply.plan, want));
  reasons.push(...tooOld(supply, want));
  const { start, byItem, firstLane, firstPurchase, leadTime } = supply.sources;
  for (let index = start[want.item]; index < start[want.item + 1]; index++) {
    const source = byItem[index];
    const isLane = source >= firstLane && source < firstPurchase;
    const onLane = isLane ? leadTime[source] + want.lifeLeft : 0;
    for (const reason of heldUp(supply, source, want.units, want.by, want.lifeLeft)) {
      reasons.push({ ...reason, depth: want.depth });
      if (reason.input >= 0)
        descend(
          supply,
          { item: reason.input, units: reason.relief, by: reason.to, lifeLeft: onLane, depth: want.depth + 1 },
          seen,
          reasons,
        );
    }
  }
  if (reasons.length === before) reasons.push({ ...plainly(want), cause: 'no_source' });
}

function plainly({ item, units, by, depth }: Want): Omit<Reason, 'cause'> {
  return { depth, item, source: -1, input: -1, from: by, to: by, relief: units };
}

/** Stock that keeps for less than is asked for; its relief is the life that is missing. */
function tooOld({ plan, stock, tiny }: Supply, want: Want): readonly Reason[] {
  const cell = want.item * plan.buckets + want.by;
  if (want.lifeLeft === 0 || !(plan.closing[cell] > tiny)) return [];
  const keepsTo = want.by + want.lifeLeft;
  const longest = stock.longest(want.item, want.by);
  if (longest === -1 || stock.keeping(want.item, want.by, keepsTo) > tiny) return [];
  return [{ ...plainly(want), cause: 'shelf_life', relief: keepsTo - longest }];
}

/** Stock that went past its date before it could serve. */
function expiredBefore({ expired, buckets }: Plan, want: Want): readonly Reason[] {
  let units = 0;
  let first = -1;
  let last = -1;
  for (let bucket = 0; bucket <= want.by; bucket++) {
    const gone = expired[want.item * buckets + bucket];
    if (!(gone > tiny)) continue;
    if (first === -1) first = bucket;
    last = bucket;
    units += gone;
  }
  if (first === -1) return [];
  return [{ ...plainly(want), cause: 'expiry', from: first, to: last, relief: Math.min(units, want.units) }];
}

/** The next receipt that comes too late; its relief is by how many buckets. */
function awaited({ network, buckets }: Plan, want: Want): readonly Reason[] {
  for (let bucket = want.by + 1; bucket < buckets; bucket++)
    if (network.receipts[want.item * buckets + bucket] > tiny)
      return [{ ...plainly(want), cause: 'receipt', from: bucket, to: bucket, relief: bucket - want.by }];
  return [];
}
