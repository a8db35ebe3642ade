import type { Network } from '../network.js';
import { lineChangeovers } from '../sequence/line-changeovers.js';

/** A way to plan, and in words why it was chosen; `slopes` decides set-ups and changeovers by slope scaling. */
export interface ChosenMethod {
  readonly method: 'optimal' | 'slopes' | 'heuristic';
  readonly reason: string;
}

/** Columns that the solver takes about a second for, once and as often as slopes are scaled, and whole ones that it proves in about that time. */
const columnsInASecond = 30_000;
const slopesInASecond = 12_000;
const wholeInASecond = 60;
const wholeWithChangeovers = 30;

/** What `plan.method: auto` stands for: optimal where the programme is small enough to answer in about a second. */
export function chooseMethod(network: Network): ChosenMethod {
  const { columns, whole } = programmeSize(network);
  if (whole > (lineChangeovers(network).widest > 0 ? wholeWithChangeovers : wholeInASecond)) {
    const scales = canScaleSlopes(network) && columns <= slopesInASecond;
    return {
      method: scales ? 'slopes' : 'heuristic',
      reason: `${whole} decisions on set-ups, changeovers and lots are too many to be proven in about a second; plan.method: optimal seeks for plan.time_limit`,
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

/** Where lots are whole multiples, no linear programme holds to them. */
export function canScaleSlopes({ operation, purchase }: Network): boolean {
  return ![operation.lotMultiple, purchase.orderMultiple].some((multiples) => multiples.some((units) => units > 0));
}

/** About how many columns the programme has, without writing it down. Stock that can expire has one per bucket of its life. */
function programmeSize(network: Network): { readonly columns: number; readonly whole: number } {
  const { items, resources, buckets, operation, lane, purchase, component, item } = network;
  const { stateOf } = lineChangeovers(network);
  let columns = lane.count + purchase.count + resources;
  let whole = 0;
  // Routings are decided on in the buckets in which they hold.
  let [made, begun] = [0, 0];
  for (const group of component.alternateGroup) if (group >= 0) columns++;
  for (let index = 0; index < items; index++)
    columns += 1 + Math.min(buckets, item.shelfLife[index] < buckets ? 2 * item.shelfLife[index] : 1);
  for (let index = 0; index < operation.count; index++) {
    const holds = Math.max(0, Math.min(buckets, operation.to[index]) - operation.from[index]);
    const hasSetup = operation.setupHours[index] > 0 || operation.setupCost[index] > 0 || stateOf[index] >= 0;
    made += holds;
    if (hasSetup || operation.minimumLot[index] > 0) begun += holds;
    if (operation.lotMultiple[index] > 0) begun += holds;
  }
  for (let index = 0; index < purchase.count; index++) {
    if (purchase.minimumOrder[index] > 0) whole++;
    if (purchase.orderMultiple[index] > 0) whole++;
  }
  return { columns: columns * buckets + made, whole: whole * buckets + begun };
}
