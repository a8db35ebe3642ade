import { meanOf } from '../../numeric/vector.js';
import type { Fitted, Forecast, Model, Series } from '../model.js';

/** A seasonal pattern that is taken out of a series and put back into its forecasts. */
export interface Adjustment {
  /** The values without the pattern. */
  readonly adjusted: Float64Array;
  /** The pattern in the buckets ahead. */
  readonly ahead: (horizon: number) => Float64Array;
  /** What the pattern leaves unexplained, as a mean square: it decides between levels and logarithms. */
  readonly unexplained: number;
  readonly parameters: Readonly<Record<string, number>>;
}

/**
 * Fits the inner model to the series without its pattern, and puts the pattern back into the forecasts. Positive values are
 * adjusted on logarithms where that explains them better, on their own scale, than on levels.
 */
export function fitAdjusted(
  series: Series,
  adjust: (values: Float64Array, seasons: readonly number[]) => Adjustment,
  inner: Model,
): Fitted {
  const { values, key, start } = series;
  const seasons = series.seasons ?? [series.season];
  const longest = seasons[seasons.length - 1];
  const level = adjust(values, seasons);
  const unit = unitOf(values);
  // Values next to zero would have logarithms that outweigh all others.
  const positive = longest > 1 && values.every((value) => value > 1e-3 * unit);
  const logarithm = positive
    ? adjust(
        values.map((value) => Math.log(value / unit)),
        seasons,
      )
    : undefined;
  const onLogarithms = logarithm !== undefined && explainsBetter(logarithm, level, values, unit);
  const { adjusted, ahead, parameters } = onLogarithms ? logarithm : level;
  const rest = inner.fit({ key, start, season: 1, values: adjusted });

  function forecast(horizon: number): Forecast {
    const pattern = ahead(horizon);
    const { mean, spread } = rest.forecast(horizon);
    const whole = mean.map((value, bucket) => value + pattern[bucket]);
    if (!onLogarithms) return { mean: whole, spread };
    const forecast = fromLogarithms(whole, spread, unit);
    for (let bucket = longest; bucket < horizon; bucket++) {
      // A falling level narrows a relative spread; nobody knows more of a later bucket, so that it stays as wide as before.
      forecast.spread[bucket] = Math.max(forecast.spread[bucket], forecast.spread[bucket - longest]);
    }
    return forecast;
  }

  return {
    parameters: { logarithms: Number(onLogarithms), ...parameters, ...rest.parameters },
    residuals: onLogarithms ? levelResiduals(values, rest.residuals) : rest.residuals,
    forecast,
  };
}

/** Compares Gaussian likelihoods on the scale of the values: a logarithm's density there is divided by the value. */
function explainsBetter(logarithm: Adjustment, level: Adjustment, values: Float64Array, unit: number): boolean {
  const meanLogarithm = values.reduce((sum, value) => sum + Math.log(value / unit), 0) / values.length;
  return 0.5 * Math.log(logarithm.unexplained) + meanLogarithm < 0.5 * Math.log(level.unexplained / (unit * unit));
}

/** A power of two of the size of the values: logarithms of multiples of it do not depend on the unit of demand. */
function unitOf(values: Float64Array): number {
  return 2 ** Math.round(Math.log2(meanOf(values)));
}

/** The lognormal distribution's median, which is nearer to most outcomes than its mean, and its standard deviation. */
function fromLogarithms(mean: Float64Array, spread: Float64Array, unit: number): Forecast {
  const median = mean.map((value) => unit * Math.exp(value));
  const relative = (sd: number): number => Math.sqrt(Math.exp(sd * sd) * Math.expm1(sd * sd));
  const widest = 3;
  return { mean: median, spread: spread.map((sd, ahead) => median[ahead] * relative(Math.min(sd, widest))) };
}

function levelResiduals(values: Float64Array, residuals: Float64Array): Float64Array {
  return residuals.map((residual, bucket) => values[bucket] * -Math.expm1(-residual));
}
