import { zeros } from '../../numeric/vector.js';
import { fittedAs } from '../fitted.js';
import type { Fitted, Forecast, Model } from '../model.js';
import { onSeasonFree } from '../season/on-season-free.js';
import { dynamicThetaErrors, dynamicThetaMeans, fitDynamicTheta } from './smoothing/dynamic-theta.js';

export const dynamicTheta: Model = {
  name: 'dynamic_theta',
  summary: 'Theta with its weight and its line learnt, the line up to date in every bucket, the season taken out',
  source:
    'Fiorucci, Pellegrini, Louzada, Petropoulos and Koehler (2016), International Journal of Forecasting 32, model DOTM',
  shifts: true,
  needs: () => 4,
  fit: (series) => onSeasonFree(series, fit),
};

function fit(values: Float64Array): Fitted {
  const fitted = fitDynamicTheta(values);
  const { alpha, weight, initial } = fitted;
  const variance = fitted.sumOfSquares / Math.max(1, values.length - 5);

  function forecast(horizon: number): Forecast {
    const spread = zeros(horizon);
    for (let ahead = 0; ahead < horizon; ahead++) spread[ahead] = Math.sqrt(variance * (1 + ahead * alpha * alpha));
    return { mean: dynamicThetaMeans(values, fitted, horizon), spread };
  }

  const parameters = { alpha, theta: 1 / Math.max(1e-6, 1 - weight), initial_level: initial };
  return fittedAs(parameters, () => dynamicThetaErrors(values, fitted), forecast);
}
