import { describe, expect, it } from 'vitest';
import { breakEvens } from '../../src/analysis/break-even.js';
import type { Expectation } from '../../src/scenario/scenario.js';

const expectation = (comparison: Expectation['comparison'], target: number): Expectation => ({
  written: `kpi ${comparison} ${target}`,
  kpi: 'kpi',
  comparison,
  target,
  place: { file: '' },
});

describe('breakEvens', () => {
  it('finds every crossing between neighbours, from both sides, whatever the order of the points', async () => {
    // x² − 3x + 2 is 0 at 1 and at 2.
    const measuresAt = async (value: number): Promise<ReadonlyMap<string, number>> =>
      new Map([['kpi', value * value - 3 * value + 2]]);
    const values = [3, 0, 1.5, 0.7, 2.2];
    const points = await Promise.all(values.map(async (value) => ({ value, measures: await measuresAt(value) })));
    const found = await breakEvens(points, [expectation('>=', 0), expectation('<=', 10)], measuresAt);
    expect(found.map(({ value, holdsBelow }) => [Number(value.toFixed(3)), holdsBelow])).toEqual([
      [1, true],
      [2, false],
    ]);
  });
});
