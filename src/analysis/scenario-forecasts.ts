import { planBucket } from '../calendar/calendar.js';
import type { Scenario } from '../scenario/scenario.js';
import { textAt } from '../tables/rows.js';
import { labels, numbers, type Table } from '../tables/table.js';
import type { DemandForecast } from './demand-forecast.js';
import { applyScenario, type Setting } from './evaluate.js';

interface ScenarioForecasts {
  readonly forecasts: readonly DemandForecast[];
  readonly notes: readonly string[];
}

/**
 * The forecasts as a scenario has them: made from the history, the covariates and the launches that it states, then moved by its overrides
 * from the plan's start on. An override multiplies the spread as it multiplies the mean. Demand that the scenario or the file puts in as a
 * forecast of its own has no distribution, and is counted in the notes.
 */
export async function forecastScenario(
  setting: Pick<Setting, 'dataset' | 'calendar' | 'forecaster'>,
  scenario: Scenario,
): Promise<ScenarioForecasts> {
  const { dataset, forecasts, notes } = await applyScenario(setting, scenario);
  const own = new Set(forecasts.map(keyOf));
  const { planned, given } = plannedDemand(dataset.get('demand') as Table, setting, own);
  const moved = forecasts.map((one) => movedTo(one, planned.get(keyOf(one))));
  const note = `${given} series ${given > 1 ? 'are' : 'is'} not shown: a forecast of ${given > 1 ? 'their' : 'its'} own is given.`;
  return { forecasts: moved, notes: given > 0 ? [...notes, note] : notes };
}

/** The sum of forecast rows by series and bucket of the plan, and how many series beside those named have such rows. */
function plannedDemand(
  demand: Table,
  { calendar }: Pick<Setting, 'calendar'>,
  own: ReadonlySet<string>,
): { readonly planned: ReadonlyMap<string, Float64Array>; readonly given: number } {
  const [product, location, kind] = ['product', 'location', 'kind'].map((name) => labels(demand, name));
  const [date, quantity] = [numbers(demand, 'date'), numbers(demand, 'quantity')];
  const forecast = kind.labels.indexOf('forecast');
  const planned = new Map<string, Float64Array>();
  const given = new Set<string>();
  for (let row = 0; row < demand.rows; row++) {
    if (forecast === -1 || kind.codes[row] !== forecast) continue;
    const bucket = planBucket(calendar, date[row]);
    if (bucket < 0 || bucket >= calendar.horizon) continue;
    const key = keyOf({ product: textAt(product, row), location: textAt(location, row) });
    if (!own.has(key)) given.add(key);
    const values = planned.get(key) ?? new Float64Array(calendar.horizon);
    values[bucket] += quantity[row];
    planned.set(key, values);
  }
  return { planned, given: given.size };
}

/** The forecast once the plan's demand is what overrides made of it; the same forecast where they left it alone. */
function movedTo(one: DemandForecast, planned: Float64Array | undefined): DemandForecast {
  const { forecast, gap } = one;
  const mean = forecast.mean.slice();
  mean.set(planned ?? new Float64Array(mean.length - gap), gap);
  const factors = mean.map((value, ahead) => factorOf(value, forecast.mean[ahead]));
  if (factors.every((factor) => factor === 1)) return one;
  const quantiles = forecast.quantiles.map((curve) =>
    curve.map((value, ahead) => (factors[ahead] === Infinity ? mean[ahead] : value * factors[ahead])),
  );
  return { ...one, forecast: { ...forecast, mean, quantiles } };
}

function factorOf(after: number, before: number): number {
  if (Math.abs(after - before) <= 1e-9 * Math.abs(before)) return 1;
  return before > 0 ? after / before : Infinity;
}

function keyOf({ product, location }: Pick<DemandForecast, 'product' | 'location'>): string {
  return `${product}\u0000${location}`;
}
