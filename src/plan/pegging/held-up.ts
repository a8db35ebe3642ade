import type { Sources } from '../heuristic/sources.js';
import type { Plan } from '../plan.js';
import type { StockLeft } from './stock-left.js';

/** What can keep units from being there in time. */
export type Cause =
  | 'capacity'
  | 'second_resource'
  | 'component'
  | 'lead_time'
  | 'dates'
  | 'frozen'
  | 'receipt'
  | 'expiry'
  | 'shelf_life'
  | 'no_source'
  | 'choice';

/** One link of the chain from what is late down to what binds. */
export interface Reason {
  /** 0 for the late item itself, 1 for what it waits for, and so on. */
  readonly depth: number;
  readonly item: number;
  readonly cause: Cause;
  /** The way of supply that is held up, counted as operations, lanes, purchases; -1 where it is none. */
  readonly source: number;
  /** The item that is waited for, -1 where it is none. */
  readonly input: number;
  /** The buckets in which it binds, both included. */
  readonly from: number;
  readonly to: number;
  /**
   * The smallest relief: hours or units more for `capacity`, hours for `second_resource`, units for `component`, `expiry`, `no_source` and `choice`, buckets
   * sooner for `lead_time`, `dates` and `receipt`, buckets less for `frozen`, buckets of life for `shelf_life`.
   */
  readonly relief: number;
}

/** A plan, its ways of supply, and what is left of their pools. */
export interface Supply {
  readonly plan: Plan;
  readonly sources: Sources;
  /** Pools × buckets. */
  readonly room: Float64Array;
  readonly tiny: number;
  readonly stock: StockLeft;
}

/** What keeps one source from bringing units more by a bucket, with so many buckets of life left: more than one reason where some buckets lack room and others lack components. */
export function heldUp(
  supply: Supply,
  source: number,
  units: number,
  by: number,
  lifeLeft: number,
): readonly Omit<Reason, 'depth'>[] {
  const { sources, plan } = supply;
  const item = sources.item[source];
  const lead = sources.leadTime[source];
  const last = Math.min(by - lead, sources.to[source] - 1);
  const kept = plan.network.item.shelfLife[item] - lifeLeft;
  const earliest = Math.max(0, by - lead - kept + 1);
  const first = Math.max(earliest, sources.from[source]);
  const frozen = frozenBuckets(supply, source, earliest, by - lead);
  const reason = (cause: Cause, from: number, to: number, relief: number, input = -1): Omit<Reason, 'depth'> => ({
    item,
    cause,
    source,
    input,
    from,
    to,
    relief,
  });
  if (by < lead) return [reason('lead_time', 0, lead, lead - by)];
  if (kept < 1) return [reason('shelf_life', by, by, 1 - kept)];
  if (last < first) {
    if (frozen) return [reason('frozen', ...frozen)];
    if (takesTurns(supply, source, earliest, by - lead)) return [];
    const ended = sources.to[source] <= first;
    const edge = ended ? sources.to[source] : sources.from[source];
    return [reason('dates', edge, edge, ended ? first + 1 - sources.to[source] : sources.from[source] - (by - lead))];
  }
  const held = betweenDates(supply, source, units, first, last, lead + lifeLeft, reason);
  return frozen ? [reason('frozen', ...frozen), ...held] : held;
}

/** Whether another routing of the same product on the same resource holds between two buckets, where this one does not. */
function takesTurns({ sources, plan }: Supply, source: number, from: number, to: number): boolean {
  const { resource } = plan.network.operation;
  if (source >= sources.firstLane) return false;
  const { start, byItem, item } = sources;
  return byItem
    .subarray(start[item[source]], start[item[source] + 1])
    .some(
      (other) =>
        other !== source &&
        other < sources.firstLane &&
        resource[other] === resource[source] &&
        sources.from[other] <= to &&
        sources.to[other] > from,
    );
}

/** The buckets of a frozen period from which units would have come in time, had there been room; and by how many it is too long. */
function frozenBuckets(
  supply: Supply,
  source: number,
  from: number,
  to: number,
): readonly [from: number, to: number, relief: number] | undefined {
  const { sources, plan, tiny } = supply;
  if (source >= sources.firstLane) return undefined;
  const { frozenUntil } = plan.network.operation;
  const end = frozenUntil[source];
  let last = Math.min(to, end - 1);
  const isFull = (bucket: number): boolean =>
    unitsIn(supply, source, bucket, 'capacity') <= tiny || unitsIn(supply, source, bucket, 'second_resource') <= tiny;
  while (last >= from && isFull(last)) last--;
  return last < from ? undefined : [from, last, end - last];
}

