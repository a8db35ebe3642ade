import type { Network } from '../network.js';

/**
 * The circle of lanes that each item lies in: items that can be brought to each other share a number.
 * Source: Tarjan, Depth-first search and linear graph algorithms (1972).
 */
export function laneCircles({ items, lane }: Network): Int32Array {
  const circle = new Int32Array(items).fill(-1);
  const found = new Int32Array(items).fill(-1);
  const lowest = new Int32Array(items);
  const open: number[] = [];
  let next = 0;
  let circles = 0;
  for (let item = 0; item < items; item++) if (found[item] === -1) visit(item);
  return circle;

  function visit(item: number): void {
    found[item] = next;
    lowest[item] = next++;
    open.push(item);
    for (let index = lane.intoStart[item]; index < lane.intoStart[item + 1]; index++) {
      const from = lane.from[lane.into[index]];
      if (found[from] === -1) visit(from);
      if (circle[from] === -1) lowest[item] = Math.min(lowest[item], lowest[from]);
    }
    if (lowest[item] !== found[item]) return;
    for (let last = open.pop(); last !== undefined; last = open.pop()) {
      circle[last] = circles;
      if (last === item) break;
    }
    circles++;
  }
}
