import type { CauseLearner } from './cause-learner.js';
import { frequencyCause } from './frequency-cause.js';
import { mixedCause } from './mixed-cause.js';
import { nestedCause } from './nested-cause.js';
import { boostedCause, logisticCause } from './scored-cause.js';

/** In the order in which a backtest prints them, the simplest first. */
export const causeLearners: readonly CauseLearner[] = [
  frequencyCause,
  logisticCause,
  boostedCause,
  nestedCause,
  mixedCause,
];
