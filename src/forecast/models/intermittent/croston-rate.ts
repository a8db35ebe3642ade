import { constant } from '../../../numeric/vector.js';
/** Croston's rate, kept bucket by bucket. */
export interface CrostonRate {
  /** Mean demand per bucket; 0 before the first demand. */
  readonly rate: number;
  /** What was expected of each bucket, one ahead; NaN up to the first demand. */
  readonly expected: Float64Array;
}

/** Size and interval of demands, each smoothed when a demand comes; the rate is their ratio times `correction`. */
export function crostonRate(values: Float64Array, alpha: number, correction: number): CrostonRate {
  const expected = constant(values.length, NaN);
  let size = 0;
  let interval = 0;
  let since = 0;
  let rate = 0;
  for (let bucket = 0; bucket < values.length; bucket++) {
    since++;
    if (interval > 0) expected[bucket] = rate;
    if (values[bucket] === 0) continue;
    size = interval === 0 ? values[bucket] : size + alpha * (values[bucket] - size);
    interval = interval === 0 ? since : interval + alpha * (since - interval);
    rate = (correction * size) / interval;
    since = 0;
  }
  return { rate, expected };
}
