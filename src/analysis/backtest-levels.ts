import { measures } from '../forecast/accuracy/index.js';
import { knownAt, trialOrigins } from '../forecast/choice/trial.js';
import { distributionFrom, type Errors, movedTo } from '../forecast/distribution/errors.js';
import { reconciliations } from '../forecast/hierarchy/reconcile.js';
import type { Series } from '../forecast/model.js';
import type { PlainForecast } from '../forecast/plain-forecast.js';
import type { ForecastSettings } from '../forecast/settings.js';
import type { Dataset } from '../tables/table.js';
import type { Forecaster } from './demand-forecast.js';
import { type SeriesGroup, summed, summedSeries } from './forecast-levels.js';
import { hierarchyFor, reconciled, sumsOf } from './reconcile-forecasts.js';

/** How one way to forecast a group did from one origin. */
export interface GroupAccuracy {
  readonly name: string;
  /** A way to make sums add up, `own` (the summed history alone, which adds up to nothing), or `seasonal_naive`. */
  readonly model: string;
  readonly chosen: boolean;
  readonly measures: Readonly<Record<string, number>>;
}

export interface GroupTrials {
  readonly horizon: number;
  readonly origins: number;
  readonly settings: ForecastSettings;
  /** Gives one-step errors with its forecasts. */
  readonly forecaster: Forecaster;
  readonly naive: Forecaster;
}

interface Leaf {
  readonly product: string;
  readonly location: string;
  readonly series: Series;
}

/**
 * Forecasts sums from several origins within the history, by every way to make them add up. Nothing behind an origin reaches what is
 * forecast from it; a series that begins later is missing from the forecast and not from what came.
 */
export async function backtestGroups(
  leaves: readonly Leaf[],
  groups: readonly SeriesGroup[],
  dataset: Dataset,
  trials: GroupTrials,
  done?: (share: number) => void,
): Promise<readonly GroupAccuracy[]> {
  const start = leaves.reduce((least, { series }) => Math.min(least, series.start), Infinity);
  const end = leaves[0].series.start + leaves[0].series.values.length;
  const origins = trialOrigins(end - start, trials.horizon, trials.origins, trials.horizon, 2);
  const whole = groups.map((group) => sumOf(group, leaves, trials.settings));
  const accuracies: GroupAccuracy[] = [];
  for (const [trial, after] of origins.entries()) {
    const origin = start + after;
    const known = leaves.flatMap((leaf, place) =>
      leaf.series.start < origin ? [{ ...leaf, place, series: knownAt(leaf.series, origin - leaf.series.start) }] : [],
    );
    const places = new Map(known.map(({ place }, index) => [place, index]));
    const knownGroups = groups.map(({ name, members }) => ({
      name,
      members: members.flatMap((place) => places.get(place) ?? []),
    }));
    accuracies.push(...(await atOrigin(known, knownGroups, whole, origin, dataset, trials)));
    done?.((trial + 1) / origins.length);
  }
  return accuracies;
}

function sumOf({ name, members }: SeriesGroup, leaves: readonly Leaf[], settings: ForecastSettings): Series {
  return summedSeries(
    name,
    members.map((place) => leaves[place].series),
    settings,
  );
}

async function atOrigin(
  known: readonly Leaf[],
  groups: readonly SeriesGroup[],
  whole: readonly Series[],
  origin: number,
  dataset: Dataset,
  { settings, horizon, forecaster, naive }: GroupTrials,
): Promise<GroupAccuracy[]> {
  const alive = groups.flatMap(({ members }, group) => (members.length > 0 ? [group] : []));
  const sums = alive.map((group) => sumOf(groups[group], known, settings));
  const base = await forecaster(
    known.map(({ series }) => series),
    horizon,
  );
  const [own, plain] = [await forecaster(sums, horizon), await naive(sums, horizon)];
  const ways = await reconciledWays(known, base, dataset, settings, forecaster, horizon);
  const chosen = settings.reconcile ?? 'bottom_up';
  return alive.flatMap((group, place) => {
    const actual = whole[group].values.subarray(origin - whole[group].start, origin - whole[group].start + horizon);
    const accuracyOf = (model: string, errors: Errors): GroupAccuracy => ({
      name: groups[group].name,
      model,
      chosen: model === chosen,
      measures: measured(errors, sums[place], actual),
    });
    const reached = ways.map(({ method, means }) =>
      accuracyOf(method, movedTo(own[place].errors, summed(groups[group].members.map((leaf) => means[leaf])))),
    );
    return [...reached, accuracyOf('own', own[place].errors), accuracyOf('seasonal_naive', plain[place].errors)];
  });
}

interface Way {
  readonly method: string;
  readonly means: readonly Float64Array[];
}

async function reconciledWays(
  known: readonly Leaf[],
  base: readonly PlainForecast[],
  dataset: Dataset,
  settings: ForecastSettings,
  forecaster: Forecaster,
  horizon: number,
): Promise<readonly Way[]> {
  const series = known.map((leaf) => leaf.series);
  const ways: Way[] = [];
  for (const method of reconciliations) {
    if (method === 'bottom_up') ways.push({ method, means: base.map(({ mean }) => mean) });
    else {
      const hierarchy = hierarchyFor(method, known, dataset);
      const sums = await forecaster(sumsOf(hierarchy, series, settings), horizon);
      ways.push({ method, means: reconciled(base, sums, hierarchy, method) });
    }
  }
  return ways;
}

function measured(errors: Errors, { values, season }: Series, actual: Float64Array): Record<string, number> {
  const { mean, quantile } = distributionFrom(errors);
  const comparison = { history: values, season, actual, mean, quantile };
  return Object.fromEntries(measures.map(({ name, of }) => [name, of(comparison)]));
}
