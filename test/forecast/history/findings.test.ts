import { describe, expect, it } from 'vitest';
import { fillGaps } from '../../../src/forecast/history/fill-gaps.js';
import { prepare } from '../../../src/forecast/history/prepare.js';
import { seriesOf } from '../r-golden.js';

const wobble = (length: number, level: number): number[] =>
  Array.from({ length }, (_, bucket) => level + ((bucket * 7) % 5));
const kindsOf = (values: number[], season = 1) =>
  prepare(seriesOf({ period: season, values }), { gaps: 'auto', treatOutliers: false }).findings.map(
    ({ kind, bucket }) => `${kind} ${bucket}`,
  );

describe('prepare', () => {
  it('says where the level shifts, and takes no slope for a step', () => {
    expect(kindsOf([...wobble(24, 50), ...wobble(24, 90)])).toEqual(['level_shift 24']);
    expect(kindsOf(Array.from({ length: 48 }, (_, bucket) => 50 + bucket))).toEqual([]);
  });

  it('asks whether the last bucket is complete', () => {
    expect(kindsOf([...wobble(30, 50), 11])).toContain('incomplete_bucket 30');
    expect(kindsOf([...wobble(30, 50), 48])).toEqual([]);
  });

  it('says that a history is short, or never changes', () => {
    expect(kindsOf([3, 4])).toEqual(['short 0']);
    expect(kindsOf([3, 3, 3, 3, 3])).toEqual(['constant 0']);
  });
});

describe('fillGaps', () => {
  const withGap = Float64Array.of(10, 20, NaN, 40, 50);

  it('goes straight between neighbours, takes zero when told, and leaves a whole history as it is', () => {
    expect([...fillGaps(withGap, 1, 'auto')]).toEqual([10, 20, 30, 40, 50]);
    expect([...fillGaps(withGap, 1, 'zero')]).toEqual([10, 20, 0, 40, 50]);
    const whole = Float64Array.of(1, 2);
    expect(fillGaps(whole, 1, 'zero')).toBe(whole);
  });

  it('takes a missing row for no demand where demand is rare', () => {
    expect([...fillGaps(Float64Array.of(5, NaN, NaN, 4, NaN), 1, 'auto')]).toEqual([5, 0, 0, 4, 0]);
  });

  it('fills a December from the Decembers around it', () => {
    const months = Float64Array.from({ length: 36 }, (_, bucket) => (bucket % 12 === 11 ? 90 : 30));
    months[23] = NaN;
    expect(fillGaps(months, 12, 'missing')[23]).toBeCloseTo(90, 10);
  });
});
