import { describe, expect, it } from 'vitest';
import { type Planner, plannerFor } from '../../src/analysis/planner.js';
import type { Network } from '../../src/plan/network.js';
import type { Plan } from '../../src/plan/plan.js';
import { type PlanSettings, planMethods } from '../../src/plan/settings.js';
import { pooledPlanner } from '../../src/threads/planner.js';
import { inThisThread } from '../../src/threads/pool.js';
import { randomNetwork } from '../plan/random-network.js';

const figures = ({ network: _, ...plan }: Plan): unknown => plan;

/** A network and others of its shape, and some of other shapes. */
const first = randomNetwork(3, { buckets: 8 });
const demanding = (times: number): Network => ({ ...first, demand: first.demand.map((units) => units * times) });
const networks = [
  first,
  demanding(1.2),
  randomNetwork(4, { buckets: 8 }),
  demanding(1.5),
  randomNetwork(5),
  demanding(0.7),
];

const plannerOf = (settings: PlanSettings): Planner =>
  pooledPlanner(
    inThisThread(),
    settings,
    plannerFor(settings, () => performance.now()),
  );

describe('pooledPlanner', () => {
  it.each(planMethods)('makes the same plan, %s, whatever the thread planned before', async (method) => {
    const settings = { method, gap: 0.01, timeLimit: 10 };
    const alone = plannerOf(settings);
    const together = await Promise.all(networks.map((network) => alone.plan(network)));
    const inTurn = await alone.planInTurn(networks);
    for (const [index, network] of networks.entries()) {
      const another = plannerOf(settings);
      const [, { plan }] = await Promise.all([another.plan(first), another.plan(network)]);
      expect(figures(plan)).toEqual(figures(together[index].plan));
      expect(plan.network).toBe(network);
      expect(inTurn[index].plan.network).toBe(network);
      another.dispose();
    }
    expect(figures((await alone.planInTurn(networks))[5].plan)).toEqual(figures(inTurn[5].plan));
    alone.dispose();
  });

  it('says to all who ask that the first plan failed', async () => {
    const failing = {
      ...plannerFor({ method: 'auto', gap: 0.01, timeLimit: 10 }, () => 0),
      plan: () => Promise.reject(new Error('no')),
    };
    const planner = pooledPlanner(inThisThread(), { method: 'auto', gap: 0.01, timeLimit: 10 }, failing);
    await expect(planner.plan(first)).rejects.toThrow('no');
    await expect(planner.planInTurn([first])).rejects.toThrow('no');
  });
});
