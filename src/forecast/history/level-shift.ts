import { meanOf } from '../../numeric/vector.js';
import type { Finding } from './finding.js';

const fewest = 16;
const leastSide = 6;
/** How many standard errors the step must have, and how much of all variation it must explain. */
const clear = 6;
const explained = 0.6;

/**
 * The one bucket from which on a history (its season taken out) lies at another level, where a step explains most of its variation and no slope explains as
 * much. Models follow such a step by themselves; it is reported, since a planner may know that it will not last.
 */
export function levelShift(free: Float64Array, start: number): Finding[] {
  if (free.length < fewest) return [];
  const total = squaresAround(free, meanOf(free));
  if (!(total > 0)) return [];
  const { at, gain, change } = bestStep(free);
  const rest = Math.max(0, total - gain);
  const error = Math.sqrt((rest / (free.length - 2)) * (1 / at + 1 / (free.length - at)));
  const clearStep = Math.abs(change) > clear * error && gain > explained * total && gain > slopeGain(free) * 1.2;
  if (!clearStep) return [];
  const before = meanOf(free.subarray(0, at));
  const size = before === 0 ? '' : ` by ${Math.abs((100 * change) / before).toFixed(0)}%`;
  const text = `the level ${change > 0 ? 'rises' : 'falls'}${size} from here on`;
  return [{ kind: 'level_shift', bucket: start + at, count: free.length - at, text }];
}

/** The split whose two means explain the most, by running sums. */
function bestStep(values: Float64Array): { at: number; gain: number; change: number } {
  const mean = meanOf(values);
  const best = { at: 0, gain: -1, change: 0 };
  let left = 0;
  for (let at = 1; at <= values.length - leastSide; at++) {
    left += values[at - 1] - mean;
    if (at < leastSide) continue;
    const change = -left / (values.length - at) - left / at;
    const gain = (change * change * at * (values.length - at)) / values.length;
    if (!(gain > best.gain)) continue;
    best.at = at;
    best.gain = gain;
    best.change = change;
  }
  return best;
}

function slopeGain(values: Float64Array): number {
  const middle = (values.length - 1) / 2;
  let above = 0;
  let below = 0;
  for (let bucket = 0; bucket < values.length; bucket++) {
    above += (bucket - middle) * values[bucket];
    below += (bucket - middle) ** 2;
  }
  return (above * above) / below;
}

function squaresAround(values: Float64Array, centre: number): number {
  let squares = 0;
  for (let bucket = 0; bucket < values.length; bucket++) squares += (values[bucket] - centre) ** 2;
  return squares;
}
