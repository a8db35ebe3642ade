import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  delayQuantile,
  distributionWith,
  givenOverdue,
  meanDelay,
  probabilityAbove,
} from '../../../src/risk/delay/delay-distribution.js';
import { lateEvents } from '../../../src/risk/delay/lateness.js';

const day = (days: number): number => days * 24;

describe('lateEvents', () => {
  // Promised, delivered, and what is known on day 20 of being late by more than 5 days.
  it.each([
    ['came on time', 10, 10, 0],
    ['came five days late, which is not more than five', 10, 15, 0],
    ['came six days late', 10, 16, 1],
    ['has not come and is ten days over', 10, NaN, 1],
    ['will come ten days late, which is seen already', 10, 22, 1],
    ['has not come and is five days over: still open', 15, NaN, NaN],
    ['is promised for the day itself', 20, NaN, NaN],
    ['came long before a promise that lies ahead', 40, 12, NaN],
  ])('%s', (_, promised, delivered, known) => {
    const dates = { promised: Float64Array.of(day(promised)), delivered: Float64Array.of(day(delivered)) };
    expect(lateEvents(dates, day(20), 5)).toEqual(Float64Array.of(known));
  });
});

const experience = { days: Float64Array.of(-3, 0, 0, 2, 9), weight: Float64Array.of(1, 1, 2, 1, 1) };

describe('distributionWith', () => {
  it('keeps the shape within the bands and has the probabilities asked for', () => {
    const found = distributionWith(experience, [0, 7], [0.5, 0.1]);
    expect([...found.probability]).toEqual([0.125, 0.125, 0.25, 0.4, 0.1]);
    expect(meanDelay(found)).toBeCloseTo(-3 * 0.125 + 2 * 0.4 + 9 * 0.1, 12);
    expect(delayQuantile(found, 0.5)).toBe(0);
    expect(delayQuantile(found, 0.9)).toBe(2);
  });

  it('puts the probability of a band without experience a day above its cut', () => {
    const found = distributionWith(experience, [0, 30], [0.5, 0.2]);
    expect(probabilityAbove(found, 30)).toBeCloseTo(0.2, 12);
    expect(found.days.at(-1)).toBe(31);
  });

  it('has a probability of one in all, whatever the experience and the cuts', () => {
    const delays = fc.array(
      fc.tuple(fc.integer({ min: -30, max: 90 }), fc.double({ min: 0.01, max: 5, noNaN: true })),
      { minLength: 1 },
    );
    const share = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(delays, share, share, (written, one, other) => {
        const rising = written.sort(([first], [second]) => first - second);
        const days = Float64Array.from(rising, ([delay]) => delay);
        const weight = Float64Array.from(rising, ([, counted]) => counted);
        const above = [Math.max(one, other), Math.min(one, other)];
        const found = distributionWith({ days, weight }, [0, 7], above);
        expect(found.probability.reduce((sum, probability) => sum + probability, 0)).toBeCloseTo(1, 9);
        expect(probabilityAbove(found, 7)).toBeCloseTo(above[1]!, 9);
      }),
    );
  });
});

describe('givenOverdue', () => {
  it('leaves only longer delays, in proportion', () => {
    const found = givenOverdue({ days: Float64Array.of(0, 2, 9), probability: Float64Array.of(0.5, 0.3, 0.2) }, 1)!;
    expect([...found.probability].map((share) => Number(share.toFixed(12)))).toEqual([0, 0.6, 0.4]);
  });

  it('gives nothing where nothing was ever that late', () => {
    expect(givenOverdue({ days: Float64Array.of(0, 2), probability: Float64Array.of(0.5, 0.5) }, 2)).toBeUndefined();
  });
});
