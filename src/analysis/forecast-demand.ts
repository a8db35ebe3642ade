import { bucketKind } from '../calendar/bucket.js';
import { bucketStart, type Calendar } from '../calendar/calendar.js';
import type { Series } from '../forecast/model.js';
import type { ForecastSettings } from '../forecast/settings.js';
import { covariatesOf } from '../tables/covariates.js';
import { declarationOf } from '../tables/declarations/index.js';
import { appendRows, selectRows, tableFromRows } from '../tables/rows.js';
import { type Dataset, labels, numbers, type Table } from '../tables/table.js';
import { withCovariates } from './demand-covariates.js';
import type { DemandForecast, Forecaster } from './demand-forecast.js';
import {
  type DemandSeries,
  demandHistory,
  type History,
  type RowsBySeries,
  rowsBySeries,
  seriesFor,
} from './demand-history.js';
import { withLaunches } from './launches.js';
import { reconcileForecasts } from './reconcile-forecasts.js';
import { isRowAhead } from './rows-ahead.js';

export interface ForecastDemand {
  /** The data set with the forecasts as rows of demand. */
  readonly dataset: Dataset;
  readonly forecasts: readonly DemandForecast[];
  readonly notes: readonly string[];
}

/** Forecasts the demand of data sets, and remembers forecasts by their history: what an override leaves alone is not fitted again. */
export type DemandForecaster = (dataset: Dataset) => Promise<ForecastDemand>;

export function demandForecaster(
  calendar: Calendar,
  settings: ForecastSettings,
  forecaster: Forecaster,
): DemandForecaster {
  const known = new Map<string, DemandForecast>();
  // Forecasts follow from demand, and those of new products and of families from products.
  const byTables = new Map<Table, Map<Table | undefined, Promise<ForecastDemand>>>();

  async function forecast(dataset: Dataset, demand: Table): Promise<ForecastDemand> {
    const history = withCovariates(
      demandHistory(demand, calendar.bucket, historyEnd(calendar, settings)),
      demand,
      calendar,
    );
    const given = givenAhead(demand, calendar);
    const wanted = history.series.filter(({ product, location }) => !given.has(keyOf(product, location)));
    const gap = Number.isFinite(history.end) ? calendar.start - history.end : 0;
    const missing = wanted.filter((series) => !sameHistory(known.get(keyOf(series.product, series.location)), series));
    const fitted = await forecaster(
      missing.map((series) => seriesFor(series, calendar.bucket, settings)),
      calendar.horizon + gap,
    );
    const fresh = new Map(
      missing.map((series, index) => [
        keyOf(series.product, series.location),
        { product: series.product, location: series.location, history: series, forecast: fitted[index], gap },
      ]),
    );
    const base = wanted.map((series) => {
      const key = keyOf(series.product, series.location);
      const found = (fresh.get(key) ?? known.get(key)) as DemandForecast;
      if (!known.has(key)) known.set(key, found);
      return found;
    });
    const launches = withLaunches(base, dataset, calendar, settings, (product, location) =>
      given.has(keyOf(product, location)),
    );
    const forecasts = await adding(launches.forecasts, dataset);
    const { rows, unfilled } = filled(demand, forecasts, calendar);
    return {
      dataset: new Map(dataset).set('demand', rows),
      forecasts,
      notes: [...notesOf(history, gap), ...launches.notes, ...unfilledNote(unfilled, demand)],
    };
  }

  /** The forecasts once they go with those of their sums, as the settings ask for. */
  async function adding(base: readonly DemandForecast[], dataset: Dataset): Promise<readonly DemandForecast[]> {
    const made = {
      series: base.map(({ history }) => seriesFor(history, calendar.bucket, settings)),
      forecasts: base.map(({ forecast }) => forecast),
    };
    const means = await reconcileForecasts(made, base, dataset, settings, forecaster);
    return means === made.forecasts ? base : base.map((one, place) => ({ ...one, forecast: means[place] }));
  }

  return (dataset) => {
    const demand = dataset.get('demand') as Table;
    const products = dataset.get('products');
    const ofDemand = byTables.get(demand) ?? new Map<Table | undefined, Promise<ForecastDemand>>();
    const before = ofDemand.get(products);
    if (before)
      return before.then((earlier) => ({
        ...earlier,
        dataset: new Map(dataset).set('demand', earlier.dataset.get('demand') as Table),
      }));
    const made = forecast(dataset, demand);
    byTables.set(demand, ofDemand.set(products, made));
    return made;
  };
}

/** The histories of a data set as models see them, in the order of their keys. */
export function historySeries(
  dataset: Dataset,
  calendar: Calendar,
  settings: ForecastSettings,
): { readonly demand: DemandSeries; readonly series: Series }[] {
  const table = dataset.get('demand') as Table;
  const history = withCovariates(
    demandHistory(table, calendar.bucket, historyEnd(calendar, settings)),
    table,
    calendar,
  );
  return history.series.map((demand) => ({ demand, series: seriesFor(demand, calendar.bucket, settings) }));
}

