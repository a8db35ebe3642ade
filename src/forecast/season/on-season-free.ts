import { fittedAs } from '../fitted.js';
import type { Fitted, Series } from '../model.js';
import { putBack, putBackScale, type SeasonFree, withoutSeason } from './season-free.js';

/** A series that knows itself without its season: several models ask for that, and it is made once. */
export interface KnownSeries extends Series {
  readonly seasonFree?: () => SeasonFree;
}

/** The series for many models to be fitted to. */
export function withSeasonFree(series: Series): KnownSeries {
  let known: SeasonFree | undefined;
  return {
    ...series,
    seasonFree: () => {
      known ??= withoutSeason(series.values, series.season);
      return known;
    },
  };
}

/** Fits a model that knows no season to a history without it, and puts the season back into all that it gives. */
export function onSeasonFree(series: KnownSeries, fitPlain: (values: Float64Array) => Fitted): Fitted {
  const { values, season } = series;
  const free = series.seasonFree?.() ?? withoutSeason(values, season);
  const plain = fitPlain(free.values);
  if (free.pattern === undefined) return plain;
  return fittedAs(
    plain.parameters,
    () => putBackScale(plain.residuals, free, 0),
    (horizon) => {
      const { mean, spread } = plain.forecast(horizon);
      return {
        mean: putBack(mean, free, values.length),
        spread: putBackScale(spread, free, values.length),
      };
    },
  );
}
