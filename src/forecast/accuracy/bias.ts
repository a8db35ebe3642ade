import { type Measure, meanOver } from './measure.js';

export const bias: Measure = {
  name: 'bias',
  unit: '%',
  best: 0,
  definition:
    'Sum of forecast − actual, in per cent of the sum of absolute actual values; above 0 too much was forecast.',
  source: 'Hyndman and Athanasopoulos, Forecasting: Principles and Practice (3rd ed.), section 5.8',
  of: (comparison) => {
    const { actual, mean } = comparison;
    const errors = meanOver(comparison, (bucket) => mean[bucket] - actual[bucket]);
    const size = meanOver(comparison, (bucket) => Math.abs(actual[bucket]));
    return size === 0 ? NaN : (100 * errors) / size;
  },
};
