import { describe, expect, it } from 'vitest';
import { compile } from '../../../src/plan/compile.js';
import { costsOf } from '../../../src/plan/costs.js';
import { itemName } from '../../../src/plan/network.js';
import { optimalPlan } from '../../../src/plan/optimal/optimal-plan.js';
import { type OptimalPlan, OptimalPlanner } from '../../../src/plan/optimal/optimal-planner.js';
import { loadSolver } from '../../../src/plan/optimal/solver.js';
import type { Plan } from '../../../src/plan/plan.js';
import { datasetOf, week, weekly, weeks } from '../dataset-of.js';

type Tables = Readonly<Record<string, string>>;
const solver = await loadSolver();
const demand = (rows: string): string => `date,product,quantity,kind\n${rows}`;
const networkOf = (tables: Tables, horizon: number) => compile(datasetOf(tables), weeks(horizon)).network;
const optimum = (tables: Tables, horizon: number): OptimalPlan => optimalPlan(solver, networkOf(tables, horizon));

function row({ plan }: { plan: Plan }, name: string, values: Float64Array): number[] {
  const item = Array.from({ length: plan.items }, (_, index) => index).find(
    (index) => itemName(plan.network, index) === name,
  );
  if (item === undefined) throw new Error(`no item ${name}`);
  return cells(values.subarray(item * plan.buckets, (item + 1) * plan.buckets));
}

const cells = (values: Float64Array): number[] => Array.from(values, (value) => Number(value.toFixed(6)));
const sum = (values: Iterable<number>): number => [...values].reduce((total, value) => total + value, 0);
const ledger = (plan: Plan): number => sum(Object.values(costsOf(plan)).map((part) => sum(part as Float64Array)));

