import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bestCycle, bestOrder } from '../../../src/plan/sequence/best-order.js';
import { type ChangeoverMatrix, cycleHours, orderHours } from '../../../src/plan/sequence/matrix.js';

/** The nine published wheels lie beside the repository, or where WHATIF_DATA says; without them that test is skipped. */
const data = process.env.WHATIF_DATA ?? '../shared/data';
const rowsOf = (file: string): string[][] =>
  gunzipSync(readFileSync(join(data, file)))
    .toString()
    .trim()
    .split('\n')
    .slice(1)
    .map((line) => line.split(','));

function wheel(resource: string): ChangeoverMatrix {
  const rows = rowsOf('product_wheels.csv.gz').filter((row) => row[0] === resource);
  const names = [...new Set(rows.map((row) => row[1]))].sort();
  const hours = new Float64Array(names.length ** 2).fill(NaN);
  for (const [, from, to, lost] of rows) hours[names.indexOf(from) * names.length + names.indexOf(to)] = Number(lost);
  return { size: names.length, hours };
}

function written(text: string): ChangeoverMatrix {
  const rows = text
    .trim()
    .split('\n')
    .map((line) => line.trim().split(/\s+/).map(Number));
  return { size: rows.length, hours: Float64Array.from(rows.flat()) };
}

/** All orders of the numbers below `size`. */
function* orders(size: number): Generator<number[]> {
  if (size === 0) yield [];
  for (const shorter of size > 0 ? orders(size - 1) : []) {
    for (let place = 0; place < size; place++) yield shorter.toSpliced(place, 0, size - 1);
  }
}

const small = fc
  .integer({ min: 1, max: 6 })
  .chain((size) =>
    fc
      .array(fc.integer({ min: 0, max: 40 }), { minLength: size * size, maxLength: size * size })
      .map((hours): ChangeoverMatrix => ({ size, hours: Float64Array.from(hours) })),
  );

/** States on two rings, dearer one way round: the best wheel through many is known, each state to the next at an hour. */
function ring(size: number): ChangeoverMatrix {
  const hours = new Float64Array(size * size);
  for (let from = 0; from < size; from++) {
    for (let to = 0; to < size; to++) hours[from * size + to] = 1 + 2 * ((to * 7 - from * 7 + 7 * size - 7) % size);
  }
  return { size, hours };
}

const sorted = (order: Int32Array): number[] => [...order].sort((one, two) => one - two);

describe('bestCycle', () => {
  it.skipIf(!existsSync(join(data, 'product_wheels.csv.gz')))('finds published wheels to within 1%', () => {
    const optimal = rowsOf('product_wheels_optimal.csv.gz').map(
      ([resource, hours]) => [resource, Number(hours)] as const,
    );
    const found = optimal.map(([resource]) => bestCycle(wheel(resource)));
    expect(found.filter(({ hours }, index) => hours > 1.01 * optimal[index][1])).toEqual([]);
    expect(found[0]).toMatchObject({ hours: 39, proven: true });
  });

  it('is as good as trying every order', () => {
    fc.assert(
      fc.property(small, (matrix) => {
        const tried = Math.min(...[...orders(matrix.size)].map((order) => cycleHours(matrix, order)));
        expect(bestCycle(matrix).hours).toBe(tried);
      }),
    );
  });

  it('runs every product once and counts what its order loses, beyond the exact method too', () => {
    for (const size of [18, 40, 100]) {
      const matrix = ring(size);
      const { order, hours, proven } = bestCycle(matrix, { seed: 3, kicks: 2_000 });
      expect(sorted(order)).toEqual(sorted(Int32Array.from({ length: size }, (_, state) => state)));
      expect(hours).toBe(cycleHours(matrix, order));
      expect(proven).toBe(false);
    }
  });

  it('finds a wheel that is hidden among dearer ways', () => {
    for (const size of [19, 60, 120]) {
      expect(bestCycle(ring(size), { seed: 1, kicks: 20_000 }).hours).toBe(size);
    }
  });

  it('gives the same order for the same seed', () => {
    const matrix = ring(30);
    const effort = { seed: 5, kicks: 500 };
    expect(bestCycle(matrix, effort).order).toEqual(bestCycle(matrix, effort).order);
  });

  it('avoids what must not follow, and says so where it cannot', () => {
    const barred = written('0 Infinity 4\n1 0 Infinity\nInfinity 2 0');
    expect(bestCycle(barred)).toMatchObject({ hours: 7, order: Int32Array.of(0, 2, 1) });
    expect(bestCycle(written('0 Infinity\nInfinity 0')).hours).toBe(Infinity);
  });
});

describe('bestOrder', () => {
  it('is as good as trying every order, from anywhere and from the present state', () => {
    fc.assert(
      fc.property(small, fc.nat(), (matrix, chosen) => {
        const from = chosen % matrix.size;
        const all = [...orders(matrix.size)];
        const free = Math.min(...all.map((order) => orderHours(matrix, order)));
        const begun = Math.min(...all.filter((order) => order[0] === from).map((order) => orderHours(matrix, order)));
        expect(bestOrder(matrix).hours).toBe(free);
        expect(bestOrder(matrix, from)).toMatchObject({ hours: begun, proven: true });
        expect(bestOrder(matrix, from).order[0]).toBe(from);
      }),
    );
  });

  it('begins at the present state beyond the exact method too', () => {
    const { order, hours } = bestOrder(ring(45), 11, { seed: 1, kicks: 20_000 });
    expect([order[0], hours, new Set(order).size]).toEqual([11, 44, 45]);
    const free = bestOrder(ring(45), undefined, { seed: 1, kicks: 20_000 });
    expect([free.hours, new Set(free.order).size]).toEqual([44, 45]);
  });

  it('takes a changeover of which nothing is said to lose nothing', () => {
    expect(bestOrder(written('- - 5\n- - 5\n1 1 -')).hours).toBe(1);
  });
});
