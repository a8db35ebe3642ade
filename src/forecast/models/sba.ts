import type { Model } from '../model.js';
import { crostonRate } from './intermittent/croston-rate.js';
import { flatForecast } from './intermittent/flat.js';

const alpha = 0.1;

export const sba: Model = {
  name: 'sba',
  summary: 'Croston’s rate without its upward bias',
  source: 'Syntetos and Boylan (2005), International Journal of Forecasting 21, 303-314; smoothing share 0.1',
  needs: () => 1,
  fit: ({ values }) => {
    // The mean of a ratio is not the ratio of the means: Croston’s rate is too high by about α/2.
    const { rate, expected } = crostonRate(values, alpha, 1 - alpha / 2);
    return flatForecast(
      rate,
      expected.map((level, bucket) => values[bucket] - level),
      { alpha },
    );
  },
};
