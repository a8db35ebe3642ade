import { describe, expect, it } from 'vitest';
import { calibratedSpread } from '../../../src/forecast/distribution/calibrated-spread.js';
import { pastDemands } from '../../../src/forecast/distribution/past-demands.js';
import { forecastSeries } from '../../../src/forecast/forecast-series.js';
import { randomStream } from '../../../src/numeric/random.js';
import { seriesOf } from '../r-golden.js';

describe('calibratedSpread', () => {
  const residuals = Float64Array.from({ length: 60 }, (_, bucket) => (bucket % 2 ? 1 : -1));
  const forecast = { mean: new Float64Array(6), spread: Float64Array.of(1, 1.2, 1.4, 1.6, 1.8, 2) };
  const parts = [{ weight: 1, residuals, forecast }];
  const evidence = { length: 60, season: 1, parameters: 2 };

  it('never gets narrower, and wider the larger the errors of trials were', () => {
    const usual = calibratedSpread(parts, 6, { ...evidence, trialErrors: [Float64Array.of(1, -1, 1)] });
    const bad = calibratedSpread(parts, 6, { ...evidence, trialErrors: [Float64Array.of(6, -6, 6)] });
    usual.forEach((spread, ahead) => {
      expect(spread).toBeGreaterThanOrEqual(usual[ahead - 1] ?? 0);
      expect(bad[ahead]).toBeGreaterThan(1.5 * spread);
    });
  });
});

describe('pastDemands', () => {
  const history = Float64Array.from({ length: 80 }, (_, bucket) => (bucket % 4 === 3 ? 8 : 0));
  const mean = Float64Array.of(2, 2);

  it('is zero as often as the history was, and as large as its demands beyond', () => {
    const { quantile } = pastDemands(mean, history, { nonNegative: true, whole: true });
    expect([0.1, 0.5, 0.7, 0.8, 0.99].map((share) => quantile(share)[0])).toEqual([0, 0, 0, 8, 8]);
  });

  it('draws futures with the forecast’s mean', () => {
    const { paths } = pastDemands(mean, history, { nonNegative: true, whole: true });
    const drawn = paths(4000, randomStream(3, 'rare'));
    const average = drawn.reduce((sum, value) => sum + value, 0) / drawn.length;
    expect(Math.abs(average - 2)).toBeLessThan(0.15);
  });
});

describe('intervals', () => {
  it('of walks that nobody tuned on cover what they say, the 80% ones within eight points, the 95% ones within five', () => {
    const horizon = 6;
    const inside = [0, 0];
    const walks = 150;
    for (let number = 0; number < walks; number++) {
      const stream = randomStream(number, 'walk');
      let level = 1000;
      const values = Array.from({ length: 60 + horizon }, () => {
        level += 10 * stream.normal();
        return level;
      });
      const { quantile } = forecastSeries(seriesOf({ period: 12, values: values.slice(0, 60) }), { horizon });
      [0.1, 0.025].forEach((tail, place) => {
        const [lower, upper] = [quantile(tail), quantile(1 - tail)];
        for (let ahead = 0; ahead < horizon; ahead++)
          inside[place] += Number(values[60 + ahead] >= lower[ahead] && values[60 + ahead] <= upper[ahead]);
      });
    }
    const [eighty, ninetyFive] = inside.map((count) => (100 * count) / (walks * horizon));
    expect(Math.abs(eighty - 80)).toBeLessThan(8);
    expect(Math.abs(ninetyFive - 95)).toBeLessThan(5);
  });
});
