import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sharedDrivers, sharedFate } from '../../../src/risk/delay/shared-fate.js';

// Lines 0, 1 and 2 are of one day, 0 and 1 of one consignment; line 3 is alone.
const batches = [Int32Array.of(0, 0, 0, 3), Int32Array.of(0, 0, 2, 3)];

describe('sharedFate', () => {
  it('is worked by hand: 0.7 of its own, 0.15 of the mean of the day, 0.15 of the mean of the consignment', () => {
    const shared = sharedFate(Float64Array.of(1, 3, 8, 5), batches);
    expect(shared[0]).toBeCloseTo(0.7 * 1 + 0.15 * 4 + 0.15 * 2, 12);
    expect(shared[1]).toBeCloseTo(0.7 * 3 + 0.15 * 4 + 0.15 * 2, 12);
    expect(shared[2]).toBeCloseTo(0.7 * 8 + 0.15 * 4 + 0.15 * 8, 12);
    expect(shared[3]).toBeCloseTo(5, 12);
  });

  it('leaves the sum over all lines as it was, and stays between the lowest and the highest', () => {
    const scores = fc.array(fc.double({ min: -5, max: 5, noNaN: true }), { minLength: 4, maxLength: 4 });
    fc.assert(
      fc.property(scores, (list) => {
        const shared = [...sharedFate(Float64Array.from(list), batches)];
        const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
        expect(sum(shared)).toBeCloseTo(sum(list), 9);
        expect(Math.max(...shared)).toBeLessThanOrEqual(Math.max(...list) + 1e-9);
      }),
    );
  });
});

describe('sharedDrivers', () => {
  it('adds up to the shared score where the own drivers add up to the own one', () => {
    const own = [
      [0.5, 0.5],
      [1, 2],
      [9, -1],
      [2, 3],
    ];
    const drivers = sharedDrivers((row) => Float64Array.from(own[row]), batches);
    const scores = Float64Array.from(own, ([one, other]) => one + other);
    sharedFate(scores, batches).forEach((score, row) => {
      const [one, other] = drivers(row);
      expect(one + other).toBeCloseTo(score, 12);
    });
  });
});
