import { constant, zeros } from '../../numeric/vector.js';
import { fittedAs } from '../fitted.js';
import type { Fitted, Forecast, Model } from '../model.js';
import { onSeasonFree } from '../season/on-season-free.js';
import { fitLevel, levelErrors } from './smoothing/level.js';

export const ses: Model = {
  name: 'ses',
  summary: 'a level that follows the history (simple exponential smoothing), the season taken out',
  source: 'Brown (1959); in state space form Hyndman et al. (2008), Forecasting with Exponential Smoothing, ETS(A,N,N)',
  shifts: true,
  needs: () => 3,
  fit: (series) => onSeasonFree(series, fit),
};

function fit(values: Float64Array): Fitted {
  const fitted = fitLevel(values);
  const variance = fitted.sumOfSquares / Math.max(1, values.length - 2);
  const { alpha, initial, level } = fitted;

  function forecast(horizon: number): Forecast {
    const spread = zeros(horizon);
    for (let ahead = 0; ahead < horizon; ahead++) spread[ahead] = Math.sqrt(variance * (1 + ahead * alpha * alpha));
    return { mean: constant(horizon, level), spread };
  }

  return fittedAs({ alpha, initial_level: initial }, () => levelErrors(values, fitted), forecast);
}
