import type { Model, Series } from '../forecast/model.js';
import { models } from '../forecast/models/index.js';
import type { ForecastSettings } from '../forecast/settings.js';
import { normalQuantile } from '../numeric/normal.js';
import type { Forecaster, SeriesForecast } from './forecast-demand.js';

/** Forecasts in this thread. */
export function localForecaster(settings: ForecastSettings): Forecaster {
  return async (series, horizon) => series.map((one) => forecastOne(one, horizon, settings));
}

function forecastOne(series: Series, horizon: number, settings: ForecastSettings): SeriesForecast {
  const known = series.values.filter((value) => !Number.isNaN(value));
  const filled = { ...series, values: known };
  const wanted = settings.models === 'auto' ? ['theta', 'naive'] : settings.models;
  const model =
    wanted
      .map((name) => models.find((candidate) => candidate.name === name))
      .find(
        (candidate): candidate is Model => candidate !== undefined && candidate.needs(series.season) <= known.length,
      ) ?? models[0];
  const { mean, spread } = model.fit(filled).forecast(horizon);
  return {
    model: model.name,
    mean: mean.map((value) => Math.max(0, value)),
    quantile: (share) => mean.map((value, ahead) => Math.max(0, value + spread[ahead] * normalQuantile(share))),
    notes: [],
  };
}
