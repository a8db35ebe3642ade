import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normalQuantile } from '../../src/numeric/normal.js';
import { type Distribution, distributionOf, meanOf, quantileOf } from '../../src/scenario/distribution.js';

const kinds: readonly Distribution[] = [
  { kind: 'uniform', min: 1, max: 3 },
  { kind: 'triangular', min: 0.1, mode: 0.2, max: 0.6 },
  { kind: 'normal', mean: 5, sd: 2 },
  { kind: 'lognormal', mean: 5, sd: 2 },
  { kind: 'choice', values: [1, 2, 6] },
];

describe.each(kinds.map((distribution) => [distribution.kind, distribution] as const))('%s', (_, distribution) => {
  it('has the mean that its quantiles average to', () => {
    const shares = 20_000;
    const sum = Array.from({ length: shares }, (_, index) => quantileOf(distribution, (index + 0.5) / shares)).reduce(
      (total, value) => total + value,
      0,
    );
    expect(sum / shares).toBeCloseTo(meanOf(distribution), 2);
  });

  it('has quantiles that never fall', () => {
    const share = fc.double({ min: 0.001, max: 0.999, noNaN: true });
    fc.assert(
      fc.property(
        share,
        share,
        (one, other) =>
          quantileOf(distribution, Math.min(one, other)) <= quantileOf(distribution, Math.max(one, other)),
      ),
    );
  });
});

describe('distributionOf', () => {
  it('refuses numbers that make no distribution', () => {
    expect(distributionOf('triangular', [3, 2, 1])).toEqual({ problem: 'needs triangular: [least, likeliest, most].' });
    expect(distributionOf('lognormal', [-1, 2])).toEqual({
      problem: 'needs lognormal: [mean, sd], of the values themselves.',
    });
  });
});

describe('normalQuantile', () => {
  it.each([
    // R, qnorm.
    [0.5, 0],
    [0.975, 1.959963984540054],
    [0.9, 1.2815515655446004],
    [1e-10, -6.361340902404056],
    [1e-300, -37.0471],
  ])('of %d is %d', (share, value) => {
    expect(normalQuantile(share)).toBeCloseTo(value, value < -30 ? 3 : 9);
  });
});
