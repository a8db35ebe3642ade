import { minimiseBetween } from '../../../numeric/brent.js';
import { zeros } from '../../../numeric/vector.js';

/** Simple exponential smoothing, fitted. */
export interface SmoothedLevel {
  readonly alpha: number;
  readonly initial: number;
  /** The level after the last bucket. */
  readonly level: number;
  readonly sumOfSquares: number;
}

const least = 1e-4;

/**
 * The level and the share α of each error that it takes up, by least squares. Given α the errors are linear in the level at the start,
 * so that only α is searched for.
 */
export function fitLevel(values: Float64Array): SmoothedLevel {
  const found = minimiseBetween((alpha) => sumOfSquares(values, alpha), least, 1 - least);
  const initial = bestInitial(values, found.at);
  let level = initial;
  for (let bucket = 0; bucket < values.length; bucket++) level += found.at * (values[bucket] - level);
  return { alpha: found.at, initial, level, sumOfSquares: found.value };
}

/** One-step errors of a smoothed level. */
export function levelErrors(values: Float64Array, { alpha, initial }: SmoothedLevel): Float64Array {
  const errors = zeros(values.length);
  let level = initial;
  for (let bucket = 0; bucket < values.length; bucket++) {
    errors[bucket] = values[bucket] - level;
    level += alpha * errors[bucket];
  }
  return errors;
}

/** The sum of squared errors at the best level to start from: Σe² − (Σes)²/Σs², with e from zero and s the share of the start left. */
function sumOfSquares(values: Float64Array, alpha: number): number {
  // Counted from the first value, so that a high level loses no digits.
  const origin = values[0];
  let level = 0;
  let share = 1;
  let squares = 0;
  let products = 0;
  let shares = 0;
  for (let bucket = 0; bucket < values.length; bucket++) {
    const error = values[bucket] - origin - level;
    squares += error * error;
    products += error * share;
    shares += share * share;
    level += alpha * error;
    share *= 1 - alpha;
  }
  return Math.max(0, squares - (products * products) / shares);
}

function bestInitial(values: Float64Array, alpha: number): number {
  const origin = values[0];
  let level = 0;
  let share = 1;
  let products = 0;
  let shares = 0;
  for (let bucket = 0; bucket < values.length; bucket++) {
    const error = values[bucket] - origin - level;
    products += error * share;
    shares += share * share;
    level += alpha * error;
    share *= 1 - alpha;
  }
  return origin + products / shares;
}
