import type { Network } from '../network.js';
import { emptyPlan, type Plan } from '../plan.js';
import { lineChangeovers } from '../sequence/line-changeovers.js';
import { RunOrders } from '../sequence/run-orders.js';
import type { Decisions } from './columns.js';
import type { Formulation } from './formulation.js';

/** A share of a quantity that is the solver's tolerance and no decision. */
const tolerance = 1e-7;

/**
 * The plan that the columns of a solved programme stand for. Decisions are rounded off by the solver's tolerance; what follows from
 * them (stock, shipments, hours) is computed anew, so that the plan's balances hold exactly and not only as well as the solver's.
 */
export function planOf(formulation: Formulation, columns: Float64Array): Plan {
  const { network } = formulation;
  const plan = emptyPlan(network, 'optimal', sentUntil(formulation, columns));
  collect(plan.made, formulation.production.made, columns, network.buckets);
  collect(plan.bought, formulation.buying.bought, columns, network.buckets);
  collect(plan.moved, formulation.moved, columns, network.buckets);
  collect(plan.backlog, formulation.backlog, columns, network.buckets);
  collect(plan.lost, formulation.lost, columns, network.buckets);
  collect(plan.expired, formulation.expired, columns, network.buckets);
  holdToLots(formulation, plan, columns);
  makeAndUse(network, plan);
  issueAlternates(formulation, plan, columns);
  moveAndReceive(network, plan);
  for (let item = 0; item < network.items; item++) balance(network, plan, item);
  countHours(network, plan);
  return plan;
}

/** A quantity without the solver's noise. */
function rounded(quantity: number): number {
  const near = Math.round(quantity * 1e6) / 1e6;
  return Math.max(0, Math.abs(near - quantity) <= 1e-9 * Math.max(1, Math.abs(quantity)) ? near : quantity);
}

function collect(
  into: Float64Array,
  { column, entity, bucket }: Decisions,
  columns: Float64Array,
  buckets: number,
): void {
  for (let index = 0; index < column.length; index++)
    into[entity[index] * buckets + bucket[index]] += columns[column[index]];
  for (let cell = 0; cell < into.length; cell++) into[cell] = rounded(into[cell]);
}

/** What lanes carry of goods that can expire, by their date. */
function sentUntil({ network, moved, rows }: Formulation, columns: Float64Array): Plan['sentUntil'] {
  const sent = new Map<number, { last: number; units: number }[]>();
  moved.column.forEach((column, index) => {
    const units = rounded(columns[column]);
    if (!(units > 0) || rows.balance[network.lane.from[moved.entity[index]]] >= 0) return;
    const cell = moved.entity[index] * network.buckets + moved.bucket[index];
    sent.set(cell, [...(sent.get(cell) ?? []), { last: moved.last[index], units }]);
  });
  return sent;
}

/** Whole lots are made whole, and what does not run makes nothing. */
function holdToLots({ network, production }: Formulation, plan: Plan, columns: Float64Array): void {
  const { operation, purchase, buckets } = network;
  const { column, entity, bucket } = production.running;
  for (let index = 0; index < column.length; index++) {
    if (columns[column[index]] < 0.5) plan.made[entity[index] * buckets + bucket[index]] = 0;
  }
  for (let cell = 0; cell < plan.made.length; cell++) {
    const index = Math.floor(cell / buckets);
    plan.made[cell] = inLots(plan.made[cell], operation.minimumLot[index], operation.lotMultiple[index]);
  }
  for (let cell = 0; cell < plan.bought.length; cell++) {
    const index = Math.floor(cell / buckets);
    plan.bought[cell] = inLots(plan.bought[cell], purchase.minimumOrder[index], purchase.orderMultiple[index]);
  }
}

function inLots(quantity: number, least: number, multiple: number): number {
  if (quantity < least / 2) return 0;
  return Math.max(least, multiple > 0 ? Math.round(quantity / multiple) * multiple : quantity);
}

function makeAndUse({ operation, component, buckets }: Network, plan: Plan): void {
  for (let index = 0; index < operation.count; index++) {
    for (let bucket = operation.from[index]; bucket < operation.to[index]; bucket++) {
      const units = plan.made[index * buckets + bucket];
      if (units === 0) continue;
      const arrival = bucket + operation.leadTime[index];
      plan.produced[operation.item[index] * buckets + arrival] += units;
      for (let row = component.operationStart[index]; row < component.operationStart[index + 1]; row++) {
        const quantity = component.quantity[row];
        if (component.from[row] > bucket || bucket >= component.to[row]) continue;
        if (quantity < 0) plan.produced[component.item[row] * buckets + arrival] -= quantity * units;
        else if (component.alternateGroup[row] < 0)
          plan.issued[component.item[row] * buckets + bucket] += quantity * units;
      }
    }
  }
}

