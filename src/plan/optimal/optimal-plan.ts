import type { Network } from '../network.js';
import { type OptimalPlan, OptimalPlanner } from './optimal-planner.js';
import type { SearchOptions } from './search-options.js';
import type { Solver } from './solver.js';

/**
 * The plan of least cost for one network. Several networks of one kind are planned faster by one `OptimalPlanner`.
 * With set-ups and lots the search ends at `options.gap`, or when `options.timeLimit` has gone by on the clock handed in.
 */
export function optimalPlan(solver: Solver, network: Network, options: SearchOptions = {}): OptimalPlan {
  const planner = new OptimalPlanner(solver);
  try {
    return planner.plan(network, options);
  } finally {
    planner.dispose();
  }
}
