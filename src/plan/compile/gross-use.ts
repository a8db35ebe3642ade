import type { Network } from '../network.js';

/**
 * Items × buckets: what demand asks of an item, or what is made of it asks for, in the bucket in which that is asked for: by the preferred way of
 * supply, whatever is in stock and however long things take. It says how fast an item is used, not when it is ordered.
 */
export function grossUse({ order, buckets, demand, operation, lane, component }: Network): Float64Array {
  const use = demand.slice();
  const handOn = (from: number, to: number, perUnit: number): void => {
    for (let bucket = 0; bucket < buckets; bucket++)
      use[to * buckets + bucket] += use[from * buckets + bucket] * perUnit;
  };
  for (const item of order) {
    if (operation.itemStart[item] < operation.itemStart[item + 1]) {
      const made = operation.byItem[operation.itemStart[item]];
      for (let row = component.operationStart[made]; row < component.operationStart[made + 1]; row++)
        if (component.quantity[row] > 0) handOn(item, component.item[row], component.quantity[row]);
    } else if (lane.intoStart[item] < lane.intoStart[item + 1]) {
      handOn(item, lane.from[lane.into[lane.intoStart[item]]], 1);
    }
  }
  return use;
}
