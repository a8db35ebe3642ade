import { type Measure, meanOver, seasonalChange } from './measure.js';

export const mase: Measure = {
  name: 'mase',
  unit: 'ratio',
  best: 'least',
  definition: 'Mean absolute error, over the mean absolute change from one season to the next in the history.',
  source: 'Hyndman and Koehler (2006); as the M4 competition scales it',
  of: (comparison) => {
    const { actual, mean } = comparison;
    return meanOver(comparison, (bucket) => Math.abs(actual[bucket] - mean[bucket])) / seasonalChange(comparison, 1);
  },
};
