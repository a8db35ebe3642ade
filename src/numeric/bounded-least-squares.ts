import { solvePositiveDefinite } from './cholesky.js';

/** A sum of squares to make small within bounds: fills `errors` for a point and says whether the point is admissible. */
export interface BoundedProblem {
  readonly errors: (point: Float64Array, errors: Float64Array) => boolean;
  readonly size: number;
  readonly low: Float64Array;
  readonly high: Float64Array;
}

const step = 1e-7;

/**
 * Goes from `point`, which it overwrites, to the nearest least sum of squares within the bounds, and gives that sum; Infinity where the
 * start is not admissible. Coordinates that a bound holds back stay out of the step. It ends after `rounds`, or where a step gains less
 * than the share `enough`. Source: Marquardt (1963), SIAM Journal 11, 431-441, with projection onto the bounds.
 */
export function leastSquaresWithin(
  problem: BoundedProblem,
  point: Float64Array,
  { rounds, enough }: { readonly rounds: number; readonly enough: number },
): number {
  const { size, low, high } = problem;
  const count = point.length;
  const errors = new Float64Array(size);
  const triedErrors = new Float64Array(size);
  const tried = new Float64Array(count);
  const slopes = new Float64Array(count * size);
  const system = new Normal(count);
  let cost = problem.errors(point, errors) ? sumOfSquares(errors) : Infinity;
  if (!(cost < Infinity)) return Infinity;
  let damping = 1e-3;
  for (let round = 0; round < rounds && cost > 0; round++) {
    if (!differentiate(problem, point, errors, slopes, tried, triedErrors)) return cost;
    system.take(slopes, errors);
    let gained = 0;
    for (let attempt = 0; attempt < 12; attempt++) {
      system.solve(damping, point, low, high);
      for (let i = 0; i < count; i++) tried[i] = Math.max(low[i], Math.min(high[i], point[i] + system.move[i]));
      const triedCost = problem.errors(tried, triedErrors) ? sumOfSquares(triedErrors) : Infinity;
      if (triedCost < cost) {
        gained = (cost - triedCost) / cost;
        cost = triedCost;
        point.set(tried);
        errors.set(triedErrors);
        damping = Math.max(1e-9, damping / 6);
        break;
      }
      damping = Math.min(1e12, damping * 5);
    }
    if (gained < enough) break;
  }
  return cost;
}

/** The normal equations of one round, over the coordinates that are free to move. */
class Normal {
  readonly move: Float64Array;
  private readonly count: number;
  private readonly gradient: Float64Array;
  private readonly curvature: Float64Array;
  private readonly matrix: Float64Array;
  private readonly right: Float64Array;
  private readonly free: Int32Array;

  constructor(count: number) {
    this.count = count;
    this.move = new Float64Array(count);
    this.gradient = new Float64Array(count);
    this.curvature = new Float64Array(count * count);
    this.matrix = new Float64Array(count * count);
    this.right = new Float64Array(count);
    this.free = new Int32Array(count);
  }

  take(slopes: Float64Array, errors: Float64Array): void {
    const { count, gradient, curvature } = this;
    const size = errors.length;
    for (let i = 0; i < count; i++) {
      let sum = 0;
      for (let k = 0; k < size; k++) sum += slopes[i * size + k] * errors[k];
      gradient[i] = sum;
      for (let j = 0; j <= i; j++) {
        let product = 0;
        for (let k = 0; k < size; k++) product += slopes[i * size + k] * slopes[j * size + k];
        curvature[i * count + j] = product;
        curvature[j * count + i] = product;
      }
    }
  }

  solve(damping: number, point: Float64Array, low: Float64Array, high: Float64Array): void {
    const { count, gradient, curvature, matrix, right, free, move } = this;
    let frees = 0;
    move.fill(0);
    for (let i = 0; i < count; i++) {
      const held = (point[i] <= low[i] && gradient[i] > 0) || (point[i] >= high[i] && gradient[i] < 0);
      if (!held) free[frees++] = i;
    }
    for (let i = 0; i < frees; i++) {
      for (let j = 0; j < frees; j++) matrix[i * frees + j] = curvature[free[i] * count + free[j]];
      matrix[i * frees + i] += damping * matrix[i * frees + i] + 1e-300;
      right[i] = -gradient[free[i]];
    }
    if (!solvePositiveDefinite(matrix, right, frees)) return;
    for (let i = 0; i < frees; i++) move[free[i]] = right[i];
  }
}

function sumOfSquares(errors: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < errors.length; i++) sum += errors[i] * errors[i];
  return Number.isFinite(sum) ? sum : Infinity;
}

/** One row of slopes a coordinate, by a difference that leads away from the upper bound. */
function differentiate(
  { errors: fill, size, high }: BoundedProblem,
  point: Float64Array,
  errors: Float64Array,
  slopes: Float64Array,
  nearby: Float64Array,
  nearbyErrors: Float64Array,
): boolean {
  nearby.set(point);
  for (let i = 0; i < point.length; i++) {
    const length = step * Math.max(1, Math.abs(point[i]));
    const taken = point[i] + length > high[i] ? -length : length;
    nearby[i] = point[i] + taken;
    if (!fill(nearby, nearbyErrors)) return false;
    for (let k = 0; k < size; k++) slopes[i * size + k] = (nearbyErrors[k] - errors[k]) / taken;
    nearby[i] = point[i];
  }
  return true;
}
