import { allCostsOf } from '../costs.js';
import type { Network } from '../network.js';
import { secondaryOf } from '../optimal/secondary.js';
import type { Plan } from '../plan.js';
import { execute } from './execute.js';
import { net } from './net.js';
import { emptyNetting, type Netting } from './netting.js';
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

/** The first of these plans alone, with hours that are free: a hundredth of a second where many would be tried. */
export function firstPlanByRules(network: Network): Plan {
  const sources = sourcesOf(network);
  const pools = poolsOf(network);
  const order = planOrder(network, sources);
  const netting = emptyNetting(network, sources, pools);
  const prices = new Float64Array(pools.count * network.buckets);
  net(network, sources, pools, order, netting, { prices, unlimited: false, position: startOf(network) });
  return execute(network, sources, pools, order, netting, 'heuristic');
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

/** The cheapest of the plan at no price and of plans at parts of the prices that hours were learnt to have, and its prices, pools × buckets. */
export function cheapestByRules(
  network: Network,
  sources: Sources,
  pools: Pools,
  order: PlanOrder,
  netting: Netting,
): { readonly plan: Plan; readonly prices: Float64Array } {
  const position = startOf(network);
  const planAt = (prices: Float64Array): { plan: Plan; prices: Float64Array; cost: number } => {
    net(network, sources, pools, order, netting, { prices, unlimited: false, position });
    const plan = execute(network, sources, pools, order, netting, 'heuristic');
    return { plan, prices, cost: objectiveOf(plan) };
  };
  let cheapest = planAt(new Float64Array(pools.count * network.buckets));
  const { steps, parts } = searchFor(network.items * network.buckets);
  for (const step of steps) {
    const prices = learnPrices(network, sources, pools, order, netting, position, rounds, step);
    for (const part of parts) {
      const other = planAt(prices.map((price) => price * part));
      if (other.cost < cheapest.cost) cheapest = other;
    }
  }
  return cheapest;
}

/** Rounds of learning what hours are worth: enough for lines that share their products, see bench/plan.mjs. */
const rounds = 12;
/** Items × buckets up to which many prices are tried: such a plan takes some hundredths of a second. */
const cellsWithMany = 1000;
/** Items × buckets above which learning prices would take the larger part of a second. */
const cellsWithPrices = 50_000;

/** The first steps of learning, as shares of what an hour saves by not being short, and the parts of the prices at which to plan. */
function searchFor(cells: number): { readonly steps: readonly number[]; readonly parts: readonly number[] } {
  if (cells <= cellsWithMany) return { steps: [0.03, 0.3, 2], parts: [0.3, 0.6, 1] };
  if (cells <= cellsWithPrices) return { steps: [0.5], parts: [0.5, 1] };
  return { steps: [], parts: [] };
}

/** What the programme would minimise: all costs, and a penalty for each bucket and unit below the safety stock. */
export function objectiveOf(plan: Plan): number {
  const { network, closing, buckets } = plan;
  const penalty = secondaryOf(network).safety;
  let total = 0;
  allCostsOf(plan).forEach((cost, cell) => {
    const missing = network.safetyStock[cell] - closing[cell];
    total += missing > 0 ? cost + missing * penalty(Math.floor(cell / buckets)) : cost;
  });
  return total;
}
