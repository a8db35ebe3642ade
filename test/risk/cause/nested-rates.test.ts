import { describe, expect, it } from 'vitest';
import { contextCodes, nestedProbabilities } from '../../../src/risk/cause/nested-rates.js';
import { evenWeights } from '../../../src/risk/learn/examples.js';

const site = {
  name: 'site',
  kind: 'category' as const,
  codes: Int32Array.of(0, 0, 0, 1, 0, 1, -1),
  labels: ['Ulm', 'Hof'],
};
const form = {
  name: 'form',
  kind: 'category' as const,
  codes: Int32Array.of(0, 0, 1, 0, 0, 1, 0),
  labels: ['vial', 'tablet'],
};
const examples = {
  rows: Int32Array.of(0, 1, 2, 3),
  target: Float64Array.of(0, 0, 1, 1, NaN, NaN, NaN),
  classes: 2,
  weight: evenWeights(7),
};
const always = { halfLifeDays: Infinity, priorReports: 1 };
const secondCause = (probabilities: Float64Array): number[] =>
  Array.from(probabilities).filter((_, at) => at % 2 === 1);

describe('nestedProbabilities', () => {
  it('is worked by hand: the general stands in for what is rare', () => {
    const found = secondCause(nestedProbabilities([site, form], examples, new Float64Array(7), always));
    // All: (2 + 1/2) / (4 + 1) = 1/2. Ulm: (1 + 1/2) / (3 + 1) = 3/8. Ulm and vial: (0 + 3/8) / (2 + 1) = 1/8.
    expect(found[4]).toBeCloseTo(1 / 8, 12);
    // Hof: (1 + 1/2) / (1 + 1) = 3/4; a tablet from Hof was never reported.
    expect(found[5]).toBeCloseTo(3 / 4, 12);
    // A site that is unknown leaves what all reports say.
    expect(found[6]).toBeCloseTo(1 / 2, 12);
  });

  it('counts a report half when it is as old as the half-life', () => {
    const age = Float64Array.of(30, 30, 0, 0, 0, 0, 0);
    const found = secondCause(nestedProbabilities([], examples, age, { halfLifeDays: 30, priorReports: 1 }));
    // Two recent reports of the second cause against two halves of the first: (2 + 1/2) / (3 + 1).
    expect(found[4]).toBeCloseTo(2.5 / 4, 12);
  });
});

describe('contextCodes', () => {
  it('gives rows alike in every column the same number, and none where one is unknown', () => {
    expect([...contextCodes([site, form])]).toEqual([0, 0, 1, 2, 0, 3, -1]);
  });
});
