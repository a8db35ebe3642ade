import type { Network } from '../network.js';

/**
 * For each item, a bound on the units that a sensible plan could ever want: what is asked for and should be left, and what
 * everything made of it or brought from it wants in turn, each with its smallest lots. Infinity where nothing tells.
 */
export function mostWanted(network: Network): Float64Array {
  const wanted = new Float64Array(network.items);
  // What comes out beside an item may be why it is made: a second sweep knows what the first found.
  const beside = new Float64Array(network.items);
  for (let sweep = 0; sweep < 2; sweep++) {
    wanted.fill(0);
    for (const item of network.order) {
      wanted[item] += ownWants(network, item) + largestLot(network, item);
      passOn(network, item, wanted, beside);
    }
    beside.set(wanted);
  }
  return wanted;
}

function ownWants({ demand, safetyStock, buckets }: Network, item: number): number {
  let asked = 0;
  let kept = 0;
  for (let cell = item * buckets; cell < (item + 1) * buckets; cell++) {
    asked += demand[cell];
    kept = Math.max(kept, safetyStock[cell]);
  }
  return asked + kept;
}

/** A last lot may be larger than what it was wanted for, in every bucket. */
function largestLot({ operation, purchase, buckets }: Network, item: number): number {
  let largest = 0;
  for (let place = operation.itemStart[item]; place < operation.itemStart[item + 1]; place++) {
    const index = operation.byItem[place];
    largest = Math.max(largest, operation.minimumLot[index], operation.lotMultiple[index]);
  }
  for (let place = purchase.itemStart[item]; place < purchase.itemStart[item + 1]; place++) {
    const index = purchase.byItem[place];
    largest = Math.max(largest, purchase.minimumOrder[index], purchase.orderMultiple[index]);
  }
  return largest * buckets;
}

function passOn(network: Network, item: number, wanted: Float64Array, beside: Float64Array): void {
  const { operation, component, lane } = network;
  for (let place = operation.itemStart[item]; place < operation.itemStart[item + 1]; place++) {
    const index = operation.byItem[place];
    const rows = [component.operationStart[index], component.operationStart[index + 1]] as const;
    let runs = wanted[item];
    for (let row = rows[0]; row < rows[1]; row++) {
      if (component.quantity[row] < 0) runs += beside[component.item[row]] / -component.quantity[row];
    }
    for (let row = rows[0]; row < rows[1]; row++) {
      if (component.quantity[row] > 0) wanted[component.item[row]] += runs * component.quantity[row];
    }
  }
  for (let place = lane.intoStart[item]; place < lane.intoStart[item + 1]; place++) {
    wanted[lane.from[lane.into[place]]] += wanted[item];
  }
}
