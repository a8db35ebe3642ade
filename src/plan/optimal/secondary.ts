import type { Network } from '../network.js';

/**
 * What the programme adds to the ledger's costs. Ties are broken by amounts far below a usual shortage cost: the preferred way
 * first (a ten-thousandth of it), the later production where keeping stock costs nothing (a hundred-thousandth), less waste
 * and fewer moves (a millionth). Where priorities differ, what has the smaller one is served first at equal cost (a ten-thousandth, divided by one more than the priority).
 * Safety stock is kept at a penalty above its holding cost and below what a shortage costs. An expired unit goes on paying its
 * holding cost to the plan's end, so that letting stock expire never pays.
 */
export interface Secondary {
  /** Money by which a usual shortage cost is divided: the scale of the objective. */
  readonly scale: number;
  readonly tie: number;
  /** Per unit and step of preference behind the first. */
  readonly preference: number;
  /** Per unit and bucket late, or lost: the more the sooner an item is to be served. */
  readonly shortage: (item: number) => number;
  /** Per unit and bucket in stock, where holding costs nothing. */
  readonly stock: (item: number) => number;
  /** Per unit and bucket below the safety stock. */
  readonly safety: (item: number) => number;
}

export function secondaryOf(network: Network): Secondary {
  const { item, buckets } = network;
  const known = item.shortageCost.filter((cost) => cost > 0);
  const usual = known.length > 0 ? known.reduce((sum, cost) => sum + cost, 0) / known.length : 1;
  const tie = 1e-6 * usual;
  const weight = stockWeights(network);
  const safety = (index: number): number => {
    const shortage = item.shortageCost[index] > 0 ? item.shortageCost[index] : usual;
    const kept = item.losesSales[index] ? buckets : 1;
    return item.holdingCost[index] + shortage / (4 * kept);
  };
  // Where all have one priority none is dearer.
  const differ = item.priority.some((priority) => priority !== item.priority[0]);
  const shortage = (index: number): number => (differ ? (100 * tie) / (1 + item.priority[index]) : 0);
  return { scale: usual, tie, preference: 100 * tie, shortage, stock: (index) => 10 * tie * weight[index], safety };
}

/** Whatever is made weighs twice as much as all that goes into it, so that what need not be made yet is not made. */
function stockWeights({ items, order, operation, component }: Network): Float64Array {
  const weight = new Float64Array(items).fill(1);
  for (const item of order) {
    for (let place = operation.itemStart[item]; place < operation.itemStart[item + 1]; place++) {
      const index = operation.byItem[place];
      let used = 0;
      for (let row = component.operationStart[index]; row < component.operationStart[index + 1]; row++) {
        used += Math.max(0, component.quantity[row]);
      }
      for (let row = component.operationStart[index]; row < component.operationStart[index + 1]; row++) {
        const part = component.item[row];
        if (component.quantity[row] > 0) weight[part] = Math.min(weight[part], (0.5 * weight[item]) / used);
      }
    }
  }
  return weight;
}
