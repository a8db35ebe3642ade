import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compile } from '../../../src/plan/compile.js';
import { heuristicPlan } from '../../../src/plan/heuristic/heuristic-plan.js';
import { itemName, type Network } from '../../../src/plan/network.js';
import { optimalPlan } from '../../../src/plan/optimal/optimal-plan.js';
import { loadSolver } from '../../../src/plan/optimal/solver.js';
import type { Plan } from '../../../src/plan/plan.js';
import { networkWithout, nodesOf } from '../../../src/risk/survival/lost-node.js';
import { type Survival, type Survivals, survive } from '../../../src/risk/survival/survive.js';
import { datasetOf } from '../../plan/dataset-of.js';
import { buckets, sharedPacking, steadyDemand, twoIngredients } from './worked-networks.js';

const solver = await loadSolver();

type Tables = Readonly<Record<string, string>>;

function survivals(tables: Tables, bucket: 'day' | 'week', horizon: number, recoveryDays?: number): Survivals {
  const dataset = datasetOf(tables);
  const { network } = compile(dataset, buckets(bucket, horizon));
  return survive(solver, { network, dataset, ...(recoveryDays === undefined ? {} : { recoveryDays }) });
}

function nodeNamed({ nodes }: Survivals, name: string): Survival {
  const found = nodes.find(({ node }) => node.name === name);
  if (found === undefined) throw new Error(`no node ${name}`);
  return found;
}

function networkOf(tables: Tables, bucket: 'day' | 'week', horizon: number): Network {
  return compile(datasetOf(tables), buckets(bucket, horizon)).network;
}

describe('survive, on the network of two ingredients', () => {
  const found = survivals(twoIngredients(30), 'day', 30);

  it.each([
    ['makes A', 9, 3000, 1],
    ['makes B', Infinity, 0, 0],
    ['P1', 7, 0, 0],
    ['P2', 5, 2000, 2 / 3],
  ])('%s: survives %d days, %d lost', (name, days, money, exposure) => {
    const one = nodeNamed(found, name);
    expect(one.survives).toBeCloseTo(days, 6);
    expect(one.loss?.money).toBeCloseTo(money, 4);
    expect(one.exposure).toBeCloseTo(exposure, 6);
  });

  it('closes the gap of A with the cheapest stock: 300 of A itself', () => {
    const { gap, buffer } = nodeNamed(found, 'makes A');
    expect(gap).toBeCloseTo(3, 6);
    expect(buffer?.units.filter((units) => units > 0)).toEqual(Float64Array.of(300));
    // A fifth of its unit cost of 1 a year.
    expect(buffer?.costPerYear).toBeCloseTo(60, 4);
  });

  it('needs no buffer where recovery comes in time', () => {
    expect(nodeNamed(found, 'P1').buffer).toBeUndefined();
  });

  it('puts the most exposed first and nodes whose recovery nobody knows last', () => {
    expect(found.nodes.map(({ node }) => node.name)).toEqual(['makes A', 'P2', 'P1', 'makes B', 'K2', 'K1']);
    expect(nodeNamed(found, 'K1').gap).toBeNaN();
  });
});

describe('survive, on the case of the reference data', () => {
  it.each([
    ['S1', 3.8],
    ['P', 160 / 90],
    ['K', 0.5],
    ['S2', Infinity],
  ])('%s survives %d weeks', (name, weeks) => {
    expect(nodeNamed(survivals(sharedPacking(12), 'week', 12), name).survives / 7).toBeCloseTo(weeks, 6);
  });

  it.each([
    [2, { S1: 0, P: 80, K: 440 }],
    [4, { S1: 40, P: 1160, K: 1760 }],
    [8, { S1: 840, P: 3800, K: 4400 }],
  ])('loses the worked margins in %d weeks', (weeks, margins) => {
    const found = survivals(sharedPacking(12), 'week', 12, weeks * 7);
    for (const [name, margin] of Object.entries(margins))
      expect(nodeNamed(found, name).loss?.money).toBeCloseTo(margin, 4);
  });
});

// Without lead times and lots a plan is a simulation of the network: what it does not serve, nothing serves.
describe('survive agrees with plans that lose the node', () => {
  const leftOver = ({ backlog, items, buckets: length }: Plan): Float64Array =>
    Float64Array.from({ length: items }, (_, item) => backlog[(item + 1) * length - 1]);

  it.each([
    ['makes A', 12, heuristicPlan],
    ['P1', 9, heuristicPlan],
    ['P2', 6, heuristicPlan],
    ['K1', 7, heuristicPlan],
    // Rules ask the preferred ingredient alone; least cost sees that the other will do.
    ['makes B', 8, (network: Network) => optimalPlan(solver, network).plan],
  ])('%s for %d days: the same units are not served', (name, days, planFor) => {
    const network = networkOf(twoIngredients(days), 'day', days);
    const [node] = nodesOf(network).filter((one) => one.name === name);
    const { loss } = nodeNamed(survivals(twoIngredients(days), 'day', days, days), name);
    leftOver(planFor(networkWithout(network, node))).forEach((units, item) => {
      expect(units, itemName(network, item)).toBeCloseTo(loss?.units[item] ?? NaN, 6);
    });
  });

  it('the plan is first short in the bucket in which the programme says', () => {
    const ended = survivals(twoIngredients(30), 'day', 30).nodes.filter(({ survives }) => survives < Infinity);
    expect(ended).toHaveLength(5);
    for (const { node, survives, planned } of ended) expect(planned, node.name).toBe(Math.floor(survives));
  });

  it('a plan with lead times survives no longer than the programme says', () => {
    const late = {
      ...twoIngredients(30),
      suppliers: 'component,supplier,capacity,lead_time_days\nA,makes A,200,3\nB,makes B,30,6',
    };
    for (const { node, survives, planned } of survivals(late, 'day', 30).nodes)
      expect(planned, node.name).toBeLessThanOrEqual(survives);
  });
});

