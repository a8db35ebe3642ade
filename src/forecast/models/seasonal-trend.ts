import { mstl } from '../decomposition/mstl.js';
import type { Fitted, Forecast, Model, Series } from '../model.js';

/**
 * A model that takes the seasons out by MSTL, lets another model forecast the rest, and puts the last pattern of each season back.
 * Where all values are positive and the seasons grow with the level, this is done on logarithms.
 */
export function seasonalTrend(name: string, inner: Model): Model {
  return {
    name,
    summary: `several seasons at once, taken out by local regressions; the rest by ${inner.name}`,
    source: 'Cleveland et al. (1990), STL; Bandara, Hyndman and Bergmeir (2021), MSTL',
    needs: (season) => Math.max(2 * season, inner.needs(1)),
    fit: (series) => fit(series, inner),
  };
}

function fit(series: Series, inner: Model): Fitted {
  const seasons = series.seasons ?? [series.season];
  const onLogarithms = growsWithLevel(series.values, seasons);
  const values = onLogarithms ? series.values.map(Math.log) : series.values;
  const { seasonals } = mstl(values, seasons);
  const adjusted = values.map((value, bucket) =>
    seasonals.reduce((rest, seasonal) => rest - seasonal.values[bucket], value),
  );
  const rest = inner.fit({ key: series.key, start: series.start, season: 1, values: adjusted });

  function forecast(horizon: number): Forecast {
    const { mean, spread } = rest.forecast(horizon);
    for (const seasonal of seasonals) {
      const lastPattern = seasonal.values.subarray(seasonal.values.length - seasonal.season);
      for (let ahead = 0; ahead < horizon; ahead++) mean[ahead] += lastPattern[ahead % seasonal.season];
    }
    return onLogarithms ? fromLogarithms(mean, spread) : { mean, spread };
  }

  const parameters = { logarithms: Number(onLogarithms), ...rest.parameters };
  const residuals = onLogarithms ? levelResiduals(series.values, rest.residuals) : rest.residuals;
  return { parameters, residuals, forecast };
}

/** Whether positive values decompose better as a product: the one whose remainder has the larger likelihood on the values' own scale. */
function growsWithLevel(values: Float64Array, seasons: readonly number[]): boolean {
  if (!values.every((value) => value > 0)) return false;
  const logarithms = values.map(Math.log);
  const meanLogarithm = logarithms.reduce((sum, value) => sum + value, 0) / values.length;
  const added = meanSquare(mstl(values, seasons).remainder);
  const multiplied = meanSquare(mstl(logarithms, seasons).remainder);
  return 0.5 * Math.log(multiplied) + meanLogarithm < 0.5 * Math.log(added);
}

function meanSquare(values: Float64Array): number {
  return values.reduce((sum, value) => sum + value * value, 0) / values.length;
}

/** The median and the standard deviation of the lognormal distribution: the median forecasts better than the mean where spreads are wide. */
function fromLogarithms(mean: Float64Array, spread: Float64Array): Forecast {
  const median = mean.map(Math.exp);
  return {
    mean: median,
    spread: spread.map((sd, ahead) => median[ahead] * Math.sqrt(Math.exp(sd * sd) * Math.expm1(sd * sd))),
  };
}

function levelResiduals(values: Float64Array, residuals: Float64Array): Float64Array {
  return residuals.map((residual, bucket) => values[bucket] * -Math.expm1(-residual));
}
