import { baseRateLate } from './base-rate-late.js';
import { boostedLate } from './boosted-late.js';
import type { LateLearner } from './late-learner.js';
import { logisticLate } from './logistic-late.js';
import { rateLate } from './rate-late.js';

/** In the order in which a backtest prints them, the simplest first. */
export const lateLearners: readonly LateLearner[] = [baseRateLate, rateLate, logisticLate, boostedLate];
