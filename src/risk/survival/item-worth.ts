import { bucketKind } from '../../calendar/bucket.js';
import { usualHolding } from '../../plan/compile/item-arrays.js';
import { type Network, operationCost } from '../../plan/network.js';

/** What a unit of demand is worth when it is lost, by item: its margin, its price where the cost is not known, else its shortage cost. */
export function lossPerUnit({ item, items }: Network): Float64Array {
  return Float64Array.from({ length: items }, (_, index) => {
    const [price, cost] = [item.price[index], item.unitCost[index]];
    if (price > 0) return Math.max(0, price - (cost || 0));
    return item.shortageCost[index];
  });
}

/**
 * What it costs to keep one more unit of each item for a year: its holding cost, or a fifth of what it cost to have it. A component that no
 * table puts a price on would else be kept for nothing.
 */
export function keepingPerYear(network: Network): Float64Array {
  const { item, items, calendar } = network;
  const worth = worthOf(network);
  return Float64Array.from({ length: items }, (_, index) => {
    const held = item.holdingCost[index] * bucketKind(calendar.bucket).perYear;
    return held > 0 ? held : usualHolding * worth[index];
  });
}

/** The unit cost of each item; where none is given what it is bought for, made for or brought for, the cheapest. */
function worthOf(network: Network): Float64Array {
  const { items, item, order, purchase, operation, component, lane } = network;
  const worth = new Float64Array(items);
  const entries = (start: Int32Array, by: Int32Array, index: number): Int32Array =>
    by.subarray(start[index], start[index + 1]);
  const make = (made: number): number => {
    let cost = operationCost(network, made);
    for (let row = component.operationStart[made]; row < component.operationStart[made + 1]; row++)
      if (component.quantity[row] > 0) cost += component.quantity[row] * worth[component.item[row]];
    return cost;
  };
  // Whatever an item is made of or brought from stands behind it in the order.
  for (const index of order.toReversed()) {
    const ways = [
      ...Array.from(entries(purchase.itemStart, purchase.byItem, index), (bought) => purchase.price[bought]),
      ...Array.from(entries(operation.itemStart, operation.byItem, index), make),
      ...Array.from(entries(lane.intoStart, lane.into, index), (moved) => worth[lane.from[moved]] + lane.cost[moved]),
    ];
    worth[index] = item.unitCost[index] > 0 ? item.unitCost[index] : ways.length > 0 ? Math.min(...ways) : 0;
  }
  return worth;
}
