import { labels, numbers, type Table } from '../../tables/table.js';
import { type PlainFeatures, plainFeatures } from '../features/plain-features.js';
import type { FeatureMatrix, NumberFeature } from '../learn/feature-matrix.js';

const hoursPerDay = 24;

/** Disruptions by row, with what their reports say. */
export interface CauseHistory {
  /** In hours. */
  readonly reported: Float64Array;
  /** The index of the stated cause in `causes`; NaN where it is blank. */
  readonly cause: Float64Array;
  /** In alphabetical order. */
  readonly causes: readonly string[];
  readonly matrix: FeatureMatrix;
  readonly unused: PlainFeatures['unused'];
}

/** The table `disruptions` as a history. Dates enter as the days from the report to them. */
export function causeHistory(table: Table): CauseHistory {
  const reported = numbers(table, 'reported');
  const { codes, labels: stated } = labels(table, 'cause');
  const causes = [...stated].sort();
  const cause = Float64Array.from(codes, (code) => (code < 0 ? NaN : causes.indexOf(stated[code]!)));
  const { categories, numbers: amounts, dates, unused } = plainFeatures(table, ['reported', 'cause']);
  const lags = dates.map(
    ({ name, values }): NumberFeature => ({
      name: `days from reported to ${name}`,
      kind: 'number',
      values: values.map((instant, row) => (instant - reported[row]!) / hoursPerDay),
    }),
  );
  return {
    reported,
    cause,
    causes,
    matrix: { rows: table.rows, features: [...categories, ...amounts, ...lags] },
    unused,
  };
}

/** The disruptions reported before `asOf` whose cause is stated, the earliest first. */
export function knownCauses({ reported, cause }: CauseHistory, asOf: number): Int32Array {
  return Int32Array.from(cause.keys())
    .filter((row) => reported[row]! < asOf && !Number.isNaN(cause[row]!))
    .sort((one, other) => reported[one]! - reported[other]! || one - other);
}
