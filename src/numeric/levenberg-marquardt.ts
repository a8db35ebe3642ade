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
 * The nearest least sum of squares to `start`, with slopes by forward differences; coordinates should be of the order of 1.
 * Source: Marquardt (1963), SIAM Journal 11, 431-441, with Nielsen's (1999) rule for the damping.
 */
export function levenbergMarquardt(problem: LeastSquaresProblem, start: Float64Array): LeastSquaresSolution {
  const place = placeAt(problem, start);
  if (start.length === 0 || place.cost === Infinity) return place;
  const tried = placeAt(problem, start);
  const model = new LocalModel(start.length, problem.size);
  let damping = 1e-3;
  let growth = 2;
  let moved = true;
  for (let round = 0; round < mostRounds; round++) {
    if (moved && !model.measure(problem, place)) break;
    const promised = model.propose(place, damping, problem.bound, tried.point);
    if (!(promised > problem.enough * place.cost)) break;
    evaluate(problem, tried);
    const gained = place.cost - tried.cost;
    moved = gained > 0;
    if (moved) {
      exchange(place, tried);
      if (gained < problem.enough * place.cost) break;
      damping *= Math.max(1 / 10, 1 - (2 * (gained / promised) - 1) ** 3);
      growth = 2;
    } else {
      damping *= growth;
      growth *= 2;
    }
  }
  return place;
}

/** A point with its errors and their sum of squares. */
interface Place {
  point: Float64Array;
  errors: Float64Array;
  cost: number;
}

function placeAt(problem: LeastSquaresProblem, point: Float64Array): Place {
  const place = { point: point.slice(), errors: new Float64Array(problem.size), cost: Infinity };
  evaluate(problem, place);
  return place;
}

function evaluate(problem: LeastSquaresProblem, place: Place): void {
  const cost = problem.errors(place.point, place.errors) ? inner(place.errors, place.errors) : Infinity;
  place.cost = Number.isFinite(cost) ? cost : Infinity;
}

function exchange(one: Place, other: Place): void {
  const { point, errors, cost } = one;
  Object.assign(one, other);
  Object.assign(other, { point, errors, cost });
}

/** The sum of squares as a quadratic around a point (Gauss and Newton). */
class LocalModel {
  private readonly slopes: readonly Float64Array[];
  private readonly gradient: Float64Array;
  private readonly curvature: Float64Array;
  private readonly damped: Float64Array;
  private readonly move: Float64Array;

  constructor(count: number, size: number) {
    this.slopes = Array.from({ length: count }, () => new Float64Array(size));
    this.gradient = new Float64Array(count);
    this.curvature = new Float64Array(count * count);
    this.damped = new Float64Array(count * count);
    this.move = new Float64Array(count);
  }

  /** False where a neighbouring point is not admissible. */
  measure(problem: LeastSquaresProblem, { point, errors }: Place): boolean {
    const { slopes, gradient, curvature } = this;
    const count = point.length;
    const nearby = point.slice();
    for (let i = 0; i < count; i++) {
      // Steps lead inwards, so that they never leave the bound.
      const taken = point[i] > 0 ? -step : step;
      const slope = slopes[i];
      nearby[i] = point[i] + taken;
      if (!problem.errors(nearby, slope)) return false;
      nearby[i] = point[i];
      for (let row = 0; row < slope.length; row++) slope[row] = (slope[row] - errors[row]) / taken;
      gradient[i] = inner(slope, errors);
      for (let j = 0; j <= i; j++) {
        curvature[i * count + j] = inner(slope, slopes[j]);
        curvature[j * count + i] = curvature[i * count + j];
      }
    }
    return true;
  }

  /** Writes the damped step's point; gives what the quadratic promises that it takes off the sum, NaN where there is no step. */
  propose({ point, cost }: Place, damping: number, bound: number, into: Float64Array): number {
    const { gradient, curvature, damped, move } = this;
    const count = point.length;
    damped.set(curvature);
    for (let i = 0; i < count; i++) {
      damped[i * count + i] += damping * Math.max(curvature[i * count + i], 1e-12 * cost);
      move[i] = -gradient[i];
    }
    if (!solvePositiveDefinite(damped, move, count)) return NaN;
    for (let i = 0; i < count; i++) {
      into[i] = Math.max(-bound, Math.min(bound, point[i] + move[i]));
      move[i] = into[i] - point[i];
    }
    let gain = 0;
    for (let i = 0; i < count; i++) {
      gain -= 2 * gradient[i] * move[i];
      for (let j = 0; j < count; j++) gain -= move[i] * curvature[i * count + j] * move[j];
    }
    return gain;
  }
}
