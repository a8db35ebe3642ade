import type { Network } from '../../plan/network.js';
import { type LinearProgramme, ModelBuilder } from '../../plan/optimal/model-builder.js';
import type { SteadyFlow } from './steady-flow.js';

/** The programme of one window of time, with the numbers of its columns. Row `item` is the balance of that item. */
export interface SurvivalProgramme {
  readonly programme: LinearProgramme;
  /** The column of the window's length in days. */
  readonly time: number;
  /** The first column of each kind: operations, lanes and purchases by their numbers, buffers by item. */
  readonly operations: number;
  readonly lanes: number;
  readonly purchases: number;
  readonly buffers: number;
  /** By item the column of the demand that is not served; -1 where nothing is asked for. */
  readonly lost: Int32Array;
}

/**
 * The linear programme of Simchi-Levi et al. (2014, 2015) on our network: over a window of t days, what is made, brought, bought and in stock
 * covers demand less what is lost, within the hours and capacities of t days. Rates are steady: no lead times, no lots, no set-ups, no shelf
 * lives, so that what it says of survival is never too short. Extra stock is a column of each item, shut unless it is asked for.
 */
export function survivalProgramme(network: Network, flow: SteadyFlow): SurvivalProgramme {
  const builder = new ModelBuilder();
  for (let item = 0; item < network.items; item++) builder.row(-flow.stock[item], Infinity);
  const hourRows = limitRows(builder, flow.hours);
  const purchaseRows = limitRows(builder, flow.bought);
  const laneRows = limitRows(builder, flow.moved);
  const { operation, lane, purchase, items } = network;
  const alternates: Alternate[] = [];

  const operations = 0;
  for (let index = 0; index < operation.count; index++) addOperation(network, builder, index, hourRows, alternates);
  const lanes = operation.count;
  for (let index = 0; index < lane.count; index++) {
    builder.column({});
    builder.entry(lane.from[index], -1);
    builder.entry(lane.to[index], 1);
    builder.entry(laneRows[lane.group[index]] ?? -1, 1);
  }
  const purchases = lanes + lane.count;
  for (let index = 0; index < purchase.count; index++) {
    builder.column({});
    builder.entry(purchase.item[index], 1);
    builder.entry(purchaseRows[purchase.group[index]] ?? -1, 1);
  }
  const buffers = purchases + purchase.count;
  for (let item = 0; item < items; item++) {
    builder.column({ upper: 0 });
    builder.entry(item, 1);
  }
  for (const { row, item, quantity } of alternates) {
    builder.column({});
    builder.entry(row, 1);
    builder.entry(item, -quantity);
  }
  const lost = flow.demand.map((rate, item) => (rate > 0 ? addLost(builder, item) : -1));
  const time = builder.column({});
  for (let item = 0; item < items; item++) builder.entry(item, -flow.demand[item]);
  for (const [rows, limits] of [
    [hourRows, flow.hours],
    [purchaseRows, flow.bought],
    [laneRows, flow.moved],
  ])
    rows.forEach((row, index) => builder.entry(row, row < 0 ? 0 : -limits[index]));
  const programme = builder.build();
  return { programme, time, operations, lanes, purchases, buffers, lost: Int32Array.from(lost) };
}

function addLost(builder: ModelBuilder, item: number): number {
  const column = builder.column({});
  builder.entry(item, 1);
  return column;
}

/** One row for each limited thing: what it carries is at most its rate times the window. -1 where there is no limit. */
function limitRows(builder: ModelBuilder, limits: Float64Array): Float64Array {
  return limits.map((limit) => (limit === Infinity ? -1 : builder.row(-Infinity, 0)));
}

interface Alternate {
  readonly row: number;
  readonly item: number;
  readonly quantity: number;
}

/** An operation that the plan may use at any time, with what it takes; components that stand for each other share a row. */
function addOperation(
  { operation, component }: Network,
  builder: ModelBuilder,
  index: number,
  hourRows: Float64Array,
  alternates: Alternate[],
): void {
  const hours = operation.hoursPerUnit[index];
  builder.column({ upper: operation.from[index] < operation.to[index] ? Infinity : 0 });
  builder.entry(operation.item[index], 1);
  builder.entry(hourRows[operation.resource[index]], hours);
  if (operation.secondResource[index] >= 0)
    builder.entry(hourRows[operation.secondResource[index]], hours * operation.secondShare[index]);
  const rowOf = new Map<number, number>();
  for (let entry = component.operationStart[index]; entry < component.operationStart[index + 1]; entry++) {
    const [item, quantity, group] = [component.item[entry], component.quantity[entry], component.alternateGroup[entry]];
    if (!(component.from[entry] < component.to[entry])) continue;
    if (group < 0 || quantity < 0) {
      builder.entry(item, -quantity);
      continue;
    }
    const row = rowOf.get(group) ?? builder.row(0, 0);
    rowOf.set(group, row);
    alternates.push({ row, item, quantity });
  }
  for (const row of rowOf.values()) builder.entry(row, -1);
}
