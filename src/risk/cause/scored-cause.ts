import { type BoostingSettings, boostedScores, fitBoostedTrees } from '../learn/boosted-trees.js';
import { softmax } from '../learn/log-loss.js';
import { fitLogistic, logisticScores } from '../learn/logistic.js';
import { type CauseLearner, causeExamples } from './cause-learner.js';
import { remembered } from './remembered.js';

const logisticSettings = { penalty: 1, categoryRows: 2 };

export const logisticCause: CauseLearner = {
  name: 'logistic',
  summary: 'multinomial logistic regression on every column, with an L2 penalty',
  source: 'Hastie, Tibshirani and Friedman, The Elements of Statistical Learning, section 4.4',
  learn: (history, asOf) => {
    const examples = causeExamples(history, asOf);
    const scores = logisticScores(fitLogistic(history.matrix, examples, logisticSettings), history.matrix);
    return { probabilities: probabilitiesOf(scores, history.matrix.rows, examples.classes) };
  },
};

const boosting: BoostingSettings = {
  rounds: 80,
  learningRate: 0.06,
  leaves: 8,
  leafRows: 10,
  penalty: 1,
  categoryPenalty: 10,
  categorySmoothing: 10,
  categoryRows: 5,
  numberBins: 64,
  rowShare: 0.7,
  featureShare: 0.5,
  seeds: 2,
  seed: 1,
};

export const boostedCause: CauseLearner = remembered({
  name: 'boosted_trees',
  summary: 'gradient-boosted trees, one set a cause',
  source: 'Friedman 2001; Ke et al. 2017 (LightGBM)',
  learn: (history, asOf) => {
    const examples = causeExamples(history, asOf);
    const scores = boostedScores(fitBoostedTrees(history.matrix, examples, boosting), history.matrix);
    return { probabilities: probabilitiesOf(scores, history.matrix.rows, examples.classes) };
  },
});

/** Scores by set and row to probabilities by row and cause; two causes have one set, the log-odds of the second. */
function probabilitiesOf(scores: Float64Array, rows: number, classes: number): Float64Array {
  const probabilities = new Float64Array(rows * classes);
  for (let row = 0; row < rows; row++) {
    const ofRow = probabilities.subarray(row * classes, (row + 1) * classes);
    if (classes === 2) ofRow[1] = scores[row]!;
    else for (let set = 0; set < classes; set++) ofRow[set] = scores[set * rows + row]!;
    softmax(ofRow);
  }
  return probabilities;
}
