import { describe, expect, it } from 'vitest';
import { sobolDimensions, sobolPoints } from '../../src/numeric/sobol.js';

describe('sobolPoints', () => {
  it('begins as published', () => {
    // SciPy 1.11, qmc.Sobol(d=3, scramble=False), points 1 to 7.
    const published = [
      [0.5, 0.5, 0.5],
      [0.75, 0.25, 0.25],
      [0.25, 0.75, 0.75],
      [0.375, 0.375, 0.625],
      [0.875, 0.875, 0.125],
      [0.625, 0.125, 0.875],
      [0.125, 0.625, 0.375],
    ];
    expect([...sobolPoints(7, 3)]).toEqual(published.flat());
  });

  it('puts one point into each of 2^k equal slices of every dimension', () => {
    const count = 256;
    const points = sobolPoints(count - 1, sobolDimensions);
    for (let dimension = 0; dimension < sobolDimensions; dimension++) {
      const slices = new Set(
        Array.from({ length: count - 1 }, (_, point) =>
          Math.floor(points[point * sobolDimensions + dimension] * count),
        ),
      );
      // The origin, left out, is the point of slice 0.
      expect([slices.size, slices.has(0)]).toEqual([count - 1, false]);
    }
  });

  it('integrates a smooth function far better than random points would', () => {
    const count = 4095;
    const points = sobolPoints(count, 6);
    let sum = 0;
    for (let point = 0; point < count; point++) {
      let product = 1;
      for (let dimension = 0; dimension < 6; dimension++) product *= 2 * points[point * 6 + dimension];
      sum += product;
    }
    // The integral is 1; random points would miss it by about 0.033.
    expect(Math.abs(sum / count - 1)).toBeLessThan(0.005);
  });
});
