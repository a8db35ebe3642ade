import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shareInterval } from '../../src/numeric/share-interval.js';

describe('the score interval of a share', () => {
  // Newcombe (1998), Two-sided confidence intervals for the single proportion, table I, method 3.
  it.each([
    [81, 263, 0.2553, 0.3662],
    [15, 148, 0.0624, 0.1605],
    [0, 20, 0, 0.1611],
    [1, 29, 0.0061, 0.1718],
  ])('is that of the paper for %i of %i', (counted, all, low, high) => {
    const interval = shareInterval(counted / all, all);
    expect(interval[0]).toBeCloseTo(low, 4);
    expect(interval[1]).toBeCloseTo(high, 4);
  });

  it('holds the share and turns round with it', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 5000 }), fc.double({ min: 0, max: 1, noNaN: true }), (all, part) => {
        const share = Math.round(part * all) / all;
        const [low, high] = shareInterval(share, all);
        const [left, right] = shareInterval(1 - share, all);
        expect(low).toBeLessThanOrEqual(share + 1e-12);
        expect(high).toBeGreaterThanOrEqual(share - 1e-12);
        expect(left).toBeCloseTo(1 - high, 9);
        expect(right).toBeCloseTo(1 - low, 9);
      }),
    );
  });
});
