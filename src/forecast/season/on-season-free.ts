import type { Fitted, Series } from '../model.js';
import { putBack, putBackScale, withoutSeason } from './season-free.js';

/** Fits a model that knows no season to a history without it, and puts the season back into all that it gives. */
export function onSeasonFree({ values, season }: Series, fitPlain: (values: Float64Array) => Fitted): Fitted {
  const free = withoutSeason(values, season);
  const { parameters, residuals, forecast } = fitPlain(free.values);
  return {
    parameters,
    residuals: putBackScale(residuals, free, 0),
    forecast: (horizon) => {
      const { mean, spread } = forecast(horizon);
      return {
        mean: putBack(mean, free, values.length),
        spread: putBackScale(spread, free, values.length),
      };
    },
  };
}
