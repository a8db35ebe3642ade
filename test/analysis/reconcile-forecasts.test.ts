import { describe, expect, it } from 'vitest';
import { seriesFor } from '../../src/analysis/demand-history.js';
import { demandForecaster } from '../../src/analysis/forecast-demand.js';
import { groupsAt, summedSeries } from '../../src/analysis/forecast-levels.js';
import { forecastGroups, levelsOf } from '../../src/analysis/reconcile-forecasts.js';
import { bucketKind, instantOf } from '../../src/calendar/bucket.js';
import { forecastSeries } from '../../src/forecast/forecast-series.js';
import { reconciliations } from '../../src/forecast/hierarchy/reconcile.js';
import type { Series } from '../../src/forecast/model.js';
import { plainForecast } from '../../src/forecast/plain-forecast.js';
import type { ForecastSettings } from '../../src/forecast/settings.js';
import { randomStream } from '../../src/numeric/random.js';
import { datasetOf } from '../plan/dataset-of.js';

const start = bucketKind('month').ordinalOf(instantOf(2026, 0, 1));
const calendar = { bucket: 'month' as const, start, horizon: 3 };
const quantiles = [0.1, 0.5, 0.9];
const forecaster = async (series: readonly Series[], horizon: number) =>
  series.map((each) => plainForecast(forecastSeries(each, { horizon }), quantiles, true));

/** Three products of two families at two locations; A@FR is young, and B is sold in one place. */
function madeUp() {
  const stream = randomStream(1, 'levels');
  const lines = ['date,product,location,quantity'];
  for (const [product, location, level, from] of [
    ['A', 'DE', 100, 0],
    ['A', 'FR', 40, 25],
    ['B', 'DE', 300, 0],
    ['C', 'FR', 60, 0],
  ] as const)
    for (let month = from; month < 36; month++)
      lines.push(
        `${2023 + Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')},${product},${location},${Math.round(level + month + 10 * stream.normal())}`,
      );
  return datasetOf({ demand: lines.join('\n'), products: 'product,family\nA,tablets\nB,tablets\nC,' });
}

async function forecastBy(level: 'product' | 'family' | 'location' | 'total', settings: ForecastSettings) {
  const dataset = madeUp();
  const { forecasts } = await demandForecaster(calendar, settings, forecaster)(dataset);
  const made = {
    series: forecasts.map(({ history }) => seriesFor(history, 'month', settings)),
    forecasts: forecasts.map(({ forecast }) => forecast),
  };
  const groups = await forecastGroups(groupsAt(level, forecasts, dataset), made, settings, forecaster);
  return { forecasts, groups };
}

describe('forecastGroups', () => {
  it.each(reconciliations)('%s: products, families and locations add up to the total', async (reconcile) => {
    const settings: ForecastSettings = { models: 'auto', quantiles, season: undefined, gaps: 'auto', reconcile };
    const {
      groups: [total],
    } = await forecastBy('total', settings);
    for (const level of ['product', 'family', 'location'] as const) {
      const { groups } = await forecastBy(level, settings);
      for (let bucket = 0; bucket < calendar.horizon; bucket++)
        expect(groups.reduce((sum, { forecast }) => sum + forecast.mean[bucket], 0)).toBeCloseTo(
          total.forecast.mean[bucket],
          6,
        );
    }
  });

  it('bottom_up leaves the series as they are, the others move them', async () => {
    const settings = { models: 'auto' as const, quantiles, season: undefined, gaps: 'auto' as const };
    const means = async (reconcile: ForecastSettings['reconcile']) =>
      (await forecastBy('total', { ...settings, ...(reconcile && { reconcile }) })).forecasts.map(({ forecast }) => [
        ...forecast.mean,
      ]);
    const plain = await means(undefined);
    expect(await means('bottom_up')).toEqual(plain);
    expect(await means('top_down')).not.toEqual(plain);
    expect(await means('mint')).not.toEqual(plain);
  });

  it('spreads a sum as its own history does, around the reconciled mean; a group of one is its series', async () => {
    const settings: ForecastSettings = { models: 'auto', quantiles, season: undefined, gaps: 'auto' };
    const { forecasts, groups } = await forecastBy('product', settings);
    expect(groups.map(({ name }) => name)).toEqual(['A', 'B', 'C']);
    const [a, b] = groups;
    const [own] = await forecaster([a.series], 3);
    const width = ({ quantiles: [low, , high] }: { quantiles: readonly Float64Array[] }) => high[0] - low[0];
    // Whole units: each bound is rounded.
    expect(Math.abs(width(a.forecast) - width(own))).toBeLessThanOrEqual(1);
    const of = forecasts.find(({ product }) => product === 'B');
    expect([...b.forecast.mean]).toEqual([...(of?.forecast.mean ?? [])]);
  });
});

describe('groupsAt', () => {
  const keys = [
    { product: 'C', location: 'FR' },
    { product: 'A', location: 'DE' },
    { product: 'A', location: 'FR' },
  ];

  it('sorts groups by name and keeps series without a family together', () => {
    expect(groupsAt('family', keys, madeUp())).toEqual([
      { name: '', members: [0] },
      { name: 'tablets', members: [1, 2] },
    ]);
    expect(groupsAt('location', keys, madeUp())).toEqual([
      { name: 'DE', members: [1] },
      { name: 'FR', members: [0, 2] },
    ]);
  });

  it('families are a level only where a product has one, locations where a series has one', () => {
    expect(levelsOf(keys, madeUp())).toEqual(['product', 'family', 'location', 'total']);
    const bare = datasetOf({ demand: 'date,product,quantity\n2025-01,A,1' });
    expect(levelsOf([{ product: 'A', location: '' }], bare)).toEqual(['product', 'total']);
  });
});

describe('summedSeries', () => {
  it('begins with the oldest series and reads gaps by the rule', () => {
    const series = (from: number, ...values: number[]): Series => ({
      key: { product: 'A' },
      start: from,
      season: 1,
      values: Float64Array.from(values),
    });
    const settings = { models: 'auto' as const, quantiles, season: undefined, gaps: 'zero' as const };
    const { start: first, values } = summedSeries('sum', [series(5, 1, NaN), series(3, 10, 20, 30, 40)], settings);
    expect([first, ...values]).toEqual([3, 10, 20, 31, 40]);
  });
});
