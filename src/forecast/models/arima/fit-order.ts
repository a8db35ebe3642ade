import { solvePositiveDefinite } from '../../../numeric/cholesky.js';
import { levenbergMarquardt } from '../../../numeric/levenberg-marquardt.js';
import { differenced } from './difference.js';
import type { Order } from './order.js';
import { coefficientsOf, type LagPolynomials, multiplyOut, rootsOutside } from './polynomial.js';
import { type Column, columnOf, Whitener } from './whiten.js';

/** What an ARIMA is fitted to. */
export interface ArimaData {
  readonly values: Float64Array;
  readonly season: number;
  /** Columns as long as the values whose effect is estimated along; none for a plain ARIMA. */
  readonly regressors: readonly Float64Array[];
}

export interface FittedOrder {
  readonly order: Order;
  /** Unbounded numbers behind the coefficients: a neighbouring order starts its search from them. */
  readonly point: Float64Array;
  /** φ, θ, Φ, Θ one after the other, with R's signs. */
  readonly coefficients: Float64Array;
  /** Effects of the regressors, then of the constant where there is one. */
  readonly effects: Float64Array;
  /** Variance of the errors, over the degrees of freedom that are left. */
  readonly variance: number;
  readonly logLikelihood: number;
  /** Infinity where the order is not admissible: too many parameters, or roots next to the unit circle. */
  readonly aicc: number;
}

/** Roots of an admissible order keep this distance from the origin, as in R's auto.arima. */
const admissibleRadius = 1.01;
// Partial autocorrelations beyond tanh(4.5) = 0.9998 mean roots that are never admissible.
const widestPoint = 4.5;

/**
 * Fits an order by exact maximum likelihood. Errors' variance, regressors and constant are eliminated (generalised least
 * squares), so that the search is over the lag coefficients alone; its objective is a sum of squares (Mélard 1984).
 */
export function fitOrder(data: ArimaData, order: Order): FittedOrder {
  const likelihood = new Likelihood(data, order);
  const problem = {
    size: likelihood.length,
    bound: widestPoint,
    errors: (tried: Float64Array, errors: Float64Array) => likelihood.errors(tried, errors),
  };
  const { point, cost } = levenbergMarquardt(problem, bestStart(likelihood, order));
  return likelihood.result(point, cost, data.season);
}

const startLevels = [-0.8, 0.1, 0.8];

/** The likelihood has several peaks: the search starts from the best of a coarse grid, by bucket first, then by season. */
function bestStart(likelihood: Likelihood, { p, q, P, Q }: Order): Float64Array {
  const start = new Float64Array(p + q + P + Q);
  const errors = new Float64Array(likelihood.length);
  if (Q > 0) start[p + q + P] = 0.5;
  for (const [ar, arCount, ma, maCount] of [
    [0, p, p, q],
    [p + q, P, p + q + P, Q],
  ]) {
    let least = Infinity;
    let chosen = [0, 0];
    if (arCount + maCount === 0) continue;
    for (const arLevel of arCount > 0 ? startLevels : [0]) {
      for (const maLevel of maCount > 0 ? startLevels : [0]) {
        if (arCount > 0) start[ar] = arLevel;
        if (maCount > 0) start[ma] = maLevel;
        const cost = likelihood.errors(start, errors) ? inner(errors, errors) : Infinity;
        if (cost < least) [least, chosen] = [cost, [arLevel, maLevel]];
      }
    }
    if (arCount > 0) start[ar] = chosen[0];
    if (maCount > 0) start[ma] = chosen[1];
  }
  return start;
}

/** The likelihood of an order as a sum of squares of its lag coefficients. */
class Likelihood {
  readonly length: number;
  private readonly order: Order;
  private readonly season: number;
  private readonly polynomials: LagPolynomials;
  private readonly whitener: Whitener;
  private readonly columns: readonly Column[];
  private readonly effects: Float64Array;

  constructor({ values, season, regressors }: ArimaData, order: Order) {
    const { p, q, P, Q } = order;
    const polynomials = { ar: new Float64Array(p + P * season), ma: new Float64Array(q + Q * season) };
    const columns = [values, ...regressors].map((column) => differenced(column, order, season));
    this.length = columns[0].length;
    if (order.constant) columns.push(new Float64Array(this.length).fill(1));
    this.order = order;
    this.season = season;
    this.polynomials = polynomials;
    this.whitener = new Whitener(polynomials);
    this.columns = columns.map((column) => columnOf(column, polynomials));
    this.effects = new Float64Array(columns.length - 1);
  }

  /** Fills the errors, so scaled that the sum of their squares is smallest where the likelihood is largest. */
  errors(point: Float64Array, into: Float64Array): boolean {
    multiplyOut(coefficientsOf(point, this.order), this.order, this.season, this.polynomials);
    const logarithms = this.whitener.whiten(this.columns);
    if (Number.isNaN(logarithms) || !this.regress()) return false;
    const scale = Math.exp(logarithms / (2 * this.length));
    into.set(this.columns[0].errors);
    this.effects.forEach((effect, regressor) => {
      const { errors } = this.columns[regressor + 1];
      for (let bucket = 0; bucket < into.length; bucket++) into[bucket] -= effect * errors[bucket];
    });
    for (let bucket = 0; bucket < into.length; bucket++) into[bucket] *= scale;
    return true;
  }

  /** Least squares of the whitened values on the whitened regressors. */
  private regress(): boolean {
    const [target, ...regressors] = this.columns.map((column) => column.errors);
    const count = regressors.length;
    if (count === 0) return true;
    const products = new Float64Array(count * count);
    regressors.forEach((row, index) => {
      this.effects[index] = inner(row, target);
      for (let other = 0; other < count; other++) products[index * count + other] = inner(row, regressors[other]);
    });
    return solvePositiveDefinite(products, this.effects, count);
  }

  result(point: Float64Array, cost: number, season: number): FittedOrder {
    const { order, length } = this;
    const coefficients = coefficientsOf(point, order);
    // The search ends with a trial, maybe a refused one: the effects belong to the point that it chose.
    this.errors(point, new Float64Array(length));
    const effects = this.effects.slice();
    const estimated = coefficients.length + effects.length + 1;
    const logLikelihood = -0.5 * length * (Math.log((2 * Math.PI * cost) / length) + 1);
    const left = length - estimated - 1;
    const admissible =
      left > 0 && Number.isFinite(logLikelihood) && rootsOutside(coefficients, order, season, admissibleRadius);
    const aicc = admissible ? -2 * logLikelihood + 2 * estimated + (2 * estimated * (estimated + 1)) / left : Infinity;
    const squares = this.columns[0].errors.reduce((sum, _, bucket) => sum + this.error(bucket) ** 2, 0);
    const variance = squares / Math.max(1, length - estimated + 1);
    return { order, point, coefficients, effects, variance, logLikelihood, aicc };
  }

  private error(bucket: number): number {
    let error = this.columns[0].errors[bucket];
    this.effects.forEach((effect, regressor) => {
      error -= effect * this.columns[regressor + 1].errors[bucket];
    });
    return error;
  }
}

function inner(left: Float64Array, right: Float64Array): number {
  let sum = 0;
  for (let bucket = 0; bucket < left.length; bucket++) sum += left[bucket] * right[bucket];
  return sum;
}
