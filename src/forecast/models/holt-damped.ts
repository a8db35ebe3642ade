import { zeros } from '../../numeric/vector.js';
import { fittedAs } from '../fitted.js';
import type { Fitted, Forecast, Model } from '../model.js';
import { onSeasonFree } from '../season/on-season-free.js';
import { fitDampedTrend, trendErrors } from './smoothing/damped-trend.js';

export const holtDamped: Model = {
  name: 'holt_damped',
  summary: 'level and damped trend, the season taken out',
  source: 'Gardner and McKenzie (1985); in state space form Hyndman et al. (2008), ETS(A,Ad,N)',
  shifts: true,
  needs: () => 5,
  fit: (series) => onSeasonFree(series, fit),
};

function fit(values: Float64Array): Fitted {
  const fitted = fitDampedTrend(values);
  const { alpha, beta, phi, initialLevel, initialTrend } = fitted;
  const variance = fitted.sumOfSquares / Math.max(1, values.length - 5);

  function forecast(horizon: number): Forecast {
    const mean = zeros(horizon);
    const spread = zeros(horizon);
    let damping = 0;
    let share = 1;
    let growth = 1;
    for (let ahead = 0; ahead < horizon; ahead++) {
      share *= phi;
      damping += share;
      mean[ahead] = fitted.level + damping * fitted.trend;
      spread[ahead] = Math.sqrt(variance * growth);
      // An error one bucket ahead moves this one by α and the trend grown up to here.
      growth += (alpha + beta * damping) ** 2;
    }
    return { mean, spread };
  }

  const parameters = { alpha, beta, phi, initial_level: initialLevel, initial_trend: initialTrend };
  return fittedAs(parameters, () => trendErrors(values, fitted), forecast);
}
