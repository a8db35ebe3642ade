import { type Hierarchy, hierarchyOf } from '../forecast/hierarchy/hierarchy.js';
import { type Reconciliation, reconcile } from '../forecast/hierarchy/reconcile.js';
import type { Series } from '../forecast/model.js';
import { aroundMean, type PlainForecast } from '../forecast/plain-forecast.js';
import type { ForecastSettings } from '../forecast/settings.js';
import type { Dataset } from '../tables/table.js';
import type { Forecaster } from './demand-forecast.js';
import { forecastLevels, groupsAt, labelsAt, type SeriesGroup, summed, summedSeries } from './forecast-levels.js';

/** Series, and the forecast of each. */
export interface Forecasts {
  readonly series: readonly Series[];
  readonly forecasts: readonly PlainForecast[];
}

/** Equations are solved for so many groups at most; finer levels are left out beyond, and still are the sums of their series. */
const mostGroups = 1000;

/**
 * Forecasts of series that go with forecasts of their sums by product, family, location and total, by the method that the settings name;
 * with `bottom_up` the forecasts as they are. Intervals keep their width around the new mean.
 */
export async function reconcileForecasts(
  base: Forecasts,
  keys: readonly SeriesKey[],
  dataset: Dataset,
  settings: ForecastSettings,
  forecaster: Forecaster,
): Promise<readonly PlainForecast[]> {
  const method = settings.reconcile ?? 'bottom_up';
  if (method === 'bottom_up' || base.series.length < 2) return base.forecasts;
  const hierarchy = hierarchyFor(method, keys, dataset);
  const horizon = base.forecasts[0].mean.length;
  const sums = await forecaster(sumsOf(hierarchy, base.series, settings), horizon);
  return reconciled(base.forecasts, sums, hierarchy, method).map((mean, place) =>
    aroundMean(base.forecasts[place], mean, settings.quantiles),
  );
}

/** A product at a location, as reports name it. */
interface SeriesKey {
  readonly product: string;
  readonly location: string;
}

/** The groups whose forecasts have a say: the total alone from the top down, else those of all levels as far as there are not too many. */
export function hierarchyFor(method: Reconciliation, keys: readonly SeriesKey[], dataset: Dataset): Hierarchy {
  if (method === 'top_down') return hierarchyOf(keys.length, []);
  const coarseFirst = ['location', 'family', 'product'] as const;
  let hierarchy = hierarchyOf(keys.length, []);
  const levels: (readonly string[])[] = [];
  for (const level of coarseFirst) {
    const finer = hierarchyOf(keys.length, [...levels, labelsAt(level, keys, dataset)]);
    if (finer.groups.length > mostGroups) break;
    levels.push(labelsAt(level, keys, dataset));
    hierarchy = finer;
  }
  return hierarchy;
}

export function sumsOf(hierarchy: Hierarchy, series: readonly Series[], settings: ForecastSettings): Series[] {
  return hierarchy.groups.map(({ name, members }) =>
    summedSeries(
      name,
      Array.from(members, (place) => series[place]),
      settings,
    ),
  );
}

/** The means of the series once they go with the sums. */
export function reconciled(
  forecasts: readonly PlainForecast[],
  sums: readonly PlainForecast[],
  hierarchy: Hierarchy,
  method: Reconciliation,
): readonly Float64Array[] {
  const residuals = [...forecasts, ...sums].map((each) => each.residuals ?? new Float64Array(0));
  const nonNegative = forecasts.every(({ errors }) => errors.support.nonNegative);
  const means = { leaves: forecasts.map(({ mean }) => mean), groups: sums.map(({ mean }) => mean), residuals };
  return reconcile(hierarchy, means, method, nonNegative).leaves;
}

/** The forecast of a level's group. */
export interface GroupForecast {
  readonly name: string;
  readonly series: Series;
  readonly forecast: PlainForecast;
}

/**
 * Forecasts of a level that are the sums of their series. Each is spread as forecasts of the summed history are, which know how far series
 * rise and fall together.
 */
export async function forecastGroups(
  groups: readonly SeriesGroup[],
  { series, forecasts }: Forecasts,
  settings: ForecastSettings,
  forecaster: Forecaster,
): Promise<readonly GroupForecast[]> {
  if (groups.length === 0) return [];
  const sums = groups.map(({ name, members }) =>
    summedSeries(
      name,
      members.map((place) => series[place]),
      settings,
    ),
  );
  const several = groups.flatMap(({ members }, group) => (members.length > 1 ? [group] : []));
  const made = await forecaster(
    several.map((group) => sums[group]),
    forecasts[0].mean.length,
  );
  const own = new Map(several.map((group, place) => [group, made[place]]));
  return groups.map(({ name, members }, group) => {
    const mean = summed(members.map((place) => forecasts[place].mean));
    const base = own.get(group);
    const forecast = base ? aroundMean(base, mean, settings.quantiles) : forecasts[members[0]];
    return { name, series: sums[group], forecast: { ...forecast, model: settings.reconcile ?? 'bottom_up' } };
  });
}

/** Every level that a data set can be summed by: families only where products have one. */
export function levelsOf(keys: readonly SeriesKey[], dataset: Dataset): readonly (typeof forecastLevels)[number][] {
  return forecastLevels.filter(
    (level) => level === 'total' || groupsAt(level, keys, dataset).some(({ name }) => name !== ''),
  );
}
