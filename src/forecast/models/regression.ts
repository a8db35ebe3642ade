import { GrowingRegression } from '../../numeric/growing-regression.js';
import { constant, copied } from '../../numeric/vector.js';
import { fromLogarithms, levelResiduals, logarithmicLoss, logarithmsOf } from '../logarithm.js';
import type { Fitted, Forecast, Model, Series } from '../model.js';
import type { Regressor } from '../regressors/regressor.js';
import { regressorsOf } from '../regressors/regressors-of.js';
import { differenced } from './arima/difference.js';
import { type ArimaData, type FittedOrder, fitOrder } from './arima/fit-order.js';
import { namedParameters } from './arima/named-parameters.js';
import type { Order } from './arima/order.js';
import { filterOrder } from './arima/predict.js';
import { searchOrder } from './arima/search.js';
import { isConstant, levelDifferences, seasonalDifferences, sizeOf } from './arima/unit-root.js';
import { arima, seasonOfOrder } from './arima.js';

/**
 * Effects of covariates (prices, promotions) and of the calendar, of which those stay that lower the AICc, with an ARIMA for the
 * rest. On logarithms, where effects are factors, if the likelihood is larger there. Without anything that helps it is `arima`.
 */
export const regression: Model = {
  name: 'regression',
  summary: 'effects of covariates and of the calendar, the rest by an ARIMA',
  source:
    'Pankratz (1991), Forecasting with Dynamic Regression Models; Hyndman and Athanasopoulos, Forecasting: Principles and Practice (3rd ed.), chapter 10',
  needs: arima.needs,
  fit,
};

function fit(series: Series): Fitted {
  const { values } = series;
  const season = seasonOfOrder(series.season);
  const candidates = regressorsOf(series);
  const level = choose(values, season, candidates);
  const logarithms = logarithmsOf(values);
  const product = logarithms && choose(logarithms.values, season, candidates, level.order);
  const asProduct =
    logarithms !== undefined &&
    product !== undefined &&
    product.aicc + 2 * logarithmicLoss(logarithms, product.used) < level.aicc;
  if ((asProduct ? product : level).regressors.length === 0) return arima.fit(series);
  if (!asProduct) return fitChosen(values, season, level);
  const fitted = fitChosen(logarithms.values, season, product);
  return {
    parameters: { logarithms: 1, ...fitted.parameters },
    residuals: levelResiduals(values, fitted.residuals),
    forecast: (horizon) => fromLogarithms(fitted.forecast(horizon), logarithms.unit, season),
  };
}

interface Choice {
  readonly regressors: readonly Regressor[];
  /** The plain order that the errors were given while regressors were chosen; its differences stay. */
  readonly order: Order;
  readonly aicc: number;
  /** How many differenced values the likelihood is of. */
  readonly used: number;
}

/** Adds the candidate that lowers the AICc most, until none does. */
function choose(values: Float64Array, season: number, candidates: readonly Regressor[], given?: Order): Choice {
  const order = given ?? plainOrder(values, season, candidates);
  const fitWith = (regressors: readonly Regressor[], like: FittedOrder | undefined): FittedOrder =>
    fitOrder({ values, season, regressors: regressors.map(({ past }) => past) }, order, { like, enough: coarse });
  const used = differenced(values, order, season).length;
  let chosen: readonly Regressor[] = [];
  let best = fitWith([], undefined);
  let left = candidates.filter(({ past }) => moves(past, order, season));
  while (left.length > 0) {
    const trials = left.map((regressor) => ({ regressor, fitted: fitWith([...chosen, regressor], best) }));
    const { regressor, fitted } = trials.reduce((one, other) => (other.fitted.aicc < one.fitted.aicc ? other : one));
    if (!(fitted.aicc < best.aicc)) break;
    best = fitted;
    chosen = [...chosen, regressor];
    left = left.filter((other) => other !== regressor);
  }
  return { regressors: chosen, order, aicc: best.aicc, used };
}

// Regressors are compared on fits whose log-likelihood is right to three digits.
const coarse = 1e-5;

/** A column that does not move once differenced, or only as the constant does, has no effect that could be told. */
function moves(past: Float64Array, order: Order, season: number): boolean {
  return !isConstant(differenced(past, order, season), sizeOf(past));
}

/** Differences by the tests on what least squares on all candidates leave; the least lags that such differences mostly ask for. */
function plainOrder(values: Float64Array, season: number, candidates: readonly Regressor[]): Order {
  const rest = withoutAll(values, candidates);
  const D = values.length >= 3 * season ? seasonalDifferences(rest, season) : 0;
  const d = levelDifferences(differenced(rest, { d: 0, D }, season), sizeOf(values));
  const seasonal = season > 1 && values.length >= 3 * season ? 1 : 0;
  return {
    p: d === 0 ? 1 : 0,
    d,
    q: d === 0 ? 0 : 1,
    P: D === 0 ? seasonal : 0,
    D,
    Q: D,
    constant: d + D < 2,
  };
}

function withoutAll(values: Float64Array, candidates: readonly Regressor[]): Float64Array {
  if (candidates.length > values.length / 4) return values;
  const grown = new GrowingRegression(values);
  for (const column of [constant(values.length, 1), ...candidates.map(({ past }) => copied(past))]) {
    grown.add(column);
  }
  return grown.rest();
}

function fitChosen(values: Float64Array, season: number, { regressors, order }: Choice): Fitted {
  const data: ArimaData = { values, season, regressors: regressors.map(({ past }) => past) };
  const fitted = searchOrder(data, order.d, order.D) ?? fitOrder(data, order);
  const { residuals, forecast } = filterOrder(data, fitted);
  const effects = regressors.map(({ name }, place) => [`effect_${name}`, fitted.effects[place]] as const);
  return {
    parameters: { ...Object.fromEntries(effects), ...namedParameters(fitted) },
    residuals,
    forecast: (horizon: number): Forecast =>
      forecast(
        horizon,
        regressors.map(({ ahead }) => ahead(horizon)),
      ),
  };
}
