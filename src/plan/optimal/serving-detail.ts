import type { Network } from '../network.js';
import type { Decisions, Frame } from './columns.js';
import type { Production } from './production.js';

/** Buckets before and after a demand within which the programme tells which production serves it. */
const nearBuckets = 4;

/** One way to make an item in a bucket: the columns of its quantity and of whether it runs, and when it can be used. */
interface Run {
  readonly quantity: number;
  readonly running: number;
  readonly arrival: number;
}

/** The rows of one item that hold its stock, its backlog and its production to what serves each demand. */
interface DetailRows {
  readonly stock: readonly number[];
  readonly backlog: readonly number[];
  readonly quantity: readonly number[];
}

/**
 * Tells the relaxation which production serves which demand, for items that wait where they are short. Nothing new is said of the
 * plan, but a set-up then pays for each demand that it serves, so that the bound comes close to what whole set-ups cost.
 * Source: Krarup and Bilde, Plant location, set covering and economic lot size (1977), with backlog.
 */
export function addServingDetail(frame: Frame, production: Production, backlog: Decisions, stock: Int32Array): void {
  const { items, buckets, item } = frame.network;
  const waiting = new Int32Array(items * buckets).fill(-1);
  backlog.column.forEach((column, place) => {
    waiting[backlog.entity[place] * buckets + backlog.bucket[place]] = column;
  });
  const runs = runsByItem(frame.network, production);
  for (let index = 0; index < items; index++) {
    const own = runs.get(index);
    if (own === undefined || stock[index] < 0 || item.losesSales[index] === 1) continue;
    detailItem(frame, index, own, addDetailRows(frame, index, own, stock[index], waiting));
  }
}

/** The runs of each item all of whose supply costs a set-up; where there is other supply, nothing is gained. */
function runsByItem(network: Network, { running, made, links }: Production): ReadonlyMap<number, readonly Run[]> {
  const { operation } = network;
  const quantityOf = new Map(links.map((link) => [link.running, link.quantity]));
  const isSwitched = new Set(running.entity);
  const otherwise = new Set(
    made.entity.filter((index) => !isSwitched.has(index)).map((index) => operation.item[index]),
  );
  const runs = new Map<number, Run[]>();
  running.column.forEach((column, place) => {
    const [index, bucket] = [running.entity[place], running.bucket[place]];
    const item = operation.item[index];
    const quantity = quantityOf.get(column);
    if (quantity === undefined || otherwise.has(item) || hasOtherSupply(network, item)) return;
    runs.set(item, runs.get(item) ?? []);
    runs.get(item)?.push({ quantity, running: column, arrival: bucket + operation.leadTime[index] });
  });
  return runs;
}

function hasOtherSupply({ lot, lane, purchase, receipts, buckets, component }: Network, item: number): boolean {
  return (
    [lot.itemStart, lane.intoStart, purchase.itemStart].some((start) => start[item + 1] > start[item]) ||
    receipts.subarray(item * buckets, (item + 1) * buckets).some((quantity) => quantity > 0) ||
    component.item.some((other, row) => other === item && component.quantity[row] < 0)
  );
}

function addDetailRows(
  { network, builder }: Frame,
  item: number,
  runs: readonly Run[],
  stock: number,
  waiting: Int32Array,
): DetailRows {
  const rowUnder = (column: number): number => {
    const row = builder.row(-Infinity, 0);
    if (column >= 0) builder.entryOf(column, row, -1);
    return row;
  };
  const each = Array.from({ length: network.buckets }, (_, bucket) => bucket);
  return {
    stock: each.map((bucket) => rowUnder(stock + bucket)),
    backlog: each.map((bucket) => rowUnder(waiting[item * network.buckets + bucket])),
    quantity: runs.map(({ quantity }) => rowUnder(quantity)),
  };
}

/** Shares of each demand: one for each run near it, one for all earlier ones, one for all later ones and for what is never served. */
function detailItem({ network, builder }: Frame, item: number, runs: readonly Run[], rows: DetailRows): void {
  const { buckets, demand } = network;
  for (let due = 0; due < buckets; due++) {
    const asked = demand[item * buckets + due];
    if (!(asked > 0)) continue;
    const whole = builder.row(1, 1);
    const share = (from: number, to: number, load: readonly number[]): void => {
      builder.column({ upper: 1 });
      builder.entry(whole, 1);
      for (let bucket = from; bucket < to; bucket++) builder.entry(load[bucket], asked);
    };
    if (due >= nearBuckets) share(due - nearBuckets, due, rows.stock);
    share(due, Math.min(buckets, due + nearBuckets), rows.backlog);
    runs.forEach(({ running, arrival }, place) => {
      if (Math.abs(arrival - due) >= nearBuckets) return;
      if (arrival < due) share(arrival, due, rows.stock);
      else share(due, arrival, rows.backlog);
      builder.entry(rows.quantity[place], asked);
      const switched = builder.row(-Infinity, 0);
      builder.entry(switched, 1);
      builder.entryOf(running, switched, -1);
    });
  }
}