// The answers are those of planning_cases.json, with the sources that stand there.
describe('optimalPlan on cases with known answers', () => {
  const line = (hours: string): Tables => ({
    demand: demand(weekly('A', [800, 1200, 1000])),
    routings: 'product,resource,units_per_hour\nA,L1,10',
    capacity: `resource,date,hours\n${hours}`,
  });

  it('builds in the first bucket what is short in the second', () => {
    const found = optimum(line('L1,,100'), 3);
    expect(row(found, 'A', found.plan.produced)).toEqual([1000, 1000, 1000]);
    expect(row(found, 'A', found.plan.closing)).toEqual([200, 0, 0]);
    expect(row(found, 'A', found.plan.shipped)).toEqual([800, 1200, 1000]);
    expect(cells(found.plan.hoursUsed)).toEqual([100, 100, 100]);
  });

  it('never catches up with a line closed for half of the first bucket', () => {
    const closures = 'resource,from,to,availability\nL1,2026-01-05,2026-01-11,0.5';
    const found = optimum({ ...line('L1,,100'), closures }, 3);
    expect(row(found, 'A', found.plan.produced)).toEqual([500, 1000, 1000]);
    expect(row(found, 'A', found.plan.backlog)).toEqual([300, 500, 500]);
    expect(row(found, 'A', found.plan.shipped)).toEqual([500, 1000, 1000]);
  });

  it('serves first what saves more per hour, and says what one more hour is worth', () => {
    const found = optimum(
      {
        demand: demand(`${weekly('A', [600])}\n${weekly('B', [1200])}`),
        products: 'product,shortage_cost\nA,5\nB,2',
        routings: 'product,resource,units_per_hour\nA,L1,10\nB,L1,20',
        capacity: 'resource,hours\nL1,100',
      },
      1,
    );
    expect([row(found, 'A', found.plan.produced), row(found, 'B', found.plan.produced)]).toEqual([[600], [800]]);
    expect(cells(found.plan.shadowPrice)).toEqual([40]);
    // A unit of B is worth the shortage that it spares; one of A spares half as much time again.
    expect([row(found, 'A', found.plan.materialPrice), row(found, 'B', found.plan.materialPrice)]).toEqual([[4], [2]]);
  });

  it('makes no more than its components allow, scrap included', () => {
    const found = optimum(
      {
        demand: demand(weekly('F', [100])),
        routings: 'product,resource,units_per_hour\nF,L1,10',
        bom: 'product,component,quantity,scrap\nF,C,2,0.1',
        inventory: 'product,quantity\nC,180',
      },
      1,
    );
    expect([row(found, 'F', found.plan.produced), row(found, 'C', found.plan.issued)]).toEqual([[81], [180]]);
  });

  it('starts what textbook MRP starts: two levels, one item, four levels', () => {
    const two = optimum(
      {
        demand: demand(`${week(4)},A,100,forecast\n${week(7)},A,150,forecast`),
        routings: 'product,resource,units_per_hour,lead_time_days\nA,L1,1000,7\nB,L2,1000,14',
        bom: 'product,component,quantity\nA,B,2',
        inventory: 'product,quantity\nA,20\nB,50',
      },
      8,
    );
    expect(cells(two.plan.made)).toEqual([0, 0, 0, 80, 0, 0, 150, 0, 0, 110, 0, 0, 300, 0, 0, 0]);
    const one = optimum(
      {
        demand: demand(weekly('A', [41, 44, 84, 42, 84, 86, 7, 18, 49, 30])),
        suppliers: 'component,supplier,lead_time_days\nA,S,14',
        inventory: 'product,quantity\nA,120',
      },
      10,
    );
    expect(cells(one.plan.bought)).toEqual([49, 42, 84, 86, 7, 18, 49, 30, 0, 0]);
    const leads = Object.entries({ Z: 2, A: 1, B: 1, C: 1, D: 1, E: 3 });
    const four = optimum(
      {
        demand: demand(`${week(9)},Z,59,forecast`),
        routings: `product,resource,units_per_hour,lead_time_days\n${leads
          .map(([product, lead]) => `${product},L${product},10000,${lead * 7}`)
          .join('\n')}`,
        bom: 'product,component,quantity\nZ,A,2\nZ,B,3\nA,C,4\nA,D,4\nD,E,2',
      },
      10,
    );
    const starts = leads.map((_, operation) => {
      const own = cells(four.plan.made.subarray(operation * 10, operation * 10 + 10));
      return own.flatMap((units, bucket) => (units > 0 ? [[bucket + 1, units]] : []));
    });
    expect(starts).toEqual([[[8, 59]], [[7, 118]], [[7, 177]], [[6, 472]], [[6, 472]], [[3, 944]]]);
  });

  it('lets stock expire and goes short behind it', () => {
    const found = optimum(
      {
        demand: demand(weekly('A', [40, 40])),
        routings: 'product,resource,units_per_hour\nX,L1,1',
        inventory: 'product,quantity,expiry\nA,60,2026-01-11',
      },
      2,
    );
    expect(row(found, 'A', found.plan.shipped)).toEqual([40, 0]);
    expect(row(found, 'A', found.plan.expired)).toEqual([20, 0]);
  });

  it('ships first what expires first', () => {
    const lots = [100, 60, 200].map(
      (quantity, lot) =>
        `A,${quantity},${new Date(Date.UTC(2026, 0, 11 + 7 * [1, 2, 7][lot])).toISOString().slice(0, 10)}`,
    );
    const found = optimum(
      {
        demand: demand(weekly('A', [40, 40, 40, 40, 40, 40])),
        routings: 'product,resource,units_per_hour\nX,L1,1',
        inventory: `product,quantity,expiry\n${lots.join('\n')}`,
      },
      6,
    );
    const { shipped, expired, closing } = found.plan;
    const totals = [sum(row(found, 'A', shipped)), sum(row(found, 'A', expired)), row(found, 'A', closing)[5]];
    expect(totals).toEqual([240, 40, 80]);
  });

  it('plans Sailco (Winston): regular hours first, overtime as late as it can', () => {
    const found = optimum(
      {
        demand: demand(weekly('A', [40, 60, 75, 25])),
        products: 'product,holding_cost,shortage_cost\nA,1040,100000',
        resources: 'resource,cost_per_hour,overtime_cost_per_hour\nL1,400,450',
        routings: 'product,resource,units_per_hour\nA,L1,1',
        capacity: 'resource,hours,overtime_hours\nL1,40,100',
        inventory: 'product,quantity\nA,10',
      },
      4,
    );
    expect(cells(found.plan.overtimeHours)).toEqual([0, 10, 35, 0]);
    expect(row(found, 'A', found.plan.closing)).toEqual([10, 0, 0, 0]);
    expect(found.cost).toBeCloseTo(78450, 6);
  });

  it('sizes lots as Wagner and Whitin do', () => {
    const lots = (asked: readonly number[], setup: number, holding: number): OptimalPlan =>
      optimum(
        {
          demand: demand(weekly('A', asked)),
          products: `product,holding_cost,shortage_cost\nA,${holding * 52},10000`,
          routings: `product,resource,units_per_hour,setup_cost\nA,L1,1,${setup}`,
        },
        4,
      );
    const first = lots([90, 120, 80, 70], 500, 2);
    expect([cells(first.plan.made), Number(first.cost.toFixed(6))]).toEqual([[210, 0, 150, 0], 1380]);
    const second = lots([150, 100, 80, 200], 120, 0.8);
    expect([cells(second.plan.made), Number(second.cost.toFixed(6))]).toEqual([[150, 180, 0, 200], 424]);
    expect([first.gap, second.gap]).toEqual([0, 0]);
  });

  it('proves the optimum of a capacitated problem with set-up times (Trigeiro)', () => {
    const asked = [
      [40, 0, 60, 30, 50, 20],
      [20, 30, 0, 50, 40, 40],
      [0, 60, 20, 0, 30, 60],
    ];
    const names = ['A', 'B', 'C'];
    const found = optimum(
      {
        demand: demand(names.map((name, index) => weekly(name, asked[index])).join('\n')),
        products: `product,holding_cost,shortage_cost\nA,52,100000\nB,78,100000\nC,104,100000`,
        routings: 'product,resource,units_per_hour,setup_hours,setup_cost\nA,L1,1,8,100\nB,L1,1,5,80\nC,L1,1,10,120',
        capacity: 'resource,hours\nL1,110',
      },
      6,
    );
    expect(found.cost).toBeCloseTo(1126, 4);
    expect(found.gap).toBeLessThan(1e-4);
    expect(ledger(found.plan)).toBeCloseTo(found.cost, 4);
  });
});

