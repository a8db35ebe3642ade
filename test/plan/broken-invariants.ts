import { itemName } from '../../src/plan/network.js';
import type { Plan } from '../../src/plan/plan.js';
import { changeoverHoursOf } from './broken-orders.js';

/** What of a plan is against the laws that every plan obeys, in words; nothing where it keeps them all. */
export function brokenInvariants(plan: Plan): string[] {
  return [
    ...brokenBalances(plan),
    ...broken((check) => {
      checkFlows(plan, check, near);
      checkLots(plan, check);
    }),
  ];
}

/** The laws that hold whatever goes wrong on the way: stock and demand balance, and no resource works more than it can. */
export function brokenBalances(plan: Plan): string[] {
  return broken((check) => {
    checkItems(plan, check, near);
    checkResources(plan, check, near);
  });
}

function broken(checks: (check: Check) => void): string[] {
  const found: string[] = [];
  checks((holds, words) => {
    if (!holds) found.push(words());
  });
  return found;
}

function near(one: number, other: number): boolean {
  return Math.abs(one - other) <= 1e-5 * Math.max(1, Math.abs(one), Math.abs(other));
}

type Check = (holds: boolean, words: () => string) => void;
type Near = (one: number, other: number) => boolean;

function checkItems(plan: Plan, check: Check, near: Near): void {
  const { network, items, buckets } = plan;
  const parts = [
    'opening',
    'received',
    'produced',
    'issued',
    'shipped',
    'backlog',
    'lost',
    'expired',
    'closing',
  ] as const;
  for (let item = 0; item < items; item++) {
    const lots = network.lot.quantity.subarray(network.lot.itemStart[item], network.lot.itemStart[item + 1]);
    const last = network.lot.lastBucket.subarray(network.lot.itemStart[item], network.lot.itemStart[item + 1]);
    let stock = lots.reduce((sum, quantity, lot) => sum + (last[lot] >= 0 ? quantity : 0), 0);
    let waiting = 0;
    for (let bucket = 0; bucket < buckets; bucket++) {
      const cell = item * buckets + bucket;
      const at = (): string => `${itemName(network, item)} in bucket ${bucket}`;
      for (const part of parts) check(plan[part][cell] >= -1e-7, () => `${part} of ${at()} is ${plan[part][cell]}`);
      check(near(plan.opening[cell], stock), () => `opening of ${at()} is not the last closing`);
      const left =
        plan.opening[cell] +
        plan.received[cell] +
        plan.produced[cell] -
        plan.issued[cell] -
        plan.shipped[cell] -
        plan.expired[cell];
      check(
        near(left, plan.closing[cell]),
        () => `stock of ${at()} does not balance: ${left} and ${plan.closing[cell]}`,
      );
      const due = plan.demand[cell] + waiting;
      const served = plan.shipped[cell] + plan.backlog[cell] + plan.lost[cell];
      check(near(due, served), () => `demand of ${at()} is not shipped, waiting or lost: ${due} and ${served}`);
      stock = plan.closing[cell];
      waiting = plan.backlog[cell];
    }
  }
}

function checkResources(plan: Plan, check: Check, near: Near): void {
  const { network, hoursUsed, overtimeHours, made, buckets } = plan;
  const { operation } = network;
  const used = changeoverHoursOf(plan, check);
  const lost = used.slice();
  for (let cell = 0; cell < made.length; cell++) {
    if (!(made[cell] > 0)) continue;
    const [index, bucket] = [Math.floor(cell / buckets), cell % buckets];
    const hours = made[cell] * operation.hoursPerUnit[index];
    used[operation.resource[index] * buckets + bucket] += hours + operation.setupHours[index];
    lost[operation.resource[index] * buckets + bucket] += operation.setupHours[index];
    const second = operation.secondResource[index];
    if (second >= 0) used[second * buckets + bucket] += hours * operation.secondShare[index];
  }
  for (let cell = 0; cell < used.length; cell++) {
    const at = (): string => `${network.resourceNames[Math.floor(cell / buckets)]} in bucket ${cell % buckets}`;
    const most = network.hours[cell] + network.overtime[cell];
    check(near(lost[cell], plan.changeoverHours[cell]), () => `changeovers of ${at()} take ${lost[cell]} hours`);
    check(near(used[cell], hoursUsed[cell]), () => `hours of ${at()} are ${hoursUsed[cell]}, not ${used[cell]}`);
    check(used[cell] <= most * (1 + 1e-5) + 1e-5, () => `${at()} works ${used[cell]} of ${most} hours`);
    const beyond = Math.max(0, hoursUsed[cell] - network.hours[cell]);
    check(near(beyond, overtimeHours[cell]), () => `overtime of ${at()} is ${overtimeHours[cell]}, not ${beyond}`);
  }
}

