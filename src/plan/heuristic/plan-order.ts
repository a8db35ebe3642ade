import type { Network } from '../network.js';
import { type Reach, reachOf } from './reach.js';
import type { Sources } from './sources.js';

/** The order in which items are netted, and what a unit that is late costs there, handed down from what it goes into. */
export interface PlanOrder {
  readonly items: Int32Array;
  /** Items of one level lie together: `items[levelStart[level]] .. items[levelStart[level + 1] - 1]`. */
  readonly levelStart: Int32Array;
  readonly urgency: Float64Array;
  readonly reach: Reach;
}

/**
 * Items by level (what is made of or brought from others stands before them), then by priority, then by what an hour spent on them saves:
 * shortage cost per hour of the resource that they are preferably made on.
 */
export function planOrder(network: Network, sources: Sources): PlanOrder {
  const { items, order, item, operation, component, lane } = network;
  const level = new Int32Array(items);
  const urgency = item.shortageCost.slice();
  const priority = item.priority.slice();
  const density = new Float64Array(items);
  const place = new Int32Array(items);
  order.forEach((item, index) => {
    place[item] = index;
  });
  const handDown = (from: number, to: number, perUnit: number): void => {
    // Lanes may lead in circles; nothing is handed back to where it came from.
    if (place[to] <= place[from]) return;
    level[to] = Math.max(level[to], level[from] + 1);
    urgency[to] = Math.max(urgency[to], urgency[from] / Math.max(perUnit, 1e-9));
    priority[to] = Math.min(priority[to], priority[from]);
  };
  for (const current of order) {
    density[current] = Math.max(density[current], savedPerHour(current, urgency[current], sources));
    for (let index = operation.itemStart[current]; index < operation.itemStart[current + 1]; index++) {
      const made = operation.byItem[index];
      for (let row = component.operationStart[made]; row < component.operationStart[made + 1]; row++)
        if (component.quantity[row] > 0) handDown(current, component.item[row], component.quantity[row]);
    }
    for (let index = lane.intoStart[current]; index < lane.intoStart[current + 1]; index++) {
      const from = lane.from[lane.into[index]];
      handDown(current, from, 1);
      density[from] = Math.max(density[from], density[current]);
    }
  }
  const sorted = order
    .slice()
    .sort(
      (one, other) =>
        level[one] - level[other] || priority[one] - priority[other] || density[other] - density[one] || one - other,
    );
  return { items: sorted, levelStart: startsOf(sorted, level), urgency, reach: reachOf(network, sources) };
}

function startsOf(sorted: Int32Array, level: Int32Array): Int32Array {
  const starts = [...sorted.keys()].filter((place) => place === 0 || level[sorted[place]] !== level[sorted[place - 1]]);
  return Int32Array.of(...starts, sorted.length);
}

function savedPerHour(item: number, urgency: number, { start, byItem, firstLane, perUnit }: Sources): number {
  const preferred = byItem[start[item]];
  return start[item] < start[item + 1] && preferred < firstLane ? urgency / perUnit[preferred] : 0;
}
