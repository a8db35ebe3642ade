import type { ForecastSettings } from '../settings.js';

export type GapRule = ForecastSettings['gaps'];

/** With at least this share of buckets without demand a missing row means no demand. */
const rareShare = 0.3;

/**
 * A history without NaN. A missing bucket is zero or is filled from its neighbours: by the same bucket of the seasons before and after,
 * moved to their level, else by the straight line between the nearest known ones. `auto` takes zero where much of the history is zero or
 * missing, since then no row means that nobody ordered. A history without gaps is given back as it is.
 */
export function fillGaps(values: Float64Array, season: number, rule: GapRule): Float64Array {
  let missing = 0;
  let zeros = 0;
  for (let bucket = 0; bucket < values.length; bucket++) {
    if (Number.isNaN(values[bucket])) missing++;
    else if (values[bucket] === 0) zeros++;
  }
  if (missing === 0) return values;
  const asZero = rule === 'zero' || (rule === 'auto' && missing + zeros >= rareShare * values.length);
  if (asZero || missing === values.length) return values.map((value) => (Number.isNaN(value) ? 0 : value));
  return interpolated(values, season);
}

function interpolated(values: Float64Array, season: number): Float64Array {
  const filled = alongLines(values);
  if (season < 2) return filled;
  // The line has no season in it: what known buckets of the same place lie above their own lines is put on top.
  return filled.map((value, bucket) =>
    Number.isNaN(values[bucket]) ? value + seasonalPart(values, bucket, season) : value,
  );
}

function alongLines(values: Float64Array): Float64Array {
  const filled = values.slice();
  let before = -1;
  for (let bucket = 0; bucket <= values.length; bucket++) {
    if (bucket < values.length && Number.isNaN(values[bucket])) continue;
    for (let gap = before + 1; gap < bucket; gap++) {
      const left = before >= 0 ? values[before] : values[bucket];
      const right = bucket < values.length ? values[bucket] : left;
      filled[gap] = left + ((right - left) * (gap - before)) / (bucket - before);
    }
    before = bucket;
  }
  return filled;
}

/** How far the same place of the season one season before and after lies above the line between its own neighbours; 0 if unknown. */
function seasonalPart(values: Float64Array, bucket: number, season: number): number {
  let sum = 0;
  let count = 0;
  for (const same of [bucket - season, bucket + season]) {
    const above = values[same] - (values[same - 1] + values[same + 1]) / 2;
    if (!Number.isFinite(above)) continue;
    sum += above;
    count++;
  }
  return count === 0 ? 0 : sum / count;
}
