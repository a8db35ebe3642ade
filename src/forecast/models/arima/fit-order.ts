import { solvePositiveDefinite } from '../../../numeric/cholesky.js';
import { levenbergMarquardt } from '../../../numeric/levenberg-marquardt.js';
import { inner } from '../../../numeric/vector.js';
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
  /** Infinity where there are too many parameters for the values. */
  readonly aicc: number;
  /** Whether all roots keep away from the unit circle: orders next to it are no candidates of a search. */
  readonly admissible: boolean;
}

/** Roots of an admissible order keep this distance from the origin, as in R's auto.arima. */
const admissibleRadius = 1.01;
// Partial autocorrelations beyond tanh(4.5) = 0.9998 mean roots that are never admissible.
const widestPoint = 4.5;

/** Where a fit starts and how far it goes. */
export interface FitOptions {
  /** A fit of the same data by a like order: the lags that both have start from its coefficients. */
  readonly like?: FittedOrder;
  /** The search ends where a step gains less than this share of the sum of squares. */
  readonly enough?: number;
}

/**
 * Fits an order by exact maximum likelihood. Errors' variance, regressors and constant are eliminated (generalised least
 * squares), so that the search is over the lag coefficients alone; its objective is a sum of squares (Mélard 1984).
 */
export function fitOrder(data: ArimaData, order: Order, { like, enough = 1e-9 }: FitOptions = {}): FittedOrder {
  const likelihood = new Likelihood(data, order);
  const problem = {
    size: likelihood.length,
    bound: widestPoint,
    enough,
    errors: (tried: Float64Array, errors: Float64Array) => likelihood.errors(tried, errors),
  };
  function fitFrom(start: Float64Array): FittedOrder {
    const { point, cost } = levenbergMarquardt(problem, start);
    return likelihood.result(point, cost, data.season);
  }
  const fitted = fitFrom(startingPoint(likelihood, order, wideLevels, like));
  if (fitted.admissible) return fitted;
  // A peak next to the unit circle is no use; another one may lie within.
  const other = fitFrom(startingPoint(likelihood, order, mildLevels, undefined));
  return other.admissible ? other : fitted;
}

/** The likelihood has several peaks: lags that the like order does not have start from the best of a coarse grid. */
function startingPoint(
  likelihood: Likelihood,
  order: Order,
  levels: readonly number[],
  like: FittedOrder | undefined,
): Float64Array {
  const { p, q, P, Q } = order;
  const start = new Float64Array(p + q + P + Q);
  const nearKnown = like?.order.p === p && like.order.q === q;
  const farKnown = like?.order.P === P && like.order.Q === Q;
  if (like && nearKnown) start.set(like.point.subarray(0, p + q));
  if (like && farKnown) start.set(like.point.subarray(like.order.p + like.order.q), p + q);
  // Seasonal errors mostly take part of themselves back; the lags by bucket are better found when that is allowed for.
  else if (Q > 0) start[p + q + P] = 0.5;
  if (!nearKnown) chooseBest(likelihood, levels, start, p > 0 ? 0 : -1, q > 0 ? p : -1);
  if (!farKnown) chooseBest(likelihood, levels, start, P > 0 ? p + q : -1, Q > 0 ? p + q + P : -1);
  return start;
}

const wideLevels = [-0.8, 0.1, 0.8];
const mildLevels = [-0.5, 0.1, 0.5];
const noLevels = [0];

/** Sets the first coefficients of the autoregression and the moving average (-1: there is none) to the best of the levels. */
function chooseBest(
  likelihood: Likelihood,
  levels: readonly number[],
  start: Float64Array,
  ar: number,
  ma: number,
): void {
  if (ar < 0 && ma < 0) return;
  const errors = new Float64Array(likelihood.length);
  const best = { cost: Infinity, ar: 0, ma: 0 };
  for (const arLevel of ar < 0 ? noLevels : levels) {
    for (const maLevel of ma < 0 ? noLevels : levels) {
      if (ar >= 0) start[ar] = arLevel;
      if (ma >= 0) start[ma] = maLevel;
      const cost = likelihood.errors(start, errors) ? inner(errors, errors) : Infinity;
      if (cost < best.cost) Object.assign(best, { cost, ar: arLevel, ma: maLevel });
    }
  }
  if (ar >= 0) start[ar] = best.ar;
  if (ma >= 0) start[ma] = best.ma;
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
  /** Inner products of the regressors, the lower half. */
  private readonly products: Float64Array;

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
    this.products = new Float64Array(this.effects.length ** 2);
  }

  /** Fills the errors, so scaled that the sum of their squares is smallest where the likelihood is largest. */
  errors(point: Float64Array, into: Float64Array): boolean {
    multiplyOut(coefficientsOf(point, this.order), this.order, this.season, this.polynomials);
    const logarithms = this.whitener.whiten(this.columns);
    if (Number.isNaN(logarithms) || !this.regress()) return false;
    this.rest(into);
    const scale = Math.exp(logarithms / (2 * this.length));
    for (let bucket = 0; bucket < into.length; bucket++) into[bucket] *= scale;
    return true;
  }

  /** What the regressors leave of the whitened values. */
  private rest(into: Float64Array): void {
    const { columns, effects } = this;
    into.set(columns[0].errors);
    for (let regressor = 0; regressor < effects.length; regressor++) {
      const effect = effects[regressor];
      const { errors } = columns[regressor + 1];
      for (let bucket = 0; bucket < into.length; bucket++) into[bucket] -= effect * errors[bucket];
    }
  }

  /** Least squares of the whitened values on the whitened regressors. */
  private regress(): boolean {
    const { columns, effects, products } = this;
    const count = effects.length;
    for (let row = 0; row < count; row++) {
      effects[row] = inner(columns[row + 1].errors, columns[0].errors);
      for (let other = 0; other <= row; other++) {
        products[row * count + other] = inner(columns[row + 1].errors, columns[other + 1].errors);
      }
    }
    return solvePositiveDefinite(products, effects, count);
  }

  result(point: Float64Array, cost: number, season: number): FittedOrder {
    const { order, length } = this;
    const coefficients = coefficientsOf(point, order);
    // The search ends with a trial, maybe a refused one: the effects belong to the point that it chose.
    const rest = new Float64Array(length);
    this.errors(point, rest);
    this.rest(rest);
    const effects = this.effects.slice();
    const estimated = coefficients.length + effects.length + 1;
    const logLikelihood = -0.5 * length * (Math.log((2 * Math.PI * cost) / length) + 1);
    const left = length - estimated - 1;
    const enough = left > 0 && Number.isFinite(logLikelihood);
    const aicc = enough ? -2 * logLikelihood + 2 * estimated + (2 * estimated * (estimated + 1)) / left : Infinity;
    const admissible = rootsOutside(coefficients, order, season, admissibleRadius);
    const variance = inner(rest, rest) / Math.max(1, length - estimated + 1);
    return { order, point, coefficients, effects, variance, logLikelihood, aicc, admissible };
  }
}
