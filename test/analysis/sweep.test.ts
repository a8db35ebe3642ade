import { describe, expect, it } from 'vitest';
import { gridOf } from '../../src/analysis/sweep.js';

describe('gridOf', () => {
  it('combines every value with every other, the last parameter running fastest', () => {
    const points = gridOf(
      new Map([
        ['surge', [0, 0.1]],
        ['weeks', [1, 2, 3]],
      ]),
    );
    expect(points.map((point) => [...point.values()])).toEqual([
      [0, 1],
      [0, 2],
      [0, 3],
      [0.1, 1],
      [0.1, 2],
      [0.1, 3],
    ]);
    expect([...points[4].keys()]).toEqual(['surge', 'weeks']);
  });

  it('is one point where nothing is swept', () => {
    expect(gridOf(new Map()).map((point) => point.size)).toEqual([0]);
  });
});
