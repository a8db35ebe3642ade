import { type Measure, meanOver } from './measure.js';

/** The share of actual values that lie in the central interval of the given level. */
export function coverage(level: number): Measure {
  return {
    name: `coverage_${Math.round(100 * level)}`,
    unit: '%',
    best: 100 * level,
    definition: `Per cent of actual values within the ${Math.round(100 * level)}% prediction interval.`,
    source: 'Hyndman and Athanasopoulos, Forecasting: Principles and Practice (3rd ed.), section 5.9',
    of: (comparison) => {
      const lower = comparison.quantile((1 - level) / 2);
      const upper = comparison.quantile((1 + level) / 2);
      const { actual } = comparison;
      return (
        100 *
        meanOver(comparison, (bucket) => Number(actual[bucket] >= lower[bucket] && actual[bucket] <= upper[bucket]))
      );
    },
  };
}
