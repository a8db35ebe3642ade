import type { Fitted, Model, Series } from '../model.js';
import { modelsNamed } from '../models/index.js';
import { namedEffects } from '../regressors/covariate-effects.js';
import { isSeasonRefuted } from '../season/refuted.js';
import { candidatesFor } from './candidates.js';
import type { Candidate, Choice } from './choice.js';
import { classify, isRare } from './classify.js';
import { fitAll } from './fit-all.js';
import { trialOrigins, tryModels } from './trial.js';

export interface Member {
  readonly model: Model;
  readonly fitted: Fitted;
  readonly weight: number;
}

export interface Chosen {
  readonly members: readonly Member[];
  readonly choice: Choice;
  /** Errors of the combination on each trial, by buckets ahead. */
  readonly trialErrors: readonly Float64Array[];
}

/** Trials within one history: where they begin, how far they reach, and what each model said. */
interface Trials {
  readonly origins: readonly number[];
  readonly ahead: number;
  readonly said: readonly (readonly (Float64Array | undefined)[])[];
}

/** Trials of seasonless histories are shorter and cost less; a third one pays there. */
const mostTrials = { seasonal: 2, seasonless: 3 };
/** Weights go with this power of 1 / error: a model twice as good gets four times the weight. */
const sharpness = 2;
/** A model this many times as bad as the best one has no share: several such would outweigh the one that knows the season. */
const farWorse = 3;
/** So many buckets make a trial at the least where history holds little more than one season. */
const shortestTrial = 2;
const [naive] = modelsNamed(['naive']);

/** Fits the models that suit the series' class and weighs them by their errors on trials within the history. */
export function choose(history: Series, horizon: number, given: readonly Model[] | undefined): Chosen {
  const series = isSeasonRefuted(history) ? { ...history, season: 1 } : history;
  const classification = classify(series.values, series.season);
  const { models, reason } = given
    ? { models: given, reason: 'they were asked for' }
    : candidatesFor(classification, {
        season: series.season,
        refuted: series !== history,
        young: isYoung(series),
        hasCovariates: series.covariates !== undefined,
      });
  const able = models.filter((model) => series.values.length >= model.needs(series.season));
  const tried = able.length > 0 ? able : [naive];
  const trials = tryAll(tried, series, horizon);
  // The mean absolute error is least at the median, which for rare demand is zero; the mean square is least at the mean.
  const errors = errorsOf(trials, series, isRare(classification) ? 2 : 1);
  const weights = isYoung(series) ? halved(tried, errors) : weigh(errors);
  const fitted = fitAll(tried, series);
  const members = tried.map((model, place) => ({ model, fitted: fitted[place], weight: weights[place] }));
  const candidates: Candidate[] = tried.map((model, place) => ({
    model: model.name,
    error: errors[place],
    weight: weights[place],
  }));
  return {
    members,
    choice: {
      classification,
      candidates,
      origins: trials.origins,
      reason,
      effects: members.flatMap(({ model, fitted }) =>
        model.name === 'regression' ? namedEffects(series, fitted) : [],
      ),
    },
    trialErrors: combinedErrors(trials, series, weights),
  };
}

function tryAll(models: readonly Model[], series: Series, horizon: number): Trials {
  const { values, season } = series;
  const ahead = trialLength(values.length, season, horizon);
  const shortest = Math.max(4, Math.min(2 * season + 1, values.length - ahead));
  const origins = trialOrigins(
    values.length,
    ahead,
    season > 1 ? mostTrials.seasonal : mostTrials.seasonless,
    Math.ceil(ahead / 2),
    shortest,
  );
  return { origins, ahead, said: tryModels(models, series, origins, ahead) };
}

/** A quarter of the history at most, and where it holds little more than a season only what leaves one: what knows the season can then be tried. */
function trialLength(length: number, season: number, horizon: number): number {
  const ahead = Math.max(1, Math.min(horizon, Math.floor(length / 4)));
  const behindSeason = length - season;
  return season > 1 && behindSeason >= shortestTrial ? Math.min(ahead, behindSeason) : ahead;
}

/** The mean error of each model over its trials, against that of the seasonal naive forecast within the history. */
function errorsOf({ origins, ahead, said }: Trials, { values, season }: Series, power: 1 | 2): Float64Array {
  const scale = meanChange(values, values.length > season ? season : 1, power);
  return Float64Array.from(said, (means) => {
    let sum = 0;
    let count = 0;
    means.forEach((mean, trial) => {
      if (mean === undefined) return;
      for (let step = 0; step < ahead; step++) sum += Math.abs(values[origins[trial] + step] - mean[step]) ** power;
      count += ahead;
    });
    return count === 0 ? NaN : (sum / count / scale) ** (1 / power);
  });
}

function meanChange(values: Float64Array, lag: number, power: 1 | 2): number {
  let sum = 0;
  for (let bucket = lag; bucket < values.length; bucket++)
    sum += Math.abs(values[bucket] - values[bucket - lag]) ** power;
  return sum > 0 ? sum / (values.length - lag) : 1;
}

/** Shares by the errors; models without a trial or far worse than the best get nothing, unless none had a trial. */
function weigh(errors: Float64Array): Float64Array {
  const least = Math.min(...errors.filter((error) => !Number.isNaN(error)));
  if (!Number.isFinite(least)) return errors.map(() => 1 / errors.length);
  const floor = Math.max(least, 1e-9);
  const strengths = errors.map((error) =>
    error <= farWorse * floor ? (floor / Math.max(error, floor)) ** sharpness : 0,
  );
  const total = strengths.reduce((sum, strength) => sum + strength, 0);
  return strengths.map((strength) => strength / total);
}

/** A season at least and less than two. */
function isYoung({ values, season }: Series): boolean {
  return season > 1 && values.length >= season && values.length < 2 * season;
}

/**
 * Of a season that was seen once, no trial tells whether it comes again: half of the weight goes to models that take it for a season. Where
 * it can be tried, trials decide.
 */
function halved(tried: readonly Model[], errors: Float64Array): Float64Array {
  const weights = weigh(errors);
  const untried = tried.findIndex(({ name }, place) => name === 'seasonal_growth' && Number.isNaN(errors[place]));
  if (untried === -1 || tried.length === 1) return weights;
  const others = 1 - weights[untried];
  return weights.map((weight, place) => (place === untried ? 0.5 : weight / others / 2));
}

function combinedErrors({ origins, ahead, said }: Trials, { values }: Series, weights: Float64Array): Float64Array[] {
  return origins.map((origin, trial) => {
    const errors = values.slice(origin, origin + ahead);
    said.forEach((means, place) => {
      const mean = means[trial];
      if (mean === undefined) return;
      for (let step = 0; step < ahead; step++) errors[step] -= weights[place] * mean[step];
    });
    return errors;
  });
}
