import type { Examples } from '../learn/examples.js';
import type { DeliveryHistory } from './delivery-history.js';
import { lateEvents } from './lateness.js';

/** Log-odds, or a score that ranks like them, of every row; and what each feature adds to a row's score, where it can be said. */
export interface LateScores {
  readonly scores: Float64Array;
  readonly drivers?: (row: number) => Float64Array;
}

/** A way to learn from what was known at an instant which deliveries come late by more than so many days. */
export interface LateLearner {
  readonly name: string;
  readonly summary: string;
  readonly source: string;
  /** A trial only compares and calibrates: a learner may spend less on it. */
  readonly learn: (history: DeliveryHistory, asOf: number, lateDays: number, effort?: 'full' | 'trial') => LateScores;
}

/**
 * The deliveries whose lateness is known at `asOf`. A line counts by one over the root of the number of lines that travel
 * with it: twenty lines of one late lorry are more than one late line and less than twenty.
 */
export function lateExamples(history: DeliveryHistory, asOf: number, lateDays: number): Examples {
  const target = lateEvents(history.dates, asOf, lateDays);
  const rows = Int32Array.from(target.keys()).filter((row) => !Number.isNaN(target[row]!));
  return { rows, target, classes: 2, weight: history.together.map((lines) => 1 / Math.sqrt(lines)) };
}
