import { precisionAt, recallAt, recallAtPrecision } from './alert-budget.js';
import { areaUnderCurve } from './area-under-curve.js';
import { averagePrecision } from './average-precision.js';
import { brier } from './brier.js';
import { calibrationError } from './calibration-error.js';
import type { EventMeasure } from './event-measure.js';

/** In the order in which they are printed. */
export const eventMeasures: readonly EventMeasure[] = [
  areaUnderCurve,
  averagePrecision,
  recallAt(0.1),
  recallAt(0.2),
  recallAt(0.3),
  precisionAt(0.1),
  precisionAt(0.2),
  precisionAt(0.3),
  recallAtPrecision(0.3),
  recallAtPrecision(0.5),
  brier,
  calibrationError,
];
