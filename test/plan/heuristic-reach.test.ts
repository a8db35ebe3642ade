import { describe, expect, it } from 'vitest';
import { compile } from '../../src/plan/compile.js';
import { heuristicPlan } from '../../src/plan/heuristic/heuristic-plan.js';
import { reachOf } from '../../src/plan/heuristic/reach.js';
import { sourcesOf } from '../../src/plan/heuristic/sources.js';
import type { Network } from '../../src/plan/network.js';
import { datasetOf, weekly, weeks } from './dataset-of.js';

const itemOf = ({ productNames, locationNames, item, items }: Network, product: string, location: string): number =>
  Array.from({ length: items }, (_, index) => index).find(
    (index) => productNames[item.product[index]] === product && locationNames[item.location[index]] === location,
  ) ?? -1;

/** A is made at Lyon in a week of C, which is bought in two, and moved to DE in another; lanes lead in a circle. */
const network = compile(
  datasetOf({
    demand: `date,product,quantity,kind,location\n${weekly('A', [5, 5, 5, 5, 5, 5])
      .split('\n')
      .map((row) => `${row},DE`)
      .join('\n')}`,
    resources: 'resource,site,cost_per_hour\nL1,Lyon,60',
    capacity: 'resource,hours\nL1,100',
    routings: 'product,resource,units_per_hour,lead_time_days,unit_cost\nA,L1,10,7,1',
    bom: 'product,component,quantity\nA,C,2',
    suppliers: 'component,supplier,lead_time_days,price\nC,Acme,14,3',
    lanes: 'from,to,product,lead_time_days,cost_per_unit\nLyon,DE,A,7,0.5\nDE,Lyon,A,0,0',
  }),
  weeks(6),
).network;

describe('reachOf', () => {
  it('adds up times and costs down to what is bought, and is not led round in circles', () => {
    const { buckets, cost } = reachOf(network, sourcesOf(network));
    const [market, plant] = [itemOf(network, 'A', 'DE'), itemOf(network, 'A', 'Lyon')];
    expect([buckets[itemOf(network, 'C', 'Lyon')], buckets[plant], buckets[market]]).toEqual([2, 3, 4]);
    // 2 components at 3, an hour of 60 for 10 units, 1 for making, 0.5 for moving.
    expect([cost[plant], cost[market]]).toEqual([13, 13.5]);
  });
});

describe('heuristicPlan', () => {
  it('never waits for goods that only a circle of lanes would bring', () => {
    const plan = heuristicPlan(network);
    const market = itemOf(network, 'A', 'DE');
    expect([...plan.backlog.subarray(market * 6, market * 6 + 6)]).toEqual([5, 10, 15, 20, 0, 0]);
  });

  it('brings goods from the place that can make them, though another would be nearer', () => {
    const two = compile(
      datasetOf({
        demand: 'date,product,quantity,kind,location\n2026-01-12,A,40,forecast,DE',
        resources: 'resource,site\nL1,Lyon\nL2,Cork',
        capacity: 'resource,hours\nL1,100\nL2,100',
        routings: 'product,resource,units_per_hour\nA,L1,10\nA,L2,10',
        bom: 'product,component,quantity\nA,C,1',
        inventory: 'product,location,quantity\nC,Cork,40',
        lanes: 'from,to,product,lead_time_days,cost_per_unit\nLyon,DE,A,0,0\nCork,DE,A,0,5',
      }),
      weeks(2),
    ).network;
    const plan = heuristicPlan(two);
    expect(plan.shipped.reduce((sum, units) => sum + units, 0)).toBeCloseTo(40, 6);
  });

  it('leaves goods to the demand that they are kept for, and fills all safety stocks alike where hours are scarce', () => {
    const markets = ['DE', 'FR', 'ES'];
    const rows = markets.flatMap((market) =>
      weekly('A', [100, 100, 100, 100])
        .split('\n')
        .map((row) => `${row},${market}`),
    );
    const scarce = compile(
      datasetOf({
        demand: `date,product,quantity,kind,location\n${rows.join('\n')}`,
        products: 'product,unit_cost,safety_stock_days\nA,4,14',
        resources: 'resource,site\nL1,Lyon',
        capacity: 'resource,hours\nL1,39',
        routings: 'product,resource,units_per_hour\nA,L1,10',
        lanes: markets.map((market) => `Lyon,${market}`).reduce((text, row) => `${text}\n${row}`, 'from,to'),
      }),
      weeks(4),
    ).network;
    const plan = heuristicPlan(scarce);
    expect(plan.backlog.every((units) => units < 1e-6)).toBe(true);
    const closing = markets.map((market) => plan.closing[itemOf(scarce, 'A', market) * 4 + 3]);
    expect(closing.reduce((sum, units) => sum + units, 0)).toBeCloseTo(360, 3);
    // No market takes what is left over after demand before the others have their part: 120 each would be even.
    for (const units of closing) expect(units).toBeGreaterThan(50);
  });
});
