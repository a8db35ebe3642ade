import type { Fitted, Forecast, Model, Series } from '../model.js';
import { differenced } from './arima/difference.js';
import { type ArimaData, type FittedOrder, fitOrder } from './arima/fit-order.js';
import { namedParameters } from './arima/named-parameters.js';
import type { Order } from './arima/order.js';
import { filterOrder } from './arima/predict.js';
import { searchOrder } from './arima/search.js';
import { isConstant, levelDifferences, seasonalDifferences, sizeOf } from './arima/unit-root.js';

/** Autoregression, differences and moving averages by bucket and by season, of the order that the AICc chooses. */
export const arima: Model = {
  name: 'arima',
  summary: 'autoregression, differences and moving averages, by bucket and by season',
  source:
    'Box and Jenkins (1970); automatic order: Hyndman and Khandakar (2008), Journal of Statistical Software 27(3)',
  needs: () => 4,
  fit,
};

function fit({ values, season }: Series): Fitted {
  const data = { values, season: seasonOfOrder(season), regressors: [] };
  const fitted = automaticOrder(data);
  const { residuals, forecast } = filterOrder(data, fitted);
  return {
    parameters: namedParameters(fitted),
    residuals,
    forecast: (horizon: number): Forecast => forecast(horizon, []),
  };
}

/** Longer seasons make the state as long as themselves, and leave too few of them to difference: they are left to other models. */
const longestSeason = 24;

/** The season that orders are given: 1 where it is too long for them. */
export function seasonOfOrder(season: number): number {
  return season <= longestSeason ? season : 1;
}

/** Differences by tests, then lags by the AICc. Where nothing is left to explain, or nothing is admissible, differences alone. */
export function automaticOrder(data: ArimaData): FittedOrder {
  const { values, season } = data;
  const size = sizeOf(values);
  const D = seasonalDifferences(values, season);
  const seasonless = differenced(values, { d: 0, D }, season);
  const d = levelDifferences(seasonless, size);
  const plain: Order = { p: 0, d, q: 0, P: 0, D, Q: 0, constant: d + D < 2 };
  if (isConstant(differenced(values, plain, season), size)) return fitOrder(data, plain);
  return searchOrder(data, d, D) ?? fitOrder(data, plain);
}
