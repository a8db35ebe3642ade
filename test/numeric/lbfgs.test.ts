import { describe, expect, it } from 'vitest';
import { minimiseSmooth } from '../../src/numeric/lbfgs.js';

describe('minimiseSmooth', () => {
  it('finds the bottom of Rosenbrock’s valley, at (1, 1)', () => {
    const valley = (point: Float64Array, gradient: Float64Array): number => {
      const [x, y] = [point[0]!, point[1]!];
      gradient[0] = -400 * x * (y - x * x) - 2 * (1 - x);
      gradient[1] = 200 * (y - x * x);
      return 100 * (y - x * x) ** 2 + (1 - x) ** 2;
    };
    const { point, converged } = minimiseSmooth(valley, Float64Array.of(-1.2, 1));
    expect(converged).toBe(true);
    expect(point[0]).toBeCloseTo(1, 5);
    expect(point[1]).toBeCloseTo(1, 5);
  });

  it('says that it has not arrived when it may take one step only', () => {
    const bowl = (point: Float64Array, gradient: Float64Array): number => {
      gradient[0] = 4 * point[0]! ** 3;
      return point[0]! ** 4;
    };
    expect(minimiseSmooth(bowl, Float64Array.of(3), { iterations: 1 }).converged).toBe(false);
  });
});
