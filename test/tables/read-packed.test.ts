import { stringify } from 'csv-stringify/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lazyHistory } from '../../src/analysis/demand-history.js';
import { packedHistory } from '../../src/analysis/packed-history.js';
import { Chunked } from '../../src/tables/chunked.js';
import { declarationOf } from '../../src/tables/declarations/index.js';
import { type PackedReading, readPackedDemand } from '../../src/tables/read-packed.js';
import { type FileForm, readTable } from '../../src/tables/read-table.js';
import type { Table } from '../../src/tables/table.js';

const form: FileForm = { decimal: '.', mapping: {} };
const packed = (blocks: readonly string[]): PackedReading | undefined =>
  readPackedDemand(
    declarationOf('demand'),
    blocks.map((block) => Buffer.from(block)),
    'demand.csv',
    form,
  );

const row = fc.tuple(
  fc
    .integer({ min: 0, max: 30 })
    .map((month) => `${2023 + Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`),
  fc.constantFrom('A', 'B', 'a "b"', 'é, 2', 'C-1'),
  fc.constantFrom('', 'DE', 'FR', ' US '),
  fc.oneof(
    fc.integer({ min: -5, max: 2 ** 26 }),
    fc.double({ min: -1e6, max: 1e6, noNaN: true }).map((value) => (Math.abs(value) < 1e-6 ? 0 : value)),
  ),
  fc.constantFrom('', 'actual', 'Actual'),
);
const rows = fc.array(row, { minLength: 1, maxLength: 60 });
const header = 'date,product,location,quantity,kind\n';

describe('readPackedDemand', () => {
  it('gives the histories that the table gives, whatever the order of the rows and wherever blocks are cut', () => {
    fc.assert(
      fc.property(
        rows,
        fc.boolean(),
        fc.integer({ min: 0, max: 60 }),
        fc.integer({ min: 0, max: 31 }),
        (all, sorted, cut, months) => {
          const inOrder = sorted
            ? [...all].sort((one, other) => (one[1] + one[2] < other[1] + other[2] ? -1 : 1))
            : all;
          const blocks = [header + stringify(inOrder.slice(0, cut)), stringify(inOrder.slice(cut))].filter(Boolean);
          const before = 2023 * 12 + months;
          const { table } = readTable(declarationOf('demand'), Buffer.from(blocks.join('')), 'demand.csv', form);
          const expected = lazyHistory(table as Table, 'month', before);
          const { demand } = packed(blocks) as PackedReading;
          const found = packedHistory(demand, 'month', before);
          expect([found.count, found.end]).toEqual([expected.count, expected.end]);
          for (let place = 0; place < found.count; place++) expect(found.at(place)).toEqual(expected.at(place));
        },
      ),
    );
  });

  it('keeps a table of the rows that bring a new date, product or location, on their lines', () => {
    const { table } = packed([
      `${header}2025-01,A,DE,1,\n2025-01,A,DE,2,\n\n2025-02,A,DE,3,\n`,
      '2025-01,B,DE,4,\n2025-02,B,DE,5,\n2025-02,B,FR,6,\n',
    ]) as PackedReading;
    expect([...table.lines]).toEqual([2, 5, 6, 8]);
  });

  it.each([
    ['an order', '2025-01,A,DE,1,order'],
    ['a forecast', '2025-01,A,DE,1,forecast'],
    ['a quantity that is no number', '2025-01,A,DE,x,'],
    ['a blank quantity', '2025-01,A,DE,,'],
    ['a date that is none', '2025-13,A,DE,1,'],
    ['a blank product', '2025-01,,DE,1,'],
    ['a cell too few', '2025-01,A,DE,1'],
    ['a cell too many', '2025-01,A,DE,1,,7'],
    ['a quote that nothing closes', '2025-01,"A,DE,1,'],
  ])('leaves a file with %s to the usual reading', (_, line) => {
    expect(packed([`${header}2025-01,A,DE,1,\n${line}\n`])).toBeUndefined();
  });

  it.each([
    'date,product,quantity,price',
    'date,product,quantity,promotion',
    'date,product',
    'date,date,product,quantity',
  ])('leaves a file with the columns %s to the usual reading', (names) => {
    expect(packed([`${names}\n2025-01,A,1,1\n`])).toBeUndefined();
  });

  it('leaves a file that is not UTF-8 to the usual reading', () => {
    const bytes = Buffer.concat([Buffer.from(`${header}2025-01,`), Buffer.from([0xe9]), Buffer.from(',DE,1,\n')]);
    expect(readPackedDemand(declarationOf('demand'), [bytes], 'demand.csv', form)).toBeUndefined();
  });
});

describe('Chunked', () => {
  it('holds every number as it came, single precision or not', () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ noNaN: true }), { maxLength: 50 }),
        fc.integer({ min: 65_500, max: 65_540 }),
        (numbers, ahead) => {
          const chunked = new Chunked((size) => new Float32Array(size));
          for (let place = 0; place < ahead; place++) chunked.push(place);
          for (const number of numbers) chunked.push(number);
          expect(chunked.length).toBe(ahead + numbers.length);
          expect(chunked.at(ahead - 1)).toBe(ahead - 1);
          numbers.forEach((number, place) => expect(Object.is(chunked.at(ahead + place) + 0, number + 0)).toBe(true));
        },
      ),
      { numRuns: 20 },
    );
  });
});
