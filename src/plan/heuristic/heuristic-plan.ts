import { allCostsOf } from '../costs.js';
import type { Network } from '../network.js';
import type { Plan } from '../plan.js';
import { execute } from './execute.js';
import { emptyNetting, type Netting, net } from './net.js';
import { type PlanOrder, planOrder } from './plan-order.js';
import { startOf } from './position.js';
import { learnPrices } from './prices.js';
import { type Pools, poolsOf, type Sources, sourcesOf } from './sources.js';

/**
 * Plans by rules: requirements are netted through bills of material and lanes with their lead times and levelled on finite resources by
 * priority (alternates, building earlier, overtime, then late); then the plan is carried out bucket by bucket, so that it is
 * feasible. That is done with hours that are free and with hours that have a price, and the cheapest of these plans is given; a network of
 * more than 50,000 cells is planned with free hours only, as simulation asks for many plans a second. Its work grows linearly with the
 * number of items.
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
  if (method === 'heuristic') return cheapestByRules(network, sources, pools, order, netting).plan;
  const prices = new Float64Array(pools.count * network.buckets);
  net(network, sources, pools, order, netting, {
    prices,
    unlimited: true,
    position: startOf(network),
    anyInputs: true,
  });
  return execute(network, sources, pools, order, netting, method);
}

/** What hours are worth in the cheapest plan by rules, pools × buckets. */
export function pricesOfHours(network: Network): Float64Array {
  const sources = sourcesOf(network);
  const pools = poolsOf(network);
  const order = planOrder(network, sources);
  return cheapestByRules(network, sources, pools, order, emptyNetting(network, sources, pools)).prices;
}

/** The cheapest of the plans at no price, half the price and the price that hours were learnt to have, and that price, pools × buckets. */
export function cheapestByRules(
  network: Network,
  sources: Sources,
  pools: Pools,
  order: PlanOrder,
  netting: Netting,
): { readonly plan: Plan; readonly prices: Float64Array } {
  const position = startOf(network);
  const planAt = (prices: Float64Array): { plan: Plan; prices: Float64Array } => {
    net(network, sources, pools, order, netting, { prices, unlimited: false, position });
    return { plan: execute(network, sources, pools, order, netting, 'heuristic'), prices };
  };
  const plain = planAt(new Float64Array(pools.count * network.buckets));
  if (network.items * network.buckets > cellsWithPrices) return plain;
  const prices = learnPrices(network, sources, pools, order, netting, position, rounds);
  return [plain, planAt(prices.map((price) => price / 2)), planAt(prices)].reduce((cheapest, other) =>
    totalCost(other.plan) < totalCost(cheapest.plan) ? other : cheapest,
  );
}

/** Rounds of learning what hours are worth: enough for lines that share their products, see bench/plan.mjs. */
const rounds = 12;
/** Items × buckets above which learning prices would take the larger part of a second. */
const cellsWithPrices = 50_000;

function totalCost(plan: Plan): number {
  return allCostsOf(plan).reduce((sum, cost) => sum + cost, 0);
}
