import type { Choice } from './choice/choice.js';
import { distributionFrom, type Errors, movedTo } from './distribution/errors.js';
import type { SeriesForecast } from './forecast-series.js';
import type { Finding } from './history/finding.js';

/** A forecast as data alone, so that it can pass from thread to thread. */
export interface PlainForecast {
  readonly model: string;
  readonly mean: Float64Array;
  /** One curve for each share asked for. */
  readonly quantiles: readonly Float64Array[];
  readonly choice: Choice;
  readonly findings: readonly Finding[];
  readonly errors: Errors;
  /** One-step errors on the history, where they were asked for. */
  readonly residuals?: Float64Array;
}

export function plainForecast(
  { model, mean, quantile, choice, findings, errors, residuals }: SeriesForecast,
  shares: readonly number[],
  withResiduals = false,
): PlainForecast {
  const quantiles = shares.map((share) => quantile(share));
  return { model, mean, quantiles, choice, findings, errors, ...(withResiduals ? { residuals } : {}) };
}

/** The same forecast with its distribution around another mean. */
export function aroundMean(forecast: PlainForecast, mean: Float64Array, shares: readonly number[]): PlainForecast {
  const errors = movedTo(forecast.errors, mean);
  const moved = distributionFrom(errors);
  return { ...forecast, mean: moved.mean, quantiles: shares.map((share) => moved.quantile(share)), errors };
}
