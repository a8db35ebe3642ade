import { zeros } from '../../numeric/vector.js';
import type { Forecast } from '../model.js';

/** One model of a combination: its share, its one-step errors on the history, and what it says ahead. */
export interface Part {
  readonly weight: number;
  readonly residuals: Float64Array;
  readonly forecast: Forecast;
}

/** What calibration looks at beside the models. */
export interface Evidence {
  /** Errors of the combination on each trial, by buckets ahead. */
  readonly trialErrors: readonly Float64Array[];
  readonly length: number;
  readonly season: number;
  /** Parameters that one-step errors have been fitted with, over all. */
  readonly parameters: number;
}

// Four numbers, found on the training parts alone (forecasts of the last horizon of 4,574 histories of M3, M4 and PBS, their test
// parts never seen): how variance grows by the year beyond what models say, what short histories hide, how far models' own growth
// is believed, and how much a prior trial of the usual size counts beside the trials that were made.
const growthPerSeason = 0.8;
const hiddenInShort = 15;
const growthBelieved = 0.78;
const priorTrials = 0.4;
/** One trial’s mean square counts for no more than this: one break must not make all intervals useless. */
const mostPerError = 25;

/**
 * The scale of errors by buckets ahead, never falling: the combination's one-step errors on the history, their growth as the models
 * see it and as series of its kind showed, and what its errors on the trials say of both.
 */
export function calibratedSpread(parts: readonly Part[], horizon: number, evidence: Evidence): Float64Array {
  const oneAhead = oneStepError(parts, evidence);
  const scale = horizonScale(parts, horizon, evidence).map((factor) => factor * oneAhead);
  const factor = trialFactor(scale, evidence);
  return scale.map((spread) => spread * factor);
}

function oneStepError(parts: readonly Part[], { parameters, length }: Evidence): number {
  let squares = 0;
  let known = 0;
  for (let bucket = 0; bucket < length; bucket++) {
    let error = 0;
    for (const { weight, residuals } of parts) if (weight > 0) error += weight * residuals[bucket];
    if (Number.isNaN(error)) continue;
    squares += error * error;
    known++;
  }
  // Where too few errors are known, what the models think of themselves has to do.
  if (known < 4) return parts.reduce((sum, { weight, forecast }) => sum + weight * forecast.spread[0], 0);
  return Math.sqrt(squares / Math.max(known - parameters, known / 3));
}

function horizonScale(parts: readonly Part[], horizon: number, { length, season }: Evidence): Float64Array {
  const growth = growthOf(parts, horizon, season);
  return growth.map(
    (grown, ahead) =>
      grown ** growthBelieved * Math.sqrt(1 + (growthPerSeason * ahead) / season) * (1 + hiddenInShort / length),
  );
}

/** How the models' spreads grow from the first bucket on, the season in them evened out. */
function growthOf(parts: readonly Part[], horizon: number, season: number): Float64Array {
  const spread = zeros(horizon);
  for (const { weight, forecast } of parts)
    for (let ahead = 0; ahead < horizon; ahead++) spread[ahead] += weight * forecast.spread[ahead];
  const first = spread[0];
  if (!(first > 0)) return spread.fill(1);
  for (let ahead = 1; ahead < horizon; ahead++) spread[ahead] = Math.max(spread[ahead], spread[ahead - 1]);
  const reach = season > 1 ? season >> 1 : 0;
  return spread.map((_, ahead) => {
    const from = Math.max(0, ahead - reach);
    const to = Math.min(horizon, ahead + reach + 1);
    let sum = 0;
    for (let place = from; place < to; place++) sum += spread[place];
    return Math.max(1, sum / (to - from) / first);
  });
}

/** The root mean square of trial errors in units of the scale, drawn towards 1. */
function trialFactor(scale: Float64Array, { trialErrors }: Evidence): number {
  let sum = 0;
  for (const errors of trialErrors) {
    let squares = 0;
    for (let ahead = 0; ahead < errors.length; ahead++) {
      const unit = scale[ahead] > 0 ? errors[ahead] / scale[ahead] : 0;
      squares += Math.min(mostPerError, unit * unit);
    }
    sum += squares / errors.length;
  }
  return Math.sqrt((priorTrials + sum) / (priorTrials + trialErrors.length));
}
