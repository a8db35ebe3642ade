import type { Model } from '../model.js';
import { aggregateLevel, meanInterval } from './intermittent/aggregate.js';
import { flatForecast } from './intermittent/flat.js';

export const adida: Model = {
  name: 'adida',
  summary: 'buckets summed over the mean interval between demands, smoothed, and spread evenly again',
  source:
    'Nikolopoulos, Syntetos, Boylan, Petropoulos and Assimakopoulos (2011), Journal of the Operational Research Society 62',
  needs: () => 2,
  fit: ({ values }) => {
    const buckets = meanInterval(values);
    const level = aggregateLevel(values, buckets);
    return flatForecast(
      level,
      values.map((value) => value - level),
      { buckets },
    );
  },
};
