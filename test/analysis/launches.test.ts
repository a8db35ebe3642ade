import { describe, expect, it } from 'vitest';
import { applyScenario } from '../../src/analysis/evaluate.js';
import { demandForecaster } from '../../src/analysis/forecast-demand.js';
import { forecastScenario } from '../../src/analysis/scenario-forecasts.js';
import { bucketKind, instantOf } from '../../src/calendar/bucket.js';
import { forecastSeries } from '../../src/forecast/forecast-series.js';
import { plainForecast } from '../../src/forecast/plain-forecast.js';
import { type Argument, baseline, type Override, type Scenario } from '../../src/scenario/scenario.js';
import type { Dataset } from '../../src/tables/table.js';
import { datasetOf } from '../plan/dataset-of.js';

const start = bucketKind('month').ordinalOf(instantOf(2026, 0, 1));
const calendar = { bucket: 'month' as const, start, horizon: 4 };
const settings = { models: ['mean'], quantiles: [0.1, 0.9], season: undefined, gaps: 'zero' as const };

const month = (bucket: number) => `${2024 + Math.floor(bucket / 12)}-${String((bucket % 12) + 1).padStart(2, '0')}`;
/** 24 months of history: two products of a family always at 100 and 200, a third launched 12 months ago. */
const demand = [
  'date,product,location,quantity',
  ...Array.from({ length: 24 }, (_, bucket) =>
    [
      `${month(bucket)},A,DE,100`,
      `${month(bucket)},A,FR,60`,
      `${month(bucket)},B,DE,200`,
      ...(bucket >= 12 ? [`${month(bucket)},Y,DE,${Math.min(80, 10 * (bucket - 11))}`] : []),
    ].join('\n'),
  ),
].join('\n');
const products = (rows: string) =>
  datasetOf({
    demand,
    products: `product,family,launch,analogue,launch_scale,launch_days\nA,pens,,,,\nB,pens,,,,\nY,new,,,,\n${rows}`,
  });

function settingOf(dataset: Dataset) {
  const forecaster = demandForecaster(calendar, settings, async (series, horizon) =>
    series.map((each) => plainForecast(forecastSeries(each, { horizon, models: ['mean'] }), settings.quantiles)),
  );
  return { dataset, calendar, forecaster };
}

async function launched(rows: string, scenario: Scenario = baseline) {
  const { forecasts, notes } = await forecastScenario(settingOf(products(rows)), scenario);
  const own = forecasts.filter(({ forecast }) => forecast.model === 'launch');
  return {
    means: Object.fromEntries(
      own.map((one) => [`${one.product}@${one.location}`, [...one.forecast.mean].map(Math.round)]),
    ),
    quantiles: own.map(({ forecast }) => forecast.quantiles.map((curve) => [...curve])),
    notes,
  };
}

describe('withLaunches', () => {
  it('grows to its share of what its analogue sells, wherever that is sold', async () => {
    const { means, quantiles } = await launched('N,pens,2026-02,A,0.5,60');
    // Sixty days are two months: half the size in the first.
    expect(means).toEqual({ 'N@DE': [0, 25, 50, 50], 'N@FR': [0, 15, 30, 30] });
    expect(quantiles[0].map(([january]) => january)).toEqual([0, 0]);
    expect(quantiles[0][1][1]).toBeGreaterThan(quantiles[0][0][1]);
  });

  it('takes its family where no analogue is named, and says that nobody knows how it grows', async () => {
    const { means, notes } = await launched('N,pens,2026-01,,1,');
    expect(means).toEqual({ 'N@DE': [150, 150, 150, 150], 'N@FR': [60, 60, 60, 60] });
    expect(notes).toContain(
      'N has its full size from its launch on: no launch that it is like lies in the history. launch_days says how it grows.',
    );
  });

  it('goes as a product went that was launched within the history', async () => {
    const { means } = await launched('N,new,2026-01,Y,2,');
    expect(means).toEqual({ 'N@DE': [20, 40, 60, 80] });
  });

  it('says why nothing is forecast of a product that nothing is like', async () => {
    const { means, notes } = await launched('N,drops,2026-01,,1,\nM,pens,2026-01,N,1,');
    expect(means).toEqual({});
    expect(notes).toEqual([
      'N is new and is not forecast: no product of family drops has a history. Name another analogue, or put its demand in as forecast.',
      'M is new and is not forecast: N has no history. Name another analogue, or put its demand in as forecast.',
    ]);
  });

  it('a product that has grown up is forecast by its own history', async () => {
    const { means } = await launched('X,pens,,,,\nY2,pens,,,,');
    expect(means).toEqual({});
    const grown = datasetOf({
      demand,
      products: 'product,family,launch,analogue\nA,pens,,\nB,pens,,\nY,new,2025-01,A',
    });
    const { forecasts } = await applyScenario(settingOf(grown), baseline);
    expect(forecasts.map(({ product, forecast }) => [product, forecast.model])).toContainEqual(['Y', 'mean']);
  });
});

describe('forecastScenario', () => {
  const text = (word: string): Argument => ({ kind: 'text', text: word });
  const override = (rest: Partial<Override>): Override => ({
    table: 'demand',
    column: 'quantity',
    where: new Map(),
    during: undefined,
    verb: 'multiply',
    argument: { kind: 'number', value: 2 },
    optional: false,
    place: { file: 'it.yaml' },
    scenario: 'it',
    words: '',
    ...rest,
  });
  const insert = override({
    table: 'products',
    column: 'price',
    verb: 'insert',
    argument: {
      kind: 'rows',
      rows: [
        new Map<string, Argument>([
          ['product', text('N')],
          ['analogue', text('A')],
          ['launch', { kind: 'number', value: instantOf(2026, 1, 1) }],
          ['launch_days', { kind: 'number', value: 60 }],
        ]),
      ],
    },
  });

  it('a launch that a scenario states is forecast, and later overrides move it with its spread', async () => {
    const plain = await launched('', { ...baseline, overrides: [insert] });
    expect(plain.means).toEqual({ 'N@DE': [0, 50, 100, 100], 'N@FR': [0, 30, 60, 60] });
    const doubled = await launched('', { ...baseline, overrides: [insert, override({})] });
    expect(doubled.means).toEqual({ 'N@DE': [0, 100, 200, 200], 'N@FR': [0, 60, 120, 120] });
    expect(doubled.quantiles[0][1]).toEqual(plain.quantiles[0][1].map((value) => 2 * value));
  });

  it('counts series whose forecasts are given and not made', async () => {
    const row: ReadonlyMap<string, Argument> = new Map([
      ['product', text('B')],
      ['location', text('IT')],
      ['quantity', { kind: 'number', value: 5 }],
    ]);
    const during = { written: '2026-01', from: instantOf(2026, 0, 1), to: instantOf(2026, 1, 1) };
    const given = override({ verb: 'insert', during, argument: { kind: 'rows', rows: [row] } });
    const { notes } = await launched('', { ...baseline, overrides: [given] });
    expect(notes).toEqual(['1 series is not shown: a forecast of its own is given.']);
  });
});
