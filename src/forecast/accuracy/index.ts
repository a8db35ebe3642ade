import { bias } from './bias.js';
import { coverage } from './coverage.js';
import { crps } from './crps.js';
import { intervalScore } from './interval-score.js';
import { mase } from './mase.js';
import type { Measure } from './measure.js';
import { rmsse } from './rmsse.js';
import { smape } from './smape.js';
import { wape } from './wape.js';

/** Every measure of accuracy, in the order that users see. */
export const measures: readonly Measure[] = [
  smape,
  mase,
  wape,
  bias,
  rmsse,
  coverage(0.8),
  coverage(0.95),
  intervalScore,
  crps,
];
