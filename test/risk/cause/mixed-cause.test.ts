import { describe, expect, it } from 'vitest';
import { randomStream } from '../../../src/numeric/random.js';
import { mixedCause } from '../../../src/risk/cause/mixed-cause.js';
import { nestedCause } from '../../../src/risk/cause/nested-cause.js';
import { boostedCause } from '../../../src/risk/cause/scored-cause.js';

const day = 24;
const stream = randomStream(3, 'mixed-cause');
const rows = 240;
const companyOf = Int32Array.from({ length: rows }, () => stream.integer(6));
const formOf = Int32Array.from({ length: rows }, () => stream.integer(3));
const causes = ['demand', 'outage', 'supply'];
/** Companies have their own cause, forms another one now and then. */
const history = {
  reported: Float64Array.from({ length: rows }, (_, row) => row * day),
  cause: Float64Array.from(companyOf, (company, row) => (stream.uniform() < 0.7 ? company % 3 : formOf[row])),
  causes,
  matrix: {
    rows,
    features: [
      { name: 'company', kind: 'category' as const, codes: companyOf, labels: ['a', 'b', 'c', 'd', 'e', 'f'] },
      { name: 'form', kind: 'category' as const, codes: formOf, labels: ['vial', 'tablet', 'cream'] },
    ],
  },
  unused: [],
};
const asOf = 180 * day;
const mixed = mixedCause.learn(history, asOf).probabilities;
const counted = nestedCause.learn(history, asOf).probabilities;
const learnt = boostedCause.learn(history, asOf).probabilities;
const eachRow = Array.from({ length: rows }, (_, row) => row);
const ofRow = (probabilities: Float64Array, row: number): number[] => [
  ...probabilities.subarray(row * causes.length, (row + 1) * causes.length),
];
const first = (probabilities: readonly number[]): number => probabilities.indexOf(Math.max(...probabilities));

describe('mixedCause', () => {
  it('gives the likeliest cause of the counts the largest probability', () => {
    for (const row of eachRow) {
      const own = ofRow(mixed, row);
      expect(own[first(ofRow(counted, row))]).toBe(Math.max(...own));
    }
  });

  it('is the mean of both where they agree on the likeliest', () => {
    const agreeing = eachRow.filter((row) => first(ofRow(counted, row)) === first(ofRow(learnt, row)));
    expect(agreeing.length).toBeGreaterThan(rows / 3);
    for (const row of agreeing)
      ofRow(mixed, row).forEach((share, cause) => {
        expect(share).toBeCloseTo((ofRow(counted, row)[cause] + ofRow(learnt, row)[cause]) / 2, 12);
      });
  });

  it('adds up to one', () => {
    for (const row of eachRow) expect(ofRow(mixed, row).reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 10);
  });
});
