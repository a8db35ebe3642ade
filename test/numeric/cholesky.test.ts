import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { solvePositiveDefinite } from '../../src/numeric/cholesky.js';

describe('solvePositiveDefinite', () => {
  it('solves what a known solution makes', () => {
    const entry = fc.integer({ min: -9, max: 9 });
    fc.assert(
      fc.property(fc.array(entry, { minLength: 9, maxLength: 9 }), fc.tuple(entry, entry, entry), (roots, solution) => {
        // R Rᵀ + I is positive definite whatever R is.
        const row = (i: number) => roots.slice(3 * i, 3 * i + 3);
        const product = (i: number, j: number) =>
          row(i).reduce((sum, value, k) => sum + value * row(j)[k], i === j ? 1 : 0);
        const matrix = Float64Array.from({ length: 9 }, (_, cell) => product(Math.floor(cell / 3), cell % 3));
        const right = Float64Array.from([0, 1, 2], (i) =>
          solution.reduce((sum, value, j) => sum + product(i, j) * value, 0),
        );
        expect(solvePositiveDefinite(matrix, right, 3)).toBe(true);
        solution.forEach((value, i) => expect(right[i]).toBeCloseTo(value, 6));
      }),
    );
  });

  it('says where a matrix is not positive definite', () => {
    expect(solvePositiveDefinite(Float64Array.of(1, 2, 2, 1), Float64Array.of(1, 1), 2)).toBe(false);
  });
});
