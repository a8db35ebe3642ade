import { classicalPattern } from '../../season/classical.js';
import type { EtsForm, Layout } from './form.js';

const mostForLine = 10;
/** Later seasons may be others, where the season grows. */
const seasonsForPattern = 4;

/**
 * Where the search starts: the season of the classical decomposition, level and trend from a line through the first buckets without it.
 * Source: Hyndman et al. (2008), section 2.6.1.
 */
export function startingStates(
  values: Float64Array,
  seasonLength: number,
  { trend, season }: EtsForm,
  layout: Layout,
): Float64Array {
  const point = new Float64Array(layout.count);
  const pattern = season === 'N' ? undefined : seasonAtStart(values, seasonLength, season);
  const free =
    pattern === undefined
      ? values
      : values.map((value, bucket) =>
          season === 'A' ? value - pattern[bucket % seasonLength] : value / pattern[bucket % seasonLength],
        );
  const { level, slope } = lineThrough(
    free.subarray(0, Math.min(free.length, Math.max(mostForLine, 2 * seasonLength))),
  );
  point[layout.level] = trend === 'N' ? meanOfFirst(free) : level;
  if (trend === 'A') point[layout.trend] = slope;
  if (trend === 'M') point[layout.trend] = Math.max(0.8, Math.min(1.2, 1 + slope / (level || 1)));
  if (pattern) point.set(pattern.subarray(0, seasonLength - 1), layout.season);
  return point;
}

function seasonAtStart(values: Float64Array, seasonLength: number, season: 'A' | 'M'): Float64Array {
  const first = values.subarray(0, seasonsForPattern * seasonLength + 1);
  const pattern = classicalPattern(first, seasonLength, season === 'A' ? 'additive' : 'multiplicative');
  if (season === 'A') return pattern;
  const within = pattern.map((factor) => Math.max(0.01, factor));
  const mean = within.reduce((sum, factor) => sum + factor, 0) / seasonLength;
  return within.map((factor) => factor / mean);
}

function meanOfFirst(values: Float64Array): number {
  const count = Math.min(values.length, mostForLine);
  let sum = 0;
  for (let bucket = 0; bucket < count; bucket++) sum += values[bucket];
  return sum / count;
}

/** Level one bucket before the first, and slope, by least squares. */
function lineThrough(values: Float64Array): { level: number; slope: number } {
  const middle = (values.length + 1) / 2;
  let sum = 0;
  let above = 0;
  let below = 0;
  for (let bucket = 0; bucket < values.length; bucket++) {
    sum += values[bucket];
    above += (bucket + 1 - middle) * values[bucket];
    below += (bucket + 1 - middle) ** 2;
  }
  const slope = below > 0 ? above / below : 0;
  return { level: sum / values.length - slope * middle, slope };
}