describe('optimalPlan', () => {
  it('sends goods over lanes, in time, within what a lane carries', () => {
    const found = optimum(
      {
        demand: 'date,product,location,quantity,kind\n2026-01-12,A,DE,30,forecast\n2026-01-12,A,FR,20,forecast',
        resources: 'resource,site\nL1,Lyon',
        routings: 'product,resource,units_per_hour\nA,L1,1',
        capacity: 'resource,hours\nL1,100',
        lanes: 'from,to,lead_time_days,cost_per_unit,capacity\nLyon,DE,7,2,25\nLyon,FR,7,1,',
        products: 'product,shortage_cost\nA,10',
      },
      3,
    );
    expect(row(found, 'A@DE', found.plan.shipped)).toEqual([0, 25, 5]);
    expect(row(found, 'A@FR', found.plan.shipped)).toEqual([0, 20, 0]);
    // Transport of 30 at 2 and 20 at 1, and 5 units late by a bucket at 10.
    expect(found.cost).toBeCloseTo(130, 6);
  });

  it('does not let goods become young again on the road', () => {
    const tables = {
      demand: 'date,product,location,quantity,kind\n2026-01-26,A,DE,10,forecast',
      products: 'product,shelf_life_days,shortage\nA,14,lost',
      resources: 'resource,site\nL1,Lyon',
      routings: 'product,resource,units_per_hour,to\nA,L1,1,2026-01-11',
      lanes: 'from,to,lead_time_days\nLyon,DE,7',
    };
    expect(row(optimum(tables, 4), 'A@DE', optimum(tables, 4).plan.lost)).toEqual([0, 0, 0, 10]);
  });

  it('keeps life for the customer', () => {
    const tables = (remaining: number): Tables => ({
      demand: demand(weekly('A', [0, 0, 10])),
      products: `product,shelf_life_days,minimum_remaining_days\nA,21,${remaining}`,
      routings: 'product,resource,units_per_hour,to\nA,L1,1,2026-01-11',
    });
    const served = (remaining: number): number[] => {
      const found = optimum(tables(remaining), 3);
      return row(found, 'A', found.plan.shipped);
    };
    expect([served(0), served(7)]).toEqual([
      [0, 0, 10],
      [0, 0, 0],
    ]);
  });

  it('takes the preferred component first and the other where it runs out', () => {
    const found = optimum(
      {
        demand: demand(weekly('F', [100])),
        routings: 'product,resource,units_per_hour\nF,L1,10',
        bom: 'product,component,quantity,alternate,preference\nF,C,1,x,1\nF,D,2,x,2',
        inventory: 'product,quantity\nC,60\nD,100',
      },
      1,
    );
    expect([row(found, 'C', found.plan.issued), row(found, 'D', found.plan.issued)]).toEqual([[60], [80]]);
  });

  it('makes what comes out beside, though only that is asked for', () => {
    const found = optimum(
      {
        demand: demand(weekly('By', [10])),
        routings: 'product,resource,units_per_hour\nMain,L1,1',
        bom: 'product,component,quantity\nMain,By,-0.5',
      },
      1,
    );
    expect([row(found, 'Main', found.plan.produced), row(found, 'By', found.plan.shipped)]).toEqual([[20], [10]]);
  });

  it('counts the hours of a second resource', () => {
    const found = optimum(
      {
        demand: demand(weekly('A', [100])),
        routings: 'product,resource,units_per_hour,second_resource,second_share\nA,L1,1,Crew,0.5',
        capacity: 'resource,hours\nL1,100\nCrew,30',
      },
      1,
    );
    expect([row(found, 'A', found.plan.produced), cells(found.plan.hoursUsed)]).toEqual([[60], [60, 30]]);
  });

  it('keeps safety stock where hours are left, and lets it go before it goes short', () => {
    const found = optimum({ ...{ products: 'product,safety_stock_days\nA,7' }, ...tight }, 3);
    expect(row(found, 'A', found.plan.shipped)).toEqual([800, 1200, 1000]);
    expect(row(found, 'A', found.plan.closing)).toEqual([500, 600, 900]);
  });

  const tight = {
    demand: demand(weekly('A', [800, 1200, 1000])),
    routings: 'product,resource,units_per_hour\nA,L1,10',
    capacity: 'resource,hours\nL1,130',
  };

  it('makes and buys whole lots, at least the smallest', () => {
    const found = optimum(
      {
        demand: demand(weekly('A', [130])),
        routings: 'product,resource,units_per_hour,lot_multiple\nA,L1,10,50',
        bom: 'product,component,quantity\nA,C,1',
        suppliers: 'component,supplier,min_order,order_multiple,price\nC,S,200,30,1',
        products: 'product,shortage_cost\nA,100',
      },
      1,
    );
    expect([cells(found.plan.made), cells(found.plan.bought)]).toEqual([[150], [210]]);
  });

  it('answers the same for the same network, byte for byte', () => {
    const tables = { ...tight, capacity: 'resource,hours\nL1,95' };
    expect(optimum(tables, 3).plan).toEqual(optimum(tables, 3).plan);
  });
});

