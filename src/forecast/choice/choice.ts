import type { Classification } from './classify.js';

/** One model that was tried. */
export interface Candidate {
  readonly model: string;
  /**
   * Mean absolute error over all trials, against the mean absolute change from season to season of the history; NaN where the history
   * is too short for a trial.
   */
  readonly error: number;
  /** Its share in the forecast; all add up to 1. */
  readonly weight: number;
}

/** Which models forecast a series and why: enough to explain the choice. */
export interface Choice {
  readonly classification: Classification;
  readonly candidates: readonly Candidate[];
  /** Origins of the trials: how many buckets of the history each was given. */
  readonly origins: readonly number[];
  readonly reason: string;
  /** What covariates were found to do, by their names. */
  readonly effects: readonly CovariateEffect[];
}

/** What one more of a covariate does: adds an amount, or multiplies by a factor. */
export interface CovariateEffect {
  readonly name: string;
  readonly kind: 'amount' | 'factor';
  readonly value: number;
}
