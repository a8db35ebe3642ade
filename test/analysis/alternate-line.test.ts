import { describe, expect, it } from 'vitest';
import { alternateLines } from '../../src/analysis/alternate-line.js';
import { compile } from '../../src/plan/compile.js';
import { heuristicPlan } from '../../src/plan/heuristic/heuristic-plan.js';
import type { Plan } from '../../src/plan/plan.js';
import { datasetOf, weekly, weeks } from '../plan/dataset-of.js';

/** A and B of one family, C of another; L1 is full of A, L2 makes some B, L3 stands elsewhere, L4 makes C. */
function planned(hoursOfL2: number): Plan {
  const dataset = datasetOf({
    demand: `date,product,quantity,kind\n${weekly('A', [1500, 1500])}\n${weekly('B', [200, 200])}\n${weekly('C', [10, 10])}`,
    products: 'product,family,shortage_cost,unit_cost\nA,vials,2,4\nB,vials,2,4\nC,pens,2,4',
    routings: 'product,resource,units_per_hour,yield,preference\nA,L1,20,0.5,1\nB,L2,10,1,1\nB,L3,10,1,2\nC,L4,10,1,1',
    resources: 'resource,site\nL1,Mainz\nL2,Mainz\nL3,Lyon\nL4,Mainz',
    capacity: `resource,hours\nL1,100\nL2,${hoursOfL2}\nL3,100\nL4,100`,
  });
  return heuristicPlan(compile(dataset, weeks(2)).network);
}

describe('alternateLines', () => {
  it('offers what runs short to a line of its site and family that has room, at a share of its usual rate', () => {
    const [lever, ...others] = alternateLines(planned(100));
    expect([lever.name, lever.to, others]).toEqual(['A on L2 too', 1, []]);
    const [override] = lever.overridesAt(0.5);
    if (override.argument.kind !== 'rows') throw new Error('The lever puts in no row.');
    expect(Object.fromEntries(override.argument.rows[0])).toMatchObject({
      product: { text: 'A' },
      resource: { text: 'L2' },
      units_per_hour: { value: 10 },
      yield: { value: 0.5 },
      preference: { value: 2 },
    });
  });

  it('offers no line that is full', () => {
    expect(alternateLines(planned(21))).toEqual([]);
  });
});
