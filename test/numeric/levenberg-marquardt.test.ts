import { describe, expect, it } from 'vitest';
import { levenbergMarquardt } from '../../src/numeric/levenberg-marquardt.js';

// Misra1a of NIST's Statistical Reference Datasets (https://www.itl.nist.gov/div898/strd/nls/data/misra1a.shtml).
const volume = [10.07, 14.73, 17.94, 23.93, 29.61, 35.18, 40.02, 44.82, 50.76, 55.05, 61.01, 66.4, 75.47, 81.78];
const pressure = [77.6, 114.9, 141.1, 190.8, 239.9, 289, 332.8, 378.4, 434.8, 477.3, 536.8, 593.1, 689.1, 760];
const certified = { first: 238.94212918, second: 5.5015643181e-4, sum: 0.12455138894 };

describe('levenbergMarquardt', () => {
  it('finds the certified parameters of Misra1a from NIST’s first start', () => {
    // Parameters in units of 100 and 1e-4, so that both are of the order of 1.
    const errors = (point: Float64Array, into: Float64Array): boolean => {
      volume.forEach((value, row) => {
        into[row] = value - 100 * point[0] * -Math.expm1(-1e-4 * point[1] * pressure[row]);
      });
      return true;
    };
    const problem = { errors, size: volume.length, bound: 100, enough: 1e-14 };
    const { point, cost } = levenbergMarquardt(problem, Float64Array.of(5, 1));
    expect(100 * point[0]).toBeCloseTo(certified.first, 3);
    expect(1e-4 * point[1]).toBeCloseTo(certified.second, 8);
    expect(cost).toBeCloseTo(certified.sum, 9);
  });

  it('stays within the bound and ends where nothing is admissible', () => {
    const line = (point: Float64Array, into: Float64Array): boolean => {
      into[0] = point[0] - 9;
      return point[0] >= 0;
    };
    const problem = { errors: line, size: 1, bound: 4, enough: 1e-9 };
    expect(levenbergMarquardt(problem, Float64Array.of(1)).point[0]).toBe(4);
    expect(levenbergMarquardt(problem, Float64Array.of(-1)).cost).toBe(Infinity);
  });
});
