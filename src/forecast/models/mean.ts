import { constant, meanOf } from '../../numeric/vector.js';
import type { Fitted, Model, Series } from '../model.js';

export const mean: Model = {
  name: 'mean',
  summary: 'the mean of the history',
  source: 'Hyndman and Athanasopoulos, Forecasting: Principles and Practice (3rd ed.), sections 5.2 and 5.5',
  shifts: true,
  needs: () => 1,
  fit,
};

function fit({ values }: Series): Fitted {
  const centre = meanOf(values);
  const residuals = values.map((value) => value - centre);
  const squares = residuals.reduce((sum, residual) => sum + residual * residual, 0);
  // The mean itself is uncertain by one part in the length of the history.
  const spread = Math.sqrt((squares / Math.max(1, values.length - 1)) * (1 + 1 / values.length));
  return {
    parameters: { mean: centre },
    residuals,
    forecast: (horizon) => ({
      mean: constant(horizon, centre),
      spread: constant(horizon, spread),
    }),
  };
}
