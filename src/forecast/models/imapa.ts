import type { Model } from '../model.js';
import { aggregateLevel, meanInterval } from './intermittent/aggregate.js';
import { flatForecast } from './intermittent/flat.js';

export const imapa: Model = {
  name: 'imapa',
  summary: 'the mean of what sums over one bucket, two, … up to the mean interval between demands say',
  source: 'Petropoulos and Kourentzes (2015), Journal of the Operational Research Society 66, 914-924',
  needs: () => 2,
  fit: ({ values }) => {
    const most = meanInterval(values);
    let level = 0;
    for (let buckets = 1; buckets <= most; buckets++) level += aggregateLevel(values, buckets) / most;
    return flatForecast(
      level,
      values.map((value) => value - level),
      { most_buckets: most },
    );
  },
};
