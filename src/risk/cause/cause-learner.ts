import type { Examples } from '../learn/examples.js';
import { evenWeights } from '../learn/examples.js';
import { type CauseHistory, knownCauses } from './cause-history.js';

/** One thing that past reports say about the cause of a new one. */
export interface Evidence {
  /** What the past reports have in common with the new one: columns and their values. */
  readonly shared: readonly { readonly column: string; readonly value: string }[];
  readonly reports: number;
  /** How many of those reports state the cause that the evidence is given for. */
  readonly agreeing: number;
}

interface CauseProbabilities {
  /** By row and cause (row * causes + cause), for every row. */
  readonly probabilities: Float64Array;
  /** What speaks for a cause of a row, from the general to the particular; left out where it cannot be said. */
  readonly evidence?: (row: number, cause: number) => Evidence[];
}

/** A way to learn causes from the reports before an instant. */
export interface CauseLearner {
  readonly name: string;
  readonly summary: string;
  readonly source: string;
  readonly learn: (history: CauseHistory, asOf: number) => CauseProbabilities;
}

export function causeExamples(history: CauseHistory, asOf: number): Examples {
  return {
    rows: knownCauses(history, asOf),
    target: history.cause,
    classes: history.causes.length,
    weight: evenWeights(history.matrix.rows),
  };
}
