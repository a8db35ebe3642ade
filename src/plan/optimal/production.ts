import type { Network } from '../network.js';
import { type Decisions, decisions, type Frame, note } from './columns.js';
import { addLot, freeLot, holdToLot, type Lot } from './lot.js';
import type { Link } from './whole-model.js';

/** The columns of production: units started, units of alternate components, and whether an operation runs in a bucket. */
export interface Production {
  readonly made: Decisions;
  /** Entity: the row of the component; units of the operation for which that row stands. */
  readonly alternates: Decisions;
  /** Entity: the operation; only where set-ups or lots make it discrete. Whether it runs, and how many multiples it makes. */
  readonly running: Decisions;
  readonly multiples: Decisions;
  readonly links: Link[];
  /** Entity: the resource; hours that it loses to changeovers. */
  readonly changeover: Decisions;
}

/** Good units that operations start, with their hours, their components and what comes out beside them. */
export function addProduction(frame: Frame): Production {
  const { operation, buckets } = frame.network;
  const production = {
    made: decisions(),
    alternates: decisions(),
    running: decisions(),
    multiples: decisions(),
    links: [],
    changeover: decisions(),
  };
  for (let index = 0; index < operation.count; index++) {
    const end = Math.min(operation.to[index], buckets - operation.leadTime[index]);
    for (let bucket = operation.from[index]; bucket < end; bucket++) addRun(frame, production, index, bucket);
  }
  return production;
}

function addRun(frame: Frame, production: Production, index: number, bucket: number): void {
  const { builder, rows, secondary } = frame;
  const { operation, resource } = frame.network;
  const [item, line, second] = [operation.item[index], operation.resource[index], operation.secondResource[index]];
  const groups = addAlternates(frame, production.alternates, index, bucket);
  const lot = addSetup(frame, production, index, bucket);
  const rank = operation.preference[index] - operation.preference[operation.byItem[operation.itemStart[item]]];
  const hours = operation.hoursPerUnit[index];
  const secondHours = second < 0 ? 0 : hours * operation.secondShare[index];
  const hourly = hours * resource.costPerHour[line] + (second < 0 ? 0 : secondHours * resource.costPerHour[second]);
  const column = builder.column({ cost: operation.unitCost[index] + hourly, secondary: secondary.preference * rank });
  note(production.made, column, index, bucket);
  if (lot.running >= 0) {
    production.links.push({ running: lot.running, quantity: column, row: lot.mostRow, most: lot.most });
  }
  builder.entry(rows.supplyRow(item, bucket + operation.leadTime[index]), 1);
  builder.entry(rows.resource[line] + bucket, hours);
  if (second >= 0) builder.entry(rows.resource[second] + bucket, secondHours);
  holdToLot(builder, lot);
  for (const row of groups) builder.entry(row, -1);
  addFixedComponents(frame, index, bucket);
}

/** Whether an operation runs in a bucket, where a set-up, a changeover or a smallest lot makes that a question. */
function addSetup(frame: Frame, production: Production, index: number, bucket: number): Lot {
  const { network, builder, rows, most, whole, changeovers } = frame;
  const { operation, resource } = network;
  if (!whole) return freeLot;
  const [hours, line] = [operation.setupHours[index], operation.resource[index]];
  const lot = addLot(builder, {
    least: operation.minimumLot[index],
    multiple: operation.lotMultiple[index],
    most: mostUnits(network, most, index, bucket),
    setupCost: operation.setupCost[index] + hours * resource.costPerHour[line],
    hasSetup: hours > 0 || operation.setupCost[index] > 0 || changeovers.stateOf[index] >= 0,
  });
  if (lot.multiples >= 0) note(production.multiples, lot.multiples, index, bucket);
  if (lot.running < 0) return lot;
  note(production.running, lot.running, index, bucket);
  builder.entry(rows.resource[line] + bucket, hours);
  return lot;
}

/** What the hours of the bucket allow, and what is ever wanted of the item and of what comes out beside it. */
export function mostUnits(network: Network, most: Frame['most'], index: number, bucket: number): number {
  const { operation, component, hours, overtime, buckets } = network;
  const cell = operation.resource[index] * buckets + bucket;
  const free = Math.max(0, hours[cell] + overtime[cell] - operation.setupHours[index]);
  let wanted = most(operation.item[index]);
  for (let row = component.operationStart[index]; row < component.operationStart[index + 1]; row++) {
    if (component.quantity[row] < 0) wanted += most(component.item[row]) / -component.quantity[row];
  }
  return Math.min(free / operation.hoursPerUnit[index], wanted);
}

function holds({ component }: Network, row: number, bucket: number): boolean {
  return component.from[row] <= bucket && bucket < component.to[row];
}

function addFixedComponents({ network, builder, rows }: Frame, index: number, bucket: number): void {
  const { component, operation, buckets } = network;
  for (let row = component.operationStart[index]; row < component.operationStart[index + 1]; row++) {
    const quantity = component.quantity[row];
    if (!holds(network, row, bucket) || (quantity > 0 && component.alternateGroup[row] >= 0)) continue;
    const arrival = bucket + operation.leadTime[index];
    if (quantity > 0) builder.entry(rows.useRow(component.item[row], bucket), -quantity);
    else if (arrival < buckets) builder.entry(rows.supplyRow(component.item[row], arrival), -quantity);
  }
}

/** One row for each group of alternates that holds in the bucket, and a column for each of its components. */
function addAlternates(
  { network, builder, rows, secondary }: Frame,
  alternates: Decisions,
  index: number,
  bucket: number,
): number[] {
  const { component } = network;
  const rowOf = new Map<number, { readonly row: number; readonly preference: number }>();
  for (let row = component.operationStart[index]; row < component.operationStart[index + 1]; row++) {
    const group = component.alternateGroup[row];
    if (group < 0 || !(component.quantity[row] > 0) || !holds(network, row, bucket)) continue;
    const first = rowOf.get(group) ?? { row: builder.row(0, 0), preference: component.preference[row] };
    rowOf.set(group, first);
    const rank = component.preference[row] - first.preference;
    note(alternates, builder.column({ secondary: secondary.preference * rank }), row, bucket);
    builder.entry(first.row, 1);
    builder.entry(rows.useRow(component.item[row], bucket), -component.quantity[row]);
  }
  return [...rowOf.values()].map(({ row }) => row);
}
