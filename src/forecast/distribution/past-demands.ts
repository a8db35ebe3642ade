import { type Distribution, drawPaths, PathDrawer, type Support, supported } from './distribution.js';

/** After so many buckets a demand counts half. */
const halfLife = 52;

/**
 * Rare demand is what it was: each bucket draws from the demands and zeros of the history, the recent ones counting more, in sizes
 * that have the forecast's mean. A normal curve around a mean of 0.3 would say nothing of zeros and of the rare 10.
 */
export function pastDemands(mean: Float64Array, history: Float64Array, support: Support): Distribution {
  const values = history.slice().sort();
  const weights = weightsInOrder(history);
  const centre = values.reduce((sum, value, place) => sum + value * weights[place], 0);
  const cumulated = cumulate(weights);
  const at = (share: number, ahead: number): number => {
    const factor = centre > 0 ? mean[ahead] / centre : 0;
    return supported(values[placeOf(cumulated, share)] * factor, support);
  };
  const drawer = (): PathDrawer => new PathDrawer(at, new Float64Array(mean.length).fill(1));
  return {
    mean,
    quantile: (share) => mean.map((_, ahead) => at(share, ahead)),
    paths: (count, stream) => drawPaths(drawer(), mean.length, count, stream),
    drawer,
  };
}

/** Weights of the values in ascending order, adding up to 1. */
function weightsInOrder(history: Float64Array): Float64Array {
  const order = Array.from(history.keys()).sort((one, other) => history[one] - history[other] || one - other);
  const weights = Float64Array.from(order, (bucket) => 0.5 ** ((history.length - 1 - bucket) / halfLife));
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  return weights.map((weight) => weight / total);
}

function cumulate(weights: Float64Array): Float64Array {
  let sum = 0;
  return weights.map((weight) => {
    sum += weight;
    return sum;
  });
}

/** The first place at which the cumulated weight reaches the share. */
function placeOf(cumulated: Float64Array, share: number): number {
  let low = 0;
  let high = cumulated.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (cumulated[middle] >= share - 1e-12) high = middle;
    else low = middle + 1;
  }
  return low;
}
