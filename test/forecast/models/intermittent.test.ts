import { describe, expect, it } from 'vitest';
import type { Model } from '../../../src/forecast/model.js';
import { adida } from '../../../src/forecast/models/adida.js';
import { croston } from '../../../src/forecast/models/croston.js';
import { imapa } from '../../../src/forecast/models/imapa.js';
import { sba } from '../../../src/forecast/models/sba.js';
import { tsb } from '../../../src/forecast/models/tsb.js';
import { goldenIntermittent, seriesOf } from '../r-golden.js';

const levelOf = (model: Model, values: number[]): number =>
  model.fit(seriesOf({ period: 1, values })).forecast(1).mean[0];

describe('croston', () => {
  it.each(goldenIntermittent.map((golden) => [golden.values.join(' '), golden] as const))(
    'is R’s croston on %s',
    (_, golden) => {
      expect(levelOf(croston, golden.values)).toBeCloseTo(golden['croston_alpha0.1'][0], 8);
      expect(levelOf(sba, golden.values)).toBeCloseTo(0.95 * golden['croston_alpha0.1'][0], 8);
    },
  );
});

describe('tsb', () => {
  it('falls with every bucket that brings no demand', () => {
    const history = [4, 0, 4, 0, 4];
    expect(levelOf(tsb, [...history, 0, 0])).toBeCloseTo(levelOf(tsb, history) * 0.95 ** 2, 10);
  });

  it('is the size where demand comes in every bucket', () => {
    expect(levelOf(tsb, [6, 6, 6, 6])).toBeCloseTo(6, 10);
  });
});

describe('adida and imapa', () => {
  it('find the mean of a demand that comes every third bucket', () => {
    const history = Array.from({ length: 30 }, (_, bucket) => (bucket % 3 === 2 ? 9 : 0));
    expect(levelOf(adida, history)).toBeCloseTo(3, 6);
  });

  it('imapa is the mean over the sums of one bucket up to the mean interval', () => {
    const history = [0, 2, 0, 2, 0, 2, 0, 2];
    const single = levelOf(imapa, history);
    expect(single).toBeGreaterThan(0.5);
    expect(single).toBeLessThan(2);
    expect(imapa.fit(seriesOf({ period: 1, values: history })).parameters.most_buckets).toBe(2);
  });
});
