import { zeros } from '../../../numeric/vector.js';
import { fitLevel } from '../smoothing/level.js';

/** Sums of so many buckets each, counted back from the end; what is left over at the start is left out. */
export function aggregated(values: Float64Array, buckets: number): Float64Array {
  const count = Math.floor(values.length / buckets);
  const first = values.length - count * buckets;
  const sums = zeros(count);
  for (let place = 0; place < count * buckets; place++) sums[Math.floor(place / buckets)] += values[first + place];
  return sums;
}

/** The level of the sums by simple exponential smoothing, per bucket. */
export function aggregateLevel(values: Float64Array, buckets: number): number {
  const sums = aggregated(values, buckets);
  // Two sums or fewer leave nothing to learn a smoothing share from.
  if (sums.length < 3) return sums.reduce((total, sum) => total + sum, 0) / (sums.length * buckets);
  return fitLevel(sums).level / buckets;
}

/** Whole buckets between demands, on the mean: the most that is aggregated; never more than leaves two sums. */
export function meanInterval(values: Float64Array): number {
  let demands = 0;
  for (let bucket = 0; bucket < values.length; bucket++) if (values[bucket] !== 0) demands++;
  const interval = Math.max(1, Math.round(values.length / Math.max(1, demands)));
  return Math.max(1, Math.min(interval, values.length >> 1));
}
