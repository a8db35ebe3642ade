import { describe, expect, it } from 'vitest';
import { measures } from '../../src/forecast/accuracy/index.js';
import type { Comparison } from '../../src/forecast/accuracy/measure.js';

// Worked by hand: errors 1, −2, 3; changes of the history from season to season 2, 2, from bucket to bucket 1, 1, 1.
const comparison: Comparison = {
  history: Float64Array.of(1, 2, 3, 4),
  season: 2,
  actual: Float64Array.of(5, 6, 9),
  mean: Float64Array.of(4, 8, 6),
  quantile: (share) => Float64Array.of(4, 8, 6).map((value) => value + (share - 0.5) * 4),
};
const named = (name: string) => measures.find((measure) => measure.name === name)!;

describe('measures of accuracy', () => {
  it.each([
    ['smape', (200 / 3) * (1 / 9 + 2 / 14 + 3 / 15)],
    ['mase', 2 / 2],
    ['wape', (100 * 6) / 20],
    ['bias', (100 * -2) / 20],
    ['rmsse', Math.sqrt(14 / 3 / 1)],
    ['coverage_80', 100 / 3],
    ['coverage_95', 100 / 3],
    ['interval_score', (3.8 + (40 * (8 - 1.9 - 6 + (9 - 6 - 1.9))) / 3) / 2],
  ])('%s is what its definition says', (name, expected) => {
    expect(named(name).of(comparison)).toBeCloseTo(expected, 10);
  });

  it('crps of a certain forecast is its absolute error', () => {
    const certain = { ...comparison, quantile: () => comparison.mean };
    expect(named('crps').of(certain)).toBeCloseTo(2 / 2, 10);
  });

  it.each(measures.map((measure) => [measure.name, measure] as const))(
    '%s leaves out buckets that are not known',
    (_, measure) => {
      const longer = {
        ...comparison,
        actual: Float64Array.of(...comparison.actual, NaN),
        mean: Float64Array.of(...comparison.mean, 77),
        quantile: (share: number) => Float64Array.of(...comparison.quantile(share), 77),
      };
      expect(measure.of(longer)).toBeCloseTo(measure.of(comparison), 10);
    },
  );
});
