import { fitCategoryRates, rateProbabilities } from '../learn/category-rates.js';
import type { Examples } from '../learn/examples.js';
import type { CategoryFeature } from '../learn/feature-matrix.js';
import { baseRateLate } from './base-rate-late.js';
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
    const features = history.matrix.features;
    const count = features.filter(({ kind }) => kind === 'category').length;
    if (count === 0) return baseRateLate.learn(history, asOf, lateDays);
    const parts = features.map((feature) =>
      feature.kind === 'category' ? logOdds(feature, examples, ageDays).map((score) => score / count) : undefined,
    );
    const scores = new Float64Array(history.matrix.rows);
    for (const part of parts)
      part?.forEach((score, row) => {
        scores[row] += score;
      });
    const means = parts.map((part) => (part === undefined ? 0 : meanOf(part, examples.rows)));
    const drivers = (row: number): Float64Array =>
      Float64Array.from(parts, (part, at) => (part?.[row] ?? 0) - means[at]!);
    return { scores, drivers };
  },
};

function logOdds(category: CategoryFeature, examples: Examples, ageDays: Float64Array): Float64Array {
  const shares = rateProbabilities(fitCategoryRates(category, examples, ageDays, rates), category);
  return Float64Array.from(category.codes, (_, row) => Math.log(shares[2 * row + 1]! / shares[2 * row]!));
}

function meanOf(values: Float64Array, rows: Int32Array): number {
  return rows.reduce((sum, row) => sum + values[row]!, 0) / rows.length;
}
