import { seasonalStrength } from '../../decomposition/mstl.js';
import { difference } from './difference.js';

// The 5% point of the statistic for a level, Kwiatkowski et al. (1992), table 1.
const criticalLevel = 0.463;
// A season that explains more than this share is differenced away (R forecast's nsdiffs, fitted to the M3 data by its authors).
const criticalStrength = 0.64;

/** 1 where the season is strong enough to be differenced away, else 0, as R forecast's `nsdiffs(test = "seas")` decides. */
export function seasonalDifferences(values: Float64Array, season: number): 0 | 1 {
  if (season < 2 || values.length <= 2 * season || isConstant(values, sizeOf(values))) return 0;
  return seasonalStrength(values, season) > criticalStrength ? 1 : 0;
}

/** How often (0, 1 or 2) the values must be differenced until a KPSS test at 5% finds them level, as R forecast's `ndiffs`; `size`: of the numbers before any difference. */
export function levelDifferences(values: Float64Array, size: number): 0 | 1 | 2 {
  let differences = values;
  for (const times of [0, 1] as const) {
    if (isConstant(differences, size) || !(kpss(differences) > criticalLevel)) return times;
    differences = difference(differences, 1);
  }
  return 2;
}

/**
 * The KPSS statistic against a level: large where the values wander. NaN for a constant.
 * Source: Kwiatkowski, Phillips, Schmidt and Shin (1992), Journal of Econometrics 54, 159-178; Bartlett's weights.
 */
export function kpss(values: Float64Array): number {
  const count = values.length;
  const lags = Math.trunc((3 * Math.sqrt(count)) / 13);
  const mean = values.reduce((sum, value) => sum + value, 0) / count;
  let total = 0;
  let walked = 0;
  for (let bucket = 0; bucket < count; bucket++) {
    total += values[bucket] - mean;
    walked += total * total;
  }
  let longRun = 0;
  for (let lag = 0; lag <= lags; lag++) {
    let product = 0;
    for (let bucket = lag; bucket < count; bucket++) product += (values[bucket] - mean) * (values[bucket - lag] - mean);
    longRun += (lag === 0 ? 1 : 2 * (1 - lag / (lags + 1))) * product;
  }
  return walked / count / longRun;
}

/** Whether the values do not move, but for rounding of numbers of the given size. */
export function isConstant(values: Float64Array, size: number): boolean {
  return values.every((value) => Math.abs(value - values[0]) <= 1e-10 * size);
}

/** The mean absolute value: what counts as rounding is measured by it. */
export function sizeOf(values: Float64Array): number {
  return values.reduce((sum, value) => sum + Math.abs(value), 0) / values.length;
}
