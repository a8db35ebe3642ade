import { descendBySimplex } from '../../../numeric/nelder-mead.js';
import { zeros } from '../../../numeric/vector.js';

/** A level with a damped trend, fitted; the state is the one after the last bucket. */
export interface SmoothedTrend {
  readonly alpha: number;
  readonly beta: number;
  readonly phi: number;
  readonly initialLevel: number;
  readonly initialTrend: number;
  readonly level: number;
  readonly trend: number;
  readonly sumOfSquares: number;
}

const least = 1e-4;
const leastDamping = 0.8;
const mostDamping = 0.98;
const edges = Float64Array.of(0.2, 0.1, -0.06);
const search = { most: 120, enough: 1e-6 };

/**
 * Level, trend and damping by least squares. Given α, β and φ the errors are linear in level and trend at the start, so that only the
 * three are searched for, within R's bounds (0 < β < α < 1, 0.8 ≤ φ ≤ 0.98).
 * Source: Gardner and McKenzie (1985), Management Science 31; in state space form Hyndman et al. (2008), model ETS(A,Ad,N).
 */
export function fitDampedTrend(values: Float64Array): SmoothedTrend {
  const start = Float64Array.of(0, 0);
  const point = Float64Array.of(0.3, 0.05, 0.95);
  const sumOfSquares = descendBySimplex((at) => squaresAt(values, at, start), point, edges, search);
  const [alpha, beta, phi] = point;
  squaresAt(values, point, start);
  let level = start[0] + values[0];
  let trend = start[1];
  for (let bucket = 0; bucket < values.length; bucket++) {
    const error = values[bucket] - level - phi * trend;
    level += phi * trend + alpha * error;
    trend = phi * trend + beta * error;
  }
  return {
    alpha,
    beta,
    phi,
    initialLevel: start[0] + values[0],
    initialTrend: start[1],
    level,
    trend,
    sumOfSquares,
  };
}

/** One-step errors of a smoothed trend. */
export function trendErrors(values: Float64Array, fitted: SmoothedTrend): Float64Array {
  const { alpha, beta, phi, initialLevel, initialTrend } = fitted;
  const errors = zeros(values.length);
  let level = initialLevel;
  let trend = initialTrend;
  for (let bucket = 0; bucket < values.length; bucket++) {
    const error = values[bucket] - level - phi * trend;
    errors[bucket] = error;
    level += phi * trend + alpha * error;
    trend = phi * trend + beta * error;
  }
  return errors;
}

/**
 * The sum of squared errors at the best start, which is written into `start` (its level counted from the first value). Three runs go
 * side by side: the errors from a start of zero, and how they answer to one unit of level and of trend at the start.
 */
function squaresAt(values: Float64Array, point: Float64Array, start: Float64Array): number {
  const alpha = point[0];
  const beta = point[1];
  const phi = point[2];
  if (!(alpha >= least && alpha <= 1 - least && beta >= least && beta <= alpha)) return Infinity;
  if (!(phi >= leastDamping && phi <= mostDamping)) return Infinity;
  const origin = values[0];
  let level = 0;
  let trend = 0;
  let levelOfLevel = 1;
  let trendOfLevel = 0;
  let levelOfTrend = 0;
  let trendOfTrend = 1;
  let squares = 0;
  let toLevel = 0;
  let toTrend = 0;
  let levelSquares = 0;
  let trendSquares = 0;
  let both = 0;
  for (let bucket = 0; bucket < values.length; bucket++) {
    const error = values[bucket] - origin - level - phi * trend;
    const byLevel = levelOfLevel + phi * trendOfLevel;
    const byTrend = levelOfTrend + phi * trendOfTrend;
    squares += error * error;
    toLevel += error * byLevel;
    toTrend += error * byTrend;
    levelSquares += byLevel * byLevel;
    trendSquares += byTrend * byTrend;
    both += byLevel * byTrend;
    level += phi * trend + alpha * error;
    trend = phi * trend + beta * error;
    levelOfLevel = byLevel * (1 - alpha);
    trendOfLevel = phi * trendOfLevel - beta * byLevel;
    levelOfTrend = byTrend * (1 - alpha);
    trendOfTrend = phi * trendOfTrend - beta * byTrend;
  }
  const determinant = levelSquares * trendSquares - both * both;
  const solvable = determinant > 1e-12 * levelSquares * trendSquares;
  start[0] = solvable ? (toLevel * trendSquares - toTrend * both) / determinant : toLevel / levelSquares;
  start[1] = solvable ? (toTrend * levelSquares - toLevel * both) / determinant : 0;
  return Math.max(0, squares - start[0] * toLevel - start[1] * toTrend);
}
