import { constant, rootMeanSquare } from '../../../numeric/vector.js';
import type { Fitted } from '../../model.js';

/** A forecast that is the same in every bucket ahead, with the spread of the one-step errors, since these forecasts hardly move. */
export function flatForecast(level: number, residuals: Float64Array, parameters: Record<string, number>): Fitted {
  const spread = rootMeanSquare(residuals);
  return {
    parameters,
    residuals,
    forecast: (horizon) => ({
      mean: constant(horizon, level),
      spread: constant(horizon, spread),
    }),
  };
}
