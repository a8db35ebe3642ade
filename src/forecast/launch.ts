import { median } from '../numeric/vector.js';
import type { Forecast } from './model.js';

/** A new product, and what is known of those it is like. */
export interface Launch {
  /** Histories of like products, each from its own first demand on. */
  readonly analogues: readonly Float64Array[];
  /** What the new product has sold so far; may be empty. */
  readonly history: Float64Array;
  /** How large the new product is expected to become against its analogues; 1 where nothing is said. */
  readonly scale: number;
}

/** A new product whose analogues were new too long ago to tell how they grew. */
export interface GrowingLaunch {
  /** Demand of like products from the launch on, history and forecast, each as long as the new one's history and the horizon. */
  readonly levels: readonly Float64Array[];
  readonly history: Float64Array;
  readonly scale: number;
  /** Buckets until it has its full size, in equal steps; 1: from the first bucket on. */
  readonly growth: number;
}

/** So many buckets of its own weigh as much as what was expected of the scale. */
const bucketsToBelieve = 3;
const normalConsistency = 1.4826;

/**
 * A launch as those of like products went: by age the median of the analogues, at the scale that was expected, corrected by what the new
 * product has sold so far. Beyond the age that analogues have reached their last level goes on. The spread is how far analogues
 * lie apart at that age, none narrower than at an earlier one. Without an analogue both are zero.
 */
export function forecastLaunch({ analogues, history, scale }: Launch, horizon: number): Forecast {
  const known = analogues.filter((values) => values.length > 0);
  return followed((age) => valuesAtAge(known, age), known.length, history, scale, horizon);
}

/** The same where only the level of like products is known: a share of it, which grows in equal steps until all of it is reached. */
export function forecastGrowing({ levels, history, scale, growth }: GrowingLaunch, horizon: number): Forecast {
  const reached = (age: number): number => Math.min(1, (age + 1) / growth);
  return followed(
    (age) => Float64Array.from(levels, (level) => reached(age) * level[age]),
    levels.length,
    history,
    scale,
    horizon,
  );
}

function followed(
  valuesAt: (age: number) => Float64Array,
  analogues: number,
  history: Float64Array,
  scale: number,
  horizon: number,
): Forecast {
  const mean = new Float64Array(horizon);
  const spread = new Float64Array(horizon);
  if (analogues === 0) return { mean, spread };
  const factor = correctedScale(valuesAt, history, scale);
  for (let ahead = 0; ahead < horizon; ahead++) {
    const atAge = valuesAt(history.length + ahead);
    const centre = median(atAge);
    const apart = normalConsistency * median(atAge.map((value) => Math.abs(value - centre)));
    mean[ahead] = factor * centre;
    spread[ahead] = Math.max(factor * Math.max(apart, centre / (2 * Math.sqrt(analogues))), spread[ahead - 1] ?? 0);
  }
  return { mean, spread };
}

function correctedScale(valuesAt: (age: number) => Float64Array, history: Float64Array, scale: number): number {
  const sold = history.reduce((sum, value) => sum + (value || 0), 0);
  let expected = 0;
  for (let age = 0; age < history.length; age++) expected += median(valuesAt(age));
  if (!(expected > 0)) return scale;
  const believed = history.length / (history.length + bucketsToBelieve);
  return scale ** (1 - believed) * Math.max(sold / expected, 1e-6) ** believed;
}

/** What each analogue sold at an age; the mean of its last three buckets where it is not that old. */
function valuesAtAge(analogues: readonly Float64Array[], age: number): Float64Array {
  return Float64Array.from(analogues, (values) => {
    if (age < values.length) return values[age];
    const last = values.subarray(Math.max(0, values.length - 3));
    return last.reduce((sum, value) => sum + value, 0) / last.length;
  });
}
