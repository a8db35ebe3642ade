import { bucketKind } from '../calendar/bucket.js';
import type { Calendar } from '../calendar/calendar.js';
import { distributionFrom, type Errors } from '../forecast/distribution/errors.js';
import { fillGaps } from '../forecast/history/fill-gaps.js';
import { forecastGrowing, forecastLaunch } from '../forecast/launch.js';
import type { PlainForecast } from '../forecast/plain-forecast.js';
import type { ForecastSettings } from '../forecast/settings.js';
import { textAt } from '../tables/rows.js';
import { type Dataset, labels, numbers } from '../tables/table.js';
import type { DemandForecast } from './demand-forecast.js';
import { familiesOf } from './forecast-levels.js';

/** A new product as products.csv or a scenario has it. */
interface NewProduct {
  readonly product: string;
  /** The ordinal of its first bucket; NaN where its own first demand says so. */
  readonly launch: number;
  readonly analogue: string;
  readonly scale: number;
  /** NaN: as the analogues grew. */
  readonly days: number;
}

interface Launches {
  readonly forecasts: readonly DemandForecast[];
  readonly notes: readonly string[];
}

/** Until it is this old, and older than a season, a new product is forecast by what it is like. */
const grownUp = 6;

/**
 * The forecasts with those of new products, which products.csv names by `launch` or `analogue`: at every location where an analogue is sold,
 * until they have a history of their own. Their curve is that of analogues whose launch lies in the history; where `launch_days`
 * says how fast they grow, or no such analogue is known, it is a growing share of what the analogues sell.
 */
export function withLaunches(
  forecasts: readonly DemandForecast[],
  dataset: Dataset,
  calendar: Calendar,
  settings: ForecastSettings,
  isGiven: (product: string, location: string) => boolean,
): Launches {
  const products = newProducts(dataset, calendar);
  if (products.length === 0 || forecasts.length === 0) return { forecasts, notes: [] };
  const families = familiesOf(dataset);
  const isNew = new Set(products.map(({ product }) => product));
  const established = forecasts.filter(({ product }) => !isNew.has(product));
  const notes: string[] = [];
  const launched = products.flatMap((product) => {
    const alike = established.filter((one) =>
      product.analogue === ''
        ? families.get(one.product) === families.get(product.product) && families.has(one.product)
        : one.product === product.analogue,
    );
    if (alike.length === 0) notes.push(nothingAlike(product, families));
    return launchEverywhere(product, alike, forecasts, calendar, settings, notes).filter(
      (one) => !isGiven(one.product, one.location),
    );
  });
  const replaced = new Set(launched.map(keyOf));
  const all = [...forecasts.filter((one) => !replaced.has(keyOf(one))), ...launched];
  return { forecasts: all.sort(inOrder), notes };
}

/** Whether any product is forecast as what it is like. */
export function hasLaunches(dataset: Dataset, calendar: Calendar): boolean {
  return newProducts(dataset, calendar).length > 0;
}

function newProducts(dataset: Dataset, { bucket }: Calendar): NewProduct[] {
  const table = dataset.get('products');
  if (table === undefined) return [];
  const { ordinalOf } = bucketKind(bucket);
  const [product, analogue] = [labels(table, 'product'), labels(table, 'analogue')];
  const [launch, scale, days] = ['launch', 'launch_scale', 'launch_days'].map((name) => numbers(table, name));
  return Array.from({ length: table.rows }, (_, row) => ({
    product: textAt(product, row),
    launch: Number.isNaN(launch[row]) ? NaN : ordinalOf(launch[row]),
    analogue: textAt(analogue, row),
    scale: scale[row],
    days: days[row],
  })).filter((row) => row.analogue !== '' || !Number.isNaN(row.launch));
}

function nothingAlike({ product, analogue }: NewProduct, families: ReadonlyMap<string, string>): string {
  const sought =
    analogue !== ''
      ? `${analogue} has no history`
      : `no product of family ${families.get(product) ?? '(none)'} has a history`;
  return `${product} is new and is not forecast: ${sought}. Name another analogue, or put its demand in as forecast.`;
}

function launchEverywhere(
  product: NewProduct,
  alike: readonly DemandForecast[],
  forecasts: readonly DemandForecast[],
  calendar: Calendar,
  settings: ForecastSettings,
  notes: string[],
): DemandForecast[] {
  const dataStart = forecasts.reduce((least, { history }) => Math.min(least, history.start), Infinity);
  const season = settings.season ?? bucketKind(calendar.bucket).seasons[0];
  const locations = [...new Set(alike.map(({ location }) => location))].sort();
  let isUntold = false;
  const launched = locations.flatMap((location) => {
    const own = forecasts.find((one) => one.product === product.product && one.location === location);
    const sold = own ? fromFirstDemand(own, settings) : new Float64Array(0);
    if (sold.length >= Math.max(grownUp, season)) return [];
    const here = alike.filter((one) => one.location === location);
    const seen = Number.isNaN(product.days) ? here.filter((one) => isSeen(one, dataStart, settings)) : [];
    if (seen.length === 0 && Number.isNaN(product.days)) isUntold = true;
    return [launchAt(product, location, sold, here, seen, calendar, settings)];
  });
  if (isUntold)
    notes.push(
      `${product.product} has its full size from its launch on: no launch that it is like lies in the history. launch_days says how it grows.`,
    );
  return launched;
}

