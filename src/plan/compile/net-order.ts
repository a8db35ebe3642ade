import { itemName, type Network } from '../network.js';

/** A data set that makes no network: a bill of materials that goes in a circle. */
export class ImpossibleNetwork extends Error {
  override readonly name = 'ImpossibleNetwork';
}

/**
 * Items in an order in which whatever an item is made of or brought from stands behind it. Lanes may lead in circles (goods can go
 * both ways): the way back is then not counted.
 * @param counts whether a lane counts at all.
 * @throws ImpossibleNetwork where a bill of materials goes in a circle.
 */
export function netOrder(network: Network, counts: (lane: number) => boolean = () => true): Int32Array {
  const order = new Int32Array(network.items);
  const state = new Uint8Array(network.items);
  let next = network.items;
  for (let item = 0; item < network.items; item++) visit(item, []);
  return order;

  function visit(item: number, path: readonly number[]): void {
    if (state[item] !== 0) return;
    state[item] = 1;
    const here = [...path, item];
    for (const component of componentsOf(network, item)) {
      if (state[component] === 1 && path.concat(item).includes(component)) throw circle(network, here, component);
      visit(component, here);
    }
    for (const index of lanesInto(network, item)) if (counts(index)) visit(network.lane.from[index], here);
    state[item] = 2;
    order[--next] = item;
  }
}

function componentsOf({ operation, component }: Network, item: number): number[] {
  const found: number[] = [];
  for (let index = operation.itemStart[item]; index < operation.itemStart[item + 1]; index++) {
    const made = operation.byItem[index];
    for (let row = component.operationStart[made]; row < component.operationStart[made + 1]; row++)
      if (component.quantity[row] > 0) found.push(component.item[row]);
  }
  return found;
}

function lanesInto({ lane }: Network, item: number): number[] {
  return Array.from(lane.into.subarray(lane.intoStart[item], lane.intoStart[item + 1]));
}

function circle(network: Network, path: readonly number[], again: number): ImpossibleNetwork {
  const names = [...path.slice(path.indexOf(again)), again].map((item) => itemName(network, item));
  return new ImpossibleNetwork(`goes in a circle: ${names.join(' → ')}.`);
}
