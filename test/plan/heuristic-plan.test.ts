import { describe, expect, it } from 'vitest';
import { ImpossibleNetwork } from '../../src/plan/compile/net-order.js';
import { compile } from '../../src/plan/compile.js';
import { heuristicPlan, unconstrainedPlan } from '../../src/plan/heuristic/heuristic-plan.js';
import { itemName } from '../../src/plan/network.js';
import type { Plan } from '../../src/plan/plan.js';
import { datasetOf, week, weekly, weeks } from './dataset-of.js';

type Tables = Readonly<Record<string, string>>;
const planOf = (tables: Tables, horizon: number, make = heuristicPlan): Plan =>
  make(compile(datasetOf(tables), weeks(horizon)).network);
const row = (plan: Plan, name: string, values: Float64Array): number[] => {
  const item = Array.from({ length: plan.items }, (_, index) => index).find(
    (index) => itemName(plan.network, index) === name,
  );
  if (item === undefined) throw new Error(`no item ${name}`);
  return Array.from(values.subarray(item * plan.buckets, (item + 1) * plan.buckets), (value) =>
    Number(value.toFixed(6)),
  );
};
const demand = (rows: string): string => `date,product,quantity,kind\n${rows}`;

// The cases of planning_cases.json that rules alone must solve; the sources stand there.
describe('heuristicPlan', () => {
  const line = (hours: string): Tables => ({
    demand: demand(weekly('A', [800, 1200, 1000])),
    routings: 'product,resource,units_per_hour\nA,L1,10',
    capacity: `resource,date,hours\n${hours}`,
  });

  it('builds in the first bucket what is short in the second', () => {
    const plan = planOf(line('L1,,100'), 3);
    expect(row(plan, 'A', plan.produced)).toEqual([1000, 1000, 1000]);
    expect(row(plan, 'A', plan.closing)).toEqual([200, 0, 0]);
    expect(row(plan, 'A', plan.shipped)).toEqual([800, 1200, 1000]);
    expect([...plan.hoursUsed]).toEqual([100, 100, 100]);
  });

  it('never catches up with a line closed for half of the first bucket', () => {
    const closed = { ...line('L1,,100'), closures: 'resource,from,to,availability\nL1,2026-01-05,2026-01-11,0.5' };
    const plan = planOf(closed, 3);
    expect(row(plan, 'A', plan.produced)).toEqual([500, 1000, 1000]);
    expect(row(plan, 'A', plan.backlog)).toEqual([300, 500, 500]);
    expect(row(plan, 'A', plan.shipped)).toEqual([500, 1000, 1000]);
  });

  it('serves first what saves more per hour', () => {
    const plan = planOf(
      {
        demand: demand(`${weekly('A', [600])}\n${weekly('B', [1200])}`),
        products: 'product,shortage_cost\nA,5\nB,2',
        routings: 'product,resource,units_per_hour\nA,L1,10\nB,L1,20',
        capacity: 'resource,hours\nL1,100',
      },
      1,
    );
    expect([row(plan, 'A', plan.produced), row(plan, 'B', plan.produced)]).toEqual([[600], [800]]);
  });

  it('makes no more than its components allow, scrap included', () => {
    const plan = planOf(
      {
        demand: demand(weekly('F', [100])),
        routings: 'product,resource,units_per_hour\nF,L1,10',
        bom: 'product,component,quantity,scrap\nF,C,2,0.1',
        inventory: 'product,quantity\nC,180',
      },
      1,
    );
    expect([row(plan, 'F', plan.produced), row(plan, 'C', plan.issued), row(plan, 'C', plan.closing)]).toEqual([
      [81],
      [180],
      [0],
    ]);
  });

  it('starts what textbook MRP starts, two levels', () => {
    const plan = planOf(
      {
        demand: demand(`${week(4)},A,100,forecast\n${week(7)},A,150,forecast`),
        routings: 'product,resource,units_per_hour,lead_time_days\nA,L1,1000,7\nB,L2,1000,14',
        bom: 'product,component,quantity\nA,B,2',
        inventory: 'product,quantity\nA,20\nB,50',
      },
      8,
    );
    expect(Array.from(plan.made.subarray(0, 8))).toEqual([0, 0, 0, 80, 0, 0, 150, 0]);
    expect(Array.from(plan.made.subarray(8, 16))).toEqual([0, 110, 0, 0, 300, 0, 0, 0]);
  });

  it('starts what textbook MRP starts, one item of lead time 2', () => {
    const gross = [41, 44, 84, 42, 84, 86, 7, 18, 49, 30];
    const plan = planOf(
      {
        demand: demand(weekly('A', gross)),
        suppliers: 'component,supplier,lead_time_days\nA,S,14',
        inventory: 'product,quantity\nA,120',
      },
      10,
    );
    expect(Array.from(plan.bought)).toEqual([49, 42, 84, 86, 7, 18, 49, 30, 0, 0]);
  });

  it('starts what textbook MRP starts, six items over four levels', () => {
    const plan = planOf(
      {
        demand: demand(`${week(9)},Z,59,forecast`),
        routings: `product,resource,units_per_hour,lead_time_days\n${Object.entries({
          Z: 2,
          A: 1,
          B: 1,
          C: 1,
          D: 1,
          E: 3,
        })
          .map(([product, lead]) => `${product},L${product},10000,${lead * 7}`)
          .join('\n')}`,
        bom: 'product,component,quantity\nZ,A,2\nZ,B,3\nA,C,4\nA,D,4\nD,E,2',
      },
      10,
    );
    const starts = Array.from({ length: 6 }, (_, operation) => {
      const bucket = plan.made.subarray(operation * 10, operation * 10 + 10).findIndex((units) => units > 0);
      return [bucket + 1, plan.made[operation * 10 + bucket]];
    });
    expect(starts).toEqual([
      [8, 59],
      [7, 118],
      [7, 177],
      [6, 472],
      [6, 472],
      [3, 944],
    ]);
  });

  it('lets stock expire and goes short behind it', () => {
    const plan = planOf(
      {
        demand: demand(weekly('A', [40, 40])),
        routings: 'product,resource,units_per_hour\nX,L1,1',
        inventory: `product,quantity,expiry\nA,60,2026-01-11`,
      },
      2,
    );
    expect([row(plan, 'A', plan.shipped), row(plan, 'A', plan.expired)]).toEqual([
      [40, 0],
      [20, 0],
    ]);
  });

  it('ships first what expires first', () => {
    const lots = [
      [100, 1],
      [60, 2],
      [200, 7],
    ].map(
      ([quantity, last]) => `A,${quantity},${new Date(Date.UTC(2026, 0, 11 + 7 * last)).toISOString().slice(0, 10)}`,
    );
    const plan = planOf(
      {
        demand: demand(weekly('A', [40, 40, 40, 40, 40, 40])),
        routings: 'product,resource,units_per_hour\nX,L1,1',
        inventory: `product,quantity,expiry\n${lots.join('\n')}`,
      },
      6,
    );
    const sum = (values: number[]): number => values.reduce((total, value) => total + value, 0);
    expect([
      sum(row(plan, 'A', plan.shipped)),
      sum(row(plan, 'A', plan.expired)),
      row(plan, 'A', plan.closing)[5],
    ]).toEqual([240, 40, 80]);
  });

  it('works overtime where that costs less than being late, and builds early where that costs less than overtime', () => {
    const sailco = (holding: number): Plan =>
      planOf(
        {
          demand: demand(weekly('A', [40, 60, 75, 25])),
          products: `product,holding_cost,shortage_cost\nA,${holding * 52},1000`,
          resources: 'resource,cost_per_hour,overtime_cost_per_hour\nL1,400,450',
          routings: 'product,resource,units_per_hour\nA,L1,1',
          capacity: 'resource,hours,overtime_hours\nL1,40,100',
          inventory: 'product,quantity\nA,10',
        },
        4,
      );
    // Sailco (Winston): regular 40, 40, 40, 25 and overtime 0, 10, 35, 0.
    const plan = sailco(20);
    expect([...plan.overtimeHours]).toEqual([0, 10, 35, 0]);
    expect(row(plan, 'A', plan.produced)).toEqual([40, 50, 75, 25]);
  });

  it('uses the preferred line first, then the other', () => {
    const plan = planOf(
      {
        demand: demand(weekly('A', [150])),
        routings: 'product,resource,units_per_hour,preference\nA,L2,1,2\nA,L1,1,1',
        capacity: 'resource,hours\nL1,100\nL2,100',
      },
      1,
    );
    expect(plan.network.resourceNames.map((name, index) => `${name} ${plan.hoursUsed[index]}`)).toEqual([
      'L1 100',
      'L2 50',
    ]);
  });

  it('sends goods from where they are made to where they are asked for, over lanes where there are some', () => {
    const tables = {
      demand: 'date,product,location,quantity,kind\n2026-01-05,A,DE,10,forecast\n2026-01-12,A,FR,20,forecast',
      resources: 'resource,site\nL1,Lyon',
      routings: 'product,resource,units_per_hour\nA,L1,1',
      capacity: 'resource,hours\nL1,100',
    };
    const implied = planOf(tables, 2);
    expect([
      row(implied, 'A@DE', implied.shipped),
      row(implied, 'A@FR', implied.shipped),
      row(implied, 'A@Lyon', implied.issued),
    ]).toEqual([
      [10, 0],
      [0, 20],
      [10, 20],
    ]);
    const lanes = planOf({ ...tables, lanes: 'from,to,lead_time_days\nLyon,FR,7\nLyon,DE,7' }, 2);
    expect([row(lanes, 'A@DE', lanes.shipped), row(lanes, 'A@FR', lanes.shipped)]).toEqual([
      [0, 10],
      [0, 20],
    ]);
    expect(row(lanes, 'A@DE', lanes.backlog)).toEqual([10, 0]);
  });

  it('fills safety stock when all demand is served, on regular hours', () => {
    const plan = planOf({ ...line('L1,,130'), products: 'product,safety_stock_days\nA,7' }, 3);
    expect(row(plan, 'A', plan.shipped)).toEqual([800, 1200, 1000]);
    expect(row(plan, 'A', plan.closing)).toEqual([500, 600, 900]);
  });

  it('keeps to lots and loses hours to set-ups', () => {
    const plan = planOf(
      {
        demand: demand(weekly('A', [130])),
        routings: 'product,resource,units_per_hour,setup_hours,lot_multiple\nA,L1,10,4,50',
        capacity: 'resource,hours\nL1,100',
      },
      1,
    );
    expect([row(plan, 'A', plan.produced), plan.hoursUsed[0], plan.changeoverHours[0]]).toEqual([[150], 19, 4]);
  });

  it('loses sales where the product does', () => {
    const plan = planOf(
      { ...line('L1,,100'), products: 'product,shortage\nA,lost', demand: demand(weekly('A', [1500, 0, 0])) },
      3,
    );
    expect([row(plan, 'A', plan.lost), row(plan, 'A', plan.backlog)]).toEqual([
      [500, 0, 0],
      [0, 0, 0],
    ]);
  });
});

