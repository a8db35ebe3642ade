import { describe, expect, it } from 'vitest';
import { compile } from '../../src/plan/compile.js';
import { costsOf } from '../../src/plan/costs.js';
import { heuristicPlan } from '../../src/plan/heuristic/heuristic-plan.js';
import type { Network } from '../../src/plan/network.js';
import { optimalPlan } from '../../src/plan/optimal/optimal-plan.js';
import { loadSolver } from '../../src/plan/optimal/solver.js';
import type { Plan } from '../../src/plan/plan.js';
import { runsInOrder } from '../../src/plan/sequence/run-orders.js';
import { brokenInvariants } from './broken-invariants.js';
import { datasetOf, weekly, weeks } from './dataset-of.js';
import { randomNetwork } from './random-network.js';

const solver = await loadSolver();
const sum = (values: Iterable<number>): number => [...values].reduce((total, value) => total + value, 0);
const ledger = (plan: Plan): number => sum(Object.values(costsOf(plan)).map((part) => sum(part as Float64Array)));
const slack = (cost: number): number => 1e-6 * Math.max(1, Math.abs(cost));
const seeds = (count: number): number[] => Array.from({ length: count }, (_, seed) => seed);

const optimal = (network: Network): Plan => optimalPlan(solver, network).plan;
const quick = (network: Network): Plan => optimalPlan(solver, network, { improve: false }).plan;
const methods = [
  ['heuristic', heuristicPlan],
  ['optimal', optimal],
  ['slopes', quick],
] as const;

interface Case {
  readonly hours: number;
  readonly buckets?: number;
  readonly blocks?: string;
  readonly changeovers: string;
}

/** Ten units of each of three products in every bucket, an hour each, on one line. */
function lineOf({ hours, buckets = 1, blocks = '', changeovers }: Case): Network {
  const asked = ['A', 'B', 'C'].map((product) =>
    weekly(
      product,
      Array.from({ length: buckets }, () => 10),
    ),
  );
  return compile(
    datasetOf({
      demand: `date,product,quantity,kind\n${asked.join('\n')}`,
      products: 'product,family,shortage_cost\nA,red,100\nB,blue,100\nC,red,100',
      resources: `resource,cost_per_hour,family_blocks\nL,7,${blocks}`,
      capacity: `resource,hours\nL,${hours}`,
      routings: 'product,resource,units_per_hour\nA,L,1\nB,L,1\nC,L,1',
      changeovers: `resource,from,to,hours\n${changeovers}`,
    }),
    weeks(buckets),
  ).network;
}

/** One hour from A to B and from B to C, five any other way. */
const oneWay = 'L,*,*,5\nL,A,B,1\nL,B,C,1';
const orderIn = ({ network, ...plan }: Plan, bucket: number): string =>
  runsInOrder({ network, ...plan }, 0, bucket)
    .map((index) => network.productNames[network.item.product[network.operation.item[index]]])
    .join('');

