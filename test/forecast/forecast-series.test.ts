import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { backtestSeries } from '../../src/forecast/backtest.js';
import { forecastSeries } from '../../src/forecast/forecast-series.js';
import { randomStream } from '../../src/numeric/random.js';
import { goldenSeries, seriesOf } from './r-golden.js';

const values = fc.array(fc.oneof(fc.constant(0), fc.constant(NaN), fc.integer({ min: 0, max: 500 })), {
  minLength: 1,
  maxLength: 60,
});

describe('forecastSeries', () => {
  it('keeps to what the history can be: no less than nothing, whole where it is whole, never unknown', () => {
    fc.assert(
      fc.property(values, fc.constantFrom(1, 4, 12), (history, season) => {
        const forecast = forecastSeries(seriesOf({ period: season, values: history }), { horizon: 8 });
        const drawn = forecast.paths(3, randomStream(1, 'draw'));
        const quantiles = [0.025, 0.1, 0.5, 0.9, 0.975].map(forecast.quantile);
        expect(forecast.mean.every((value) => Number.isFinite(value) && value >= 0)).toBe(true);
        for (const each of [drawn, ...quantiles])
          expect(each.every((value) => Number.isInteger(value) && value >= 0)).toBe(true);
        for (let ahead = 0; ahead < 8; ahead++)
          for (let place = 1; place < quantiles.length; place++)
            expect(quantiles[place][ahead]).toBeGreaterThanOrEqual(quantiles[place - 1][ahead]);
      }),
      { numRuns: 80 },
    );
  });

  it('the weights of the candidates add up to one, and the forecast lies among theirs', () => {
    const series = seriesOf(goldenSeries.AirPassengers);
    const { choice, mean } = forecastSeries(series, { horizon: 12 });
    expect(choice.candidates.reduce((sum, { weight }) => sum + weight, 0)).toBeCloseTo(1, 12);
    const single = choice.candidates.map(({ model }) => forecastSeries(series, { horizon: 12, models: [model] }).mean);
    mean.forEach((value, ahead) => {
      const all = single.map((means) => means[ahead]);
      expect(value).toBeGreaterThanOrEqual(Math.min(...all) - 1e-9);
      expect(value).toBeLessThanOrEqual(Math.max(...all) + 1e-9);
    });
  });

  const demands = fc
    .tuple(
      fc.constantFrom(1, 4, 7, 12),
      fc.array(fc.oneof({ weight: 4, arbitrary: fc.integer({ min: 1, max: 900 }) }, fc.constant(0)), {
        minLength: 3,
        maxLength: 70,
      }),
    )
    .map(([season, history]) => seriesOf({ period: season, values: history }));

  it('never knows more of a later bucket: the spread of errors does not fall', () => {
    fc.assert(
      fc.property(demands, fc.integer({ min: 2, max: 30 }), (series, horizon) => {
        const { errors } = forecastSeries(series, { horizon });
        fc.pre(errors.kind === 'heavy');
        const { spread } = errors as { spread: Float64Array };
        for (let ahead = 1; ahead < horizon; ahead++)
          expect(spread[ahead]).toBeGreaterThanOrEqual(spread[ahead - 1] * (1 - 1e-9));
      }),
      { numRuns: 60 },
    );
  });

  it('does not mind the unit', () => {
    fc.assert(
      fc.property(demands, fc.constantFrom(2 ** -20, 1 / 16, 2 ** 24), (series, unit) => {
        const { errors, choice } = forecastSeries(series, { horizon: 6 });
        const inUnit = forecastSeries(
          { ...series, values: series.values.map((value) => value * unit) },
          { horizon: 6 },
        );
        const size = Math.max(...errors.mean.map(Math.abs), 1);
        errors.mean.forEach((value, ahead) =>
          expect(Math.abs(inUnit.errors.mean[ahead] / unit - value) / size).toBeLessThan(1e-4),
        );
        choice.candidates.forEach(({ weight }, place) =>
          expect(inUnit.choice.candidates[place].weight).toBeCloseTo(weight, 3),
        );
      }),
      { numRuns: 60 },
    );
  });

  it('knows a season of which little more than one is held, where the trial shows it', () => {
    const season = [10, 20, 90, 300, 280, 250, 120, 60, 40, 200, 180, 15];
    const history = Array.from({ length: 14 }, (_, bucket) => season[bucket % 12] + (bucket % 3));
    const { mean, choice } = forecastSeries(seriesOf({ period: 12, values: history }), { horizon: 6 });
    mean.forEach((value, ahead) => expect(Math.abs(value - season[(14 + ahead) % 12])).toBeLessThan(8));
    // What is three times as bad as the best has no share, so that many bad ones do not outweigh it.
    const best = Math.min(...choice.candidates.map(({ error }) => error));
    for (const { error, weight } of choice.candidates) if (error > 3 * best) expect(weight).toBe(0);
  });

  it('says which bucket is the first one ahead', () => {
    expect(forecastSeries({ ...seriesOf({ period: 1, values: [3, 4, 5] }), start: 24_300 }, { horizon: 2 }).start).toBe(
      24_303,
    );
  });

  it('draws futures whose buckets lie as the quantiles say and hang together over time', () => {
    const { paths, quantile } = forecastSeries(seriesOf(goldenSeries.Nile), { horizon: 6, models: ['ses'] });
    const count = 4000;
    const drawn = paths(count, randomStream(7, 'Nile'));
    const at = (ahead: number) => Float64Array.from({ length: count }, (_, path) => drawn[path * 6 + ahead]);
    for (const ahead of [0, 5]) {
      const below = at(ahead).filter((value) => value <= quantile(0.8)[ahead]).length / count;
      expect(below).toBeGreaterThan(0.77);
      expect(below).toBeLessThan(0.83);
    }
    // Errors are sums of shocks whose weights follow from how the variance grows: their correlation follows from the widths.
    const width = quantile(0.9).map((upper, ahead) => upper - quantile(0.1)[ahead]);
    const variances = width.map((each) => (each / width[0]) ** 2);
    const weights = variances.map((variance, ahead) => (ahead === 0 ? 1 : Math.sqrt(variance - variances[ahead - 1])));
    const together = weights.slice(0, 5).reduce((sum, weight, place) => sum + weight * weights[place + 1], 0);
    const expected = together / Math.sqrt(variances[4] * variances[5]);
    expect(expected).toBeGreaterThan(0.5);
    expect(Math.abs(correlation(at(4), at(5)) - expected)).toBeLessThan(0.06);
  });

  it('lifts the buckets of a promotion that is known ahead', () => {
    const stream = randomStream(1, 'promotion');
    const promotion = Float64Array.from({ length: 66 }, () => Number(stream.uniform() < 0.25));
    const values = promotion.map((on) => Math.round(200 + 80 * on + 5 * stream.normal()));
    const series = { ...seriesOf({ period: 12, values: [...values.subarray(0, 60)] }), bucket: 'month' as const };
    const covariates = {
      names: ['promotion'],
      past: [promotion.slice(0, 60)],
      future: [Float64Array.of(0, 1, 0, 1, 0, 0)],
    };
    const { mean } = forecastSeries({ ...series, covariates }, { horizon: 6 });
    expect((mean[1] + mean[3]) / 2 - (mean[0] + mean[2]) / 2).toBeGreaterThan(50);
  });

  it('finds what is out of the ordinary, and changes nothing unless told', () => {
    const history = Array.from({ length: 48 }, (_, bucket) => 100 + ((bucket * 37) % 11));
    history[30] = 900;
    const series = seriesOf({ period: 12, values: [0, 0, ...history, NaN, 104, NaN, NaN] });
    const { findings } = forecastSeries(series, { horizon: 3 });
    expect(findings.map(({ kind, bucket, count }) => [kind, bucket, count])).toEqual([
      ['leading_zeros', 0, 2],
      ['gap', 50, 1],
      ['ended_early', 51, 2],
      ['outlier', 32, 1],
    ]);
    const treated = forecastSeries(series, { horizon: 3, treatOutliers: true, models: ['mean'] });
    const untreated = forecastSeries(series, { horizon: 3, models: ['mean'] });
    expect(treated.mean[0]).toBeLessThan(110);
    expect(untreated.mean[0]).toBeGreaterThan(118);
  });

  it('refuses a model that there is not, and names those that there are', () => {
    expect(() => forecastSeries(seriesOf({ period: 1, values: [1] }), { horizon: 1, models: ['prophet'] })).toThrow(
      /no model prophet.*naive/,
    );
  });
});

