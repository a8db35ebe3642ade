import type { Choice } from './choice/choice.js';
import type { Errors } from './distribution/errors.js';
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
}

export function plainForecast(
  { model, mean, quantile, choice, findings, errors }: SeriesForecast,
  shares: readonly number[],
): PlainForecast {
  return { model, mean, quantiles: shares.map((share) => quantile(share)), choice, findings, errors };
}
