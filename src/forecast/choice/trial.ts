import type { Model, Series } from '../model.js';
import { fitAll } from './fit-all.js';

/** The first buckets of a series, as it was known then; what is known ahead of its covariates is what came. */
export function knownAt(series: Series, origin: number): Series {
  const { values, covariates } = series;
  if (covariates === undefined) return { ...series, values: values.subarray(0, origin) };
  const past = covariates.past.map((column) => column.subarray(0, origin));
  const future = covariates.past.map((column, place) =>
    Float64Array.of(...column.subarray(origin), ...covariates.future[place]),
  );
  return { ...series, values: values.subarray(0, origin), covariates: { ...covariates, past, future } };
}

/**
 * Origins of trials, the earliest first: the last ones that leave `horizon` buckets to forecast, `apart` buckets from each other, and
 * `shortest` buckets to learn from.
 */
export function trialOrigins(
  length: number,
  horizon: number,
  count: number,
  apart: number,
  shortest: number,
): number[] {
  const origins: number[] = [];
  for (let origin = length - horizon; origins.length < count && origin >= shortest; origin -= apart) {
    origins.unshift(origin);
  }
  return origins;
}

/** What each model said at each origin: means of `horizon` buckets, undefined where the history was too short for it. */
export function tryModels(
  models: readonly Model[],
  series: Series,
  origins: readonly number[],
  horizon: number,
): (Float64Array | undefined)[][] {
  const known = origins.map((origin) => knownAt(series, origin));
  const said = known.map((history) => {
    const able = models.filter((model) => history.values.length >= model.needs(series.season));
    const fitted = fitAll(able, history);
    return new Map(able.map((model, place) => [model, fitted[place].forecast(horizon).mean]));
  });
  return models.map((model) => said.map((means) => means.get(model)));
}
