import type { Network } from '../network.js';
import type { Plan } from '../plan.js';
import { execute } from './execute.js';
import { emptyNetting, net } from './net.js';
import { planOrder } from './plan-order.js';
import { poolsOf, sourcesOf } from './sources.js';

/**
 * Plans by rules: requirements are netted through bills of material and lanes with their lead times and levelled on finite resources by
 * priority (alternates, building earlier, overtime, then late); then the plan is carried out bucket by bucket, so that it is
 * feasible. Its work grows linearly with the number of items.
 */
export function heuristicPlan(network: Network): Plan {
  return planned(network, 'heuristic');
}

/** What the demand would need, were resources, lanes and suppliers without limit; lead times still hold. */
export function unconstrainedPlan(network: Network): Plan {
  return planned(network, 'unconstrained');
}

function planned(network: Network, method: 'heuristic' | 'unconstrained'): Plan {
  const sources = sourcesOf(network);
  const pools = poolsOf(network);
  const order = planOrder(network, sources);
  const netting = emptyNetting(network, sources, pools);
  net(network, sources, pools, order, netting, method === 'unconstrained');
  return execute(network, sources, pools, order, netting, method);
}
