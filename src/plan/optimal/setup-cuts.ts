import type { Decisions, Frame } from './columns.js';
import type { Production } from './production.js';

/**
 * What arrives in a bucket serves that bucket's demand, or the backlog before it, or is left in stock: so a set-up must pay for what
 * it makes beyond the last two. True of every plan for items with no other use than demand, and it lets the solver see early
 * what a set-up is for. Gives its rows. Source: Pochet and Wolsey, Production Planning by Mixed Integer Programming (2006), (l, S) inequalities.
 */
export function addSetupCuts(frame: Frame, production: Production, backlog: Decisions, stock: Int32Array): number[] {
  const { builder, network, rows } = frame;
  const { buckets, demand, operation, item: items } = network;
  const cuts: number[] = [];
  if (production.links.length === 0) return cuts;
  const waiting = new Map(
    backlog.column.map((column, place) => [backlog.entity[place] * buckets + backlog.bucket[place], column]),
  );
  const quantityOf = new Map(production.links.map((link) => [link.running, link.quantity]));
  production.running.column.forEach((running, place) => {
    const [index, start] = [production.running.entity[place], production.running.bucket[place]];
    const [item, bucket] = [operation.item[index], start + operation.leadTime[index]];
    const quantity = quantityOf.get(running);
    if (quantity === undefined || stock[item] < 0 || rows.hasOtherUse(item) || items.losesSales[item] === 1) return;
    const row = builder.row(-Infinity, 0);
    cuts.push(row);
    builder.entryOf(quantity, row, 1);
    builder.entryOf(running, row, -demand[item * buckets + bucket]);
    builder.entryOf(stock[item] + bucket, row, -1);
    const before = bucket > 0 ? waiting.get(item * buckets + bucket - 1) : undefined;
    if (before !== undefined) builder.entryOf(before, row, -1);
  });
  return cuts;
}
