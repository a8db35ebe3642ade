import { applyDesign } from '../learn/design.js';
import { fitLogistic, logisticScores } from '../learn/logistic.js';
import { type LateLearner, lateExamples } from './late-learner.js';

const settings = { penalty: 10, categoryRows: 5 };

export const logisticLate: LateLearner = {
  name: 'logistic',
  summary: 'logistic regression on every column, with an L2 penalty',
  source: 'Hastie, Tibshirani and Friedman, The Elements of Statistical Learning, section 4.4',
  learn: (history, asOf, lateDays) => {
    const model = fitLogistic(history.matrix, lateExamples(history, asOf, lateDays), settings);
    const sparse = applyDesign(history.matrix, model.design);
    return {
      scores: logisticScores(model, history.matrix),
      drivers: (row) =>
        Float64Array.from({ length: sparse.width }, (_, feature) => {
          const at = row * sparse.width + feature;
          return sparse.column[at]! < 0 ? 0 : model.coefficients[sparse.column[at]!]! * sparse.value[at]!;
        }),
    };
  },
};
