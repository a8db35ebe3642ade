import { fitCategoryRates, rateProbabilities } from '../learn/category-rates.js';
import type { CategoryFeature } from '../learn/feature-matrix.js';
import { type LateLearner, lateExamples } from './late-learner.js';

const hoursPerDay = 24;
const rates = { halfLifeDays: 365, priorExamples: 10 };

/**
 * What a planner would reckon by hand: how often each partner's deliveries came late, of late more than long ago. The mean
 * over the categories of the log-odds of their decayed late rates.
 */
export const rateLate: LateLearner = {
  name: 'late_rates',
  summary: 'mean log-odds of the recent late rates of supplier, product and every other category',
  source: 'Efron and Morris 1975 (empirical Bayes)',
  learn: (history, asOf, lateDays) => {
    const examples = lateExamples(history, asOf, lateDays);
    const ageDays = history.dates.promised.map((promised) => (asOf - promised) / hoursPerDay);
    const categories = history.matrix.features.filter(
      (feature): feature is CategoryFeature => feature.kind === 'category',
    );
    const scores = new Float64Array(history.matrix.rows);
    for (const category of categories) {
      const shares = rateProbabilities(fitCategoryRates(category, examples, ageDays, rates), category);
      for (let row = 0; row < scores.length; row++) {
        scores[row] += Math.log(shares[2 * row + 1]! / shares[2 * row]!) / categories.length;
      }
    }
    return { scores };
  },
};
