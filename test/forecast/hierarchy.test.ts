import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { groupSums, hierarchyOf } from '../../src/forecast/hierarchy/hierarchy.js';
import { type BaseForecasts, reconcile, reconciliations, shareOut } from '../../src/forecast/hierarchy/reconcile.js';
import { randomStream } from '../../src/numeric/random.js';

const families = ['A', 'A', 'B', 'B'];
const places = ['DE', 'FR', 'DE', 'FR'];
const hierarchy = hierarchyOf(4, [families, places]);

function drawn(seed: number, length: number, count: number, centre: number): Float64Array[] {
  const stream = randomStream(seed, 'hierarchy');
  return Array.from({ length: count }, () => Float64Array.from({ length }, () => centre + stream.normal()));
}

function baseOf(seed: number): BaseForecasts {
  const leaves = drawn(seed, 3, 4, 10);
  const residuals = drawn(seed + 1, 40, 4, 0);
  const groups = groupSums(hierarchy, leaves).map((sum, group) => sum.map((value) => value + group + 1));
  return {
    leaves,
    groups,
    residuals: [...residuals, ...groupSums(hierarchy, residuals).map((sum) => sum.map((error) => error * 1.1))],
  };
}

describe('hierarchyOf', () => {
  it('groups leaves by each level’s labels and puts the total last', () => {
    expect(hierarchy.groups.map(({ name, members }) => [name, [...members]])).toEqual([
      ['A', [0, 1]],
      ['B', [2, 3]],
      ['DE', [0, 2]],
      ['FR', [1, 3]],
      ['total', [0, 1, 2, 3]],
    ]);
  });
});

describe('reconcile', () => {
  it.each(reconciliations)('%s: every group is the sum of its leaves', (method) => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1000 }), (seed) => {
        const { leaves, groups } = reconcile(hierarchy, baseOf(seed), method, true);
        groupSums(hierarchy, leaves).forEach((sum, group) =>
          sum.forEach((value, bucket) => expect(groups[group][bucket]).toBeCloseTo(value, 8)),
        );
        expect(leaves.every((leaf) => leaf.every((value) => value >= 0))).toBe(true);
      }),
    );
  });

  it('mint leaves forecasts alone that add up already', () => {
    const base = baseOf(5);
    const coherent = { ...base, groups: groupSums(hierarchy, base.leaves) };
    reconcile(hierarchy, coherent, 'mint', false).leaves.forEach((leaf, place) =>
      leaf.forEach((value, bucket) => expect(value).toBeCloseTo(base.leaves[place][bucket], 8)),
    );
  });

  it('mint with errors of one size and no correlation is the projection by hand', () => {
    // Two leaves and their total, all of variance 1: the gap of 3 is shared by thirds.
    const pair = hierarchyOf(2, []);
    const residuals = [
      Float64Array.of(1, -1, 1, -1, 0, 0, 0, 0, 0, 0, 0, 0),
      Float64Array.of(0, 0, 0, 0, 1, -1, 1, -1, 0, 0, 0, 0),
      Float64Array.of(0, 0, 0, 0, 0, 0, 0, 0, 1, -1, 1, -1),
    ];
    const base = { leaves: [Float64Array.of(4), Float64Array.of(5)], groups: [Float64Array.of(12)], residuals };
    const { leaves, groups } = reconcile(pair, base, 'mint', false);
    expect([leaves[0][0], leaves[1][0], groups[0][0]].map((value) => Math.round(value * 1e9) / 1e9)).toEqual([
      5, 6, 11,
    ]);
  });

  it('mint trusts the node with the smaller errors', () => {
    const pair = hierarchyOf(2, []);
    const noise = drawn(3, 60, 3, 0);
    const residuals = [noise[0], noise[1], noise[2].map((error) => error / 100)];
    const base = { leaves: [Float64Array.of(4), Float64Array.of(5)], groups: [Float64Array.of(12)], residuals };
    expect(reconcile(pair, base, 'mint', false).groups[0][0]).toBeCloseTo(12, 1);
  });

  it('top_down keeps the total', () => {
    const base = baseOf(9);
    const { groups } = reconcile(hierarchy, base, 'top_down', true);
    groups[4].forEach((value, bucket) => expect(value).toBeCloseTo(base.groups[4][bucket], 8));
  });
});

describe('shareOut', () => {
  it('spreads a correction in proportion, evenly where there is nothing to go by', () => {
    const parts = [Float64Array.of(30, 0), Float64Array.of(10, 0)];
    expect(shareOut(Float64Array.of(80, 8), parts).map((part) => [...part])).toEqual([
      [60, 4],
      [20, 4],
    ]);
  });
});