describe('unconstrainedPlan', () => {
  it('shows the load that demand asks for, above what there is', () => {
    const plan = planOf(
      {
        demand: demand(weekly('A', [800, 1200])),
        routings: 'product,resource,units_per_hour\nA,L1,10',
        capacity: 'resource,hours\nL1,100',
      },
      2,
      unconstrainedPlan,
    );
    expect([[...plan.hoursUsed], [...plan.hoursAvailable]]).toEqual([
      [80, 120],
      [100, 100],
    ]);
  });
});

describe('compile', () => {
  it('says what nothing can serve', () => {
    const { notes } = compile(
      datasetOf({ demand: demand(weekly('A', [1])), routings: 'product,resource,units_per_hour\nB,L1,1' }),
      weeks(1),
    );
    expect(notes).toEqual(['Nothing can serve the demand for A: no stock, routing, supplier or lane.']);
  });

  it('prints a circle of the bill of materials as a circle', () => {
    const tables = {
      demand: demand(weekly('A', [1])),
      routings: 'product,resource,units_per_hour\nA,L1,1\nB,L1,1',
      bom: 'product,component,quantity\nA,B,1\nB,A,1',
    };
    expect(() => compile(datasetOf(tables), weeks(1))).toThrow(new ImpossibleNetwork('goes in a circle: A → B → A.'));
  });

  it('lets orders consume the forecast, and takes overdue orders into the first bucket', () => {
    const rows = '2026-01-05,A,100,forecast\n2026-01-05,A,60,order\n2025-12-20,A,70,order';
    const { network, notes } = compile(datasetOf({ demand: demand(rows) }), weeks(1));
    expect([...network.demand]).toEqual([130]);
    expect(notes).toEqual(['1 order due before 2026-01-05 is due in the first bucket.']);
  });

  it('plans as if all could be had where a project only has demand', () => {
    const plan = planOf({ demand: demand(weekly('A', [5, 6])) }, 2);
    expect(row(plan, 'A', plan.shipped)).toEqual([5, 6]);
  });

  it('keeps holding cost per bucket and shortage cost as the tables say, with stated defaults', () => {
    const { network } = compile(
      datasetOf({
        demand: demand(`${weekly('A', [1])}\n${weekly('B', [1])}\n${weekly('C', [1])}`),
        products: 'product,price,unit_cost,holding_cost,shortage_cost\nA,10,4,52,7\nB,10,4,,\nC,,,,',
      }),
      weeks(1),
    );
    expect([...network.item.holdingCost].map((cost) => Number(cost.toFixed(6)))).toEqual([1, 0.015385, 0]);
    expect([...network.item.shortageCost]).toEqual([7, 10, 1]);
  });

  it('makes what perishes no earlier than it keeps, though hours are scarce then', () => {
    const plan = planOf(
      {
        demand: demand(weekly('A', [0, 0, 0, 150])),
        products: 'product,shelf_life_days,shortage_cost\nA,14,10',
        routings: 'product,resource,units_per_hour\nA,L1,1',
        capacity: 'resource,hours\nL1,60',
      },
      4,
    );
    expect([...plan.made]).toEqual([0, 0, 60, 60]);
    expect(row(plan, 'A', plan.expired)).toEqual([0, 0, 0, 0]);
    expect(row(plan, 'A', plan.shipped)).toEqual([0, 0, 0, 120]);
  });

  it('sends nothing over a lane on which it would perish', () => {
    const plan = planOf(
      {
        demand: `date,product,location,quantity,kind\n${week(2)},A,DE,50,forecast`,
        products: 'product,shelf_life_days,shortage_cost\nA,14,10',
        resources: 'resource,site\nL1,Lyon\nL2,Cork',
        routings: 'product,resource,units_per_hour,unit_cost\nA,L1,1,1\nA,L2,1,5',
        lanes: 'from,to,lead_time_days\nLyon,DE,14\nCork,DE,7',
      },
      4,
    );
    expect(row(plan, 'A@DE', plan.shipped)).toEqual([0, 0, 50, 0]);
    expect(row(plan, 'A@Lyon', plan.produced)).toEqual([0, 0, 0, 0]);
  });

  it('lets old stock go to other items before it expires', () => {
    const plan = planOf(
      {
        demand: demand(weekly('A', [0, 40, 40])),
        routings: 'product,resource,units_per_hour\nA,L1,1',
        bom: 'product,component,quantity\nA,C,1',
        inventory: `product,quantity,expiry\nC,40,${week(2)}\nC,40,${week(4)}`,
      },
      3,
    );
    expect(row(plan, 'A', plan.shipped)).toEqual([0, 40, 40]);
    expect(row(plan, 'C', plan.expired)).toEqual([0, 0, 0]);
  });
});
