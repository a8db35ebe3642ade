import type { Choice } from './choice/choice.js';
import { type Chosen, choose } from './choice/choose.js';
import { isRare } from './choice/classify.js';
import { calibratedSpread } from './distribution/calibrated-spread.js';
import { type Distribution, type Support, supportOf } from './distribution/distribution.js';
import { distributionFrom, type Errors } from './distribution/errors.js';
import type { GapRule } from './history/fill-gaps.js';
import type { Finding } from './history/finding.js';
import { prepare } from './history/prepare.js';
import type { Series } from './model.js';
import { modelsNamed } from './models/index.js';

export interface ForecastOptions {
  /** How many buckets ahead. */
  readonly horizon: number;
  /** `auto` (the default) takes those that suit the series; else the names of models, which are weighed as `auto` weighs its own. */
  readonly models?: 'auto' | readonly string[];
  /** What a missing bucket means; `auto` by default. */
  readonly gaps?: GapRule;
  /** Whether outliers are replaced before models see them; they are reported either way. */
  readonly treatOutliers?: boolean;
}

/** The forecast of one series: a distribution per bucket, how it was made, and what was found in the history. */
export interface SeriesForecast extends Distribution {
  readonly key: Series['key'];
  /** The ordinal of the first bucket ahead. */
  readonly start: number;
  /** The model with the largest weight, or `combination` where none has more than nine tenths. */
  readonly model: string;
  readonly choice: Choice;
  readonly findings: readonly Finding[];
  /** The distribution as data. */
  readonly errors: Errors;
  /** One-step errors of the combination on the history from its first demand on, NaN where a model makes none. */
  readonly residuals: Float64Array;
}

const nearlyAll = 0.9;

/**
 * Forecasts one series. Deterministic; nothing of the history is changed.
 * @throws RangeError for a model that does not exist.
 */
export function forecastSeries(series: Series, options: ForecastOptions): SeriesForecast {
  const { horizon, gaps = 'auto', treatOutliers = false } = options;
  const given = options.models === undefined || options.models === 'auto' ? undefined : modelsNamed(options.models);
  const { series: prepared, findings } = prepare(series, { gaps, treatOutliers });
  const chosen = choose(prepared, horizon, given);
  const strongest = chosen.members.reduce((best, member) => (member.weight > best.weight ? member : best));
  const errors = errorsOf(prepared, horizon, chosen, supportOf(series.values));
  const { mean, quantile, paths, drawer } = distributionFrom(errors);
  return {
    mean,
    quantile,
    paths,
    drawer,
    errors,
    key: series.key,
    start: series.start + series.values.length,
    model: strongest.weight > nearlyAll ? strongest.model.name : 'combination',
    choice: chosen.choice,
    findings,
    residuals: combinedResiduals(chosen, prepared.values.length),
  };
}

function combinedResiduals({ members }: Chosen, length: number): Float64Array {
  const combined = new Float64Array(length);
  for (const { fitted, weight } of members)
    if (weight > 0)
      for (let bucket = 0; bucket < length; bucket++) combined[bucket] += weight * fitted.residuals[bucket];
  return combined;
}

/** The weighted mean of the members, and errors around it by the class of the series. */
function errorsOf({ values, season }: Series, horizon: number, chosen: Chosen, support: Support): Errors {
  const { classification } = chosen.choice;
  const parts = chosen.members.map(({ fitted, weight }) => ({
    weight,
    residuals: fitted.residuals,
    forecast: fitted.forecast(horizon),
  }));
  const mean = new Float64Array(horizon);
  for (const { weight, forecast } of parts)
    for (let ahead = 0; ahead < horizon; ahead++) mean[ahead] += weight * forecast.mean[ahead];
  if (isRare(classification)) {
    const possible = mean.map((value) => Math.max(0, value));
    return { kind: 'past', mean: possible, history: values, support };
  }
  const spread = calibratedSpread(parts, horizon, {
    trialErrors: chosen.trialErrors,
    length: values.length,
    season,
    // Level and trend, and the places of the season but one.
    parameters: 2 + (classification.seasonal ? season - 1 : 0),
  });
  return { kind: 'heavy', mean, spread, support };
}
