import { expect, it } from 'vitest';
import { packCurves, unpackCurves } from '../../src/threads/curves.js';

it('curves come out of their piece as they went in', () => {
  const forecasts = [1, 2].map((series) => ({
    model: `m${series}`,
    mean: Float64Array.of(series, series + 0.5),
    quantiles: [Float64Array.of(0, series), Float64Array.of(9, 10 * series)],
    findings: [],
  }));
  const found = unpackCurves(packCurves(forecasts, 2, 2), 2);
  expect(found).toEqual(forecasts);
  expect(unpackCurves(packCurves([], 2, 2), 2)).toEqual([]);
});
