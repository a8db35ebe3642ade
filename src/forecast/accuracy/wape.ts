import { type Measure, meanOver } from './measure.js';

export const wape: Measure = {
  name: 'wape',
  unit: '%',
  best: 'least',
  definition: 'Sum of absolute errors, in per cent of the sum of absolute actual values.',
  source: 'Kolassa and Schütz (2007), Foresight 6',
  of: (comparison) => {
    const { actual, mean } = comparison;
    const errors = meanOver(comparison, (bucket) => Math.abs(actual[bucket] - mean[bucket]));
    const size = meanOver(comparison, (bucket) => Math.abs(actual[bucket]));
    return size === 0 ? NaN : (100 * errors) / size;
  },
};
