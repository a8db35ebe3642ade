import { calibrated } from '../learn/calibration.js';
import type { LearnerChoice } from './choose-learner.js';
import type { DeliveryHistory } from './delivery-history.js';
import { calibrationOf, type Trial, trialsOf } from './trial.js';

/** How likely each delivery is to be late at all and by more than the days asked for, and why. */
export interface LearnedLateness {
  /** Days, rising: the delays whose probabilities are known. */
  readonly cuts: readonly number[];
  /** The probability of a delay above each cut. */
  readonly above: (row: number) => number[];
  /** The score by which deliveries are compared with past ones. */
  readonly rank: Float64Array;
  readonly trials: readonly Trial[];
  /** What each feature adds to the log-odds of being late by more than the days asked for; empty where it cannot be said. */
  readonly drivers: (row: number) => Float64Array;
}

export function learnLateness(
  history: DeliveryHistory,
  { learner, trials }: LearnerChoice,
  { asOf, lateDays }: { readonly asOf: number; readonly lateDays: number },
): LearnedLateness {
  const asked = learner.learn(history, asOf, lateDays);
  const askedCalibration = calibrationOf(trials);
  const probability = (row: number): number => calibrated(askedCalibration, asked.scores[row]!);
  const drivers = (row: number): Float64Array =>
    asked.drivers?.(row).map((value) => value * askedCalibration.slope) ?? new Float64Array(0);
  const shared = { rank: asked.scores, trials, drivers };
  if (lateDays === 0) return { cuts: [0], above: (row) => [probability(row)], ...shared };

  const anyDelay = learner.learn(history, asOf, 0);
  const anyCalibration = calibrationOf(trialsOf(learner, history, asOf, 0));
  const anyProbability = (row: number): number => calibrated(anyCalibration, anyDelay.scores[row]!);
  // The two are learnt apart: being late at all is never less likely than being later than the days asked for.
  const above = (row: number): number[] =>
    lateDays > 0
      ? [Math.max(anyProbability(row), probability(row)), probability(row)]
      : [probability(row), Math.min(anyProbability(row), probability(row))];
  return { cuts: lateDays > 0 ? [0, lateDays] : [lateDays, 0], above, ...shared };
}
