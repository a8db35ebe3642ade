import { describe, expect, it } from 'vitest';
import { sensitivityIndices } from '../../src/analysis/global-sensitivity.js';

describe('sensitivityIndices', () => {
  it('gives the Ishigami function its known indices', async () => {
    // Ishigami and Homma (1990), a = 7, b = 0.1: S = 0.3139, 0.4424, 0; total = 0.5576, 0.4424, 0.2437.
    const ishigami = async (point: Float64Array): Promise<number> => {
      const [x, y, z] = Array.from(point, (share) => Math.PI * (2 * share - 1));
      return Math.sin(x) + 7 * Math.sin(y) ** 2 + 0.1 * z ** 4 * Math.sin(x);
    };
    const { first, total, runs } = await sensitivityIndices(3, 4096, ishigami);
    expect(runs).toBe(4096 * 5);
    [0.3139, 0.4424, 0].forEach((known, input) => expect(Math.abs(first[input] - known)).toBeLessThan(0.01));
    [0.5576, 0.4424, 0.2437].forEach((known, input) => expect(Math.abs(total[input] - known)).toBeLessThan(0.01));
  });

  it('shares an additive measure by the variances of its terms', async () => {
    const { first, total } = await sensitivityIndices(2, 2048, async ([x, y]) => 3 * x + 4 * y);
    expect(first[0]).toBeCloseTo(9 / 25, 2);
    expect(total[1]).toBeCloseTo(16 / 25, 2);
  });

  it('says zero of a measure that never moves', async () => {
    const { first, total, variance } = await sensitivityIndices(2, 16, async () => 5);
    expect([...first, ...total, variance]).toEqual([0, 0, 0, 0, 0]);
  });
});
