import { describe, expect, it } from 'vitest';
import { kpis } from '../../src/kpi/index.js';
import { measure } from '../../src/kpi/kpi.js';
import { revenue } from '../../src/kpi/revenue.js';
import { compile } from '../../src/plan/compile.js';
import { heuristicPlan } from '../../src/plan/heuristic/heuristic-plan.js';
import type { Plan } from '../../src/plan/plan.js';
import { datasetOf, week, weekly, weeks } from '../plan/dataset-of.js';

function closedLine(capacity: string, others: Readonly<Record<string, string>> = {}): Plan {
  const tables = {
    demand: `date,product,quantity,kind\n${weekly('A', [800, 1200, 1000])}`,
    routings: 'product,resource,units_per_hour,unit_cost\nA,L1,10,0.5',
    capacity,
    closures: 'resource,from,to,availability\nL1,2026-01-05,2026-01-11,0.5',
    ...others,
  };
  return heuristicPlan(compile(datasetOf(tables), weeks(3)).network);
}

function value(plan: Plan, name: string): number {
  const kpi = kpis.find((candidate) => candidate.name === name);
  if (!kpi) throw new Error(`no KPI ${name}`);
  return measure(kpi, plan);
}

describe('KPIs of the hand-worked case of the closed line', () => {
  // 500, 1000 and 1000 units made; backlog 300, 500, 500; shipped when due 500, 700 and 500 of 3000.
  const plain = closedLine('resource,hours\nL1,100');

  it.each([
    ['fill_rate', 1700 / 3000],
    ['otif', 0],
    ['backlog', 500],
    ['stockouts', 3],
    ['first_stockout', 1],
    ['utilisation', 1],
    ['utilisation.peak', 1],
    ['cost.shortage', 1300],
    ['lost_sales', 0],
  ])('%s is %d', (name, expected) => {
    expect(value(plain, name)).toBeCloseTo(expected, 9);
  });

  it('leaves money unknown where nothing has a price', () => {
    expect(value(plain, 'revenue')).toBeNaN();
    expect(value(plain, 'margin')).toBeNaN();
  });

  it('counts regular and overtime hours at their own rates', () => {
    // Hours: 50 + 5 (the closure halves overtime too), 100 + 10, 100 + 10.
    const plan = closedLine('resource,hours,overtime_hours\nL1,100,10', {
      products: 'product,price,shortage_cost\nA,9,9',
      resources: 'resource,cost_per_hour,overtime_cost_per_hour\nL1,20,30',
    });
    expect(value(plan, 'overtime')).toBeCloseTo(25, 9);
    expect(value(plan, 'cost.overtime')).toBeCloseTo(25 * 30, 9);
    expect(value(plan, 'cost.production')).toBeCloseTo(250 * 20 + 2750 * 0.5, 9);
    expect(value(plan, 'revenue')).toBeCloseTo(2750 * 9, 9);
    expect(value(plan, 'margin')).toBeCloseTo(value(plan, 'revenue') - value(plan, 'cost.total'), 9);
  });
});

describe('revenue', () => {
  const planOf = (rows: readonly string[]): Plan =>
    heuristicPlan(
      compile(
        datasetOf({
          demand: `date,product,quantity,kind,price\n${rows.join('\n')}`,
          products: 'product,price\nA,9',
          inventory: 'product,quantity\nA,1000',
        }),
        weeks(3),
      ).network,
    );

  it('is at the prices of orders and forecasts, and at that of the product where they have none', () => {
    const rows = [`${week(0)},A,10,order,7`, `${week(1)},A,10,order,`, `${week(2)},A,30,forecast,5`];
    expect([...revenue.of(planOf(rows))]).toEqual([70, 90, 150]);
  });

  it('is at the mean price of what is asked for in a bucket', () => {
    expect([...revenue.of(planOf([`${week(0)},A,10,forecast,6`, `${week(0)},A,30,forecast,10`]))][0]).toBeCloseTo(
      360,
      9,
    );
  });

  it('of what is shipped late is at the price of the bucket before, where nothing is asked for', () => {
    const rows = [`${week(0)},A,10,order,7`];
    const late = planOf(rows);
    expect([...late.network.paid]).toEqual([7, 7, 7]);
  });
});

it('no two KPIs have one name', () => {
  expect(new Set(kpis.map(({ name }) => name)).size).toBe(kpis.length);
});

// What every KPI promises. A new one is tested by being in the index.
describe.each(kpis.map((kpi) => [kpi.name, kpi] as const))('%s', (_, kpi) => {
  const plan = closedLine('resource,hours\nL1,100', { products: 'product,price,unit_cost\nA,9,4' });
  const cells = kpi.grid === 'items' ? plan.items * plan.buckets : plan.resources * plan.buckets;

  it('has a number for each cell of its grid', () => {
    expect(kpi.of(plan)).toHaveLength(cells);
    if (kpi.per) expect(kpi.per(plan)).toHaveLength(cells);
    expect(Number.isFinite(measure(kpi, plan))).toBe(true);
  });

  it('over all cells is the KPI of the whole', () => {
    expect(
      measure(
        kpi,
        plan,
        Int32Array.from({ length: cells }, (_, cell) => cell),
      ),
    ).toBeCloseTo(measure(kpi, plan), 9);
  });

  it('adds up over a division of its cells, where it is a sum', () => {
    const parts = [Int32Array.of(0), Int32Array.from({ length: cells - 1 }, (_, cell) => cell + 1)].map((part) =>
      measure(kpi, plan, part),
    );
    if (kpi.over === 'sum' && !kpi.per) expect(parts[0] + parts[1]).toBeCloseTo(measure(kpi, plan), 9);
    else if (kpi.over === 'max') expect(Math.max(...parts)).toBeCloseTo(measure(kpi, plan), 9);
    else expect(parts).toHaveLength(2);
  });

  it('leaves the plan as it was', () => {
    const before = structuredClone(plan);
    measure(kpi, plan);
    expect(plan).toEqual(before);
  });
});
