import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { measureBy } from '../../src/analysis/group.js';
import { kpis } from '../../src/kpi/index.js';
import { measure } from '../../src/kpi/kpi.js';
import { kpiNamed, partKpi } from '../../src/kpi/part-kpi.js';
import { compile } from '../../src/plan/compile.js';
import { heuristicPlan } from '../../src/plan/heuristic/heuristic-plan.js';
import type { Plan } from '../../src/plan/plan.js';
import { datasetOf, weekly, weeks } from '../plan/dataset-of.js';

function planOf(quantities: readonly number[], hours: number): Plan {
  const demand = ['A', 'B', 'C'].flatMap((product, row) =>
    ['DE', 'FR'].map((location, column) =>
      weekly(product, quantities.slice(row + column, row + column + 4)).replaceAll(/$/gm, `,${location}`),
    ),
  );
  const tables = {
    demand: `date,product,quantity,kind,location\n${demand.join('\n')}`,
    products: 'product,family,price,unit_cost\nA,one,5,1\nB,one,7,2\nC,two,9,3',
    routings: 'product,resource,units_per_hour\nA,L1,10\nB,L1,10\nB,L2,8\nC,L2,10',
    resources: 'resource,site\nL1,Mainz\nL2,Mainz',
    capacity: `resource,hours,overtime_hours\nL1,${hours},5\nL2,${hours},0`,
  };
  return heuristicPlan(compile(datasetOf(tables), weeks(4)).network);
}

const plans = fc
  .record({
    quantities: fc.array(fc.integer({ min: 0, max: 900 }), { minLength: 7, maxLength: 7 }),
    hours: fc.integer({ min: 1, max: 120 }),
  })
  .map(({ quantities, hours }) => planOf(quantities, hours));

function valueFor(name: string, plan: Plan): number {
  const kpi = kpiNamed(name);
  if (kpi === undefined) throw new Error(`no KPI ${name}`);
  return measure(kpi, plan);
}

describe('a KPI of a part', () => {
  it('is what the same KPI comes to when it is told by group', () => {
    fc.assert(
      fc.property(plans, (plan) => {
        for (const by of ['product', 'family', 'location', 'resource', 'bucket'] as const)
          for (const [group, values] of measureBy(plan, kpis, by))
            for (const [name, value] of values)
              if (by !== 'bucket' || name !== 'backlog')
                expect(valueFor(`${name}[${by === 'bucket' ? 'during' : by}=${group}]`, plan)).toEqual(value);
      }),
      { numRuns: 25 },
    );
  });

  it('is that of the whole where every name counts, and parts of a sum add up to it', () => {
    fc.assert(
      fc.property(plans, (plan) => {
        for (const { name, grid, over, per } of kpis) {
          const key = grid === 'items' ? 'location' : 'resource';
          const names = grid === 'items' ? ['DE', 'FR', 'Mainz'] : ['L1', 'L2'];
          const whole = valueFor(name, plan);
          expect(valueFor(`${name}[${key}=*]`, plan)).toEqual(whole);
          expect(valueFor(`${name}[${key}=${names.join('|')}]`, plan)).toEqual(whole);
          if (over !== 'sum' || per !== undefined || Number.isNaN(whole)) continue;
          const parts = names.map((one) => valueFor(`${name}[${key}=${one}]`, plan));
          expect(parts.reduce((sum, part) => sum + part)).toBeCloseTo(whole, 6);
        }
      }),
      { numRuns: 25 },
    );
  });

  it('holds where all of its conditions do', () => {
    const plan = planOf([100, 200, 300, 400, 500, 600, 700], 20);
    expect(valueFor('revenue[family=one, location=DE]', plan)).toBeCloseTo(
      valueFor('revenue[product=A, location=DE]', plan) + valueFor('revenue[product=B, location=DE]', plan),
      6,
    );
    expect(valueFor('fill_rate[product=Z]', plan)).toBeNaN();
  });

  it.each([
    ['fill_rate[]', 'names no part of a plan.'],
    ['fill_rate[family]', 'names no part of a plan.'],
    ['fill_rate[family=]', 'names no part of a plan.'],
    ['fill_rate[family=a, family=b]', 'names no part of a plan.'],
    ['fill_rate[family=a=b]', 'names no part of a plan.'],
    ['service[family=a]', 'is of service, and only KPIs that every project has can be told of a part.'],
    ['fill_rate[resource=L1]', 'tells fill_rate apart by resource, which it is not.'],
    ['overtime[product=A]', 'tells overtime apart by product, which it is not.'],
  ])('%s %s', (name, problem) => {
    expect(partKpi(name)).toMatchObject({ problem });
    expect(kpiNamed(name)).toBeUndefined();
  });

  it('has one name, however it is written', () => {
    expect(kpiNamed('fill_rate[ location=DE ,family = a|b ]')?.name).toBe('fill_rate[family=a|b, location=DE]');
  });
});
