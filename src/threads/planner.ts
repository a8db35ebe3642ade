import type { OwnPlanner, Planned, Planner } from '../analysis/planner.js';
import type { Network } from '../plan/network.js';
import type { PlanSettings } from '../plan/settings.js';
import type { Opened, Pool } from './pool.js';
import type { PlannedElsewhere } from './tasks.js';

type Opening = Opened<readonly Network[], readonly PlannedElsewhere[]>;

/**
 * Plans networks in the pool's threads, as many at a time as are asked for. The first is planned here, and all others start from its plan,
 * whatever their thread planned before.
 */
export function pooledPlanner(pool: Pool, settings: PlanSettings, own: OwnPlanner): Planner {
  let opening: Promise<Opening> | undefined;

  const openAfter = async (first: Promise<unknown>): Promise<Opening> => {
    await first;
    return pool.open('plan', { settings, warm: own.warmth() }, true);
  };

  const elsewhere = async (networks: readonly Network[]): Promise<readonly Planned[]> => {
    const opened = await (opening as Promise<Opening>);
    const planned = await opened.ask(networks);
    return planned.map(({ plan, words }, place) => ({ plan: { ...plan, network: networks[place] }, words }));
  };

  const plan = async (network: Network): Promise<Planned> => {
    if (opening !== undefined) return (await elsewhere([network]))[0];
    const first = own.plan(network);
    opening = openAfter(first);
    // A failure is met by who asks for a plan.
    opening.catch(() => {});
    return first;
  };

  return {
    plan,
    planInTurn: async (networks) => {
      if (opening !== undefined || networks.length === 0) return elsewhere(networks);
      const [first, ...others] = networks;
      return [await plan(first), ...(await elsewhere(others))];
    },
    dispose: () => void opening?.then((opened) => opened.close()),
  };
}
