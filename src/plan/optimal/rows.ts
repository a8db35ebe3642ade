import type { Network } from '../network.js';
import { type ExpiryClasses, expiryClasses, freshLast } from './expiry-classes.js';
import type { ModelBuilder } from './model-builder.js';

/**
 * The rows of the programme, as blocks of one row per bucket: entry `x` is the number of the block's first row, -1 where there
 * is none. What a column adds to or takes from an item goes through `supplyRow` and `useRow`.
 */
export interface Rows {
  readonly classes: ExpiryClasses;
  /** Stock balance of an item whose stock keeps: in − out + stock before − stock = demand − receipts. */
  readonly balance: Int32Array;
  /** Stock balance of each expiry class; its rows reach from the class's first bucket to its last one. */
  readonly classBalance: Int32Array;
  /** Of an item with classes: what leaves its classes for customers serves demand; what leaves them for use is issued. */
  readonly serving: Int32Array;
  readonly issuing: Int32Array;
  /** Keeps backlog from lending units to other uses: backlog grows by no more than demand. */
  readonly lending: Int32Array;
  /** Stock and shortfall reach the safety stock. */
  readonly safety: Int32Array;
  /** Hours used at most those of the resource. */
  readonly resource: Int32Array;
  readonly laneGroup: Int32Array;
  readonly purchaseGroup: Int32Array;
  /** The row that a unit which arrives new in a bucket adds to, and that from which production takes a component; -1 where nothing new arrives. */
  readonly supplyRow: (item: number, bucket: number) => number;
  readonly useRow: (item: number, bucket: number) => number;
  /** Whether an item goes anywhere but to its own demand: into other items, over lanes, into safety stock. */
  readonly hasOtherUse: (item: number) => boolean;
}

export function addRows(network: Network, builder: ModelBuilder): Rows {
  const { buckets, items } = network;
  const classes = expiryClasses(network);
  const hasClasses = (item: number): boolean => classes.itemStart[item + 1] > classes.itemStart[item];
  const isAsked = askedItems(network);
  const isUsed = usedItems(network);
  const balance = blocks(items, (item) => !hasClasses(item), builder, buckets);
  const classBalance = classBlocks(classes, builder, buckets);
  const serving = blocks(items, (item) => hasClasses(item) && isAsked(item), builder, buckets);
  const issuing = blocks(items, (item) => hasClasses(item) && isUsed[item] === 1, builder, buckets);
  const lends = (item: number): boolean =>
    !hasClasses(item) && isAsked(item) && !network.item.losesSales[item] && hasOtherUse(network, item, isUsed);
  const rows = {
    classes,
    balance,
    classBalance,
    serving,
    issuing,
    lending: blocks(items, lends, builder, buckets, -Infinity),
    safety: blocks(items, (item) => hasSafety(network, item), builder, buckets, 0, Infinity),
    resource: blocks(network.resources, () => true, builder, buckets, -Infinity),
    laneGroup: groupBlocks(network.lane.groupCapacity, builder, buckets),
    purchaseGroup: groupBlocks(network.purchase.groupCapacity, builder, buckets),
    supplyRow: (item: number, bucket: number): number => {
      if (balance[item] >= 0) return balance[item] + bucket;
      const fresh = classes.of(item, freshLast(network, item, bucket));
      return fresh < 0 ? -1 : classBalance[fresh] + bucket;
    },
    hasOtherUse: (item: number): boolean => hasOtherUse(network, item, isUsed),
    useRow: (item: number, bucket: number): number => (balance[item] >= 0 ? balance[item] : issuing[item]) + bucket,
  };
  setRightHandSides(network, builder, rows);
  return rows;
}

