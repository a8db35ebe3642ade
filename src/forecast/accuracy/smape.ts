import { type Measure, meanOver } from './measure.js';

export const smape: Measure = {
  name: 'smape',
  unit: '%',
  best: 'least',
  definition: 'Mean of 200 |actual − forecast| / (|actual| + |forecast|); 0 where both are 0.',
  source: 'Makridakis, Spiliotis and Assimakopoulos (2020), the M4 competition',
  of: (comparison) =>
    meanOver(comparison, (bucket) => {
      const actual = comparison.actual[bucket];
      const forecast = comparison.mean[bucket];
      const size = Math.abs(actual) + Math.abs(forecast);
      return size === 0 ? 0 : (200 * Math.abs(actual - forecast)) / size;
    }),
};
