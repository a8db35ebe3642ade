import { lagged, mapped, squared, zeros } from '../../numeric/vector.js';
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
  const residuals = mapped(lagged(values, 1), (change) => change - slope);
  const squares = squared(residuals.subarray(1));
  const variance = squares / Math.max(1, steps - 1);

  function forecast(horizon: number): Forecast {
    const mean = zeros(horizon);
    const spread = zeros(horizon);
    for (let ahead = 1; ahead <= horizon; ahead++) {
      mean[ahead - 1] = last + slope * ahead;
      spread[ahead - 1] = Math.sqrt(variance * ahead * (1 + ahead / steps));
    }
    return { mean, spread };
  }

  return { parameters: { slope }, residuals, forecast };
}
