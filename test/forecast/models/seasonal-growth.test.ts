import { describe, expect, it } from 'vitest';
import { choose } from '../../../src/forecast/choice/choose.js';
import type { Series } from '../../../src/forecast/model.js';
import { seasonalGrowth } from '../../../src/forecast/models/seasonal-growth.js';

const seriesOf = (values: readonly number[], season: number): Series => ({
  key: { product: 'P' },
  start: 0,
  season,
  values: Float64Array.from(values),
});

describe('seasonal_growth', () => {
  it('gives the hand-worked growth over the last season, shrunk', () => {
    // 14 and 26 lie 4 and 6 above 10 and 20; over 2 buckets and 2 without growth that is 2.5 a bucket.
    const { mean } = seasonalGrowth.fit(seriesOf([10, 20, 30, 40, 14, 26], 4)).forecast(5);
    expect([...mean]).toEqual([32.5, 42.5, 16.5, 28.5, 32.5]);
  });
});

describe('choose', () => {
  const bump = [5, 6, 9, 14, 20, 24, 25, 21, 15, 10, 7, 5];
  const weightOf = (history: readonly number[]): number =>
    choose(seriesOf(history, 12), 12, undefined).choice.candidates.find(({ model }) => model === 'seasonal_growth')
      ?.weight ?? 0;

  it('gives a season that was seen once, and cannot be tried, half of the weight', () => {
    expect([weightOf(bump), weightOf([...bump, 6])]).toEqual([0.5, 0.5]);
  });

  it('lets trials decide once there are some: a season that comes again gets nearly all', () => {
    expect(weightOf([...bump, ...bump.slice(0, 9)])).toBeGreaterThan(0.8);
  });

  it('gives all the weight to the one model that was asked for', () => {
    const { members } = choose(seriesOf([...bump, 6], 12), 12, [seasonalGrowth]);
    expect(members.map(({ weight }) => weight)).toEqual([1]);
  });

  it('has nothing to do with histories of two seasons', () => {
    expect(weightOf([...bump, ...bump])).toBe(0);
  });
});