describe('survive, on places and lanes', () => {
  const twoWays = {
    products: 'product,price,unit_cost,holding_cost\nM,9,4,1',
    demand: steadyDemand('day', 20, { M: 10 }).replace('kind', 'kind,location').replaceAll('forecast', 'forecast,town'),
    resources: 'resource,site,recovery_days\nL,plant,8',
    routings: 'product,resource,units_per_hour\nM,L,1',
    capacity: 'resource,hours\nL,30',
    lanes: 'from,to,recovery_days,capacity\nplant,town,5,\nplant,hub,,6\nhub,town,,6',
    inventory: 'product,location,quantity\nM,town,20\nM,plant,10',
  };

  it('a lane with a way round it serves what the way carries', () => {
    const lane = nodeNamed(survivals(twoWays, 'day', 20), 'plant>town');
    // 6 a day come by the hub and 4 a day from the 20 in the town.
    expect(lane.survives).toBeCloseTo(5, 6);
    expect(lane.loss?.money).toBeCloseTo(0, 6);
  });

  it('a site lost keeps its stock and takes as long as its slowest line', () => {
    const plant = nodeNamed(survivals(twoWays, 'day', 20), 'plant');
    expect([plant.survives, plant.recovery.days]).toEqual([3, 8]);
    expect(plant.loss?.money).toBeCloseTo(5 * 10 * 5, 4);
    expect(plant.buffer?.costPerYear).toBeCloseTo(50, 4);
  });

  it('keeps extra stock upstream where that costs the same, but not in a site that is lost', () => {
    const found = survivals(twoWays, 'day', 20);
    const placesOf = (name: string): string[] => {
      const network = networkOf(twoWays, 'day', 20);
      const units = nodeNamed(found, name).buffer?.units ?? new Float64Array();
      return [...units.keys()].filter((item) => units[item] > 0).map((item) => itemName(network, item));
    };
    expect(placesOf('L')).toEqual(['M@plant']);
    expect(placesOf('plant')).not.toContain('M@plant');
  });

  it('takes recovery from the risks table where no other says', () => {
    const risks = 'kind,target,cause,events_per_year,duration_days\nlane,hub>town,flood,1,14\nlane,hub>town,strike,1,3';
    const hub = nodeNamed(survivals({ ...twoWays, risks }, 'day', 20), 'hub>town');
    expect(hub.recovery).toEqual({ days: 14, source: 'risks' });
    expect(hub.survives).toBe(Infinity);
  });

  it('does not blame a loss for demand that the whole network cannot serve', () => {
    const small = { ...twoWays, capacity: 'resource,hours\nL,5' };
    const { nodes, notes } = survivals(small, 'day', 20);
    expect(notes).toEqual([
      '50.0% of demand is beyond what the whole network can serve for good (M) and is not counted as lost.',
    ]);
    // Half of the demand, from the 30 in stock.
    expect(
      nodeNamed({ nodes, notes, worth: new Float64Array(), keeping: new Float64Array() }, 'L').survives,
    ).toBeCloseTo(6, 6);
  });
});

// What must hold whatever the network and the days.
describe('survive, for any recovery', () => {
  const tables = sharedPacking(12);
  const dataset = datasetOf(tables);
  const { network } = compile(dataset, buckets('week', 12));
  const nodes = nodesOf(network);
  const anyNode = fc.constantFrom(...nodes.map(({ name }) => name));
  const anyDays = fc.integer({ min: 1, max: 80 });
  const lossOf = (name: string, recoveryDays: number, of: Network = network): Survival =>
    nodeNamed(survive(solver, { network: of, dataset, recoveryDays, isPlanned: false }), name);

  it('nothing is lost until the time to survive, and something after it', () => {
    fc.assert(
      fc.property(anyNode, anyDays, (name, days) => {
        const { survives, loss } = lossOf(name, days);
        expect((loss?.money ?? NaN) > 0).toBe(days > survives + 1e-6);
      }),
      { numRuns: 40 },
    );
  });

  it('a longer recovery never loses less', () => {
    fc.assert(
      fc.property(anyNode, anyDays, anyDays, (name, one, other) => {
        const [short, long] = [Math.min(one, other), Math.max(one, other)];
        expect(lossOf(name, long).loss?.money).toBeGreaterThanOrEqual((lossOf(name, short).loss?.money ?? NaN) - 1e-6);
      }),
      { numRuns: 25 },
    );
  });

  it('with the buffer in stock the network survives until recovery', () => {
    fc.assert(
      fc.property(anyNode, anyDays, (name, days) => {
        const { buffer, gap } = lossOf(name, days);
        fc.pre(buffer !== undefined && gap > 0.01);
        const receipts = network.receipts.slice();
        buffer?.units.forEach((units, item) => {
          receipts[item * network.buckets] += units;
        });
        expect(lossOf(name, days, { ...network, receipts }).survives).toBeGreaterThanOrEqual(days - 1e-3);
      }),
      { numRuns: 25 },
    );
  });
});
