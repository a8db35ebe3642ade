import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { randomStream } from '../../../src/numeric/random.js';
import { anyState, BucketOrder } from '../../../src/plan/sequence/bucket-order.js';
import type { Line } from '../../../src/plan/sequence/line-changeovers.js';

/** A line of random hours and families, the same for the same seed. */
function lineOf(seed: number, size: number, blocks: number): Line {
  const random = randomStream(seed, 'line');
  return {
    resource: 0,
    size,
    products: Int32Array.from({ length: size }, (_, state) => state),
    hours: Float64Array.from({ length: size * size }, () => random.integer(10)),
    family: Int32Array.from({ length: size }, () => random.integer(3)),
    blocks,
    cheapestInto: new Float64Array(size),
  };
}

function hoursOf({ hours, size }: Line, standsAt: number, order: readonly number[]): number {
  return order.reduce((sum, state, place) => {
    const before = place === 0 ? standsAt : order[place - 1];
    return sum + (before === anyState ? 0 : hours[before * size + state]);
  }, 0);
}

function mostBlocks({ family }: Line, order: readonly number[]): number {
  const counts = [0, 0, 0];
  order.forEach((state, place) => {
    if (place === 0 || family[order[place - 1]] !== family[state]) counts[family[state]]++;
  });
  return Math.max(...counts);
}

function* permutations(states: readonly number[]): Generator<number[]> {
  if (states.length < 2) yield [...states];
  else
    for (const first of states)
      for (const rest of permutations(states.filter((state) => state !== first))) yield [first, ...rest];
}

const improved = (line: Line, standsAt: number, states: readonly number[]): { hours: number; order: number[] } => {
  const order = Int32Array.from(states);
  const search = new BucketOrder(line.size);
  const hours = search.improve(line, standsAt, order, states.length, new Float64Array(line.size));
  return { hours, order: [...order] };
};

const seeds = fc.integer({ min: 1, max: 100_000 });

describe('BucketOrder', () => {
  it.each([1, Infinity])('finds the order of the fewest hours, with families in %d blocks', (blocks) => {
    fc.assert(
      fc.property(seeds, fc.integer({ min: 1, max: 6 }), fc.boolean(), (seed, size, isFree) => {
        const line = lineOf(seed, size + 1, blocks);
        const standsAt = isFree ? anyState : size;
        const states = Array.from({ length: size }, (_, state) => state);
        const allowed = [...permutations(states)].filter((order) => mostBlocks(line, order) <= blocks);
        const least = Math.min(...allowed.map((order) => hoursOf(line, standsAt, order)));
        const { hours, order } = improved(line, standsAt, states);
        expect(hours).toBe(least);
        expect(hoursOf(line, standsAt, order)).toBe(least);
        expect(mostBlocks(line, order)).toBeLessThanOrEqual(blocks);
      }),
      { numRuns: 150 },
    );
  });

  it('keeps families to two blocks, and loses no more hours than in one', () => {
    fc.assert(
      fc.property(seeds, fc.integer({ min: 3, max: 14 }), (seed, size) => {
        const states = Array.from({ length: size }, (_, state) => state);
        const line = lineOf(seed, size, 2);
        const { hours, order } = improved(line, anyState, states);
        expect([...order].sort((one, other) => one - other)).toEqual(states);
        expect(mostBlocks(line, order)).toBeLessThanOrEqual(2);
        expect(hours).toBe(hoursOf(line, anyState, order));
        if (size <= 10) expect(hours).toBeLessThanOrEqual(improved(lineOf(seed, size, 1), anyState, states).hours);
      }),
      { numRuns: 100 },
    );
  });

  it('adds a product where it costs least, and keeps to the blocks', () => {
    fc.assert(
      fc.property(seeds, fc.integer({ min: 1, max: 8 }), fc.constantFrom(1, 2, Infinity), (seed, size, blocks) => {
        const line = lineOf(seed, size + 1, blocks);
        const search = new BucketOrder(line.size);
        const order = new Int32Array(line.size + 1);
        let sum = 0;
        for (let count = 0; count < size; count++) {
          const added = search.insertionHours(line, size, order, count, count);
          search.insert(line, size, order, count, count);
          sum += added;
          const sofar = [...order.subarray(0, count + 1)];
          expect(hoursOf(line, size, sofar)).toBe(sum);
          expect(mostBlocks(line, sofar)).toBeLessThanOrEqual(blocks);
        }
      }),
      { numRuns: 100 },
    );
  });

  it('of orders as good as each other takes the one from whose end the next bucket goes on best', () => {
    const line = { ...lineOf(1, 3, Infinity), hours: new Float64Array(9).fill(2) };
    const order = Int32Array.of(0, 1, 2);
    new BucketOrder(3).improve(line, anyState, order, 3, Float64Array.of(2, 0, 2));
    expect(order[2]).toBe(1);
  });
});
