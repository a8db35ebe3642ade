import type { Network } from '../../src/plan/network.js';
import type { Plan } from '../../src/plan/plan.js';

type Check = (holds: boolean, words: () => string) => void;

/** Up to so many products all orders are tried. */
const triedProducts = 6;

/**
 * Checks the order of products on each resource and gives the hours that it loses, resources × buckets, reckoned from the tables alone: every product
 * that runs stands in the order once, families keep to their blocks, and no other order from the same start loses fewer hours.
 */
export function changeoverHoursOf(plan: Plan, check: Check): Float64Array {
  const { network, buckets, resources } = plan;
  const lost = new Float64Array(resources * buckets);
  for (let resource = 0; resource < resources; resource++) {
    let standsAt = -1;
    for (let bucket = 0; bucket < buckets; bucket++) {
      const order = orderOf(plan, resource, bucket);
      if (order.length === 0) continue;
      const at = (): string => `${network.resourceNames[resource]} in bucket ${bucket}`;
      const hours = hoursOf(network, resource, standsAt, order);
      const limit = network.resource.familyBlocks[resource];
      const matters = hasHours(network, resource);
      lost[resource * buckets + bucket] = hours;
      check(new Set(order).size === order.length, () => `${at()} runs a product twice: ${order}`);
      const blocks = mostBlocks(network, order);
      check(!matters || blocks <= limit, () => `${at()} runs a family in ${blocks} blocks of ${limit}`);
      if (matters && order.length <= triedProducts) {
        const least = leastHours(network, resource, standsAt, order, limit);
        // What is free or runs in one block is proven; in two or more blocks it is only found.
        const isProven = limit === 1 || limit === Infinity;
        check(
          hours >= least - 1e-9 && (!isProven || hours <= least + 1e-6),
          () => `${at()} loses ${hours} hours, at best ${least}`,
        );
      }
      standsAt = order[order.length - 1];
    }
  }
  return lost;
}

/** Products of a resource in a bucket as the plan orders them; where it does not, in any order. */
function orderOf({ network, made, runPlace, buckets }: Plan, resource: number, bucket: number): number[] {
  const { operation, item } = network;
  const placeOf = new Map<number, number>();
  for (let index = 0; index < operation.count; index++) {
    if (operation.resource[index] !== resource || !(made[index * buckets + bucket] > 0)) continue;
    placeOf.set(item.product[operation.item[index]], runPlace[index * buckets + bucket]);
  }
  return [...placeOf].sort((one, other) => one[1] - other[1]).map(([product]) => product);
}

function between({ changeover }: Network, resource: number, from: number, to: number): number {
  if (from === -1) return 0;
  const products = changeover.products[resource];
  return changeover.hours[resource]?.[products.indexOf(from) * products.length + products.indexOf(to)] || 0;
}

function hasHours(network: Network, resource: number): boolean {
  const { operation, item } = network;
  const own = Array.from(operation.item).flatMap((made, index) =>
    operation.resource[index] === resource ? [item.product[made]] : [],
  );
  return own.some((from) => own.some((to) => between(network, resource, from, to) > 0));
}

function hoursOf(network: Network, resource: number, standsAt: number, order: readonly number[]): number {
  return order.reduce(
    (sum, product, place) => sum + between(network, resource, place === 0 ? standsAt : order[place - 1], product),
    0,
  );
}

function mostBlocks({ item }: Network, order: readonly number[]): number {
  const familyOf = (product: number): number => item.family[item.product.indexOf(product)];
  const blocks = new Map<number, number>();
  order.forEach((product, place) => {
    const family = familyOf(product);
    if (family >= 0 && (place === 0 || familyOf(order[place - 1]) !== family))
      blocks.set(family, (blocks.get(family) ?? 0) + 1);
  });
  return Math.max(0, ...blocks.values());
}

function leastHours(
  network: Network,
  resource: number,
  standsAt: number,
  products: readonly number[],
  limit: number,
): number {
  let least = Infinity;
  for (const order of permutations(products))
    if (mostBlocks(network, order) <= limit) least = Math.min(least, hoursOf(network, resource, standsAt, order));
  return least;
}

function* permutations(values: readonly number[]): Generator<readonly number[]> {
  if (values.length < 2) yield values;
  else
    for (const first of values)
      for (const rest of permutations(values.filter((value) => value !== first))) yield [first, ...rest];
}
