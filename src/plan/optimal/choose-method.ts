import type { Network } from '../network.js';

/** A way to plan, and in words why it was chosen. */
export interface ChosenMethod {
  readonly method: 'optimal' | 'heuristic';
  readonly reason: string;
}

/** Columns that the solver takes about a second for, and whole ones among them that it proves in about that time. */
const columnsInASecond = 30_000;
const wholeInASecond = 60;

/** What `plan.method: auto` stands for: optimal where the programme is small enough to answer in about a second. */
export function chooseMethod(network: Network): ChosenMethod {
  const { columns, whole } = programmeSize(network);
  if (whole > wholeInASecond) {
    return {
      method: 'heuristic',
      reason: `${whole} decisions on set-ups and lots are too many to be proven in about a second; plan.method: optimal seeks for plan.time_limit`,
    };
  }
  if (columns > columnsInASecond) {
    return {
      method: 'heuristic',
      reason: `about ${columns} decisions are too many for an optimal plan in about a second; plan.method: optimal plans them all the same`,
    };
  }
  return { method: 'optimal', reason: `about ${columns} decisions can be planned optimally in about a second` };
}

/** About how many columns the programme has, without writing it down. Stock that can expire has one per bucket of its life. */
function programmeSize({ items, resources, buckets, operation, lane, purchase, component, item }: Network): {
  readonly columns: number;
  readonly whole: number;
} {
  let columns = operation.count + lane.count + purchase.count + resources;
  let whole = 0;
  for (const group of component.alternateGroup) if (group >= 0) columns++;
  for (let index = 0; index < items; index++)
    columns += 1 + Math.min(buckets, item.shelfLife[index] < buckets ? 2 * item.shelfLife[index] : 1);
  for (let index = 0; index < operation.count; index++) {
    if (operation.setupHours[index] > 0 || operation.setupCost[index] > 0 || operation.minimumLot[index] > 0) whole++;
    if (operation.lotMultiple[index] > 0) whole++;
  }
  for (let index = 0; index < purchase.count; index++) {
    if (purchase.minimumOrder[index] > 0) whole++;
    if (purchase.orderMultiple[index] > 0) whole++;
  }
  return { columns: columns * buckets, whole: whole * buckets };
}
