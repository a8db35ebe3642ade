import { describe, expect, it } from 'vitest';
import { randomStream } from '../../src/numeric/random.js';

const draws = 200_000;
const mean = (next: () => number): number =>
  Array.from({ length: draws }, next).reduce((sum, value) => sum + value, 0) / draws;

describe('randomStream', () => {
  it('gives the same numbers for the same seed and keys, others for another key', () => {
    const numbers = (...keys: (string | number)[]): number[] =>
      Array.from({ length: 5 }, randomStream(1, ...keys).uniform);
    expect(numbers('INS-100', 3)).toEqual(numbers('INS-100', 3));
    expect(numbers('INS-100', 3)).not.toEqual(numbers('INS-100', 4));
    expect(numbers('a', 'bc')).not.toEqual(numbers('ab', 'c'));
  });

  it('has the moments of its distributions to five standard errors', () => {
    const stream = randomStream(7, 'moments');
    expect(Math.abs(mean(stream.uniform) - 0.5)).toBeLessThan((5 * Math.sqrt(1 / 12)) / Math.sqrt(draws));
    expect(Math.abs(mean(stream.normal))).toBeLessThan(5 / Math.sqrt(draws));
    expect(Math.abs(mean(() => stream.normal() ** 2) - 1)).toBeLessThan((5 * Math.sqrt(2)) / Math.sqrt(draws));
    expect(Math.abs(mean(() => stream.normal() ** 4) - 3)).toBeLessThan((5 * Math.sqrt(96)) / Math.sqrt(draws));
  });

  it('draws whole numbers below the bound, each of them', () => {
    const { integer } = randomStream(3);
    const seen = new Set(Array.from({ length: 1000 }, () => integer(6)));
    expect([...seen].sort()).toEqual([0, 1, 2, 3, 4, 5]);
  });
});
