import type { Network } from '../../plan/network.js';
import { laneName } from '../../plan/simulation/hazards.js';

export const nodeKinds = ['resource', 'site', 'supplier', 'lane'] as const;
export type NodeKind = (typeof nodeKinds)[number];

/**
 * A part of the network that may be lost, and what stops with it. A resource takes every operation that works on it or with it; a supplier what
 * is bought from it; a lane what goes from one place to another; a site what is made there and what comes in there. Stock stays where it is
 * and can be used: what is lost is a source, not its goods.
 */
export interface LostNode {
  readonly kind: NodeKind;
  readonly name: string;
  readonly operations: readonly number[];
  readonly purchases: readonly number[];
  readonly lanes: readonly number[];
  /** Items that stand where a site is lost. */
  readonly items: readonly number[];
}

/** Every node by which anything flows, kind by kind and by name within. */
export function nodesOf(network: Network): LostNode[] {
  const { operation, purchase, lane, resource, item } = network;
  const operations = indices(operation.count);
  const purchases = indices(purchase.count);
  const lanes = indices(lane.count);
  const place = (index: number): string => network.locationNames[item.location[index]];
  const named = (kind: NodeKind, names: readonly string[], stops: (name: string) => Partial<LostNode>): LostNode[] =>
    [...new Set(names)]
      .filter((name) => name !== '')
      .sort()
      .map((name) => ({ kind, name, operations: [], purchases: [], lanes: [], items: [], ...stops(name) }));
  const worksOn = (index: number, name: string): boolean =>
    [operation.resource[index], operation.secondResource[index]].some((used) => network.resourceNames[used] === name);
  return [
    ...named('resource', network.resourceNames, (name) => ({
      operations: operations.filter((index) => worksOn(index, name)),
    })),
    ...named('site', network.locationNames, (name) => ({
      operations: operations.filter(
        (index) =>
          place(operation.item[index]) === name ||
          network.locationNames[resource.site[operation.resource[index]]] === name,
      ),
      purchases: purchases.filter((index) => place(purchase.item[index]) === name),
      lanes: lanes.filter((index) => place(lane.to[index]) === name),
      items: indices(network.items).filter((index) => place(index) === name),
    })),
    ...named('supplier', network.supplierNames, (name) => ({
      purchases: purchases.filter((index) => network.supplierNames[purchase.supplier[index]] === name),
    })),
    ...named(
      'lane',
      lanes.filter((index) => lane.implied[index] === 0).map((index) => laneName(network, index)),
      (name) => ({ lanes: lanes.filter((index) => lane.implied[index] === 0 && laneName(network, index) === name) }),
    ),
  ].filter((node) => node.operations.length + node.purchases.length + node.lanes.length > 0);
}

/** The network after the loss of a node that never recovers. */
export function networkWithout(network: Network, node: LostNode): Network {
  const { operation, purchase, lane } = network;
  const gone = new Set(node.operations);
  return {
    ...network,
    operation: { ...operation, to: operation.to.map((end, index) => (gone.has(index) ? 0 : end)) },
    purchase: { ...purchase, ...withoutCapacity(purchase, node.purchases, network.buckets) },
    lane: { ...lane, ...withoutCapacity(lane, node.lanes, network.buckets) },
  };
}

/** The lost entries share one more group, through which nothing goes. */
function withoutCapacity(
  { group, groupCapacity }: { readonly group: Int32Array; readonly groupCapacity: Float64Array },
  lost: readonly number[],
  buckets: number,
): { readonly group: Int32Array; readonly groupCapacity: Float64Array } {
  if (lost.length === 0) return { group, groupCapacity };
  const gone = new Set(lost);
  const oneMore = new Float64Array(groupCapacity.length + buckets);
  oneMore.set(groupCapacity);
  return {
    group: group.map((own, index) => (gone.has(index) ? groupCapacity.length / buckets : own)),
    groupCapacity: oneMore,
  };
}

function indices(count: number): number[] {
  return Array.from({ length: count }, (_, index) => index);
}