describe.each(methods)('changeovers in the %s plan', (_, planned) => {
  it('fit where the best order leaves just the hours that production takes', () => {
    const plan = planned(lineOf({ hours: 32, changeovers: oneWay }));
    expect(orderIn(plan, 0)).toBe('ABC');
    expect([sum(plan.shipped), plan.hoursUsed[0], plan.changeoverHours[0]]).toEqual([30, 32, 2]);
    expect(brokenInvariants(plan)).toEqual([]);
  });

  it('cost the units that do not fit', () => {
    const plan = planned(lineOf({ hours: 31, changeovers: oneWay }));
    expect(sum(plan.shipped)).toBeCloseTo(29, 6);
    expect(plan.changeoverHours[0]).toBe(2);
  });

  it('go on from the product with which the last bucket ended', () => {
    // From C: C, A (5), B (1); any other order loses more.
    const plan = planned(lineOf({ hours: 40, buckets: 2, changeovers: oneWay }));
    expect([orderIn(plan, 0), orderIn(plan, 1)]).toEqual(['ABC', 'CAB']);
    expect([...plan.changeoverHours]).toEqual([2, 6]);
  });

  it('are paid for at the rate of the resource, and are no money of set-ups', () => {
    const plan = planned(lineOf({ hours: 32, changeovers: oneWay }));
    const { production, changeover } = costsOf(plan);
    expect(sum(production)).toBeCloseTo(32 * 7, 6);
    expect(sum(changeover)).toBe(0);
  });

  it('lose more hours where a family may stand in one block only', () => {
    // A and C are red, so that B, which lies best between them, stands first or last: 1 + 5 hours in place of 2.
    const free = planned(lineOf({ hours: 32, changeovers: oneWay }));
    const campaign = planned(lineOf({ hours: 32, changeovers: oneWay, blocks: '1' }));
    expect([free.changeoverHours[0], campaign.changeoverHours[0]]).toEqual([2, 6]);
    expect(sum(campaign.shipped)).toBeCloseTo(26, 6);
    expect(brokenInvariants(campaign)).toEqual([]);
  });

  it('ship more where they are faster', () => {
    const slow = planned(lineOf({ hours: 34, buckets: 3, changeovers: 'L,*,*,6' }));
    const fast = planned(lineOf({ hours: 34, buckets: 3, changeovers: 'L,*,*,2' }));
    expect(sum(fast.shipped)).toBeGreaterThan(sum(slow.shipped));
  });
});

describe('plans of random networks with changeovers', () => {
  it('keep the laws of every plan by rules', () => {
    const wrong = seeds(200).flatMap((seed) =>
      brokenInvariants(heuristicPlan(randomNetwork(seed, { changeovers: true, discrete: seed % 2 === 0 }))).map(
        (words) => `${seed}: ${words}`,
      ),
    );
    expect(wrong).toEqual([]);
  });

  it('keep them by slope scaling, cost what the ledger says and are not below the bound', () => {
    const wrong = seeds(80).flatMap((seed) => {
      const network = withoutMultiples(randomNetwork(seed, { changeovers: true, discrete: seed % 2 === 0 }));
      const found = optimalPlan(solver, network, { improve: false });
      return [
        ...brokenInvariants(found.plan),
        ...(Math.abs(ledger(found.plan) - found.cost) > slack(found.cost) ? [`${found.cost} by the ledger`] : []),
        ...(found.objective < found.bound - slack(found.bound) ? [`${found.objective} below the bound`] : []),
      ].map((words) => `${seed}: ${words}`);
    });
    expect(wrong).toEqual([]);
  });

  it('keep them at the optimum, whose bound no other plan is below, and are never worse than by rules', () => {
    const wrong = seeds(24).flatMap((seed) => {
      const options = { buckets: 1 + (seed % 4), discrete: seed % 2 === 0, safety: false, perishable: false };
      const network = randomNetwork(seed, { ...options, changeovers: true });
      const found = optimalPlan(solver, network, { gap: 0.01 });
      const [rules, scaled] = [ledger(heuristicPlan(network)), optimalPlan(solver, network, { improve: false })];
      return [
        ...brokenInvariants(found.plan),
        ...(Math.abs(ledger(found.plan) - found.cost) > slack(found.cost) ? [`${found.cost} by the ledger`] : []),
        ...(found.cost > rules * 1.0005 + slack(rules) ? [`${found.cost}, by rules ${rules}`] : []),
        ...(scaled.objective < found.bound * (1 - 1e-6) - 1e-6 ? [`${scaled.objective} below the bound`] : []),
      ].map((words) => `${seed}: ${words}`);
    });
    expect(wrong).toEqual([]);
  });
});

/** Slope scaling alone does not hold to whole multiples. */
function withoutMultiples(network: Network): Network {
  const { operation, purchase } = network;
  return {
    ...network,
    operation: { ...operation, lotMultiple: operation.lotMultiple.map(() => 0) },
    purchase: { ...purchase, orderMultiple: purchase.orderMultiple.map(() => 0) },
  };
}
