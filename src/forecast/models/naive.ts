import { constant, lagged, rootMeanSquare } from '../../numeric/vector.js';
import type { Fitted, Model, Series } from '../model.js';

/** Each bucket is forecast by the last one known. */
export const naive: Model = {
  name: 'naive',
  summary: 'the last bucket goes on',
  source: 'Hyndman and Athanasopoulos, Forecasting: Principles and Practice (3rd ed.), sections 5.2 and 5.5',
  shifts: true,
  needs: () => 1,
  fit,
};

function fit({ values }: Series): Fitted {
  const residuals = lagged(values, 1);
  const oneAhead = rootMeanSquare(residuals);
  return {
    parameters: {},
    residuals,
    forecast: (horizon) => ({
      mean: constant(horizon, values[values.length - 1]),
      spread: Float64Array.from({ length: horizon }, (_, ahead) => oneAhead * Math.sqrt(ahead + 1)),
    }),
  };
}
