import { describe, expect, it } from 'vitest';
import { compile } from '../../src/plan/compile.js';
import { heuristicPlan } from '../../src/plan/heuristic/heuristic-plan.js';
import { itemName, type Network } from '../../src/plan/network.js';
import { optimalPlan } from '../../src/plan/optimal/optimal-plan.js';
import { loadSolver } from '../../src/plan/optimal/solver.js';
import { trace } from '../../src/plan/pegging/trace.js';
import { whyLate } from '../../src/plan/pegging/why-late.js';
import type { Plan } from '../../src/plan/plan.js';
import { datasetOf, week, weeks } from './dataset-of.js';

const solver = await loadSolver();
const methods: Readonly<Record<string, (network: Network) => Plan>> = {
  optimal: (network) => optimalPlan(solver, network).plan,
  heuristic: heuristicPlan,
};

function itemOf(network: Network, name: string): number {
  return [...Array(network.items).keys()].find((item) => itemName(network, item) === name) ?? -1;
}

/** Shipments of an item, bucket by bucket. */
function shipped(plan: Plan, name: string): number[] {
  const item = itemOf(plan.network, name);
  return [...plan.shipped.subarray(item * plan.buckets, (item + 1) * plan.buckets)].map((units) =>
    Number(units.toFixed(6)),
  );
}

describe.each(Object.keys(methods))('customers in %s plans', (method) => {
  const planOf = (tables: Readonly<Record<string, string>>, horizon: number): Plan =>
    methods[method](compile(datasetOf(tables), weeks(horizon)).network);

  // Without any table of sources all could be had at once.
  const nothingElse = { suppliers: 'component,supplier\nX,S' };
  // Six weeks; one lot keeps to the end of the third, one behind the plan's end.
  const two = {
    demand: `date,product,location,quantity,kind\n${week(1)},A,DE,100,forecast\n${week(1)},A,FR,100,forecast`,
    inventory: `product,location,quantity,expiry\nA,Lyon,100,${week(3)}\nA,Lyon,100,${week(12)}`,
    lanes: 'from,to,lead_time_days\nLyon,DE,7\nLyon,FR,7',
    ...nothingElse,
  };

  it('who asks for more life gets the fresh goods, and others the old ones', () => {
    const plan = planOf({ ...two, customers: 'location,minimum_remaining_days\nDE,28' }, 6);
    expect([shipped(plan, 'A@DE'), shipped(plan, 'A@FR')]).toEqual([
      [0, 100, 0, 0, 0, 0],
      [0, 100, 0, 0, 0, 0],
    ]);
    const uses = trace(plan).shipments.get(itemOf(plan.network, 'A@DE') * 6 + 1) ?? [];
    expect(uses.map(({ lot, quantity }) => [lot.quantity >= quantity, lot.last >= 5])).toEqual([[true, true]]);
  });

  it('who asks for more life than all goods have left gets nothing, though they keep beyond the plan', () => {
    const asked = { ...two, customers: 'location,minimum_remaining_days\nDE,84' };
    expect(shipped(planOf(asked, 6), 'A@DE')).toEqual([0, 0, 0, 0, 0, 0]);
    const less = { ...two, customers: 'location,minimum_remaining_days\nDE,63' };
    // The second lot can be used to the end of week 11, counted from 0: with nine weeks left up to week 2.
    expect(shipped(planOf(less, 6), 'A@DE')).toEqual([0, 100, 0, 0, 0, 0]);
  });

  it('a row for the product holds over one for all products', () => {
    const rows = 'location,product,minimum_remaining_days\nDE,,84\nDE,A,7';
    expect(shipped(planOf({ ...two, products: 'product\nA', customers: rows }, 6), 'A@DE')[1]).toBe(100);
  });

  it('why nothing comes is told: the stock keeps too short', () => {
    const plan = planOf({ ...two, customers: 'location,minimum_remaining_days\nDE,84' }, 6);
    const { network } = plan;
    const reasons = whyLate(plan, itemOf(network, 'A@DE'), 1).map(
      ({ depth, item, cause, relief }) => `${depth} ${itemName(network, item)} ${cause} ${relief}`,
    );
    // It leaves Lyon in week 0, comes in week 1, and must keep twelve weeks from there: to week 13, two more than it does.
    expect(reasons).toEqual(['0 A@DE component 100', '1 A@Lyon shelf_life 2']);
  });

  it('who comes first, or whose waiting costs more, is served first from what is scarce', () => {
    const scarce = {
      demand: `date,product,location,quantity,kind\n${week(0)},A,DE,60,forecast\n${week(0)},A,FR,60,forecast`,
      inventory: 'product,location,quantity\nA,Lyon,100',
      lanes: 'from,to\nLyon,DE\nLyon,FR',
      ...nothingElse,
    };
    const served = (customers: string): number[] => {
      const plan = planOf({ ...scarce, products: 'product,shortage_cost\nA,10', customers }, 1);
      return [...shipped(plan, 'A@DE'), ...shipped(plan, 'A@FR')];
    };
    expect(served('location,shortage_cost\nDE,20')).toEqual([60, 40]);
    expect(served('location,shortage_cost\nFR,20')).toEqual([40, 60]);
    expect(served('location,priority\nDE,2')).toEqual([40, 60]);
    expect(served('location,priority\nFR,2')).toEqual([60, 40]);
  });
});