describe('backtestSeries', () => {
  it('does not let what came reach the forecast', () => {
    const { values: history, period } = goldenSeries.ldeaths;
    const changed = history.map((value, bucket) => (bucket >= 60 ? value * 3 : value));
    const options = { horizon: 12, origins: 1, against: ['seasonal_naive'] };
    const forecastsOf = (given: number[]) =>
      backtestSeries(seriesOf({ period, values: given }), options).map(({ model, measures, origin }) => {
        const total = given.slice(60).reduce((sum, value) => sum + value, 0);
        return [model, origin, Math.round((measures.bias / 100 + 1) * total)];
      });
    expect(forecastsOf(changed)).toEqual(forecastsOf(history));
  });

  it('goes back by whole horizons, the earliest origin first, a row a model', () => {
    const rows = backtestSeries(seriesOf(goldenSeries.ldeaths), {
      horizon: 6,
      origins: 3,
      against: ['naive', 'theta'],
    });
    expect(rows.map(({ origin, model, chosen }) => `${origin} ${model} ${chosen}`)).toEqual(
      [54, 60, 66].flatMap((origin) => [`${origin} auto true`, `${origin} naive false`, `${origin} theta false`]),
    );
  });
});

function correlation(one: Float64Array, other: Float64Array): number {
  const mean = (values: Float64Array) => values.reduce((sum, value) => sum + value, 0) / values.length;
  const [first, second] = [mean(one), mean(other)];
  const products = (x: Float64Array, y: Float64Array, a: number, b: number) =>
    x.reduce((sum, value, place) => sum + (value - a) * (y[place] - b), 0);
  return (
    products(one, other, first, second) /
    Math.sqrt(products(one, one, first, first) * products(other, other, second, second))
  );
}
