import { describe, expect, it } from 'vitest';
import { GrowingRegression } from '../../src/numeric/growing-regression.js';

describe('GrowingRegression', () => {
  // Longley's employment on a constant, the deflator and the product; coefficients by R's lm (Longley 1967, JASA 62).
  const target = [
    60.323, 61.122, 60.171, 61.187, 63.221, 63.639, 64.989, 63.761, 66.019, 67.857, 68.169, 66.513, 68.655, 69.564,
    69.331, 70.551,
  ];
  const deflator = [83, 88.5, 88.2, 89.5, 96.2, 98.1, 99, 100, 101.2, 104.6, 108.4, 110.8, 112.6, 114.2, 115.7, 116.9];
  const product = [
    234.289, 259.426, 258.054, 284.599, 328.975, 346.999, 365.385, 363.112, 397.469, 419.18, 442.769, 444.546, 482.704,
    502.601, 518.173, 554.894,
  ];

  function regression(): GrowingRegression {
    const grown = new GrowingRegression(Float64Array.from(target));
    for (const column of [target.map(() => 1), deflator, product]) grown.add(Float64Array.from(column));
    return grown;
  }

  it('gives the coefficients of R’s lm', () => {
    const expected = [56.9450381579978, -0.0851065300586, 0.0439148022141];
    regression()
      .effects()
      .forEach((effect, column) => expect(effect).toBeCloseTo(expected[column], 6));
    expect(regression().unexplained() * target.length).toBeCloseTo(5.82419517642, 6);
  });

  it('refuses a column that the others make up, and forgets columns', () => {
    const grown = regression();
    expect(grown.add(Float64Array.from(deflator.map((value, row) => 3 + 2 * value - product[row])))).toBe(false);
    expect(grown.size).toBe(3);
    grown.shrink(1);
    expect(grown.effects()[0]).toBeCloseTo(target.reduce((sum, value) => sum + value, 0) / target.length, 9);
  });
});
