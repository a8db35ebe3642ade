import type { Network } from '../network.js';
import type { Plan } from '../plan.js';

/** Units of an item that a start takes. */
export interface Need {
  readonly item: number;
  readonly quantity: number;
}

const tiny = 1e-9;

/**
 * What each operation that starts in a bucket takes of each component. A plan says of components that stand for each other only how much of each is issued in all:
 * it is shared out to the operations so that all of them have what they need, preferred components first.
 */
export function needsOfOperations(plan: Plan, bucket: number): ReadonlyMap<number, readonly Need[]> {
  const { network, buckets, made } = plan;
  const { operation, component } = network;
  const needs = new Map<number, Need[]>();
  const groups: Group[] = [];
  for (let index = 0; index < operation.count; index++) {
    const units = made[index * buckets + bucket];
    if (!(units > 0)) continue;
    const own: Need[] = [];
    needs.set(index, own);
    const byGroup = new Map<number, Group>();
    for (let row = component.operationStart[index]; row < component.operationStart[index + 1]; row++) {
      if (component.quantity[row] <= 0 || bucket < component.from[row] || bucket >= component.to[row]) continue;
      const group = component.alternateGroup[row];
      if (group === -1) own.push({ item: component.item[row], quantity: units * component.quantity[row] });
      else byGroup.set(group, withRow(byGroup.get(group) ?? { operation: index, left: units, rows: [] }, row));
    }
    groups.push(...byGroup.values());
  }
  shareOut(network, groups, leftForGroups(plan, bucket, needs, groups));
  for (const group of groups)
    for (const { row, units } of group.rows)
      if (units > tiny)
        needs.get(group.operation)?.push({ item: component.item[row], quantity: units * component.quantity[row] });
  return needs;
}

/** Components that stand for each other in one operation: units of what is made that want one, and those that each row serves. */
interface Group {
  readonly operation: number;
  left: number;
  readonly rows: { readonly row: number; units: number }[];
}

function withRow(group: Group, row: number): Group {
  group.rows.push({ row, units: 0 });
  return group;
}

/** What is issued of the items of groups beyond what lanes and plain components take. */
function leftForGroups(
  { network, buckets, issued, moved }: Plan,
  bucket: number,
  needs: ReadonlyMap<number, readonly Need[]>,
  groups: readonly Group[],
): Map<number, number> {
  const { component, lane } = network;
  const left = new Map<number, number>();
  for (const { rows } of groups)
    for (const { row } of rows) left.set(component.item[row], issued[component.item[row] * buckets + bucket]);
  const take = (item: number, quantity: number): void => {
    const had = left.get(item);
    if (had !== undefined) left.set(item, Math.max(0, had - quantity));
  };
  for (const own of needs.values()) for (const { item, quantity } of own) take(item, quantity);
  for (let index = 0; index < lane.count; index++) take(lane.from[index], moved[index * buckets + bucket]);
  return left;
}

/** Gives each group what it wants; where the preferred rows are gone, another group that can do without them makes room (augmenting paths). */
function shareOut({ component }: Network, groups: readonly Group[], left: Map<number, number>): void {
  for (const group of groups)
    for (let again = true; again && group.left > tiny; ) {
      const given = giveTo(group, group.left, new Set());
      group.left -= given;
      again = given > tiny;
    }

  function giveTo(group: Group, wanted: number, seen: Set<number>): number {
    for (const own of group.rows) {
      const item = component.item[own.row];
      if (seen.has(item)) continue;
      seen.add(item);
      const perUnit = component.quantity[own.row];
      const free = Math.min(wanted, (left.get(item) ?? 0) / perUnit);
      const units = free > tiny ? free : freed(item, wanted * perUnit, seen) / perUnit;
      if (!(units > tiny)) continue;
      left.set(item, Math.max(0, (left.get(item) ?? 0) - units * perUnit));
      own.units += units;
      return units;
    }
    return 0;
  }

  /** Quantity of an item that another group gives up for another of its rows; it is left then. */
  function freed(item: number, wanted: number, seen: Set<number>): number {
    for (const other of groups)
      for (const held of other.rows) {
        if (component.item[held.row] !== item || !(held.units > tiny)) continue;
        const perUnit = component.quantity[held.row];
        const units = giveTo(other, Math.min(held.units, wanted / perUnit), seen);
        if (!(units > tiny)) continue;
        held.units -= units;
        left.set(item, (left.get(item) ?? 0) + units * perUnit);
        return units * perUnit;
      }
    return 0;
  }
}
