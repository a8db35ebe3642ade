import { heuristicPlan, unconstrainedPlan } from '../plan/heuristic/heuristic-plan.js';
import type { Network } from '../plan/network.js';
import type { Plan } from '../plan/plan.js';
import type { PlanSettings } from '../plan/settings.js';

/** The way to plan that the settings ask for. */
export function choosePlanner({ method }: PlanSettings): (network: Network) => Plan {
  return method === 'unconstrained' ? unconstrainedPlan : heuristicPlan;
}
