import { meanOf } from '../../numeric/vector.js';

const oneSided90 = 1.6448536269514722;

/**
 * Whether the autocorrelation at the season's lag stands out of those before it, at 90% (two-sided).
 * Source: Fiorucci et al. (2016), International Journal of Forecasting 32, section 4; R's thetaf tests so.
 */
export function hasSeason(values: Float64Array, season: number): boolean {
  if (season < 2 || values.length <= 2 * season) return false;
  const centre = meanOf(values);
  let variance = 0;
  for (let bucket = 0; bucket < values.length; bucket++) variance += (values[bucket] - centre) ** 2;
  // Rounding alone makes a constant series vary.
  if (variance <= 1e-20 * centre * centre * values.length) return false;
  let before = 0;
  for (let lag = 1; lag < season; lag++) before += autocorrelation(values, centre, variance, lag) ** 2;
  const deviation = Math.sqrt((1 + 2 * before) / values.length);
  return Math.abs(autocorrelation(values, centre, variance, season)) / deviation > oneSided90;
}

function autocorrelation(values: Float64Array, centre: number, variance: number, lag: number): number {
  let sum = 0;
  for (let bucket = lag; bucket < values.length; bucket++) {
    sum += (values[bucket] - centre) * (values[bucket - lag] - centre);
  }
  return sum / variance;
}
