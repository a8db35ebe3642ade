import { type Measure, meanOver, seasonalChange } from './measure.js';

const level = 0.95;

export const intervalScore: Measure = {
  name: 'interval_score',
  unit: 'ratio',
  best: 'least',
  definition:
    'Mean width of the 95% interval and 40 times what lies outside of it, over the mean absolute change from one season to the next.',
  source: 'Winkler (1972); Gneiting and Raftery (2007); scaled as in the M4 competition (MSIS)',
  of: (comparison) => {
    const lower = comparison.quantile((1 - level) / 2);
    const upper = comparison.quantile((1 + level) / 2);
    const { actual } = comparison;
    const score = meanOver(comparison, (bucket) => {
      const below = Math.max(0, lower[bucket] - actual[bucket]);
      const above = Math.max(0, actual[bucket] - upper[bucket]);
      return upper[bucket] - lower[bucket] + (2 / (1 - level)) * (below + above);
    });
    return score / seasonalChange(comparison, 1);
  },
};
