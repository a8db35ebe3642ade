import type { Model } from '../model.js';
import { crostonRate } from './intermittent/croston-rate.js';
import { flatForecast } from './intermittent/flat.js';

const alpha = 0.1;

export const croston: Model = {
  name: 'croston',
  summary: 'size of demands over the interval between them, each smoothed',
  source: 'Croston (1972), Operational Research Quarterly 23, 289-303; smoothing share 0.1',
  needs: () => 1,
  fit: ({ values }) => {
    const { rate, expected } = crostonRate(values, alpha, 1);
    return flatForecast(
      rate,
      expected.map((level, bucket) => values[bucket] - level),
      { alpha },
    );
  },
};
