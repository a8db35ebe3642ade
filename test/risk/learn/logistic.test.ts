import { describe, expect, it } from 'vitest';
import { evenWeights } from '../../../src/risk/learn/examples.js';
import type { FeatureMatrix } from '../../../src/risk/learn/feature-matrix.js';
import { logistic, softmax } from '../../../src/risk/learn/log-loss.js';
import { fitLogistic, logisticScores } from '../../../src/risk/learn/logistic.js';

const rows = 24;
const every = Int32Array.from({ length: rows }, (_, row) => row);
const matrix: FeatureMatrix = {
  rows,
  features: [
    { name: 'kind', kind: 'category', codes: every.map((row) => (row * row + (row % 4)) % 3), labels: ['a', 'b', 'c'] },
    { name: 'size', kind: 'number', values: Float64Array.from(every, (row) => ((row * 37) % 23) / 4) },
  ],
};
const late = Float64Array.of(0, 0, 1, 0, 1, 0, 0, 1, 1, 1, 0, 1, 1, 0, 0, 0, 1, 1, 0, 1, 0, 1, 1, 0);
const cause = Float64Array.of(0, 1, 2, 1, 0, 1, 0, 2, 2, 2, 1, 1, 1, 2, 0, 0, 1, 2, 1, 1, 1, 0, 2, 1);
const settings = { penalty: 2, categoryRows: 1 };
const examples = (target: Float64Array, classes: number) => ({
  rows: every,
  target,
  classes,
  weight: evenWeights(rows),
});

describe('fitLogistic', () => {
  // scikit-learn 1.7, LogisticRegression(C=1/2) on one column for each kind and the standardised size.
  it('gives the log-odds of scikit-learn', () => {
    const scores = logisticScores(fitLogistic(matrix, examples(late, 2), settings), matrix);
    const expected = [-0.6393223268298807, -0.5602818316917896, -0.4510146341038266, 0.07624690552912472];
    expected.forEach((score, row) => {
      expect(scores[row]).toBeCloseTo(score, 5);
    });
  });

  it('gives the probabilities of scikit-learn for three classes', () => {
    const scores = logisticScores(fitLogistic(matrix, examples(cause, 3), settings), matrix);
    const expected = [
      [0.3344140197340905, 0.4248344959618116, 0.24075148430409782],
      [0.20773777606304678, 0.4753736199068981, 0.31688860403005525],
      [0.3248095435632653, 0.4163123339814893, 0.25887812245524555],
    ];
    expected.forEach((probabilities, row) => {
      const shares = Float64Array.from(probabilities, (_, set) => scores[set * rows + row]!);
      softmax(shares);
      probabilities.forEach((probability, set) => {
        expect(shares[set]).toBeCloseTo(probability, 5);
      });
    });
  });

  it('predicts the mean of the history on average, since the intercept is free', () => {
    const scores = logisticScores(fitLogistic(matrix, examples(late, 2), settings), matrix);
    const mean = scores.reduce((sum, score) => sum + logistic(score), 0) / rows;
    expect(mean).toBeCloseTo(late.reduce((sum, event) => sum + event, 0) / rows, 5);
  });
});
