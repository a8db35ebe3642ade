import { describe, expect, it } from 'vitest';
import { leastSquaresWithin } from '../../src/numeric/bounded-least-squares.js';
import { minimiseBetween } from '../../src/numeric/brent.js';
import { descendBySimplex } from '../../src/numeric/nelder-mead.js';
import { normalShare } from '../../src/numeric/normal-share.js';
import { student4Quantile } from '../../src/numeric/student.js';

describe('minimiseBetween', () => {
  it('finds the floor of the deepest valley, and an end where it falls to one', () => {
    const found = minimiseBetween((at) => Math.sin(3 * at) + 0.1 * at, 0, 6);
    // Where the slope 3 cos 3x + 0.1 is zero in the first valley.
    expect(found.at).toBeCloseTo((2 * Math.PI - Math.acos(-1 / 30)) / 3, 5);
    expect(minimiseBetween((at) => at, 2, 5)).toEqual({ at: 2, value: 2 });
  });
});

describe('descendBySimplex', () => {
  it('finds the floor of Rosenbrock’s valley', () => {
    const point = Float64Array.of(-1.2, 1);
    const valley = ([x, y]: Float64Array) => (1 - x) ** 2 + 100 * (y - x * x) ** 2;
    const least = descendBySimplex(valley, point, Float64Array.of(0.5, 0.5), { most: 2000, enough: 1e-14 });
    expect(least).toBeLessThan(1e-8);
    expect(point[0]).toBeCloseTo(1, 3);
  });

  it('stays where it is allowed', () => {
    const point = Float64Array.of(2, 2);
    const height = ([x, y]: Float64Array) => (x < 1 ? Infinity : x * x + y * y);
    descendBySimplex(height, point, Float64Array.of(0.3, 0.3), { most: 500, enough: 1e-12 });
    expect(point[0]).toBeGreaterThanOrEqual(1);
    expect(point[0]).toBeCloseTo(1, 3);
  });
});

describe('leastSquaresWithin', () => {
  it('fits a curve, and stops at a bound that the best point lies behind', () => {
    const times = [0, 1, 2, 3, 4];
    const values = times.map((time) => 3 * Math.exp(-0.7 * time));
    const problem = (high: number) => ({
      errors: ([size, rate]: Float64Array, errors: Float64Array) => {
        times.forEach((time, place) => {
          errors[place] = values[place] - size * Math.exp(-rate * time);
        });
        return true;
      },
      size: times.length,
      low: Float64Array.of(0, 0),
      high: Float64Array.of(10, high),
    });
    const free = Float64Array.of(1, 0.2);
    expect(leastSquaresWithin(problem(5), free, { rounds: 100, enough: 1e-12 })).toBeLessThan(1e-12);
    expect([free[0], free[1]].map((value) => Math.round(value * 1e5) / 1e5)).toEqual([3, 0.7]);
    const held = Float64Array.of(1, 0.2);
    leastSquaresWithin(problem(0.5), held, { rounds: 100, enough: 1e-12 });
    expect(held[1]).toBe(0.5);
  });
});

describe('student4Quantile', () => {
  // Tabulated values of the distribution.
  it.each([
    [0.5, 0],
    [0.9, 1.5332062741],
    [0.975, 2.7764451052],
    [0.995, 4.604094871],
    [0.025, -2.7764451052],
  ])('at %f is %f', (share, value) => {
    expect(student4Quantile(share)).toBeCloseTo(value, 8);
  });
});

describe('normalShare', () => {
  it.each([
    [0, 0.5],
    [1, 0.8413447461],
    [-1.959963985, 0.025],
    [3, 0.998650102],
  ])('below %f lies %f', (value, share) => {
    expect(normalShare(value)).toBeCloseTo(share, 6);
  });
});
