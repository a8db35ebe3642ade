import type { Network } from '../network.js';
import type { LineChangeovers } from '../sequence/line-changeovers.js';
import { addLot, freeLot, holdToLot } from './lot.js';
import type { ModelBuilder } from './model-builder.js';
import type { Rows } from './rows.js';
import type { Secondary } from './secondary.js';

/** What every part of the formulation works on. */
export interface Frame {
  readonly network: Network;
  readonly builder: ModelBuilder;
  readonly rows: Rows;
  readonly secondary: Secondary;
  /** No more units of an item than this are ever wanted. */
  readonly most: (item: number) => number;
  /** Whether set-ups and lots are written down; without them all is linear. */
  readonly whole: boolean;
  readonly changeovers: LineChangeovers;
}

/** Columns that stand for one kind of decision, with the entity and the bucket of each. */
export interface Decisions {
  readonly column: number[];
  readonly entity: number[];
  readonly bucket: number[];
}

export function decisions(): Decisions {
  return { column: [], entity: [], bucket: [] };
}

export function note(into: Decisions, column: number, entity: number, bucket: number): void {
  into.column.push(column);
  into.entity.push(entity);
  into.bucket.push(bucket);
}

/** The columns of purchases: units ordered, and where orders are discrete whether one is placed and of how many multiples. */
export interface Buying {
  readonly bought: Decisions;
  readonly running: Decisions;
  readonly multiples: Decisions;
}

/** Units ordered from suppliers. */
export function addPurchases({ network, builder, rows, secondary, most, whole }: Frame): Buying {
  const { purchase, buckets } = network;
  const [bought, running, multiples] = [decisions(), decisions(), decisions()];
  for (let entry = 0; entry < purchase.count; entry++) {
    const [item, lead] = [purchase.item[entry], purchase.leadTime[entry]];
    const rank = purchase.preference[entry] - purchase.preference[purchase.byItem[purchase.itemStart[item]]];
    const end = Math.min(purchase.ends[entry], buckets - lead);
    for (let bucket = purchase.begins[entry]; bucket < end; bucket++) {
      const lot = whole
        ? addLot(builder, {
            least: purchase.minimumOrder[entry],
            multiple: purchase.orderMultiple[entry],
            most: Math.min(most(item), groupLimit(purchase.groupCapacity, purchase.group[entry], bucket, buckets)),
          })
        : freeLot;
      if (lot.running >= 0) note(running, lot.running, entry, bucket);
      if (lot.multiples >= 0) note(multiples, lot.multiples, entry, bucket);
      const column = builder.column({ cost: purchase.price[entry], secondary: secondary.preference * rank });
      note(bought, column, entry, bucket);
      builder.entry(rows.supplyRow(item, bucket + lead), 1);
      builder.entry(groupRow(rows.purchaseGroup, purchase.group[entry], bucket), 1);
      holdToLot(builder, lot);
    }
  }
  return { bought, running, multiples };
}

/** The columns of units that are sent, with the last bucket in which they can be used: the number of buckets for what keeps. */
export interface Moves extends Decisions {
  readonly last: number[];
}

/** Units sent over lanes, in their expiry class where they have one. */
export function addMoves({ network, builder, rows, secondary }: Frame): Moves {
  const { lane, buckets } = network;
  const moved: Moves = { column: [], entity: [], bucket: [], last: [] };
  const { classes } = rows;
  // What is on its way pays what it would have paid where it lay, or it would be sent about to save that.
  const terms = (index: number) => {
    const [from, lead] = [lane.from[index], lane.leadTime[index]];
    return {
      cost: lane.cost[index],
      secondary: secondary.tie + lead * (network.item.holdingCost[from] + secondary.stock(from)),
    };
  };
  for (let index = 0; index < lane.count; index++) {
    const [from, to, lead] = [lane.from[index], lane.to[index], lane.leadTime[index]];
    const end = Math.min(lane.ends[index], buckets - lead);
    for (let bucket = lane.begins[index]; rows.balance[from] >= 0 && bucket < end; bucket++) {
      note(moved, builder.column(terms(index)), index, bucket);
      moved.last.push(buckets);
      builder.entry(rows.balance[from] + bucket, -1);
      builder.entry(rows.balance[to] + bucket + lead, 1);
      builder.entry(groupRow(rows.laneGroup, lane.group[index], bucket), 1);
    }
    for (let group = classes.itemStart[from]; group < classes.itemStart[from + 1]; group++) {
      const last = Math.min(classes.last[group], buckets - 1);
      const arriving = rows.classBalance[classes.of(to, classes.last[group])];
      const begin = Math.max(classes.first[group], lane.begins[index]);
      for (let bucket = begin; bucket < lane.ends[index] && bucket + lead <= last; bucket++) {
        note(moved, builder.column(terms(index)), index, bucket);
        moved.last.push(classes.last[group]);
        builder.entry(rows.classBalance[group] + bucket, -1);
        builder.entry(arriving + bucket + lead, 1);
        builder.entry(groupRow(rows.laneGroup, lane.group[index], bucket), 1);
      }
    }
  }
  return moved;
}

function groupLimit(capacity: Float64Array, group: number, bucket: number, buckets: number): number {
  return group >= 0 ? capacity[group * buckets + bucket] : Infinity;
}

function groupRow(blocks: Int32Array, group: number, bucket: number): number {
  return group >= 0 && blocks[group] >= 0 ? blocks[group] + bucket : -1;
}

