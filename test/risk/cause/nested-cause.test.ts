import { describe, expect, it } from 'vitest';
import { nestedCause } from '../../../src/risk/cause/nested-cause.js';

const day = 24;
// Forty reports: three of four are breakdowns at Hof, the others quality problems at Ulm; then one of Hof and one of nowhere.
const atUlm = (row: number): boolean => row % 4 === 0;
const history = {
  reported: Float64Array.from({ length: 42 }, (_, row) => row * day),
  cause: Float64Array.from({ length: 42 }, (_, row) => (row >= 40 ? NaN : atUlm(row) ? 1 : 0)),
  causes: ['breakdown', 'quality'],
  matrix: {
    rows: 42,
    features: [
      {
        name: 'site',
        kind: 'category' as const,
        codes: Int32Array.from({ length: 42 }, (_, row) => (row === 41 ? -1 : atUlm(row) && row < 40 ? 0 : 1)),
        labels: ['Ulm', 'Hof'],
      },
    ],
  },
  unused: [],
};

describe('nestedCause', () => {
  const { evidence } = nestedCause.learn(history, 40 * day);

  it('counts as evidence the reports alike in the column that tells most', () => {
    expect(evidence?.(40, 0)).toEqual([{ shared: [{ column: 'site', value: 'Hof' }], reports: 30, agreeing: 30 }]);
  });

  it('counts all reports where nothing is known of the new one', () => {
    expect(evidence?.(41, 0)).toEqual([{ shared: [], reports: 40, agreeing: 30 }]);
  });
});
