import { describe, expect, it } from 'vitest';
import { naive } from '../../../src/forecast/models/naive.js';
import { seasonalNaive } from '../../../src/forecast/models/seasonal-naive.js';
import { theta } from '../../../src/forecast/models/theta.js';
import { goldenSeries, seriesOf } from '../r-golden.js';

const golden = Object.entries(goldenSeries);
const normal95 = 1.959963984540054;
const normal80 = 1.2815515655446004;

describe('naive and seasonal_naive', () => {
  // Closed forms: what differs is the rounding of the file's ten digits.
  it.each(golden)('%s: means and 95%% bounds are those of R', (_, reference) => {
    const { mean, lo95, hi95 } = reference.naive_or_snaive;
    const model = reference.period > 1 ? seasonalNaive : naive;
    const found = model.fit(seriesOf(reference)).forecast(reference.h);
    mean.forEach((expected, ahead) => {
      expect(found.mean[ahead] / expected).toBeCloseTo(1, 8);
      expect((found.mean[ahead] + normal95 * found.spread[ahead]) / hi95[ahead]).toBeCloseTo(1, 8);
      expect((found.mean[ahead] - normal95 * found.spread[ahead]) / lo95[ahead]).toBeCloseTo(1, 7);
    });
  });
});

describe('theta', () => {
  // R finds the smoothing share by Nelder and Mead to within about 1e-4, and l0 with it; ours is the exact minimum. Forecasts then
  // agree to a thousandth of their size. R does not scale bounds by the season; ours are compared where there is none.
  it.each(golden)('%s: means are those of R’s thetaf', (_, reference) => {
    const { mean, hi80 } = reference.thetaf;
    const found = theta.fit(seriesOf(reference)).forecast(reference.h);
    const size = Math.max(...mean.map(Math.abs));
    mean.forEach((expected, ahead) => {
      expect(Math.abs(found.mean[ahead] - expected) / size).toBeLessThan(1e-3);
      if (reference.period === 1)
        expect(Math.abs(found.mean[ahead] + normal80 * found.spread[ahead] - hi80[ahead]) / size).toBeLessThan(1e-3);
    });
  });
});
