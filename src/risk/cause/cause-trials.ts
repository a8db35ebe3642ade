import { type CauseHistory, knownCauses } from './cause-history.js';

/** Reports that a learner which stood at `from` would have had to judge. */
export interface CauseTrial {
  readonly from: number;
  readonly rows: Int32Array;
}

/** The later half of the known reports in three parts, each judged from all that was reported before it. */
const parts = 3;

export function causeTrials(history: CauseHistory, asOf: number): CauseTrial[] {
  const known = knownCauses(history, asOf);
  const startOf = (part: number): number => {
    const row = known[Math.floor(known.length * (0.5 + part / (2 * parts)))];
    return row === undefined || part === parts ? asOf : history.reported[row]!;
  };
  return Array.from({ length: parts }, (_, part) => {
    const [from, to] = [startOf(part), startOf(part + 1)];
    return { from, rows: known.filter((row) => history.reported[row]! >= from && history.reported[row]! < to) };
  }).filter(({ rows }) => rows.length > 0);
}

/** Share of the rows whose likeliest cause is the stated one, less a trifle for improbable truths, which decides between equals. */
export function trialScore(history: CauseHistory, rows: Int32Array, probabilities: Float64Array): number {
  const classes = history.causes.length;
  let right = 0;
  let surprise = 0;
  for (const row of rows) {
    const ofRow = probabilities.subarray(row * classes, (row + 1) * classes);
    const stated = history.cause[row]!;
    if (ofRow.every((probability) => probability <= ofRow[stated]!)) right++;
    surprise -= Math.log(Math.max(1e-9, ofRow[stated]!));
  }
  return (right - 0.001 * surprise) / rows.length;
}
