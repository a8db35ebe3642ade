import type { DelayExperience } from './delay-distribution.js';
import type { DeliveryHistory } from './delivery-history.js';
import { delayDays, knownBefore } from './lateness.js';
import type { LearnedLateness } from './learned-lateness.js';

/** Past delays in rising order; `rank` is the score each had before it was known, NaN where nobody had scored it. */
export interface RankedDelays {
  readonly days: Float64Array;
  readonly rank: Float64Array;
  /** The width over which scores count as alike. */
  readonly width: number;
}

/** A past delivery that was never scored speaks for all, but little. */
const unscoredWeight = 0.02;

/** All delays known at `asOf`, those of the trials with the scores that they had beforehand. */
export function delayExperience(history: DeliveryHistory, { trials }: LearnedLateness, asOf: number): RankedDelays {
  const delays = delayDays(knownBefore(history.dates, asOf));
  const ranks = new Float64Array(delays.length).fill(NaN);
  for (const { rows, scores } of trials) {
    rows.forEach((row, at) => {
      ranks[row] = scores[at]!;
    });
  }
  const rows = Int32Array.from(delays.keys())
    .filter((row) => !Number.isNaN(delays[row]!))
    .sort((one, other) => delays[one]! - delays[other]! || one - other);
  const rank = Float64Array.from(rows, (row) => ranks[row]!);
  return { days: Float64Array.from(rows, (row) => delays[row]!), rank, width: smoothingWidth(rank) };
}

/** The past delays as they speak for a delivery of the given score: those that had looked alike most (Nadaraya 1964; Watson 1964). */
export function experienceOf({ days, rank, width }: RankedDelays, score: number): DelayExperience {
  const weight = rank.map((other) => {
    if (Number.isNaN(other)) return unscoredWeight;
    return unscoredWeight + Math.exp(-(((other - score) / width) ** 2) / 2);
  });
  return { days, weight };
}

/** A third of the standard deviation: some hundreds of neighbours in a year of a thousand deliveries. */
function smoothingWidth(rank: Float64Array): number {
  const known = rank.filter((score) => !Number.isNaN(score));
  const mean = known.reduce((sum, score) => sum + score, 0) / known.length;
  const square = known.reduce((sum, score) => sum + (score - mean) ** 2, 0) / known.length;
  return Math.sqrt(square) / 3 || 1;
}
