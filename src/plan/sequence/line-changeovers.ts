import type { Network } from '../network.js';

/** What a resource loses to changeovers, over the products that run on it; these are its states, counted from 0 in the order of the routings. */
export interface Line {
  readonly resource: number;
  readonly size: number;
  readonly products: Int32Array;
  /** Hours from state to state, size × size; nothing said is 0. The diagonal counts where a bucket goes on with what the last one ended with. */
  readonly hours: Float64Array;
  /** The family of each state; a product without one is a family of its own. */
  readonly family: Int32Array;
  /** In how many blocks a family may stand in a bucket's order; Infinity where it is free. */
  readonly blocks: number;
  /** The least hours that lead into each state from another one. */
  readonly cheapestInto: Float64Array;
}

/** The resources of a network whose hours depend on the order in which products run. */
export interface LineChangeovers {
  /** By resource; undefined where no changeover of its products takes time. */
  readonly lines: readonly (Line | undefined)[];
  /** The state of each operation on its resource's line, -1 where it has none. */
  readonly stateOf: Int32Array;
  /** States of the widest line; 0 where there is no line at all. */
  readonly widest: number;
}

export function lineChangeovers(network: Network): LineChangeovers {
  const { operation, item, resources, changeover } = network;
  const stateOf = new Int32Array(operation.count).fill(-1);
  const familyOf = familiesOf(network);
  const lines = Array.from({ length: resources }, (_, resource) => {
    const own = operation.byResource.subarray(operation.resourceStart[resource], operation.resourceStart[resource + 1]);
    const line = lineOf(network, resource, familyOf);
    if (line !== undefined)
      for (const index of own)
        stateOf[index] = changeover.products[resource].indexOf(item.product[operation.item[index]]);
    return line;
  });
  return { lines, stateOf, widest: lines.reduce((widest, line) => Math.max(widest, line?.size ?? 0), 0) };
}

function lineOf(
  { changeover, resource: { familyBlocks } }: Network,
  resource: number,
  familyOf: Int32Array,
): Line | undefined {
  const products = changeover.products[resource];
  const size = products.length;
  const hours = changeover.hours[resource]?.map((lost) => lost || 0);
  if (hours === undefined) return undefined;
  if (!hours.some((lost) => lost > 0)) return undefined;
  return {
    resource,
    size,
    products,
    hours,
    family: products.map((product) => familyOf[product]),
    blocks: Math.max(1, familyBlocks[resource]),
    cheapestInto: cheapestInto(size, hours),
  };
}

/** The family of each product; what has none is counted on behind the families. */
function familiesOf({ items, item, productNames, familyNames }: Network): Int32Array {
  const familyOf = Int32Array.from(productNames, (_, product) => familyNames.length + product);
  for (let index = 0; index < items; index++)
    if (item.family[index] >= 0) familyOf[item.product[index]] = item.family[index];
  return familyOf;
}

function cheapestInto(size: number, hours: Float64Array): Float64Array {
  return Float64Array.from({ length: size }, (_, to) => {
    let least = Infinity;
    for (let from = 0; from < size; from++) if (from !== to) least = Math.min(least, hours[from * size + to]);
    return least === Infinity ? 0 : least;
  });
}
