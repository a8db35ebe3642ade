import { fittedAs } from '../fitted.js';
import { fromLogarithms, type Logarithms, levelResiduals, logarithmicLoss, logarithmsOf } from '../logarithm.js';
import type { Fitted, Forecast, Model, Series } from '../model.js';

/** A seasonal pattern that is taken out of a series and put back into its forecasts. */
export interface Adjustment {
  /** The values without the pattern. */
  readonly adjusted: Float64Array;
  /** The pattern in the buckets ahead, new at every call. */
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
  const logarithms = longest > 1 ? logarithmsOf(values) : undefined;
  const product = logarithms && adjust(logarithms.values, seasons);
  const chosen = logarithms && product && explainsBetter(product, level, logarithms) ? logarithms : undefined;
  const { adjusted, ahead, parameters } = chosen && product ? product : level;
  const rest = inner.fit({ key, start, season: 1, values: adjusted });

  function forecast(horizon: number): Forecast {
    const pattern = ahead(horizon);
    const { mean, spread } = rest.forecast(horizon);
    for (let bucket = 0; bucket < horizon; bucket++) pattern[bucket] += mean[bucket];
    const whole = { mean: pattern, spread };
    return chosen ? fromLogarithms(whole, chosen.unit, longest) : whole;
  }

  return fittedAs(
    { logarithms: chosen ? 1 : 0, ...parameters, ...rest.parameters },
    () => (chosen ? levelResiduals(values, rest.residuals) : rest.residuals),
    forecast,
  );
}

/** Compares Gaussian likelihoods on the scale of the values. */
function explainsBetter(product: Adjustment, level: Adjustment, logarithms: Logarithms): boolean {
  const meanLoss = logarithmicLoss(logarithms) / logarithms.values.length;
  return 0.5 * Math.log(product.unexplained) + meanLoss < 0.5 * Math.log(level.unexplained);
}
