import { allAbove, mapped, meanOf } from '../numeric/vector.js';
import type { Forecast } from './model.js';

/** A history on logarithms, for models of which the parts multiply. */
export interface Logarithms {
  readonly values: Float64Array;
  /** What the history was divided by: a power of two of its size, so that nothing depends on the unit of demand. */
  readonly unit: number;
}

/** Values next to zero would have logarithms that outweigh all others. */
const leastShare = 1e-3;
/** Beyond this deviation of a logarithm (a factor of 20) the spread on the values' own scale is only a word for "anything". */
const widestDeviation = 3;

/** The logarithms of a history; undefined where not all values are well above zero. */
export function logarithmsOf(values: Float64Array): Logarithms | undefined {
  const mean = meanOf(values);
  if (!allAbove(values, leastShare * mean)) return undefined;
  const unit = 2 ** Math.round(Math.log2(mean));
  return { values: mapped(values, (value) => Math.log(value / unit)), unit };
}

/**
 * What the log-likelihood of the logarithms loses against one of the values themselves: the derivatives' logarithms, over the last
 * `count` values.
 */
export function logarithmicLoss({ values, unit }: Logarithms, count = values.length): number {
  let loss = count * Math.log(unit);
  for (let bucket = values.length - count; bucket < values.length; bucket++) loss += values[bucket];
  return loss;
}

/** The lognormal distribution of a forecast of logarithms: its median, which is nearer to most outcomes than its mean, and its deviation. */
export function fromLogarithms({ mean, spread }: Forecast, unit: number, season: number): Forecast {
  const median = mapped(mean, (value) => unit * Math.exp(value));
  const deviations = mapped(spread, (deviation, ahead) => {
    const variance = Math.min(deviation, widestDeviation) ** 2;
    return median[ahead] * Math.sqrt(Math.exp(variance) * Math.expm1(variance));
  });
  for (let ahead = season; ahead < deviations.length; ahead++) {
    // A falling level narrows a relative spread; nobody knows more of a later bucket, so that it stays as wide as before.
    deviations[ahead] = Math.max(deviations[ahead], deviations[ahead - season]);
  }
  return { mean: median, spread: deviations };
}

/** One-step errors of the values from those of their logarithms. */
export function levelResiduals(values: Float64Array, residuals: Float64Array): Float64Array {
  return mapped(residuals, (residual, bucket) => values[bucket] * -Math.expm1(-residual));
}
