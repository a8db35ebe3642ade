import { isConstant, noneNegative } from '../../numeric/vector.js';
import { hasSeason } from '../season/season-test.js';

/** What kind of demand a history shows; which models may forecast it hangs on that. */
export type DemandClass = 'empty' | 'ended' | 'constant' | 'short' | 'smooth' | 'erratic' | 'intermittent' | 'lumpy';

export interface Classification {
  readonly demand: DemandClass;
  /** Whether the season stands the test. */
  readonly seasonal: boolean;
  /** Mean number of buckets from one demand to the next (ADI). */
  readonly interval: number;
  /** Squared coefficient of variation of the demands that are not zero (CV²). */
  readonly variation: number;
}

const fewest = 6;
const rareInterval = 1.32;
const unevenVariation = 0.49;
/** Demand has ended after a season and so many buckets at least without any, and twice as long as it ever paused before. */
const fewestWithout = 8;

/**
 * The class of a history. Source of the four classes and their bounds: Syntetos, Boylan and Croston (2005), Journal of the Operational
 * Research Society 56, 495-503.
 */
export function classify(values: Float64Array, season: number): Classification {
  let demands = 0;
  let sum = 0;
  let squares = 0;
  for (let bucket = 0; bucket < values.length; bucket++) {
    if (values[bucket] === 0) continue;
    demands++;
    sum += values[bucket];
    squares += values[bucket] * values[bucket];
  }
  const interval = values.length / Math.max(1, demands);
  const mean = sum / demands;
  const variation = demands > 1 ? Math.max(0, squares / demands / (mean * mean) - 1) : 0;
  const seasonal = hasSeason(values, season);
  return { demand: demandClass(values, season, demands, interval, variation), seasonal, interval, variation };
}

/** Whether demand comes rarely and at no time of its own: rare demand with a season is best forecast by its season. */
export function isRare({ demand, seasonal }: Classification): boolean {
  return (demand === 'intermittent' || demand === 'lumpy') && !seasonal;
}

function demandClass(
  values: Float64Array,
  season: number,
  demands: number,
  interval: number,
  variation: number,
): DemandClass {
  if (demands === 0) return 'empty';
  if (isConstant(values)) return 'constant';
  if (hasEnded(values, season)) return 'ended';
  if (values.length < fewest) return 'short';
  if (interval >= rareInterval && noneNegative(values)) {
    return variation >= unevenVariation ? 'lumpy' : 'intermittent';
  }
  return variation >= unevenVariation ? 'erratic' : 'smooth';
}

function hasEnded(values: Float64Array, season: number): boolean {
  let pause = 0;
  let longest = 0;
  for (let bucket = 0; bucket < values.length; bucket++) {
    if (values[bucket] === 0) pause++;
    else {
      longest = Math.max(longest, pause);
      pause = 0;
    }
  }
  return pause >= Math.max(season, fewestWithout) && pause >= 2 * longest;
}
