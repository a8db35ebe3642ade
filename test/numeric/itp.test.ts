import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { closeIn, type Side } from '../../src/numeric/itp.js';

/** Closes in on where a function passes zero between two values, and counts the tries. */
async function closedIn(
  excess: (value: number) => number,
  from: number,
  to: number,
  tolerance: number,
): Promise<{ ends: readonly [Side, Side]; tries: number }> {
  let tries = -2;
  const at = async (value: number): Promise<Side> => {
    tries++;
    return { value, excess: excess(value), isMet: excess(value) >= 0 };
  };
  const ends = await closeIn(at, [await at(from), await at(to)], tolerance);
  return { ends, tries };
}

const halvings = (width: number, tolerance: number): number => Math.ceil(Math.log2(width / tolerance));

describe('closeIn', () => {
  it('finds the roots of smooth functions in far fewer tries than halving', async () => {
    const roots: readonly [(value: number) => number, number, number, number][] = [
      [(x) => x ** 3 - x - 2, 1, 2, 1.5213797068045676],
      [(x) => Math.exp(x) - 2, 0, 1, Math.LN2],
      [(x) => Math.cos(x) - x, 0, 1, 0.7390851332151607],
    ];
    for (const [excess, from, to, root] of roots) {
      const { ends, tries } = await closedIn(excess, from, to, 1e-8);
      for (const { value } of ends) expect(Math.abs(value - root)).toBeLessThanOrEqual(1e-8);
      expect(tries).toBeLessThanOrEqual(12);
      expect(halvings(to - from, 1e-8)).toBe(27);
    }
  });

  it('keeps the boundary between its ends and needs one try more than halving at most, whatever steps there are', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.double({ min: -5, max: 5, noNaN: true }),
        fc.double({ min: 1e-6, max: 1e6, noNaN: true }),
        fc.double({ min: 1e-6, max: 1e6, noNaN: true }),
        fc.double({ min: 0, max: 10, noNaN: true }),
        fc.boolean(),
        async (step, above, below, slope, isBackwards) => {
          const excess = (value: number): number =>
            value < step ? above + slope * (step - value) : -below - slope * (value - step);
          const [from, to] = isBackwards ? [6, -6] : [-6, 6];
          const { ends, tries } = await closedIn(excess, from, to, 1e-5);
          expect(tries).toBeLessThanOrEqual(halvings(12, 1e-5) + 1);
          expect(Math.abs(ends[1].value - ends[0].value)).toBeLessThanOrEqual(1e-5);
          expect(ends.map(({ isMet }) => isMet)).toEqual([!isBackwards, isBackwards]);
          const [low, high] = isBackwards ? [ends[1], ends[0]] : ends;
          expect(low.value).toBeLessThan(step);
          expect(high.value).toBeGreaterThanOrEqual(step);
        },
      ),
    );
  });

  it('halves where the excess is not known', async () => {
    const at = async (value: number): Promise<Side> => ({ value, excess: NaN, isMet: value < 0.3 });
    const [before, after] = await closeIn(at, [await at(0), await at(1)], 1e-6);
    expect(before.value).toBeLessThan(0.3);
    expect(after.value).toBeGreaterThanOrEqual(0.3);
  });
});
