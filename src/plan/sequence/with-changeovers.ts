import type { Network } from '../network.js';
import { resourceSequence } from './resource-sequence.js';

/** Enough for a wheel that only tells what a changeover usually loses; scenarios are planned by the thousand. */
const effort = { seed: 1, kicks: 2_000 };

/**
 * The network with changeovers in its set-up hours: in every bucket in which a product runs on a resource, the hours that turning to
 * it loses in the resource's best wheel, beside its own set-up. So every way to plan loses them, and runs longer and more seldom where
 * that saves more than the stock costs. What a bucket really loses depends on what ran before; the wheel's is what a resource
 * that is well sequenced loses. The network itself where it has no changeovers.
 */
export function withChangeovers(network: Network): Network {
  const { operation, item } = network;
  let setupHours: Float64Array | undefined;
  for (let resource = 0; resource < network.resources; resource++) {
    const sequence = resourceSequence(network, resource, effort);
    if (sequence === undefined || !(sequence.best.hours > 0) || sequence.best.hours === Infinity) continue;
    const lost = hoursToEnter(sequence.products, sequence.matrix.hours, sequence.best.order);
    setupHours ??= operation.setupHours.slice();
    for (let place = operation.resourceStart[resource]; place < operation.resourceStart[resource + 1]; place++) {
      const index = operation.byResource[place];
      setupHours[index] += lost.get(item.product[operation.item[index]]) ?? 0;
    }
  }
  return setupHours === undefined ? network : { ...network, operation: { ...operation, setupHours } };
}

/** Hours lost when a wheel comes to each of its products. */
function hoursToEnter(products: Int32Array, hours: Float64Array, order: Int32Array): ReadonlyMap<number, number> {
  const size = products.length;
  return new Map(
    Array.from(order, (state, place) => {
      const before = order[(place + size - 1) % size];
      return [products[state], hours[before * size + state] || 0];
    }),
  );
}