function issueAlternates({ network, production }: Formulation, plan: Plan, columns: Float64Array): void {
  const { component, buckets } = network;
  const { column, entity, bucket } = production.alternates;
  for (let index = 0; index < column.length; index++) {
    const cell = component.item[entity[index]] * buckets + bucket[index];
    plan.issued[cell] += component.quantity[entity[index]] * rounded(columns[column[index]]);
  }
}

function moveAndReceive({ lane, purchase, receipts, buckets }: Network, plan: Plan): void {
  plan.received.set(receipts);
  for (let cell = 0; cell < plan.moved.length; cell++) {
    const [index, bucket] = [Math.floor(cell / buckets), cell % buckets];
    if (plan.moved[cell] === 0) continue;
    plan.issued[lane.from[index] * buckets + bucket] += plan.moved[cell];
    plan.received[lane.to[index] * buckets + bucket + lane.leadTime[index]] += plan.moved[cell];
  }
  for (let cell = 0; cell < plan.bought.length; cell++) {
    const [index, bucket] = [Math.floor(cell / buckets), cell % buckets];
    if (plan.bought[cell] === 0) continue;
    plan.received[purchase.item[index] * buckets + bucket + purchase.leadTime[index]] += plan.bought[cell];
  }
}

/** Shipments and stock from what comes and goes; what rounding leaves short is shipped less. */
function balance({ lot, buckets, demand, item: items }: Network, plan: Plan, item: number): void {
  let stock = 0;
  for (let entry = lot.itemStart[item]; entry < lot.itemStart[item + 1]; entry++) {
    if (lot.lastBucket[entry] >= 0) stock += lot.quantity[entry];
  }
  let waiting = 0;
  for (let cell = item * buckets; cell < (item + 1) * buckets; cell++) {
    const there = stock + plan.received[cell] + plan.produced[cell] - plan.issued[cell] - plan.expired[cell];
    const due = demand[cell] + waiting;
    const wanted = Math.max(0, due - plan.backlog[cell] - plan.lost[cell]);
    const near = tolerance * Math.max(1, due, there) * 10;
    const shipped = wanted - there > 0 || there - wanted < near ? Math.max(0, Math.min(due, there)) : wanted;
    const unmet = due - shipped < tolerance * Math.max(1, due) ? 0 : due - shipped;
    plan.opening[cell] = stock;
    plan.shipped[cell] = unmet === 0 ? due : shipped;
    plan.lost[cell] = items.losesSales[item] ? unmet : 0;
    plan.backlog[cell] = items.losesSales[item] ? 0 : unmet;
    waiting = plan.backlog[cell];
    const left = there - plan.shipped[cell];
    stock = left < near ? 0 : left;
    plan.closing[cell] = stock;
  }
}

/** Writes in which order resources run what is made, where that makes a difference. */
function orderRuns(network: Network, plan: Plan): void {
  const changeovers = lineChangeovers(network);
  if (changeovers.widest > 0) new RunOrders(network, changeovers).fill(plan.made, plan);
}

function countHours(network: Network, plan: Plan): void {
  const { operation, hours, buckets } = network;
  orderRuns(network, plan);
  for (let cell = 0; cell < plan.made.length; cell++) {
    const units = plan.made[cell];
    if (units === 0) continue;
    const [index, bucket] = [Math.floor(cell / buckets), cell % buckets];
    const line = operation.resource[index] * buckets + bucket;
    const second = operation.secondResource[index];
    const used = units * operation.hoursPerUnit[index];
    const lost = operation.setupHours[index] + plan.changeoverInto[cell];
    plan.hoursUsed[line] += used + lost;
    plan.changeoverHours[line] += lost;
    if (second >= 0) plan.hoursUsed[second * buckets + bucket] += used * operation.secondShare[index];
  }
  for (let cell = 0; cell < hours.length; cell++) {
    const beyond = plan.hoursUsed[cell] - hours[cell];
    if (beyond > tolerance * Math.max(1, hours[cell])) plan.overtimeHours[cell] = beyond;
    else if (beyond > 0) plan.hoursUsed[cell] = hours[cell];
  }
}