/** What arrives was started a lead time before; what is issued is what starts ask for; groups keep to their capacity. */
function checkFlows(plan: Plan, check: Check, near: Near): void {
  const { network, buckets, made, moved, bought } = plan;
  const { operation, component, lane, purchase } = network;
  const produced = new Float64Array(plan.produced.length);
  const received = network.receipts.slice();
  const issued = new Float64Array(plan.issued.length);
  const most = new Float64Array(plan.issued.length);
  const started = (quantities: Float64Array, act: (index: number, bucket: number, units: number) => void): void => {
    quantities.forEach((units, cell) => {
      if (units > 0) act(Math.floor(cell / buckets), cell % buckets, units);
    });
  };
  const add = (into: Float64Array, item: number, bucket: number, units: number): void => {
    if (bucket < buckets) into[item * buckets + bucket] += units;
  };
  started(made, (index, bucket, units) => {
    const inTime = bucket >= operation.from[index] && bucket < operation.to[index];
    check(inTime, () => `operation ${index} starts in bucket ${bucket}, outside its dates`);
    add(produced, operation.item[index], bucket + operation.leadTime[index], units);
    for (let row = component.operationStart[index]; row < component.operationStart[index + 1]; row++) {
      if (bucket < component.from[row] || bucket >= component.to[row]) continue;
      const quantity = component.quantity[row];
      if (quantity < 0) add(produced, component.item[row], bucket + operation.leadTime[index], -quantity * units);
      else if (component.alternateGroup[row] < 0) add(issued, component.item[row], bucket, quantity * units);
      else add(most, component.item[row], bucket, quantity * units);
    }
  });
  const checkHeld = (words: string, { begins, ends }: { begins: Int32Array; ends: Int32Array }) => {
    return (index: number, bucket: number): void =>
      check(bucket >= begins[index] && bucket < ends[index], () => `${words} ${index} is used outside its dates`);
  };
  started(moved, checkHeld('lane', lane));
  started(bought, checkHeld('purchase', purchase));
  started(moved, (index, bucket, units) => {
    add(issued, lane.from[index], bucket, units);
    add(received, lane.to[index], bucket + lane.leadTime[index], units);
  });
  started(bought, (index, bucket, units) =>
    add(received, purchase.item[index], bucket + purchase.leadTime[index], units),
  );
  for (let cell = 0; cell < produced.length; cell++) {
    const at = (): string => `${itemName(network, Math.floor(cell / buckets))} in bucket ${cell % buckets}`;
    check(
      near(produced[cell], plan.produced[cell]),
      () => `${at()} makes ${plan.produced[cell]}, not ${produced[cell]}`,
    );
    check(
      near(received[cell], plan.received[cell]),
      () => `${at()} receives ${plan.received[cell]}, not ${received[cell]}`,
    );
    const fits = plan.issued[cell] >= issued[cell] - 1e-5 * Math.max(1, issued[cell]);
    const bound = (issued[cell] + most[cell]) * (1 + 1e-5) + 1e-5;
    check(
      fits && plan.issued[cell] <= bound,
      () => `${at()} issues ${plan.issued[cell]}, not ${issued[cell]} to ${bound}`,
    );
  }
  checkGroups(network.lane.group, network.lane.groupCapacity, moved, buckets, 'lanes', check);
  checkGroups(network.purchase.group, network.purchase.groupCapacity, bought, buckets, 'suppliers', check);
}

function checkGroups(
  group: Int32Array,
  capacity: Float64Array,
  units: Float64Array,
  buckets: number,
  words: string,
  check: Check,
): void {
  const sums = new Float64Array(capacity.length);
  units.forEach((quantity, cell) => {
    const of = group[Math.floor(cell / buckets)];
    if (of >= 0) sums[of * buckets + (cell % buckets)] += quantity;
  });
  sums.forEach((sum, cell) => {
    const most = capacity[cell];
    check(sum <= most * (1 + 1e-5) + 1e-5, () => `${words} carry ${sum} of ${most} in bucket ${cell % buckets}`);
  });
}

function checkLots({ network, made, bought, buckets }: Plan, check: Check): void {
  const { operation, purchase } = network;
  const holds = (units: number, least: number, multiple: number): boolean =>
    units <= 1e-6 ||
    (units >= least - 1e-5 && (multiple === 0 || Math.abs(units / multiple - Math.round(units / multiple)) < 1e-5));
  made.forEach((units, cell) => {
    const index = Math.floor(cell / buckets);
    const [least, multiple] = [operation.minimumLot[index], operation.lotMultiple[index]];
    check(holds(units, least, multiple), () => `operation ${index} makes ${units}: lots of ${least}, by ${multiple}`);
  });
  bought.forEach((units, cell) => {
    const index = Math.floor(cell / buckets);
    const [least, multiple] = [purchase.minimumOrder[index], purchase.orderMultiple[index]];
    check(holds(units, least, multiple), () => `purchase ${index} orders ${units}: lots of ${least}, by ${multiple}`);
  });
}
