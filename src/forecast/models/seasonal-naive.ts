import { lagged, rootMeanSquare, zeros } from '../../numeric/vector.js';
import type { Fitted, Forecast, Model, Series } from '../model.js';

/**
 * Each bucket is forecast by the same bucket of the last season; the spread grows with every season ahead.
 * Without a season this is the naive forecast.
 */
export const seasonalNaive: Model = {
  name: 'seasonal_naive',
  summary: 'the same bucket one season ago',
  source: 'Hyndman and Athanasopoulos, Forecasting: Principles and Practice (3rd ed.), sections 5.2 and 5.5',
  shifts: true,
  needs: (season) => season,
  fit,
};

function fit({ values, season }: Series): Fitted {
  const lastSeason = values.slice(-season);
  const residuals = lagged(values, season);
  const oneSeasonAhead = rootMeanSquare(residuals);

  function forecast(horizon: number): Forecast {
    const mean = zeros(horizon);
    const spread = zeros(horizon);
    for (let ahead = 0; ahead < horizon; ahead++) {
      const seasonsAhead = Math.floor(ahead / season) + 1;
      mean[ahead] = lastSeason[ahead % season];
      spread[ahead] = oneSeasonAhead * Math.sqrt(seasonsAhead);
    }
    return { mean, spread };
  }

  return { parameters: { season }, residuals, forecast };
}
