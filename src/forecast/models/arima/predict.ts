import type { Forecast } from '../../model.js';
import { differenced, integrationWeights } from './difference.js';
import type { ArimaData, FittedOrder } from './fit-order.js';
import { impulseResponses } from './initial-covariance.js';
import { multiplyOut } from './polynomial.js';
import { type Column, columnOf, Whitener } from './whiten.js';

/** A fitted order run over its data: one-step errors and forecasts. */
export interface FilteredOrder {
  /** As long as the data; NaN for the first buckets, which the differences use up. */
  readonly residuals: Float64Array;
  readonly forecast: (horizon: number, futureRegressors: readonly Float64Array[]) => Forecast;
}

export function filterOrder(data: ArimaData, fitted: FittedOrder): FilteredOrder {
  const { order, effects } = fitted;
  const { season, values } = data;
  const { p, q, P, Q } = order;
  const polynomials = { ar: new Float64Array(p + P * season), ma: new Float64Array(q + Q * season) };
  multiplyOut(fitted.coefficients, order, season, polynomials);

  /** What is left of the differenced values without regressors and constant, filtered. */
  function filtered(horizon: number): Column {
    const rest = differenced(withoutEffects(values, data.regressors, effects), order, season);
    if (order.constant)
      for (let bucket = 0; bucket < rest.length; bucket++) rest[bucket] -= effects[effects.length - 1];
    const column = columnOf(rest, polynomials, horizon);
    new Whitener(polynomials).whiten([column], horizon);
    return column;
  }

  /** Weights ψ of past errors in a value, the latest first: spreads, and the paths drawn from them, grow by their squares. */
  function responses(count: number): Float64Array {
    return integrate(impulseResponses(polynomials, count), integrationWeights(order, season), new Float64Array(0));
  }

  function forecast(horizon: number, futureRegressors: readonly Float64Array[]): Forecast {
    const { expected, errors } = filtered(horizon);
    const constant = order.constant ? effects[effects.length - 1] : 0;
    const steps = expected.slice(errors.length, errors.length + horizon).map((value) => value + constant);
    const history = withoutEffects(values, data.regressors, effects);
    const mean = integrate(steps, integrationWeights(order, season), history);
    futureRegressors.forEach((regressor, place) => {
      for (let ahead = 0; ahead < horizon; ahead++) mean[ahead] += effects[place] * regressor[ahead];
    });
    return { mean, spread: spreads(responses(horizon), fitted.variance) };
  }

  const { errors } = filtered(0);
  const residuals = new Float64Array(values.length).fill(NaN);
  residuals.set(errors, values.length - errors.length);
  return { residuals, forecast };
}

function withoutEffects(
  values: Float64Array,
  regressors: readonly Float64Array[],
  effects: Float64Array,
): Float64Array {
  const rest = values.slice();
  regressors.forEach((regressor, place) => {
    for (let bucket = 0; bucket < rest.length; bucket++) rest[bucket] -= effects[place] * regressor[bucket];
  });
  return rest;
}

/** Sums differences up again behind the history (zeros before it). */
function integrate(steps: Float64Array, weights: Float64Array, history: Float64Array): Float64Array {
  const levels = steps.slice();
  for (let ahead = 0; ahead < levels.length; ahead++) {
    for (let back = 1; back <= weights.length; back++) {
      if (weights[back - 1] === 0) continue;
      const level = back <= ahead ? levels[ahead - back] : history[history.length + ahead - back];
      levels[ahead] += weights[back - 1] * (level ?? 0);
    }
  }
  return levels;
}

function spreads(responses: Float64Array, variance: number): Float64Array {
  let sum = 0;
  return responses.map((response) => {
    sum += variance * response * response;
    return Math.sqrt(sum);
  });
}
