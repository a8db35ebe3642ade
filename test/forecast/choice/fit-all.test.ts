import { describe, expect, it } from 'vitest';
import { fitAll } from '../../../src/forecast/choice/fit-all.js';
import type { Series } from '../../../src/forecast/model.js';
import { modelsNamed } from '../../../src/forecast/models/index.js';
import { randomStream } from '../../../src/numeric/random.js';
import { seriesOf } from '../r-golden.js';

const stream = randomStream(5, 'promotions');
const promotion = Float64Array.from({ length: 60 }, () => Number(stream.uniform() < 0.25));
const covariates = { names: ['promotion'], past: [promotion], future: [Float64Array.of(0, 1, 0, 1)] };
const sold = (of: (on: number, noise: number) => number): Series => ({
  ...seriesOf({ period: 12, values: [...promotion].map((on) => of(on, stream.normal())) }),
  covariates,
});
const models = modelsNamed(['theta', 'drift', 'regression']);

describe('fitAll', () => {
  it('every model forecasts the whole of what a promotion adds', () => {
    const series = sold((on, noise) => 200 + 80 * on + 4 * noise);
    for (const fitted of fitAll(models, series)) {
      const { mean } = fitted.forecast(4);
      expect(mean[1] + mean[3] - mean[0] - mean[2]).toBeGreaterThan(150);
      expect(mean[1] + mean[3] - mean[0] - mean[2]).toBeLessThan(170);
    }
  });

  it('a promotion that multiplies multiplies the forecast of every model', () => {
    const series = sold((on, noise) => 200 * 1.5 ** on * Math.exp(0.03 * noise + 0.01));
    for (const fitted of fitAll(models, series)) {
      const { mean } = fitted.forecast(4);
      expect(mean[1] / mean[0]).toBeGreaterThan(1.4);
      expect(mean[1] / mean[0]).toBeLessThan(1.6);
    }
  });

  it('without covariates, or without an effect of theirs, models are fitted to the series as it is', () => {
    const plain = seriesOf({ period: 1, values: Array.from({ length: 40 }, (_, bucket) => 50 + (bucket % 3)) });
    const [theta] = modelsNamed(['theta']);
    expect(fitAll(models, plain)[0].forecast(3)).toEqual(theta.fit(plain).forecast(3));
    const unmoved = { ...plain, covariates: { ...covariates, past: [promotion.slice(0, 40)] } };
    expect(fitAll([theta], unmoved)[0].forecast(3)).toEqual(theta.fit(plain).forecast(3));
  });
});
