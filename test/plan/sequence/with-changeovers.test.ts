import { describe, expect, it } from 'vitest';
import { compile } from '../../../src/plan/compile.js';
import { heuristicPlan } from '../../../src/plan/heuristic/heuristic-plan.js';
import type { Network } from '../../../src/plan/network.js';
import { optimalPlan } from '../../../src/plan/optimal/optimal-plan.js';
import { loadSolver } from '../../../src/plan/optimal/solver.js';
import { resourceSequence } from '../../../src/plan/sequence/resource-sequence.js';
import { withChangeovers } from '../../../src/plan/sequence/with-changeovers.js';
import { datasetOf, weekly, weeks } from '../dataset-of.js';

const names = ['A', 'B', 'C'];
const tables = (hours: string): Readonly<Record<string, string>> => ({
  demand: `date,product,quantity,kind\n${names.map((name) => weekly(name, [30, 30])).join('\n')}`,
  products: `product,holding_cost,shortage_cost\n${names.map((name) => `${name},52,100`).join('\n')}`,
  routings: `product,resource,units_per_hour,setup_hours\n${names.map((name) => `${name},L1,1,2`).join('\n')}`,
  capacity: 'resource,hours\nL1,120',
  changeovers: `resource,from,to,hours\n${hours}`,
});
const networkOf = (hours: string): Network => compile(datasetOf(tables(hours)), weeks(2)).network;

// The way round A, C, B loses 1 + 2 + 3 hours; the order of the routings 9 + 9 + 9.
const ring = 'L1,A,C,1\nL1,C,B,2\nL1,B,A,3\nL1,A,B,9\nL1,B,C,9\nL1,C,A,9';

describe('resourceSequence', () => {
  it('finds the best wheel, and what it saves against the order in use', () => {
    const found = resourceSequence(networkOf(ring), 0);
    expect(found?.best).toMatchObject({ order: Int32Array.of(0, 2, 1), hours: 6, proven: true });
    expect(found?.hoursInUse).toBe(27);
  });

  it('has nothing to say of a resource without changeovers', () => {
    expect(resourceSequence(networkOf('L2,A,B,1'), 0)).toBeUndefined();
  });
});

describe('withChangeovers', () => {
  it('adds what turning to each product loses in the best wheel', () => {
    expect([...withChangeovers(networkOf(ring)).operation.setupHours]).toEqual([5, 4, 3]);
  });

  it('leaves a network without changeovers as it is', () => {
    const network = networkOf('L1,A,B,0');
    expect(withChangeovers(network)).toBe(network);
  });

  it('makes every way to plan lose the hours, and optimal plans avoid what they can', async () => {
    const network = withChangeovers(networkOf(ring));
    const rules = heuristicPlan(network);
    expect(rules.changeoverHours[0]).toBe(12);
    expect(rules.hoursUsed[0]).toBe(102);
    // Where hours are short in the second week, products are run once, in the first, and kept.
    const short = { ...network, hours: network.hours.map((hours, bucket) => (bucket === 0 ? hours + 100 : 50)) };
    const best = optimalPlan(await loadSolver(), short).plan;
    expect(best.changeoverHours[1]).toBeLessThan(12);
    expect(best.backlog.every((units) => units === 0)).toBe(true);
  });
});