describe('OptimalPlanner', () => {
  const network = networkOf(
    {
      demand: demand(`${weekly('A', [80, 120, 100, 90])}\n${weekly('B', [10, 50, 30, 90])}`),
      products: 'product,holding_cost,shortage_cost\nA,52,7\nB,26,9',
      routings: 'product,resource,units_per_hour,unit_cost\nA,L1,1,2\nB,L1,2,1\nB,L2,1,3',
      capacity: 'resource,hours,overtime_hours\nL1,110,10\nL2,20,5',
    },
    4,
  );
  const changed = [
    { ...network, demand: network.demand.map((asked) => 1.3 * asked) },
    { ...network, hours: network.hours.map((hours, cell) => (cell === 1 ? 0 : hours)) },
    { ...network, item: { ...network.item, shortageCost: Float64Array.of(1, 20) } },
    { ...network, operation: { ...network.operation, hoursPerUnit: Float64Array.of(1.2, 0.4, 1) } },
  ];

  it('plans a changed network from the basis of the first as it would afresh', () => {
    const planner = new OptimalPlanner(solver);
    planner.plan(network);
    const warm = changed.map((scenario) => planner.plan(scenario).cost);
    planner.dispose();
    changed.forEach((scenario, index) => expect(warm[index]).toBeCloseTo(optimalPlan(solver, scenario).cost, 6));
    expect(new Set(warm).size).toBe(changed.length);
  });

  it('plans a network the same whatever was planned before it', () => {
    const planner = new OptimalPlanner(solver);
    planner.plan(network);
    const first = changed.map((scenario) => planner.plan(scenario).plan);
    const backwards = changed.toReversed().map((scenario) => planner.plan(scenario).plan);
    planner.dispose();
    expect(backwards.toReversed()).toEqual(first);
  });

  it('plans networks in turn as it would one by one, and forgets them afterwards', () => {
    const planner = new OptimalPlanner(solver);
    planner.plan(network);
    const apart = changed.map((scenario) => planner.plan(scenario).plan);
    const inTurn = planner.inTurn(() => changed.map((scenario) => planner.plan(scenario).cost));
    const apartAgain = changed.map((scenario) => planner.plan(scenario).plan);
    const other = new OptimalPlanner(solver, 1, planner.warmth());
    const elsewhere = changed.map((scenario) => other.plan(scenario).plan);
    planner.dispose();
    other.dispose();
    changed.forEach((scenario, index) => expect(inTurn[index]).toBeCloseTo(optimalPlan(solver, scenario).cost, 6));
    expect(apartAgain).toEqual(apart);
    expect(elsewhere).toEqual(apart);
  });

  it('plans a network of another shape too', () => {
    const planner = new OptimalPlanner(solver);
    planner.plan(network);
    const shorter = networkOf(
      { demand: demand(weekly('A', [3, 4])), routings: 'product,resource,units_per_hour\nA,L,1' },
      2,
    );
    const found = planner.plan(shorter);
    planner.dispose();
    expect(row(found, 'A', found.plan.shipped)).toEqual([3, 4]);
  });
});
