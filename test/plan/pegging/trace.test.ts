import { describe, expect, it } from 'vitest';
import { compile } from '../../../src/plan/compile.js';
import { heuristicPlan, unconstrainedPlan } from '../../../src/plan/heuristic/heuristic-plan.js';
import { itemName, type Network } from '../../../src/plan/network.js';
import { optimalPlan } from '../../../src/plan/optimal/optimal-plan.js';
import { loadSolver } from '../../../src/plan/optimal/solver.js';
import type { Batch, Use } from '../../../src/plan/pegging/batch.js';
import { Fates } from '../../../src/plan/pegging/fates.js';
import { type Origin, originsOf } from '../../../src/plan/pegging/origins.js';
import { trace } from '../../../src/plan/pegging/trace.js';
import type { Plan } from '../../../src/plan/plan.js';
import { datasetOf, week, weeks } from '../dataset-of.js';
import { randomNetwork } from '../random-network.js';

const solver = await loadSolver();
const near = (one: number, other: number): boolean =>
  Math.abs(one - other) <= 1e-4 * Math.max(1, Math.abs(one), Math.abs(other));
const sum = (parts: readonly { readonly quantity: number }[]): number =>
  parts.reduce((total, { quantity }) => total + quantity, 0);

/** What of a plan's pegging does not add up, in words. */
function wrongSums(plan: Plan): string[] {
  const { batches, shipments } = trace(plan);
  const fates = new Fates();
  const wrong: string[] = [];
  const check = (one: number, other: number, words: string): void => {
    if (!near(one, other)) wrong.push(`${words}: ${one}, not ${other}`);
  };
  const started = { production: plan.made.slice(), purchase: plan.bought.slice(), transfer: plan.moved.slice() };
  for (const batch of batches) {
    const name = `${batch.kind} ${batch.entity} in ${batch.start}`;
    check(sum(fates.of(batch)), batch.quantity, `fates of ${name}`);
    for (const lot of batch.lots) check(sum(lot.uses), lot.quantity, `uses of a lot of ${name}`);
    if (batch.kind !== 'stock' && batch.kind !== 'receipt')
      started[batch.kind][batch.entity * plan.buckets + batch.start] -= batch.quantity;
  }
  for (const [kind, left] of Object.entries(started))
    left.forEach((units, cell) => {
      check(units, 0, `${kind} of cell ${cell} in no batch`);
    });
  plan.shipped.forEach((units, cell) => {
    check(sum(shipments.get(cell) ?? []), units, `sources of shipment ${cell}`);
  });
  return [...wrong, ...wrongCells(plan, batches)];
}

/** Item by item and bucket by bucket, what lots say must be what the plan says. */
function wrongCells(plan: Plan, batches: readonly Batch[]): string[] {
  const issued = new Float64Array(plan.issued.length);
  const left = new Float64Array(plan.items);
  const expired = new Float64Array(plan.items);
  const count = ({ fate, quantity, lot: { item } }: Use): void => {
    if (fate.kind === 'batch') issued[item * plan.buckets + fate.batch.start] += quantity;
    else if (fate.kind === 'left') left[item] += quantity;
    else if (fate.kind === 'expired') expired[item] += quantity;
  };
  for (const { lots } of batches) for (const { uses } of lots) uses.forEach(count);
  const wrong: string[] = [];
  issued.forEach((units, cell) => {
    if (!near(units, plan.issued[cell])) wrong.push(`issued ${cell}: ${units}, not ${plan.issued[cell]}`);
  });
  for (let item = 0; item < plan.items; item++) {
    const closing = plan.closing[(item + 1) * plan.buckets - 1];
    const gone = sum([...plan.expired.subarray(item * plan.buckets, (item + 1) * plan.buckets)].map(quantityOf));
    if (!near(left[item], closing)) wrong.push(`left of ${item}: ${left[item]}, not ${closing}`);
    if (!near(expired[item], gone)) wrong.push(`expired of ${item}: ${expired[item]}, not ${gone}`);
  }
  return wrong;
}
const quantityOf = (quantity: number): { quantity: number } => ({ quantity });

/** Units shipped or used past their date, or before they are there. */
function outOfTime(plan: Plan): string[] {
  const { item } = plan.network;
  return trace(plan).batches.flatMap((batch) =>
    batch.lots.flatMap((lot) =>
      lot.uses.flatMap(({ fate, quantity }) => {
        if (quantity < 1e-4 * Math.max(1, lot.quantity) || (fate.kind !== 'demand' && fate.kind !== 'batch')) return [];
        const when = fate.kind === 'demand' ? fate.served.shipped : fate.batch.start;
        const life = fate.kind === 'demand' ? item.minimumRemainingLife[lot.item] : 0;
        const isOld = lot.last < plan.buckets && when + life > lot.last;
        return isOld || when < batch.arrival
          ? [
              `${itemName(plan.network, lot.item)}: ${quantity} in ${when}, there in ${batch.arrival}, kept to ${lot.last}`,
            ]
          : [];
      }),
    ),
  );
}

