import { lagged, rootMeanSquare, zeros } from '../../numeric/vector.js';
import { fittedAs } from '../fitted.js';
import type { Fitted, Forecast, Model, Series } from '../model.js';

/** So many buckets of no growth at all stand against what has been seen of it. */
const noGrowth = 2;

/**
 * The same bucket one season ago, and by how much the buckets since lie above theirs of a season ago: what planners know as growth over last
 * year. The mean growth is shrunk, as it may have been seen in a few buckets only; it is not carried on from season to season.
 */
export const seasonalGrowth: Model = {
  name: 'seasonal_growth',
  summary: 'the same bucket one season ago, and the growth since then',
  source:
    'Hyndman and Athanasopoulos, Forecasting: Principles and Practice (3rd ed.), section 5.2, with a shrunk mean of the seasonal differences',
  shifts: true,
  needs: (season) => season,
  fit,
};

function fit({ values, season }: Series): Fitted {
  const lastSeason = values.slice(-season);
  const changes = lagged(values, season).subarray(season);
  const recent = changes.subarray(Math.max(0, changes.length - season));
  const growth = recent.reduce((sum, change) => sum + change, 0) / (recent.length + noGrowth);
  const residuals = (): Float64Array => lagged(values, season).map((change) => change - growth);
  const oneSeasonAhead = rootMeanSquare(residuals());

  function forecast(horizon: number): Forecast {
    const mean = zeros(horizon);
    const spread = zeros(horizon);
    for (let ahead = 0; ahead < horizon; ahead++) {
      mean[ahead] = lastSeason[ahead % season] + growth;
      spread[ahead] = oneSeasonAhead * Math.sqrt(Math.floor(ahead / season) + 1);
    }
    return { mean, spread };
  }

  return fittedAs({ season, growth }, residuals, forecast);
}
