import { minimiseBetween } from '../../../numeric/brent.js';
import { constant, zeros } from '../../../numeric/vector.js';
import { extendLine, interceptOf, type LineSoFar } from './line-so-far.js';

/** The dynamic optimised Theta model, fitted. */
export interface DynamicTheta {
  readonly alpha: number;
  /** 1 − 1/θ: the weight of the line, between 0 (θ = 1, simple smoothing) and 1. */
  readonly weight: number;
  readonly initial: number;
  readonly sumOfSquares: number;
}

const leastAlpha = 0.1;
const mostAlpha = 0.99;
// The first two buckets make the first line; the errors count from the third on.
const firstCounted = 2;

/**
 * Smoothing share, weight of the line and start by least squares. The lines so far hang on nothing to be found, and given α the errors
 * are linear in start and weight, so that only α is searched for. Source: Fiorucci et al. (2016), equations 10 to 17.
 */
export function fitDynamicTheta(values: Float64Array): DynamicTheta {
  const lines = linesSoFar(values);
  const best = zeros(2);
  const { at: alpha, value } = minimiseBetween(
    (tried) => squaresAt(values, lines, tried, best),
    leastAlpha,
    mostAlpha,
    { parts: 5, tolerance: 1e-4 },
  );
  squaresAt(values, lines, alpha, best);
  return { alpha, initial: best[0] + values[0], weight: best[1], sumOfSquares: value };
}

/** One-step errors; those of the first two buckets are NaN. */
export function dynamicThetaErrors(values: Float64Array, { alpha, weight, initial }: DynamicTheta): Float64Array {
  const errors = constant(values.length, NaN);
  const line: LineSoFar = { count: 0, mean: 0, slope: 0 };
  let level = initial;
  let share = 1;
  for (let bucket = 0; bucket < values.length; bucket++) {
    const reach = share * interceptOf(line) + ((1 - share * (1 - alpha)) / alpha) * line.slope;
    if (bucket >= firstCounted) errors[bucket] = values[bucket] - level - weight * reach;
    level += alpha * (values[bucket] - level);
    share *= 1 - alpha;
    extendLine(line, values[bucket]);
  }
  return errors;
}

/** Means ahead: each forecast is taken in as if it had come true. */
export function dynamicThetaMeans(
  values: Float64Array,
  { alpha, weight, initial }: DynamicTheta,
  horizon: number,
): Float64Array {
  const line: LineSoFar = { count: 0, mean: 0, slope: 0 };
  const means = zeros(horizon);
  let level = initial;
  let share = 1;
  for (let bucket = 0; bucket < values.length + horizon; bucket++) {
    const reach = share * interceptOf(line) + ((1 - share * (1 - alpha)) / alpha) * line.slope;
    const value = bucket < values.length ? values[bucket] : level + weight * reach;
    if (bucket >= values.length) means[bucket - values.length] = value;
    level += alpha * (value - level);
    share *= 1 - alpha;
    extendLine(line, value);
  }
  return means;
}

/** Intercepts and slopes of the lines through the buckets before each one, side by side; values count from the first. */
function linesSoFar(values: Float64Array): Float64Array {
  const lines = zeros(2 * values.length);
  const line: LineSoFar = { count: 0, mean: 0, slope: 0 };
  for (let bucket = 0; bucket < values.length; bucket++) {
    lines[2 * bucket] = interceptOf(line);
    lines[2 * bucket + 1] = line.slope;
    extendLine(line, values[bucket]);
  }
  return lines;
}

/** The sum of squared errors at the best start and weight, which are written into `best` (the start counted from the first value). */
function squaresAt(values: Float64Array, lines: Float64Array, alpha: number, best: Float64Array): number {
  const origin = values[0];
  let level = 0;
  let share = 1;
  let squares = 0;
  let toStart = 0;
  let toWeight = 0;
  let startSquares = 0;
  let weightSquares = 0;
  let both = 0;
  for (let bucket = 0; bucket < values.length; bucket++) {
    const value = values[bucket] - origin;
    const remaining = share * (1 - alpha);
    if (bucket >= firstCounted) {
      const error = value - level;
      const reach = share * lines[2 * bucket] + ((1 - remaining) / alpha) * lines[2 * bucket + 1];
      squares += error * error;
      toStart += error * share;
      toWeight += error * reach;
      startSquares += share * share;
      weightSquares += reach * reach;
      both += share * reach;
    }
    level += alpha * (value - level);
    share = remaining;
  }
  const determinant = startSquares * weightSquares - both * both;
  const solvable = determinant > 1e-12 * startSquares * weightSquares;
  const weight = solvable ? (toWeight * startSquares - toStart * both) / determinant : 0;
  best[1] = Math.max(0, Math.min(1, weight));
  best[0] = startSquares > 0 ? (toStart - best[1] * both) / startSquares : 0;
  return Math.max(
    0,
    squares -
      2 * (best[0] * toStart + best[1] * toWeight) +
      best[0] ** 2 * startSquares +
      2 * best[0] * best[1] * both +
      best[1] ** 2 * weightSquares,
  );
}
