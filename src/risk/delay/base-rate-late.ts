import { type LateLearner, lateExamples } from './late-learner.js';

export const baseRateLate: LateLearner = {
  name: 'base_rate',
  summary: 'the share of late deliveries in the history, the same for all',
  source: 'the history itself',
  learn: (history, asOf, lateDays) => {
    const { rows, target } = lateExamples(history, asOf, lateDays);
    const late = rows.reduce((sum, row) => sum + target[row]!, 0);
    const score = Math.log((late + 0.5) / (rows.length - late + 0.5));
    return { scores: new Float64Array(history.matrix.rows).fill(score) };
  },
};
