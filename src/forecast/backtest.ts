import { measures } from './accuracy/index.js';
import type { Comparison } from './accuracy/measure.js';
import type { DemandClass } from './choice/classify.js';
import { knownAt, trialOrigins } from './choice/trial.js';
import type { ForecastOptions } from './forecast-series.js';
import { forecastSeries } from './forecast-series.js';
import { fillGaps } from './history/fill-gaps.js';
import type { Series } from './model.js';

export interface BacktestOptions extends ForecastOptions {
  /** How many forecast origins, `horizon` buckets apart, the last one `horizon` buckets before the end. */
  readonly origins: number;
  /** Models to hold `auto` against, by name. */
  readonly against: readonly string[];
}

/** How one model did at one origin. */
export interface BacktestRow {
  /** `auto`, or a model's name. */
  readonly model: string;
  /** The ordinal of the first bucket that was forecast. */
  readonly origin: number;
  readonly horizon: number;
  /** Whether this is what is forecast with by default. */
  readonly chosen: boolean;
  /** The class of the demand as it was known then. */
  readonly demand: DemandClass;
  /** By the measures' names. */
  readonly measures: Readonly<Record<string, number>>;
}

/**
 * Forecasts the end of a series from what was known before it, and measures each forecast by what came. Nothing behind an origin
 * reaches what is forecast from it. Empty where the history is shorter than the horizon and two buckets.
 */
export function backtestSeries(series: Series, options: BacktestOptions): BacktestRow[] {
  const { horizon, origins, against } = options;
  const chosen = { model: 'auto', models: options.models ?? 'auto' };
  const others = against.map((model) => ({ model, models: [model] }));
  return trialOrigins(series.values.length, horizon, origins, horizon, 2).flatMap((origin) =>
    [chosen, ...others].map(({ model, models }) => {
      const known = knownAt(series, origin);
      const { mean, quantile, choice } = forecastSeries(known, { ...options, models });
      const comparison: Comparison = {
        history: fillGaps(known.values, series.season, options.gaps ?? 'auto'),
        season: series.season,
        actual: series.values.subarray(origin, origin + horizon),
        mean,
        quantile,
      };
      return {
        model,
        origin: series.start + origin,
        horizon,
        chosen: model === chosen.model,
        demand: choice.classification.demand,
        measures: Object.fromEntries(measures.map(({ name, of }) => [name, of(comparison)])),
      };
    }),
  );
}
