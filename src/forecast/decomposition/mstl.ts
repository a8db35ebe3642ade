import { copied, less, zeros } from '../../numeric/vector.js';
import { stl } from './stl.js';

/** A series as a sum of a trend, one seasonal pattern per season, and a remainder. */
export interface SeasonsDecomposition {
  readonly trend: Float64Array;
  /** One per season, shortest first. */
  readonly seasonals: readonly { readonly season: number; readonly values: Float64Array }[];
  readonly remainder: Float64Array;
}

/**
 * Decomposes a series without gaps by several seasons; those of which it does not hold two are left out.
 * Each season is taken out by STL in turn, twice, with windows of 11, 15, 19 … seasons.
 * Source: Bandara, Hyndman and Bergmeir (2021), MSTL: a seasonal-trend decomposition algorithm for time series with multiple
 * seasonal patterns, arXiv 2107.13462; windows as in R forecast's mstl.
 */
export function mstl(values: Float64Array, seasons: readonly number[]): SeasonsDecomposition {
  const length = values.length;
  const held = seasons.filter((season) => season > 1 && 2 * season <= length).sort((short, long) => short - long);
  const seasonals = held.map((season) => ({ season, values: zeros(length) }));
  const adjusted = copied(values);
  let trend: Float64Array = zeros(length);
  for (let round = 0; round < (held.length > 1 ? 2 : 1); round++) {
    seasonals.forEach((seasonal, place) => {
      for (let bucket = 0; bucket < length; bucket++) adjusted[bucket] += seasonal.values[bucket];
      const parts = stl(adjusted, seasonal.season, { seasonalWindow: 11 + 4 * place });
      seasonal.values.set(parts.seasonal);
      for (let bucket = 0; bucket < length; bucket++) adjusted[bucket] -= seasonal.values[bucket];
      trend = parts.trend;
    });
  }
  return { trend, seasonals, remainder: less(adjusted, trend) };
}

/**
 * The share of the variance of remainder and season that the season explains, 0 to 1.
 * Source: Wang, Smith and Hyndman (2006), Characteristic-based clustering for time series data, DMKD 13, 335-364.
 */
export function seasonalStrength(values: Float64Array, season: number): number {
  const { seasonals, remainder } = mstl(values, [season]);
  if (seasonals.length === 0) return 0;
  const both = remainder.map((value, bucket) => value + seasonals[0].values[bucket]);
  const total = variance(both);
  const size = values.reduce((sum, value) => sum + Math.abs(value), 0) / values.length;
  // A series that does not move leaves only rounding, which explains nothing.
  if (!(total > (1e-10 * size) ** 2)) return 0;
  return Math.max(0, Math.min(1, 1 - variance(remainder) / total));
}

function variance(values: Float64Array): number {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  return values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (values.length - 1);
}
