import { baseRateLate } from './base-rate-late.js';
import type { DeliveryHistory } from './delivery-history.js';
import type { LateLearner } from './late-learner.js';
import { lateExamples } from './late-learner.js';
import { lateLearners } from './late-learners.js';
import { skill, type Trial, trialsOf } from './trial.js';

export interface LearnerChoice {
  readonly learner: LateLearner;
  /** Mean area under the curve over its trials; NaN where the history is too short for any. */
  readonly skill: number;
  readonly trials: readonly Trial[];
  readonly notes: readonly string[];
}

/** Trees learn single cases by heart where there are few. */
const fewestLate = 20;

/**
 * The learner that ranked the deliveries of the last years best, each year having been foretold from the years before it.
 * Without years to try, the mean of rates; without late deliveries at all, the base rate.
 */
export function chooseLearner(history: DeliveryHistory, asOf: number, lateDays: number): LearnerChoice {
  const { rows, target } = lateExamples(history, asOf, lateDays);
  const late = rows.reduce((sum, row) => sum + target[row]!, 0);
  if (Math.min(late, rows.length - late) < fewestLate) {
    const notes = [
      `Only ${late} of ${rows.length} past deliveries were late by more than ${lateDays} days: too few to learn from, so that every open delivery is given the base rate.`,
    ];
    return { learner: baseRateLate, skill: NaN, trials: [], notes };
  }
  const tried = lateLearners.map((learner) => {
    const trials = trialsOf(learner, history, asOf, lateDays);
    return { learner, skill: skill(trials), trials, notes: [] };
  });
  const best = tried.reduce((one, other) => (other.skill > one.skill ? other : one));
  if (!Number.isNaN(best.skill)) return best;
  const rates = tried.find(({ learner }) => learner.name === 'late_rates')!;
  return { ...rates, notes: ['The history is too short to try the learners on later years: late rates are used.'] };
}
