import type { CauseHistory } from './cause-history.js';
import type { CauseLearner } from './cause-learner.js';
import { causeLearners } from './cause-learners.js';
import { causeTrials, trialScore } from './cause-trials.js';
import { frequencyCause } from './frequency-cause.js';

/** The learner whose likeliest cause was right most often in the trials before `asOf`; base rates where there are none. */
export function chooseCauseLearner(history: CauseHistory, asOf: number): CauseLearner {
  const trials = causeTrials(history, asOf);
  if (trials.length === 0) return frequencyCause;
  const skill = (learner: CauseLearner): number =>
    trials.reduce(
      (sum, { from, rows }) => sum + trialScore(history, rows, learner.learn(history, from).probabilities),
      0,
    );
  return causeLearners
    .map((learner) => ({ learner, reached: skill(learner) }))
    .reduce((best, other) => (other.reached > best.reached ? other : best)).learner;
}
