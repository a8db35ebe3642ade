import { describe, expect, it } from 'vitest';
import { backtestGroups, type GroupTrials } from '../../src/analysis/backtest-levels.js';
import { forecastSeries } from '../../src/forecast/forecast-series.js';
import type { Series } from '../../src/forecast/model.js';
import { plainForecast } from '../../src/forecast/plain-forecast.js';
import { datasetOf } from '../plan/dataset-of.js';

const settings = { models: 'auto' as const, quantiles: [0.5], season: 1, gaps: 'auto' as const };
const told =
  (models: readonly string[]): GroupTrials['forecaster'] =>
  async (series, horizon) =>
    series.map((each) => plainForecast(forecastSeries(each, { horizon, models }), [0.5], true));
const trials: GroupTrials = {
  horizon: 4,
  origins: 2,
  settings,
  forecaster: told(['mean']),
  naive: told(['seasonal_naive']),
};
const dataset = datasetOf({ demand: 'date,product,quantity\n2025-01,A,1' });
const leaf = (product: string, start: number, values: number[]) => ({
  product,
  location: '',
  series: { key: { product }, start, season: 1, values: Float64Array.from(values) } satisfies Series,
});
const ramp = (from: number, length: number, step: number) =>
  Array.from({ length }, (_, bucket) => from + step * bucket);

describe('backtestGroups', () => {
  it('measures every way to add up and the yardsticks, the earliest origin first', async () => {
    const leaves = [leaf('A', 0, ramp(10, 16, 1)), leaf('B', 0, ramp(50, 16, 2))];
    const rows = await backtestGroups(leaves, [{ name: 'total', members: [0, 1] }], dataset, trials);
    expect(rows.map(({ model, chosen }) => [model, chosen])).toEqual(
      [1, 2].flatMap(() => [
        ['bottom_up', true],
        ['top_down', false],
        ['mint', false],
        ['own', false],
        ['seasonal_naive', false],
      ]),
    );
    // The mean of 8 buckets of 60 + 3t is 70.5; the next four are 84 to 93: 18 too low of 88.5 on average.
    expect(rows[0].measures.bias).toBeCloseTo((-18 / 88.5) * 100, 8);
    // Means are linear: the sum of means is the mean of sums, however they are made to add up.
    for (const { measures } of rows.slice(1, 4)) expect(measures.mase).toBeCloseTo(rows[0].measures.mase, 6);
  });

  it('a series that begins behind an origin is missing from the forecast and not from what came', async () => {
    const leaves = [leaf('A', 0, new Array(16).fill(10)), leaf('B', 13, [5, 5, 5])];
    const rows = await backtestGroups(leaves, [{ name: 'total', members: [0, 1] }], dataset, { ...trials, origins: 1 });
    // 10 is expected, 10, 15, 15 and 15 come.
    expect(rows[0].measures.wape).toBeCloseTo((15 / 55) * 100, 8);
  });

  it('does not let what came reach the forecast', async () => {
    const before = ramp(20, 12, 1);
    const error = async (after: number[]) => {
      const rows = await backtestGroups(
        [leaf('A', 0, [...before, ...after]), leaf('B', 0, [...before, ...after])],
        [{ name: 'total', members: [0, 1] }],
        dataset,
        { ...trials, origins: 1 },
      );
      return rows.map(({ measures }) => (measures.bias / 100 + 1) * 2 * after.reduce((sum, value) => sum + value, 0));
    };
    const [one, other] = [await error([1, 2, 3, 4]), await error([100, 90, 80, 500])];
    one.forEach((forecast, place) => expect(forecast).toBeCloseTo(other[place], 6));
  });
});
