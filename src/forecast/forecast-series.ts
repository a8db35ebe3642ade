import type { Choice } from './choice/choice.js';
import { choose } from './choice/choose.js';
import { combine } from './combine.js';
import { type Distribution, supportOf } from './distribution/distribution.js';
import { normalErrors } from './distribution/normal-errors.js';
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
  const { members, choice } = choose(prepared, horizon, given);
  const forecast = combine(
    members.map(({ fitted, weight }) => ({ forecast: fitted.forecast(horizon), weight })),
    horizon,
  );
  const strongest = members.reduce((best, member) => (member.weight > best.weight ? member : best));
  return {
    ...normalErrors(forecast, supportOf(series.values)),
    key: series.key,
    start: series.start + series.values.length,
    model: strongest.weight > nearlyAll ? strongest.model.name : 'combination',
    choice,
    findings,
  };
}