/** The ordinal behind the last bucket that models are given. */
export function historyEnd({ start }: Calendar, { lastBucket }: ForecastSettings): number {
  return lastBucket === 'leave_out' ? start - 1 : start;
}

export const keyOf = (product: string, location: string): string => `${product}\u0000${location}`;

/** Series for which the file itself says what is expected: its own forecasts stand. */
export function givenAhead(demand: Table, calendar: Calendar): ReadonlySet<string> {
  const { ordinalOf } = bucketKind(calendar.bucket);
  const [product, location, kind] = ['product', 'location', 'kind'].map((column) => labels(demand, column));
  const code = kind.labels.indexOf('forecast');
  const date = numbers(demand, 'date');
  const isAhead = isRowAhead(demand);
  const given = new Set<string>();
  for (let row = 0; row < demand.rows; row++)
    if (code !== -1 && kind.codes[row] === code && !isAhead(row) && ordinalOf(date[row]) >= calendar.start)
      given.add(keyOf(product.labels[product.codes[row]], location.labels[location.codes[row]] ?? ''));
  return given;
}

function sameHistory(earlier: DemandForecast | undefined, { start, values, covariates }: DemandSeries): boolean {
  if (earlier === undefined || earlier.history.start !== start) return false;
  const before = earlier.history.covariates;
  const columns = [...(covariates?.past ?? []), ...(covariates?.future ?? [])];
  const columnsBefore = [...(before?.past ?? []), ...(before?.future ?? [])];
  return (
    same(values, earlier.history.values) &&
    covariates?.names.join() === before?.names.join() &&
    columns.every((column, place) => same(column, columnsBefore[place]))
  );
}

function same(one: Float64Array, other: Float64Array): boolean {
  return one.length === other.length && one.every((value, place) => Object.is(value, other[place]));
}

/**
 * Demand with the forecasts as rows. Where a row ahead tells covariates of a bucket, the forecast stands in its place with them; rows ahead
 * that nothing is forecast for are left out and counted.
 */
function filled(
  demand: Table,
  forecasts: readonly DemandForecast[],
  calendar: Calendar,
): { readonly rows: Table; readonly unfilled: number } {
  const isAhead = isRowAhead(demand);
  const ahead = rowsBySeries(demand, calendar.bucket, isAhead);
  const left = Int32Array.from({ length: demand.rows }, (_, row) => row).filter((row) => !isAhead(row));
  const others = left.length === demand.rows ? demand : selectRows(demand, left);
  const made = forecastRows(forecasts, calendar, demand, ahead);
  const forecastKeys = new Set(forecasts.map(({ product, location }) => keyOf(product, location)));
  const unfilled = ahead.keys.reduce(
    (count, { product, location }, place) =>
      forecastKeys.has(keyOf(product, location)) ? count : count + ahead.from[place + 1] - ahead.from[place],
    0,
  );
  return { rows: appendRows(others, made), unfilled };
}

function forecastRows(
  forecasts: readonly DemandForecast[],
  calendar: Calendar,
  demand: Table,
  ahead: RowsBySeries,
): Table {
  const dates = Array.from({ length: calendar.horizon }, (_, bucket) => bucketStart(calendar, bucket));
  const covariates = covariatesOf(demand).map((name) => [name, numbers(demand, name)] as const);
  const places = new Map(ahead.keys.map(({ product, location }, place) => [keyOf(product, location), place]));
  const rows = forecasts.flatMap(({ product, location, forecast, gap }) => {
    const place = places.get(keyOf(product, location));
    const told =
      place === undefined ? new Int32Array(0) : ahead.rows.subarray(ahead.from[place], ahead.from[place + 1]);
    const rowOf = new Map(Array.from(told, (row) => [ahead.ordinals[row] - calendar.start, row]));
    return dates.map((date, bucket) => {
      const row = rowOf.get(bucket);
      const along = row === undefined ? [] : covariates.map(([name, values]) => [name, values[row]] as const);
      const quantity = forecast.mean[gap + bucket];
      return { ...Object.fromEntries(along), date, product, location, quantity, kind: 'forecast' };
    });
  });
  return tableFromRows(demand.declaration ?? declarationOf('demand'), rows, demand.file);
}

function unfilledNote(unfilled: number, { file }: Table): readonly string[] {
  if (unfilled === 0) return [];
  return [
    `${file}: ${unfilled} row${unfilled > 1 ? 's' : ''} of kind forecast without a quantity ${unfilled > 1 ? 'are' : 'is'} not used: nothing is forecast there.`,
  ];
}

function notesOf({ series }: History, gap: number): string[] {
  return historyNotes(series.filter(hasGaps).length, series.length, gap);
}

export function hasGaps({ values }: DemandSeries): boolean {
  return values.some(Number.isNaN);
}

/** What is worth saying of histories as a whole. */
export function historyNotes(withGaps: number, series: number, gap: number): string[] {
  const notes: string[] = [];
  if (withGaps > 0)
    notes.push(`${withGaps} of ${series} series have buckets without a row; forecast.gaps says how they are read.`);
  if (gap > 0)
    notes.push(`The history ends ${gap} bucket${gap > 1 ? 's' : ''} before the plan's start; forecasts bridge them.`);
  return notes;
}
