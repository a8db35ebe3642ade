import { describe, expect, it } from 'vitest';
import { gridOf, snakeOrder } from '../../src/analysis/sweep.js';

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

describe('snakeOrder', () => {
  it('goes through every point once, one step of one parameter at a time', () => {
    const axes = new Map([
      ['a', [0, 1, 2]],
      ['b', [0, 1]],
      ['c', [0, 1, 2, 3]],
    ]);
    const points = gridOf(axes).map((point) => [...point.values()]);
    const order = snakeOrder(axes);
    expect(order.toSorted((one, other) => one - other)).toEqual(points.map((_, place) => place));
    for (const [turn, place] of order.slice(1).entries()) {
      const before = points[order[turn]];
      const steps = points[place].map((value, axis) => Math.abs(value - before[axis]));
      expect(steps.reduce((sum, step) => sum + step)).toBe(1);
    }
  });
});