describe('trace', () => {
  const methods: Readonly<Record<string, (network: Network) => Plan>> = {
    optimal: (network) => optimalPlan(solver, network).plan,
    heuristic: heuristicPlan,
    unconstrained: unconstrainedPlan,
  };

  it.each(Object.keys(methods))(
    'accounts for every unit of random plans, and uses none out of its time: %s',
    (method) => {
      const wrong = Array.from({ length: 400 }, (_, seed) => seed + 1).flatMap((seed) => {
        const plan = methods[method](
          randomNetwork(seed, {
            buckets: 2 + (seed % 7),
            discrete: method !== 'optimal',
            customers: seed % 2 === 0,
          }),
        );
        return [...wrongSums(plan), ...outOfTime(plan)].map((words) => `${seed}: ${words}`);
      });
      expect(wrong).toEqual([]);
    },
  );

  const tables = {
    demand: `date,product,location,quantity,kind
      ${week(1)},A,DE,30,forecast
      ${week(1)},A,DE,10,order
      ${week(2)},A,DE,25,forecast`,
    inventory: `product,location,quantity,expiry
      A,DE,5,
      C,Lyon,40,`,
    resources: 'resource,site\nL1,Lyon',
    routings: 'product,resource,units_per_hour,lead_time_days\nA,L1,1,0',
    capacity: 'resource,hours\nL1,100',
    bom: 'product,component,quantity\nA,C,2',
    suppliers: 'component,supplier,lead_time_days\nC,S,7',
    lanes: 'from,to,lead_time_days\nLyon,DE,7',
  };
  const network = compile(datasetOf(tables), weeks(3)).network;
  const item = (name: string): number =>
    [...Array(network.items).keys()].find((index) => itemName(network, index) === name) ?? -1;

  it.each(['heuristic', 'optimal'])(
    'goes down from a shipment to the lots and orders that it is made of: %s',
    (method) => {
      const { shipments } = trace(methods[method](network));
      const bySource = ({ kind, start }: Batch): string => `${kind} ${start}`;
      const lines = (origins: readonly Origin[]): string[] =>
        origins.flatMap(({ batch, quantity, item: of, inputs }) => [
          `${itemName(network, of)} ${batch.kind} ${batch.start}: ${Number(quantity.toFixed(6))}`,
          ...lines(inputs).map((line) => `  ${line}`),
        ]);
      // 40 are due in the first of these weeks: 5 lie there, 20 are made of the 40 of C, of which each takes 2; the rest waits for what is ordered of C.
      expect(lines(originsOf(shipments.get(item('A@DE') * 3 + 1) ?? [], bySource))).toEqual([
        'A@DE stock 0: 5',
        'A@DE transfer 0: 20',
        '  A@Lyon production 0: 20',
        '    C@Lyon stock 0: 40',
      ]);
      expect(lines(originsOf(shipments.get(item('A@DE') * 3 + 2) ?? [], bySource))).toEqual([
        'A@DE transfer 1: 30',
        '  A@Lyon production 1: 30',
        '    C@Lyon purchase 0: 60',
      ]);
    },
  );

  it('goes up from an order to the demand that it serves, oldest first, what is ordered before what is forecast', () => {
    const { batches } = trace(heuristicPlan(network));
    const fates = new Fates();
    const served = (kind: string, start: number): string[] =>
      batches
        .filter((batch) => batch.kind === kind && batch.start === start)
        .flatMap((batch) => fates.of(batch))
        .map(({ fate, quantity }) =>
          fate.kind === 'demand'
            ? `${itemName(network, fate.served.item)} due ${fate.served.due} ${fate.served.isOrder ? 'order' : 'forecast'}: ${quantity}`
            : `${fate.kind}: ${quantity}`,
        );
    // 5 of the 10 that are ordered come from stock.
    expect(served('production', 0)).toEqual(['A@DE due 1 order: 5', 'A@DE due 1 forecast: 15']);
    expect(served('purchase', 0)).toEqual(['A@DE due 1 forecast: 10', 'A@DE due 2 forecast: 50']);
  });

  it('takes what expires first of what keeps as long as the customer asks', () => {
    const fefo = compile(
      datasetOf({
        demand: `date,product,quantity,kind\n${week(0)},A,10,forecast`,
        products: 'product,shelf_life_days,minimum_remaining_days\nA,70,14',
        inventory: `product,quantity,expiry\nA,4,${week(5)}\nA,20,${week(2)}\nA,20,${week(4)}`,
      }),
      weeks(8),
    ).network;
    const [uses] = [...trace(heuristicPlan(fefo)).shipments.values()];
    expect(uses.map(({ lot, quantity }) => `${lot.last} ${quantity}`)).toEqual(['3 10']);
  });
});
