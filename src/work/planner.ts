import type { Planner } from '../analysis/planner.js';
import type { Network } from '../plan/network.js';
import type { PlanSettings } from '../plan/settings.js';
import type { Opened, Pool } from './pool.js';
import type { PlannedElsewhere } from './tasks.js';

/** Plans networks in the pool's threads, as many at a time as are asked for. */
export function pooledPlanner(pool: Pool, settings: PlanSettings): Planner {
  let opened: Opened<Network, PlannedElsewhere> | undefined;
  return {
    plan: async (network) => {
      opened ??= pool.open('plan', { settings, first: network });
      const { plan, words } = await opened.ask(network);
      return { plan: { ...plan, network }, words };
    },
    dispose: () => opened?.close(),
  };
}
