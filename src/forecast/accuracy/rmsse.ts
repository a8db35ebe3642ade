import { type Measure, meanOver, seasonalChange } from './measure.js';

export const rmsse: Measure = {
  name: 'rmsse',
  unit: 'ratio',
  best: 'least',
  definition:
    'Root of: mean squared error, over the mean squared change from one bucket to the next in the history from the first demand on.',
  source: 'Makridakis, Spiliotis and Assimakopoulos (2022), the M5 competition',
  of: (comparison) => {
    const { actual, mean, history } = comparison;
    const squares = meanOver(comparison, (bucket) => (actual[bucket] - mean[bucket]) ** 2);
    const firstDemand = history.findIndex((value) => value > 0);
    const since = history.subarray(Math.max(0, firstDemand));
    return Math.sqrt(squares / seasonalChange({ history: since, season: 1 }, 2));
  },
};
