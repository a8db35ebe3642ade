import { lagged } from '../../numeric/vector.js';
import type { Fitted, Forecast, Model, Series } from '../model.js';

export const drift: Model = {
  name: 'drift',
  summary: 'the straight line through the first and the last bucket goes on',
  source: 'Hyndman and Athanasopoulos, Forecasting: Principles and Practice (3rd ed.), sections 5.2 and 5.5',
  shifts: true,
  needs: () => 3,
  fit,
};

function fit({ values }: Series): Fitted {
  const steps = values.length - 1;
  const last = values[steps];
  const slope = (last - values[0]) / steps;
  const residuals = lagged(values, 1).map((change) => change - slope);
  const squares = residuals.reduce((sum, residual, bucket) => (bucket === 0 ? 0 : sum + residual * residual), 0);
  const variance = squares / Math.max(1, steps - 1);

  function forecast(horizon: number): Forecast {
    const mean = new Float64Array(horizon);
    const spread = new Float64Array(horizon);
    for (let ahead = 1; ahead <= horizon; ahead++) {
      mean[ahead - 1] = last + slope * ahead;
      spread[ahead - 1] = Math.sqrt(variance * ahead * (1 + ahead / steps));
    }
    return { mean, spread };
  }

  return { parameters: { slope }, residuals, forecast };
}