/** Hours beyond the regular ones. */
export function addOvertime({ network, builder, rows }: Frame): void {
  const { overtime, buckets, resource } = network;
  for (let cell = 0; cell < overtime.length; cell++) {
    const index = Math.floor(cell / buckets);
    const dearer = resource.overtimeCostPerHour[index] - resource.costPerHour[index];
    builder.column({ cost: Math.max(0, dearer), upper: overtime[cell] });
    builder.entry(rows.resource[index] + (cell % buckets), -1);
  }
}

/** Demand that waits or is lost. */
export function addShortages({ network, builder, rows, secondary }: Frame): { backlog: Decisions; lost: Decisions } {
  const { items, buckets, demand, item } = network;
  const [backlog, lost] = [decisions(), decisions()];
  for (let index = 0; index < items; index++) {
    const asked = rows.balance[index] >= 0 ? rows.balance[index] : rows.serving[index];
    const first = firstAsked(demand, index, buckets);
    let due = 0;
    for (let bucket = first; asked >= 0 && bucket < buckets; bucket++) {
      due += demand[index * buckets + bucket];
      const loses = item.losesSales[index] === 1;
      const upper = loses ? demand[index * buckets + bucket] : due;
      const terms = { cost: item.shortageCost[index], secondary: secondary.shortage(index), upper };
      note(loses ? lost : backlog, builder.column(terms), index, bucket);
      builder.entry(asked + bucket, 1);
      if (loses) continue;
      if (bucket + 1 < buckets) builder.entry(asked + bucket + 1, -1);
      if (rows.lending[index] < 0) continue;
      builder.entry(rows.lending[index] + bucket, 1);
      if (bucket + 1 < buckets) builder.entry(rows.lending[index] + bucket + 1, -1);
    }
  }
  return { backlog, lost };
}

function firstAsked(demand: Float64Array, item: number, buckets: number): number {
  let bucket = 0;
  while (bucket < buckets && !(demand[item * buckets + bucket] > 0)) bucket++;
  return bucket;
}

/** The columns of stock: what expires of each item, and the first column of the stock of those that keep, -1 for others. */
export interface Stock {
  readonly expired: Decisions;
  readonly first: Int32Array;
}

/** Stock at each bucket's end; of items with classes, also what leaves a class for customers and for use, and what expires. */
export function addStock(frame: Frame): Stock {
  const expired = decisions();
  const first = new Int32Array(frame.network.items).fill(-1);
  for (let item = 0; item < frame.network.items; item++) {
    if (frame.rows.balance[item] >= 0) first[item] = addPlainStock(frame, item);
    else addClassedStock(frame, item, expired);
    addSafety(frame, item);
  }
  return { expired, first };
}

function holdingTerms({ network, secondary }: Frame, item: number): { cost: number; secondary: number } {
  const cost = network.item.holdingCost[item];
  return { cost, secondary: cost > 0 ? 0 : secondary.stock(item) };
}

function addPlainStock(frame: Frame, item: number): number {
  const { network, builder, rows } = frame;
  const terms = holdingTerms(frame, item);
  let last = -1;
  for (let bucket = 0; bucket < network.buckets; bucket++) {
    last = builder.column(terms);
    builder.entry(rows.balance[item] + bucket, -1);
    if (bucket + 1 < network.buckets) builder.entry(rows.balance[item] + bucket + 1, 1);
    if (rows.safety[item] >= 0) builder.entry(rows.safety[item] + bucket, 1);
  }
  return last - network.buckets + 1;
}

function addClassedStock(frame: Frame, item: number, expired: Decisions): void {
  const { network, builder, rows, secondary } = frame;
  const { buckets } = network;
  const terms = holdingTerms(frame, item);
  for (let group = rows.classes.itemStart[item]; group < rows.classes.itemStart[item + 1]; group++) {
    const last = rows.classes.last[group];
    const block = rows.classBalance[group];
    for (let bucket = rows.classes.first[group]; bucket <= Math.min(last, buckets - 1); bucket++) {
      if (bucket === last) {
        const column = builder.column({
          secondary: (terms.cost + terms.secondary) * (buckets - last) + secondary.tie,
        });
        note(expired, column, item, bucket);
        builder.entry(block + bucket, -1);
      } else {
        builder.column(terms);
        builder.entry(block + bucket, -1);
        if (bucket + 1 < buckets) builder.entry(block + bucket + 1, 1);
        if (rows.safety[item] >= 0) builder.entry(rows.safety[item] + bucket, 1);
      }
      leaveClass(frame, item, block + bucket, bucket, last);
    }
  }
}

function leaveClass({ network, builder, rows }: Frame, item: number, row: number, bucket: number, last: number): void {
  const lifeLeft = network.item.minimumRemainingLife[item];
  if (rows.serving[item] >= 0 && bucket + lifeLeft <= last) {
    builder.column({});
    builder.entry(row, -1);
    builder.entry(rows.serving[item] + bucket, 1);
  }
  if (rows.issuing[item] < 0) return;
  builder.column({});
  builder.entry(row, -1);
  builder.entry(rows.issuing[item] + bucket, 1);
}

function addSafety({ network, builder, rows, secondary }: Frame, item: number): void {
  for (let bucket = 0; rows.safety[item] >= 0 && bucket < network.buckets; bucket++) {
    builder.column({ secondary: secondary.safety(item), upper: network.safetyStock[item * network.buckets + bucket] });
    builder.entry(rows.safety[item] + bucket, 1);
  }
}
