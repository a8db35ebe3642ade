import { describe, expect, it } from 'vitest';
import { compile } from '../../src/plan/compile.js';
import { unconstrainedPlan } from '../../src/plan/heuristic/heuristic-plan.js';
import { itemName, type Network } from '../../src/plan/network.js';
import { requirements } from '../../src/plan/requirements.js';
import { datasetOf, week, weekly, weeks } from './dataset-of.js';

const networkOf = (tables: Readonly<Record<string, string>>, horizon: number): Network =>
  compile(datasetOf(tables), weeks(horizon)).network;
const demand = (rows: string): string => `date,product,quantity,kind\n${rows}`;

/** What an item's row holds, by bucket from 1, zeros left out. */
function rowOf(network: Network, name: string, values: Float64Array): Record<number, number> {
  const item = Array.from({ length: network.items }, (_, index) => index).find(
    (index) => itemName(network, index) === name,
  );
  if (item === undefined) throw new Error(`no item ${name}`);
  const row = Array.from(values.subarray(item * network.buckets, (item + 1) * network.buckets));
  return Object.fromEntries(row.map((units, bucket) => [bucket + 1, units]).filter(([, units]) => units > 0));
}

// The textbook exercises of planning_cases.json; the sources stand there.
describe('requirements', () => {
  it('nets two levels with lead times and stock', () => {
    const network = networkOf(
      {
        demand: demand(`${week(4)},A,100,forecast\n${week(7)},A,150,forecast`),
        routings: 'product,resource,units_per_hour,lead_time_days\nA,L1,1000,7\nB,L2,1000,14',
        bom: 'product,component,quantity\nA,B,2',
        inventory: 'product,quantity\nA,20\nB,50',
      },
      8,
    );
    const { gross, starts } = requirements(network);
    expect(rowOf(network, 'A', starts)).toEqual({ 4: 80, 7: 150 });
    expect(rowOf(network, 'B', gross)).toEqual({ 4: 160, 7: 300 });
    expect(rowOf(network, 'B', starts)).toEqual({ 2: 110, 5: 300 });
  });

  it('nets one item, lot for lot', () => {
    const network = networkOf(
      {
        demand: demand(weekly('A', [41, 44, 84, 42, 84, 86, 7, 18, 49, 30])),
        suppliers: 'component,supplier,lead_time_days\nA,S,14',
        inventory: 'product,quantity\nA,120',
      },
      10,
    );
    const { net, starts } = requirements(network);
    expect(Array.from(net)).toEqual([0, 0, 49, 42, 84, 86, 7, 18, 49, 30]);
    expect(Array.from(starts)).toEqual([49, 42, 84, 86, 7, 18, 49, 30, 0, 0]);
  });

  it('nets six items over four levels', () => {
    const leads = { Z: 2, A: 1, B: 1, C: 1, D: 1, E: 3 };
    const routings = Object.entries(leads).map(([product, buckets]) => `${product},L,1000,${7 * buckets}`);
    const network = networkOf(
      {
        demand: demand(`${week(9)},Z,59,forecast`),
        routings: `product,resource,units_per_hour,lead_time_days\n${routings.join('\n')}`,
        bom: 'product,component,quantity\nZ,A,2\nZ,B,3\nA,C,4\nA,D,4\nD,E,2',
      },
      10,
    );
    const { starts } = requirements(network);
    const found = Object.fromEntries(Object.keys(leads).map((name) => [name, rowOf(network, name, starts)]));
    expect(found).toEqual({ Z: { 8: 59 }, A: { 7: 118 }, B: { 7: 177 }, C: { 6: 472 }, D: { 6: 472 }, E: { 3: 944 } });
  });

  it('orders in whole lots, and carries what is left over', () => {
    const network = networkOf(
      {
        demand: demand(weekly('A', [30, 30, 30])),
        suppliers: 'component,supplier,lead_time_days,min_order,order_multiple\nA,S,0,40,25',
      },
      3,
    );
    expect(Array.from(requirements(network).starts)).toEqual([50, 50, 0]);
  });

  it('starts what the plan without limits starts, where all comes in time', () => {
    const network = networkOf(
      {
        demand: demand(`${weekly('A', [0, 0, 40, 60])}\n${weekly('B', [0, 5, 0, 9])}`),
        routings: 'product,resource,units_per_hour\nA,L1,10\nB,L1,10',
        bom: 'product,component,quantity,scrap\nA,B,2,0.2',
        inventory: 'product,quantity\nB,30',
      },
      4,
    );
    const { made } = unconstrainedPlan(network);
    requirements(network).starts.forEach((units, cell) => {
      expect(units).toBeCloseTo(made[cell], 9);
    });
  });
});
