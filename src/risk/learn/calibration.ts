import { minimiseSmooth } from '../../numeric/lbfgs.js';
import { logistic } from './log-loss.js';

/** Log-odds = intercept + slope × score. */
export interface Calibration {
  readonly intercept: number;
  readonly slope: number;
}

/** Scores of cases that the model had not seen, what came of them, and how much each counts. */
export interface Trial {
  readonly scores: Float64Array;
  readonly events: Float64Array;
  readonly weight: Float64Array;
}

/** Half the precision of what is believed beforehand: the score is right as it stands. */
const belief = 5;

/**
 * Platt's calibration (1999) from a later trial than the model's own training, pulled towards leaving the scores as they
 * are where the trial is small. With weights that favour the recent it follows a base rate that drifts.
 */
export function fitCalibration({ scores, events, weight }: Trial): Calibration {
  const loss = (point: Float64Array, gradient: Float64Array): number => {
    const [intercept, slope] = [point[0]!, point[1]!];
    gradient[0] = 2 * belief * 0.1 * intercept;
    gradient[1] = 2 * belief * (slope - 1);
    let sum = belief * (0.1 * intercept ** 2 + (slope - 1) ** 2);
    for (let row = 0; row < scores.length; row++) {
      const score = intercept + slope * scores[row]!;
      const off = weight[row]! * (logistic(score) - events[row]!);
      gradient[0] += off;
      gradient[1] += off * scores[row]!;
      sum += weight[row]! * (Math.max(score, 0) - events[row]! * score + Math.log1p(Math.exp(-Math.abs(score))));
    }
    return sum;
  };
  const { point } = minimiseSmooth(loss, Float64Array.of(0, 1), { iterations: 100, tolerance: 1e-6 });
  // A negative slope would turn the ranking round, which no recent past can ask for.
  return { intercept: point[0]!, slope: Math.max(0.05, point[1]!) };
}

export function calibrated({ intercept, slope }: Calibration, score: number): number {
  return logistic(intercept + slope * score);
}
