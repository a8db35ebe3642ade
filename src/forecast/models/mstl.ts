import { mapped, squared, zeros } from '../../numeric/vector.js';
import { mstl as decompose } from '../decomposition/mstl.js';
import type { Model } from '../model.js';
import { hasSeason } from '../season/season-test.js';
import { type Adjustment, fitAdjusted } from './adjusted.js';
import { arima } from './arima.js';
import { theta } from './theta.js';

/** Seasons by MSTL, the rest by Theta. */
export const mstl: Model = seasonalTrend('mstl', theta);

/** Seasons by MSTL, the rest by ARIMA: slower, and better where the rest swings back, as hours mostly do. */
export const mstlArima: Model = seasonalTrend('mstl_arima', arima);

/** A model that takes the seasons out by MSTL, lets another model forecast the rest, and puts the last pattern of each season back. */
function seasonalTrend(name: string, inner: Model): Model {
  return {
    name,
    summary: `seasons taken out by local regressions, the rest by ${inner.name}`,
    source: 'Cleveland et al. (1990), STL; Bandara, Hyndman and Bergmeir (2021), MSTL',
    needs: (season) => Math.max(2 * season, inner.needs(1)),
    fit: (series) => fitAdjusted(series, adjust, inner),
  };
}

function adjust(values: Float64Array, seasons: readonly number[]): Adjustment {
  const { seasonals, trend, remainder } = decompose(
    values,
    seasons.filter((season) => hasSeason(values, season)),
  );

  function ahead(horizon: number): Float64Array {
    const pattern = zeros(horizon);
    for (const seasonal of seasonals) {
      const last = seasonal.values.subarray(seasonal.values.length - seasonal.season);
      for (let bucket = 0; bucket < horizon; bucket++) pattern[bucket] += last[bucket % seasonal.season];
    }
    return pattern;
  }

  return {
    adjusted: mapped(trend, (level, bucket) => level + remainder[bucket]),
    ahead,
    unexplained: squared(remainder) / values.length,
    parameters: {},
  };
}