function blocks(
  count: number,
  has: (index: number) => boolean,
  builder: ModelBuilder,
  buckets: number,
  lower = 0,
  upper = 0,
): Int32Array {
  const first = new Int32Array(count).fill(-1);
  for (let index = 0; index < count; index++) {
    if (!has(index)) continue;
    first[index] = builder.row(lower, upper);
    for (let bucket = 1; bucket < buckets; bucket++) builder.row(lower, upper);
  }
  return first;
}

/** The number of what would be the row of bucket 0, so that `block + bucket` is right where the class lives. */
function classBlocks({ first, last }: ExpiryClasses, builder: ModelBuilder, buckets: number): Int32Array {
  return Int32Array.from(first, (begin, index) => {
    const row = builder.row(0, 0);
    for (let bucket = begin + 1; bucket <= Math.min(last[index], buckets - 1); bucket++) builder.row(0, 0);
    return row - begin;
  });
}

function groupBlocks(capacity: Float64Array, builder: ModelBuilder, buckets: number): Int32Array {
  const cells = (group: number): Float64Array => capacity.subarray(group * buckets, (group + 1) * buckets);
  const isLimited = (group: number): boolean => cells(group).some((most) => most < Infinity);
  const first = blocks(capacity.length / buckets, isLimited, builder, buckets, -Infinity);
  first.forEach((row, group) => {
    if (row >= 0) cells(group).forEach((most, bucket) => builder.shiftRow(row + bucket, most));
  });
  return first;
}

/** Demand, receipts, opening stock, safety stock and hours. */
function setRightHandSides(network: Network, builder: ModelBuilder, rows: Rows): void {
  const { buckets, items, demand, receipts, lot, safetyStock } = network;
  for (let item = 0; item < items; item++) {
    for (let bucket = 0; bucket < buckets; bucket++) {
      const cell = item * buckets + bucket;
      const asked = rows.balance[item] >= 0 ? rows.balance[item] : rows.serving[item];
      if (asked >= 0 && demand[cell] !== 0) builder.shiftRow(asked + bucket, demand[cell]);
      if (receipts[cell] !== 0) builder.shiftRow(rows.supplyRow(item, bucket), -receipts[cell]);
      if (rows.lending[item] >= 0) builder.shiftRow(rows.lending[item] + bucket, demand[cell]);
      if (rows.safety[item] >= 0) builder.shiftRow(rows.safety[item] + bucket, safetyStock[cell]);
    }
    for (let entry = lot.itemStart[item]; entry < lot.itemStart[item + 1]; entry++) {
      const row = rows.balance[item] >= 0 ? rows.balance[item] : lotRow(network, rows, item, entry);
      if (row >= 0) builder.shiftRow(row, -lot.quantity[entry]);
    }
  }
  for (let cell = 0; cell < network.hours.length; cell++) {
    builder.shiftRow(rows.resource[Math.floor(cell / buckets)] + (cell % buckets), network.hours[cell]);
  }
}

/** A lot that had expired before the plan's start belongs to no class. */
function lotRow({ lot }: Network, { classes, classBalance }: Rows, item: number, entry: number): number {
  if (lot.lastBucket[entry] < 0) return -1;
  return classBalance[classes.of(item, lot.lastBucket[entry])];
}

function askedItems({ demand, buckets }: Network): (item: number) => boolean {
  return (item) => demand.subarray(item * buckets, (item + 1) * buckets).some((asked) => asked > 0);
}

function usedItems({ items, component }: Network): Uint8Array {
  const used = new Uint8Array(items);
  component.item.forEach((item, row) => {
    if (component.quantity[row] > 0) used[item] = 1;
  });
  return used;
}

function hasOtherUse(network: Network, item: number, isUsed: Uint8Array): boolean {
  const { outOfStart } = network.lane;
  return isUsed[item] === 1 || outOfStart[item + 1] > outOfStart[item] || hasSafety(network, item);
}

function hasSafety({ safetyStock, buckets }: Network, item: number): boolean {
  return safetyStock.subarray(item * buckets, (item + 1) * buckets).some((wanted) => wanted > 0);
}
