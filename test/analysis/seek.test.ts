import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { seekBoundary } from '../../src/analysis/seek.js';

const options = { tolerance: 1e-6, pieces: 20 };
const whole = { comparison: '>=', target: 1 } as const;
const range = { from: 0, to: 1 };

describe('seekBoundary', () => {
  it('finds the break-even of a line against a surge', async () => {
    // 1,000 units a bucket can be made, 800 are asked for: all is shipped to a surge of 25%.
    const fillRate = async (surge: number): Promise<number> => Math.min(1, 1000 / (800 * (1 + surge)));
    const found = await seekBoundary(fillRate, whole, range, options);
    expect(found.value).toBeCloseTo(0.25, 5);
    expect([found.metAtFrom, found.metAtTo]).toEqual([true, false]);
    expect(found.measure).toBeGreaterThanOrEqual(1 - 1e-9);
  });

  it('lands on the side that meets the target, whatever the step', async () => {
    await fc.assert(
      fc.asyncProperty(fc.double({ min: 0.001, max: 0.999, noNaN: true }), fc.boolean(), async (step, rising) => {
        const measure = async (value: number): Promise<number> => (value >= step === rising ? 1 : 0);
        const found = await seekBoundary(measure, whole, range, options);
        expect(Math.abs(found.value - step)).toBeLessThanOrEqual(2e-6);
        expect(await measure(found.value)).toBe(1);
      }),
    );
  });

  it('finds the nearest of several boundaries, in half as many parts where the ends differ', async () => {
    const waves = async (value: number): Promise<number> => 1 + Math.sin(9 * value + 0.3);
    let tries = 0;
    const counted = async (value: number): Promise<number> => {
      tries++;
      return waves(value);
    };
    const nearest = await seekBoundary(counted, whole, range, options);
    expect(nearest.value).toBeCloseTo((Math.PI - 0.3) / 9, 5);
    expect([nearest.metAtFrom, nearest.metAtTo]).toEqual([true, true]);
    expect(tries).toBeLessThan(20);
    tries = 0;
    const only = await seekBoundary(counted, whole, { from: 0, to: 0.6 }, options);
    expect(only.value).toBeCloseTo((Math.PI - 0.3) / 9, 5);
    expect([only.metAtFrom, only.metAtTo]).toEqual([true, false]);
    expect(tries).toBeLessThan(17);
  });

  it('says so when no value reaches the target, and when every value does', async () => {
    const never = await seekBoundary(async () => 0.5, whole, range, options);
    expect([never.value, never.metAtFrom, never.metAtTo]).toEqual([NaN, false, false]);
    const always = await seekBoundary(async () => 2, whole, range, options);
    expect([always.value, always.metAtFrom, always.metAtTo]).toEqual([0, true, true]);
  });
});
