import { heuristicPlan, unconstrainedPlan } from '../plan/heuristic/heuristic-plan.js';
import type { Network } from '../plan/network.js';
import { chooseMethod } from '../plan/optimal/choose-method.js';
import { type OptimalPlan, OptimalPlanner, type Warmth } from '../plan/optimal/optimal-planner.js';
import type { SearchOptions } from '../plan/optimal/search-options.js';
import { loadSolver } from '../plan/optimal/solver.js';
import type { Plan } from '../plan/plan.js';
import type { PlanSettings } from '../plan/settings.js';

/** A plan, and what is worth saying of how it was made. */
export interface Planned {
  readonly plan: Plan;
  readonly words: string;
}

/** Plans networks one after the other, the optimal ones from a model that is kept warm. */
export interface Planner {
  readonly plan: (network: Network) => Promise<Planned>;
  /** Plans networks that lie near each other in this order, each from where the one before ended; the same list gives the same plans. */
  readonly planInTurn: (networks: readonly Network[]) => Promise<readonly Planned[]>;
  readonly dispose: () => void;
}

/** A planner in this thread; one in another that is given its warmth plans as it does. */
export interface OwnPlanner extends Planner {
  readonly warmth: () => Warmth;
}

/**
 * The way to plan that the settings ask for. A clock bounds the search with set-ups only where `optimal` is asked for by name.
 * @param warm of these shapes of networks models are kept, and of no others; where absent, of those that are met first.
 */
export function plannerFor({ method, gap, timeLimit }: PlanSettings, now: () => number, warm?: Warmth): OwnPlanner {
  let optimal: OptimalPlanner | undefined;

  /** Loads the solver where one of the networks needs it, so that nothing waits between their plans. */
  async function ready(networks: readonly Network[]): Promise<void> {
    if (optimal !== undefined || !networks.some((network) => needsSolver(method, network))) return;
    const solver = await loadSolver();
    optimal ??= new OptimalPlanner(solver, warm?.models.length, warm);
  }

  function optimally(network: Network, options: SearchOptions, how = ''): Planned {
    const found = (optimal as OptimalPlanner).plan(network, { gap, ...options });
    return { plan: found.plan, words: `${how}${provenWords(found)}` };
  }

  function planned(network: Network): Planned {
    if (method === 'optimal') return optimally(network, { timeLimit, now });
    if (method === 'unconstrained')
      return { plan: unconstrainedPlan(network), words: 'Planned without regard to capacity.' };
    if (method === 'heuristic')
      return { plan: heuristicPlan(network), words: 'Planned by rules (plan.method: heuristic).' };
    const chosen = chooseMethod(network);
    if (chosen.method === 'optimal') return optimally(network, {});
    if (chosen.method === 'slopes')
      return optimally(network, { improve: false }, `Planned by slope scaling: ${chosen.reason}. `);
    return { plan: heuristicPlan(network), words: `Planned by rules: ${chosen.reason}.` };
  }

  return {
    plan: async (network) => {
      await ready([network]);
      return planned(network);
    },
    planInTurn: async (networks) => {
      await ready(networks);
      return optimal ? optimal.inTurn(() => networks.map(planned)) : networks.map(planned);
    },
    warmth: () => optimal?.warmth() ?? { models: [], isByRulesToo: true },
    dispose: () => optimal?.dispose(),
  };
}

function needsSolver(method: PlanSettings['method'], network: Network): boolean {
  return method === 'optimal' || (method === 'auto' && chooseMethod(network).method !== 'heuristic');
}

/** How far a plan may be from the best there is: its objective beside the bound that no plan is below. */
function provenWords({ objective, bound, gap, knowsChangeovers }: OptimalPlan): string {
  if (gap <= 1e-9) return 'The plan is proven to be the cheapest.';
  if (!(bound > 0.1 * objective)) return 'How much more the plan costs than the best there is is not known.';
  const most = `The plan costs at most ${((objective / bound - 1) * 100).toFixed(2)}% more than the best there is`;
  return knowsChangeovers ? `${most}.` : `${most}, reckoned on a bound that leaves changeovers out.`;
}
