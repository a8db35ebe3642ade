import type { Network } from '../network.js';
import { bestCycle } from './best-order.js';
import { type ChangeoverMatrix, cycleHours, type Sequence } from './matrix.js';
import type { SearchEffort } from './short-tour.js';

/** The product wheel of a resource: what runs on it, the best order, and what the order that the tables give loses. */
export interface ResourceSequence {
  /** Products, in the order of the routings: the states of `matrix` and of `best.order`. */
  readonly products: Int32Array;
  readonly matrix: ChangeoverMatrix;
  readonly best: Sequence;
  /** Hours that one turn of the wheel loses in the order of the routings. */
  readonly hoursInUse: number;
}

/**
 * The best order in which a resource runs its products again and again; undefined where nothing is said of its changeovers or it makes
 * fewer than two products. What it saves is `hoursInUse - best.hours` a turn.
 */
export function resourceSequence(
  network: Network,
  resource: number,
  effort?: SearchEffort,
): ResourceSequence | undefined {
  const hours = network.changeover.hours[resource];
  const products = network.changeover.products[resource];
  if (hours === undefined || products.length < 2) return undefined;
  const matrix = { size: products.length, hours };
  const best = bestCycle(matrix, effort);
  return { products, matrix, best, hoursInUse: cycleHours(matrix, Int32Array.from(products.keys())) };
}
