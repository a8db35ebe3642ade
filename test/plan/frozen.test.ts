import { describe, expect, it } from 'vitest';
import { compile } from '../../src/plan/compile.js';
import { costsOf } from '../../src/plan/costs.js';
import { heuristicPlan, unconstrainedPlan } from '../../src/plan/heuristic/heuristic-plan.js';
import { itemName, type Network } from '../../src/plan/network.js';
import { optimalPlan } from '../../src/plan/optimal/optimal-plan.js';
import { loadSolver } from '../../src/plan/optimal/solver.js';
import { whyLate } from '../../src/plan/pegging/why-late.js';
import type { Plan } from '../../src/plan/plan.js';
import { requirements } from '../../src/plan/requirements.js';
import { brokenInvariants } from './broken-invariants.js';
import { datasetOf, week, weekly, weeks } from './dataset-of.js';
import { randomNetwork } from './random-network.js';

const solver = await loadSolver();
const methods: Readonly<Record<string, (network: Network) => Plan>> = {
  optimal: (network) => optimalPlan(solver, network).plan,
  heuristic: heuristicPlan,
  unconstrained: unconstrainedPlan,
};
const seeds = Array.from({ length: 150 }, (_, index) => index + 1);
const networkOf = (tables: Readonly<Record<string, string>>, horizon: number): Network =>
  compile(datasetOf(tables), weeks(horizon)).network;

/** Ten days of frozen time on a line that makes 100 a week. */
const line = (frozen: number): Readonly<Record<string, string>> => ({
  demand: `date,product,quantity,kind\n${weekly('A', [50, 50, 50, 50])}`,
  resources: `resource,frozen_days\nL1,${frozen}`,
  routings: 'product,resource,units_per_hour\nA,L1,1',
  capacity: 'resource,hours\nL1,100',
  inventory: 'product,quantity\nA,60',
});

describe('a frozen period', () => {
  it.each(Object.keys(methods))('lets nothing start before its end, on random networks: %s', (method) => {
    const wrong = seeds.flatMap((seed) => {
      const frozen = seed % 30;
      const network = randomNetwork(seed, { buckets: 2 + (seed % 7), frozen });
      const plan = methods[method](network);
      // A bucket that begins within the period is frozen.
      const end = Math.ceil(frozen / 7);
      const early = [...plan.made.keys()].filter((cell) => {
        const name = network.resourceNames[network.operation.resource[Math.floor(cell / plan.buckets)]];
        return plan.made[cell] > 0 && name !== 'L1' && cell % plan.buckets < end;
      });
      const broken = method === 'unconstrained' ? [] : brokenInvariants(plan);
      return [...early.map((cell) => `${seed}: cell ${cell}`), ...broken.map((words) => `${seed}: ${words}`)];
    });
    expect(wrong).toEqual([]);
  });

  it('never makes the optimum cheaper where it is longer', () => {
    const wrong = seeds.slice(0, 40).flatMap((seed) => {
      const [short, long] = [7, 21].map((frozen) => {
        const plan = optimalPlan(solver, randomNetwork(seed, { buckets: 6, frozen, safety: false })).plan;
        return Object.values(costsOf(plan)).reduce(
          (sum, part: Float64Array) => sum + part.reduce((one, two) => one + two, 0),
          0,
        );
      });
      return long < short * (1 - 5e-4) - 1e-6 ? [`${seed}: ${long} after ${short}`] : [];
    });
    expect(wrong).toEqual([]);
  });

  it.each(['optimal', 'heuristic'])('of ten days leaves two weeks to stock: %s', (method) => {
    const plan = methods[method](networkOf(line(10), 4));
    // 60 in stock serve the first week and 10 of the second; from the third on 50 a week and the 40 that wait.
    expect([...plan.made]).toEqual([0, 0, 90, 50]);
    expect([...plan.backlog]).toEqual([0, 40, 0, 0]);
  });

  it('pushes what requirements would start in it behind its end', () => {
    expect([...requirements(networkOf(line(10), 4)).starts]).toEqual([0, 0, 90, 50]);
    expect([...requirements(networkOf(line(0), 4)).starts]).toEqual([0, 40, 50, 50]);
  });

  it('is named as what holds up, with how much less of it would do', () => {
    const plan = heuristicPlan(networkOf(line(10), 4));
    const chain = whyLate(plan, 0, 1).map(
      ({ item, cause, from, to, relief }) => `${itemName(plan.network, item)} ${cause} ${from}-${to} ${relief}`,
    );
    expect(chain).toEqual(['A frozen 0-1 1']);
    expect([...heuristicPlan(networkOf(line(7), 4)).backlog]).toEqual([0, 0, 0, 0]);
  });

  it('holds up what needs a frozen crew, too', () => {
    const network = networkOf(
      {
        ...line(0),
        resources: 'resource,frozen_days\nL1,0\nCrew,7',
        routings: 'product,resource,units_per_hour,second_resource\nA,L1,1,Crew',
      },
      4,
    );
    expect([...network.operation.from]).toEqual([1]);
  });

  it('does not reach back to what its dates begin with', () => {
    const network = networkOf({ ...line(7), routings: `product,resource,units_per_hour,from\nA,L1,1,${week(2)}` }, 4);
    expect([...network.operation.from]).toEqual([2]);
  });
});