function betweenDates(
  supply: Supply,
  source: number,
  units: number,
  first: number,
  last: number,
  lifeAtStart: number,
  reason: (cause: Cause, from: number, to: number, relief: number, input?: number) => Omit<Reason, 'depth'>,
): readonly Omit<Reason, 'depth'>[] {
  const { sources, tiny } = supply;
  const full = { capacity: [] as number[], second_resource: [] as number[] };
  let waiting: { readonly bucket: number; readonly input: Input } | undefined;
  for (let bucket = last; bucket >= first; bucket--) {
    if (unitsIn(supply, source, bucket, 'capacity') <= tiny) full.capacity.push(bucket);
    else if (unitsIn(supply, source, bucket, 'second_resource') <= tiny) full.second_resource.push(bucket);
    else {
      const input = missingInput(supply, source, bucket, lifeAtStart);
      if (input === undefined) return [reason('choice', bucket, bucket, units)];
      waiting ??= { bucket, input };
    }
  }
  const found: Omit<Reason, 'depth'>[] = [];
  if (full.capacity.length > 0)
    found.push(reason('capacity', full.capacity.at(-1) ?? 0, full.capacity[0], units * sources.perUnit[source]));
  if (full.second_resource.length > 0)
    found.push(
      reason(
        'second_resource',
        full.second_resource.at(-1) ?? 0,
        full.second_resource[0],
        units * sources.secondPerUnit[source],
      ),
    );
  if (waiting)
    found.push(reason('component', first, waiting.bucket, units * waiting.input.perUnit, waiting.input.item));
  return found;
}

/** Units more that a pool of a source has room for, none where that is less than its smallest lot. */
function unitsIn(
  { sources, room, plan }: Supply,
  source: number,
  bucket: number,
  which: 'capacity' | 'second_resource',
): number {
  const pool = which === 'capacity' ? sources.pool[source] : sources.secondPool[source];
  const perUnit = which === 'capacity' ? sources.perUnit[source] : sources.secondPerUnit[source];
  if (pool === -1 || !(perUnit > 0)) return Infinity;
  const isRunning = source < sources.firstLane && plan.made[source * plan.buckets + bucket] > 0;
  const setup = which === 'capacity' && !isRunning ? sources.setupHours[source] : 0;
  const units = (room[pool * plan.buckets + bucket] - setup) / perUnit;
  const smallest = Math.max(isRunning ? 0 : sources.minimum[source], sources.multiple[source]);
  return units < smallest - 1e-6 ? 0 : units;
}

interface Input {
  readonly item: number;
  /** Units of it per unit of what it goes into. */
  readonly perUnit: number;
}

/** The first component (or, on a lane, the goods) of which nothing is left in a bucket; of components that stand for each other all must lack. */
function missingInput(
  { plan, sources, tiny, stock }: Supply,
  source: number,
  bucket: number,
  lifeAtStart: number,
): Input | undefined {
  const { component, lane } = plan.network;
  const isLeft = (item: number): boolean => plan.closing[item * plan.buckets + bucket] > tiny;
  if (source >= sources.firstPurchase) return undefined;
  if (source >= sources.firstLane) {
    const item = lane.from[source - sources.firstLane];
    // What is left but too old for whom it would go to is of no use.
    const isFresh = isLeft(item) && stock.keeping(item, bucket, bucket + lifeAtStart) > tiny;
    return isFresh ? undefined : { item, perUnit: 1 };
  }
  const [start, end] = [component.operationStart[source], component.operationStart[source + 1]];
  const holds = (row: number): boolean =>
    component.quantity[row] > 0 && bucket >= component.from[row] && bucket < component.to[row];
  for (let row = start; row < end; row++) {
    if (!holds(row) || isLeft(component.item[row])) continue;
    const group = component.alternateGroup[row];
    let instead = false;
    for (let other = start; other < end && group >= 0; other++)
      if (component.alternateGroup[other] === group && holds(other) && isLeft(component.item[other])) instead = true;
    if (!instead) return { item: component.item[row], perUnit: component.quantity[row] };
  }
  return undefined;
}
