import { zeros } from '../../numeric/vector.js';
import { fittedAs } from '../fitted.js';
import type { Fitted, Forecast, Model } from '../model.js';
import { onSeasonFree } from '../season/on-season-free.js';
import { fitLevel, levelErrors } from './smoothing/level.js';

export const theta: Model = {
  name: 'theta',
  summary: 'a smoothed level that drifts by half the slope of the whole history, the season taken out',
  source:
    'Assimakopoulos and Nikolopoulos (2000), the winner of the M3 competition; as smoothing with drift Hyndman and Billah (2003)',
  shifts: true,
  needs: () => 3,
  fit: (series) => onSeasonFree(series, fit),
};

function fit(values: Float64Array): Fitted {
  const fitted = fitLevel(values);
  const { alpha, initial, level } = fitted;
  const halfSlope = slopeOf(values) / 2;
  const variance = fitted.sumOfSquares / Math.max(1, values.length - 2);
  const shareOfPast = (1 - (1 - alpha) ** values.length) / alpha;

  function forecast(horizon: number): Forecast {
    const mean = zeros(horizon);
    const spread = zeros(horizon);
    for (let ahead = 0; ahead < horizon; ahead++) {
      mean[ahead] = level + halfSlope * (ahead + shareOfPast);
      spread[ahead] = Math.sqrt(variance * (1 + ahead * alpha * alpha));
    }
    return { mean, spread };
  }

  const parameters = { alpha, drift: halfSlope, initial_level: initial };
  return fittedAs(parameters, () => levelErrors(values, fitted), forecast);
}

/** The slope of the least squares line through all buckets. */
function slopeOf(values: Float64Array): number {
  const middle = (values.length - 1) / 2;
  let above = 0;
  let below = 0;
  for (let bucket = 0; bucket < values.length; bucket++) {
    above += (bucket - middle) * values[bucket];
    below += (bucket - middle) ** 2;
  }
  return above / below;
}
