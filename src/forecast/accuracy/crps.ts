import { type Measure, meanOver, seasonalChange } from './measure.js';

const shares = Array.from({ length: 19 }, (_, part) => (part + 1) / 20);

export const crps: Measure = {
  name: 'crps',
  unit: 'ratio',
  best: 'least',
  definition:
    'Continuous ranked probability score, by twice the mean quantile loss at 5%, 10%, … 95%, over the mean absolute change from one season to the next.',
  source: 'Gneiting and Raftery (2007), Journal of the American Statistical Association 102',
  of: (comparison) => {
    const quantiles = shares.map((share) => comparison.quantile(share));
    const { actual } = comparison;
    const score = meanOver(comparison, (bucket) => {
      let loss = 0;
      for (let part = 0; part < shares.length; part++) {
        const error = actual[bucket] - quantiles[part][bucket];
        loss += error >= 0 ? shares[part] * error : (shares[part] - 1) * error;
      }
      return (2 * loss) / shares.length;
    });
    return score / seasonalChange(comparison, 1);
  },
};