/** Whether the launch of an analogue itself lies in the history. */
function isSeen(one: DemandForecast, dataStart: number, settings: ForecastSettings): boolean {
  const end = one.history.start + one.history.values.length;
  return end - fromFirstDemand(one, settings).length > dataStart;
}

function fromFirstDemand({ history: { values } }: DemandForecast, { season, gaps }: ForecastSettings): Float64Array {
  const first = values.findIndex((value) => value > 0);
  return first === -1 ? new Float64Array(0) : fillGaps(values.subarray(first), season ?? 1, gaps);
}

function launchAt(
  product: NewProduct,
  location: string,
  sold: Float64Array,
  alike: readonly DemandForecast[],
  seen: readonly DemandForecast[],
  calendar: Calendar,
  settings: ForecastSettings,
): DemandForecast {
  const { gap } = alike[0];
  const end = calendar.start - gap;
  const horizon = calendar.horizon + gap;
  // What has sold already says when it began; a launch that was due and sold nothing is still to come.
  const launch =
    sold.length > 0 ? end - sold.length : Math.max(end, Number.isNaN(product.launch) ? end : product.launch);
  const ahead = Math.max(0, horizon - Math.max(0, launch - end));
  const { mean, spread } =
    seen.length > 0
      ? forecastLaunch(
          { analogues: seen.map((one) => fromFirstDemand(one, settings)), history: sold, scale: product.scale },
          ahead,
        )
      : forecastGrowing(
          {
            levels: alike.map((one) => levelFrom(one, launch, end, settings)),
            history: sold,
            scale: product.scale,
            growth: growthBuckets(product, calendar),
          },
          ahead,
        );
  const whole = alike.every(({ forecast }) => forecast.errors.support.whole);
  const errors: Errors = {
    kind: 'heavy',
    mean: behind(mean, horizon),
    spread: behind(spread, horizon),
    support: { nonNegative: true, whole },
  };
  const followed = [...new Set((seen.length > 0 ? seen : alike).map((one) => one.product))];
  const history = { product: product.product, location, start: end - sold.length, values: sold };
  return {
    product: product.product,
    location,
    history,
    forecast: plainLaunch(errors, settings, followed, seen.length > 0),
    gap,
  };
}

/** Values at the end of the horizon, and nothing before the launch. */
function behind(values: Float64Array, horizon: number): Float64Array {
  const all = new Float64Array(horizon);
  all.set(values, horizon - values.length);
  return all;
}

function growthBuckets({ days }: NewProduct, { bucket }: Calendar): number {
  const perYear = bucketKind(bucket).perYear;
  return days > 0 ? Math.max(1, Math.ceil((days * perYear) / 365.25 - 1e-9)) : 1;
}

/** What an analogue sells from the launch on: its history as far as it goes, then its forecast. */
function levelFrom(one: DemandForecast, launch: number, end: number, settings: ForecastSettings): Float64Array {
  const { start, values } = one.history;
  const whole = fillGaps(values, settings.season ?? 1, settings.gaps);
  const until = end + one.forecast.mean.length;
  return Float64Array.from({ length: Math.max(0, until - launch) }, (_, step) => {
    const bucket = launch + step;
    return bucket < end ? (whole[bucket - start] ?? 0) : one.forecast.mean[bucket - end];
  });
}

function plainLaunch(
  errors: Errors & { readonly kind: 'heavy' },
  { quantiles }: ForecastSettings,
  followed: readonly string[],
  byAge: boolean,
): PlainForecast {
  const distribution = distributionFrom(errors);
  const largest = errors.spread.reduce((most, spread) => Math.max(most, spread), 0);
  return {
    model: 'launch',
    mean: distribution.mean,
    quantiles: quantiles.map((share) => distribution.quantile(share)),
    choice: {
      classification: { demand: 'short', seasonal: false, interval: 1, variation: 0 },
      candidates: [{ model: 'launch', error: NaN, weight: 1 }],
      origins: [],
      reason: `it is new; it goes as ${followed.join(', ')} ${byAge ? 'went since the launch' : followed.length > 1 ? 'go' : 'goes'}`,
      effects: [],
    },
    findings: [],
    errors,
    // Two errors of the spread's size stand for the history that there is not, so that reconciling knows how unsure it is.
    residuals: Float64Array.of(largest, -largest),
  };
}

function keyOf({ product, location }: DemandForecast): string {
  return `${product}\u0000${location}`;
}

function inOrder(left: DemandForecast, right: DemandForecast): number {
  const [one, other] = [keyOf(left), keyOf(right)];
  return one < other ? -1 : Number(one > other);
}
