import { applyBinning } from '../learn/binning.js';
import { type BoostedTrees, type BoostingSettings, boostedScores, fitBoostedTrees } from '../learn/boosted-trees.js';
import { shapleyValues } from '../learn/tree-shap.js';
import type { DeliveryHistory } from './delivery-history.js';
import { type LateLearner, type LateScores, lateExamples } from './late-learner.js';
import { sharedDrivers, sharedFate } from './shared-fate.js';

/** Chosen by time-ordered validation on the public deliveries promised before 2013. Strong penalties on categories matter most. */
export const lateBoosting: BoostingSettings = {
  rounds: 160,
  learningRate: 0.075,
  leaves: 6,
  leafRows: 20,
  penalty: 1,
  categoryPenalty: 30,
  categorySmoothing: 30,
  categoryRows: 20,
  numberBins: 64,
  rowShare: 0.7,
  featureShare: 0.25,
  seeds: 3,
  seed: 1,
};

/** How much of the score for a long delay comes from the model of any delay. */
const borrowed = 0.8;

/**
 * Boosted trees. Long delays are few, and what makes a delivery late at all also makes it very late: their score is four
 * fifths that of "late at all" and one fifth their own, each in standard deviations over the examples.
 */
export const boostedLate: LateLearner = {
  name: 'boosted_trees',
  summary: 'gradient-boosted trees; lines of one day share their fate, long delays borrow from delays of any length',
  source: 'Friedman 2001; Ke et al. 2017 (LightGBM)',
  learn: (history, asOf, lateDays, effort = 'full') => {
    const seeds = effort === 'trial' ? 1 : lateBoosting.seeds;
    const own = learnTrees(history, asOf, lateDays, seeds);
    return lateDays > 0 ? borrowing(own, learnTrees(history, asOf, 0, seeds)) : own;
  },
};

interface TreeScores extends LateScores {
  readonly mean: number;
  readonly deviation: number;
  readonly drivers: (row: number) => Float64Array;
}

/** In log-odds of the long delay: the other's score enters as if it had the same mean and deviation. */
function borrowing(own: TreeScores, other: TreeScores): LateScores {
  const scale = (borrowed * own.deviation) / other.deviation;
  return {
    scores: own.scores.map(
      (score, row) => borrowed * own.mean + (1 - borrowed) * score + scale * (other.scores[row]! - other.mean),
    ),
    drivers: (row) => {
      const others = other.drivers(row);
      return own.drivers(row).map((value, feature) => (1 - borrowed) * value + scale * others[feature]!);
    },
  };
}

/** One question asks for the same trees several times, for the days asked for, for any delay and in the trials of both. */
const learnt = new WeakMap<DeliveryHistory, Map<string, TreeScores>>();

function learnTrees(history: DeliveryHistory, asOf: number, lateDays: number, seeds: number): TreeScores {
  const known = learnt.get(history) ?? new Map<string, TreeScores>();
  learnt.set(history, known);
  const key = `${asOf} ${lateDays} ${seeds}`;
  const found = known.get(key) ?? growTrees(history, asOf, lateDays, seeds);
  known.set(key, found);
  return found;
}

function growTrees(history: DeliveryHistory, asOf: number, lateDays: number, seeds: number): TreeScores {
  const examples = lateExamples(history, asOf, lateDays);
  const model = fitBoostedTrees(history.matrix, examples, { ...lateBoosting, seeds });
  const scores = boostedScores(model, history.matrix);
  return {
    scores: sharedFate(scores, history.batches),
    ...momentsOf(scores, examples.rows),
    drivers: sharedDrivers(driversOf(model, history), history.batches),
  };
}

function driversOf(model: BoostedTrees, { matrix }: DeliveryHistory): (row: number) => Float64Array {
  const binned = applyBinning(matrix, model.binnings);
  return (row) => shapleyValues(model.trees[0]!, binned, row);
}

function momentsOf(scores: Float64Array, rows: Int32Array): { mean: number; deviation: number } {
  const mean = rows.reduce((sum, row) => sum + scores[row]!, 0) / rows.length;
  const square = rows.reduce((sum, row) => sum + (scores[row]! - mean) ** 2, 0) / rows.length;
  return { mean, deviation: Math.sqrt(square) || 1 };
}
