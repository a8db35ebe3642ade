import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mstl, seasonalStrength } from '../../../src/forecast/decomposition/mstl.js';
import { stl } from '../../../src/forecast/decomposition/stl.js';
import { goldenSeries } from '../r-golden.js';

const decomposed = Object.entries(goldenSeries).flatMap(([name, golden]) =>
  golden.stl_periodic_first12 ? [[name, golden, golden.stl_periodic_first12] as const] : [],
);
const history = fc.array(fc.integer({ min: -1000, max: 1000 }), { minLength: 24, maxLength: 70 });

describe('stl', () => {
  // The reference is written with ten digits: nothing else is allowed to differ.
  it.each(decomposed)('%s: season and trend are those of R’s stl', (_, { values, period }, reference) => {
    const { seasonal, trend } = stl(Float64Array.from(values), period, { seasonalWindow: 'periodic' });
    const size = Math.max(...values.map(Math.abs));
    reference.seasonal.forEach((value, bucket) => expect(Math.abs(seasonal[bucket] - value) / size).toBeLessThan(1e-9));
    reference.trend.forEach((value, bucket) => expect(Math.abs(trend[bucket] - value) / size).toBeLessThan(1e-9));
  });

  it('parts add up to the series, weighed down outliers or not', () => {
    fc.assert(
      fc.property(history, fc.boolean(), (values, robust) => {
        const parts = stl(Float64Array.from(values), 4, { seasonalWindow: 11, robust });
        values.forEach((value, bucket) => {
          expect(parts.trend[bucket] + parts.seasonal[bucket] + parts.remainder[bucket]).toBeCloseTo(value, 8);
        });
      }),
    );
  });

  it('an outlier stays in the remainder where outliers are weighed down', () => {
    const calm = Float64Array.from({ length: 48 }, (_, bucket) => 100 + 10 * (bucket % 4));
    const struck = calm.slice();
    struck[21] += 500;
    const { remainder } = stl(struck, 4, { seasonalWindow: 'periodic', robust: true });
    expect(remainder[21]).toBeCloseTo(500, 0);
  });
});

describe('mstl', () => {
  it('tells a week from a month-long cycle', () => {
    const week = (bucket: number) => [5, 1, 0, -1, -2, -3, 0][bucket % 7];
    const cycle = (bucket: number) => 8 * Math.sin((2 * Math.PI * bucket) / 30);
    const values = Float64Array.from({ length: 420 }, (_, bucket) => 50 + week(bucket) + cycle(bucket));
    const { seasonals } = mstl(values, [30, 7]);
    expect(seasonals.map(({ season }) => season)).toEqual([7, 30]);
    for (let bucket = 100; bucket < 300; bucket++) {
      expect(Math.abs(seasonals[0].values[bucket] - week(bucket))).toBeLessThan(0.5);
      expect(Math.abs(seasonals[1].values[bucket] - cycle(bucket))).toBeLessThan(0.8);
    }
  });

  it('leaves a season out that is not held twice', () => {
    expect(mstl(new Float64Array(20).fill(3), [12, 7]).seasonals.map(({ season }) => season)).toEqual([7]);
  });
});

describe('seasonalStrength', () => {
  it('is 1 for a pure season, near 0 for a straight line, 0 where nothing moves', () => {
    expect(
      seasonalStrength(
        Float64Array.from({ length: 48 }, (_, bucket) => bucket % 12),
        12,
      ),
    ).toBeGreaterThan(0.99);
    expect(
      seasonalStrength(
        Float64Array.from({ length: 48 }, (_, bucket) => bucket),
        12,
      ),
    ).toBeLessThan(0.64);
    expect(seasonalStrength(new Float64Array(48).fill(7), 12)).toBe(0);
  });
});
