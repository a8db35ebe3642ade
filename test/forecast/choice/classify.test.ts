import { describe, expect, it } from 'vitest';
import { classify } from '../../../src/forecast/choice/classify.js';

const repeat = (pattern: readonly number[], times: number): number[] =>
  Array.from({ length: times }, () => pattern).flat();
const classOf = (values: readonly number[], season = 1) => classify(Float64Array.from(values), season);

describe('classify', () => {
  it.each([
    ['empty', [0, 0, 0, 0, 0, 0, 0]],
    ['constant', [4, 4, 4, 4, 4, 4, 4]],
    ['short', [4, 5, 3]],
    ['smooth', repeat([10, 12, 11, 9, 10], 4)],
    ['erratic', repeat([1, 30, 2, 3, 1], 4)],
    ['intermittent', repeat([0, 5, 0, 6, 0], 4)],
    ['lumpy', repeat([0, 1, 0, 30, 0], 4)],
    ['ended', [...repeat([10, 12, 11, 9, 10], 4), ...repeat([0], 9)]],
  ])('%s', (demand, values) => {
    expect(classOf(values).demand).toBe(demand);
  });

  it('counts a pause as the end only when it is twice as long as any before', () => {
    const paused = [...repeat([10, 12], 6), ...repeat([0], 6), ...repeat([9, 11], 6)];
    expect(classOf([...paused, ...repeat([0], 11)]).demand).not.toBe('ended');
    expect(classOf([...paused, ...repeat([0], 12)]).demand).toBe('ended');
  });

  it('measures the interval between demands and how uneven they are', () => {
    const { interval, variation } = classOf([0, 2, 0, 4, 0, 2, 0, 4]);
    expect(interval).toBe(2);
    expect(variation).toBeCloseTo(1 / 9, 10);
  });
});
