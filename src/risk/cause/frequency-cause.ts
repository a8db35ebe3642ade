import { type CauseLearner, causeExamples } from './cause-learner.js';

export const frequencyCause: CauseLearner = {
  name: 'base_rate',
  summary: 'how often each cause was stated, the same for all',
  source: 'the history itself',
  learn: (history, asOf) => {
    const { rows, target, classes } = causeExamples(history, asOf);
    const shares = new Float64Array(classes);
    for (const row of rows) shares[target[row]!] += 1 / rows.length;
    const probabilities = new Float64Array(history.matrix.rows * classes);
    for (let row = 0; row < history.matrix.rows; row++) probabilities.set(shares, row * classes);
    return { probabilities };
  },
};
