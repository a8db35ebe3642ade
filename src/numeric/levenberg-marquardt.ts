import { solvePositiveDefinite } from './cholesky.js';
import { inner } from './vector.js';

/** A sum of squares to make small: fills `errors` for a point and says whether the point is admissible. */
export interface LeastSquaresProblem {
  readonly errors: (point: Float64Array, errors: Float64Array) => boolean;
  readonly size: number;
  /** The point is kept within ± this bound in each coordinate. */
  readonly bound: number;
  /** The search ends where the next step gains less than this share of the sum. */
  readonly enough: number;
}

export interface LeastSquaresSolution {
  readonly point: Float64Array;
  /** The sum of squares at the point; Infinity where the start was not admissible. */
  readonly cost: number;
}

const step = 1e-6;
const mostRounds = 60;

/**
 * The nearest least sum of squares to `start`, with slopes by forward differences.
 * Source: Marquardt (1963), SIAM Journal 11, 431-441, with Nielsen's (1999) rule for the damping.
 */
export function levenbergMarquardt(problem: LeastSquaresProblem, start: Float64Array): LeastSquaresSolution {
  const { size, bound, enough } = problem;
  const count = start.length;
  let point = start.slice();
  let errors = new Float64Array(size);
  if (!problem.errors(point, errors)) return { point, cost: Infinity };
  let cost = sumOfSquares(errors);
  if (count === 0) return { point, cost };

  const slopes = Array.from(start, () => new Float64Array(size));
  const gradient = new Float64Array(count);
  const curvature = new Float64Array(count * count);
  const damped = new Float64Array(count * count);
  const move = new Float64Array(count);
  let tried = new Float64Array(count);
  let triedErrors = new Float64Array(size);
  let damping = 1e-3;
  let growth = 2;
  let moved = true;

  for (let round = 0; round < mostRounds; round++) {
    if (moved) {
      if (!differentiate(problem, point, errors, slopes)) break;
      normalEquations(slopes, errors, gradient, curvature);
    }
    damped.set(curvature);
    for (let i = 0; i < count; i++) {
      damped[i * count + i] += damping * Math.max(curvature[i * count + i], 1e-12 * cost);
      move[i] = -gradient[i];
    }
    if (!solvePositiveDefinite(damped, move, count)) break;
    for (let i = 0; i < count; i++) tried[i] = Math.max(-bound, Math.min(bound, point[i] + move[i]));
    const promised = promisedGain(point, tried, gradient, curvature);
    if (!(promised > enough * cost)) break;
    const admissible = problem.errors(tried, triedErrors);
    const triedCost = admissible ? sumOfSquares(triedErrors) : Infinity;
    moved = triedCost < cost;
    if (moved) {
      const kept = (cost - triedCost) / promised;
      const gained = cost - triedCost;
      [point, tried] = [tried, point];
      [errors, triedErrors] = [triedErrors, errors];
      cost = triedCost;
      damping *= Math.max(1 / 10, 1 - (2 * kept - 1) ** 3);
      growth = 2;
      if (gained < enough * cost) break;
    } else {
      damping *= growth;
      growth *= 2;
    }
  }
  return { point, cost };
}

function sumOfSquares(errors: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < errors.length; i++) sum += errors[i] * errors[i];
  return Number.isFinite(sum) ? sum : Infinity;
}

/** Fills one array of slopes per coordinate; false where no neighbouring point is admissible. */
function differentiate(
  problem: LeastSquaresProblem,
  point: Float64Array,
  errors: Float64Array,
  slopes: readonly Float64Array[],
): boolean {
  const nearby = point.slice();
  for (let i = 0; i < point.length; i++) {
    // Steps lead inwards, so that they never leave the bound.
    const taken = point[i] > 0 ? -step : step;
    nearby[i] = point[i] + taken;
    const slope = slopes[i];
    if (!problem.errors(nearby, slope)) return false;
    for (let j = 0; j < slope.length; j++) slope[j] = (slope[j] - errors[j]) / taken;
    nearby[i] = point[i];
  }
  return true;
}

function normalEquations(
  slopes: readonly Float64Array[],
  errors: Float64Array,
  gradient: Float64Array,
  curvature: Float64Array,
): void {
  const count = slopes.length;
  for (let i = 0; i < count; i++) {
    gradient[i] = inner(slopes[i], errors);
    for (let j = 0; j <= i; j++) {
      curvature[i * count + j] = inner(slopes[i], slopes[j]);
      curvature[j * count + i] = curvature[i * count + j];
    }
  }
}

/** What the local quadratic says that the move takes off the sum of squares. */
function promisedGain(from: Float64Array, to: Float64Array, gradient: Float64Array, curvature: Float64Array): number {
  const count = from.length;
  let gain = 0;
  for (let i = 0; i < count; i++) {
    const move = to[i] - from[i];
    gain -= 2 * gradient[i] * move;
    for (let j = 0; j < count; j++) gain -= move * curvature[i * count + j] * (to[j] - from[j]);
  }
  return gain;
}
