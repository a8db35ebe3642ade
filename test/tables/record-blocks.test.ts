import { parse } from 'csv-parse/sync';
import { stringify } from 'csv-stringify/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { recordBlocks } from '../../src/tables/record-blocks.js';

const read = (text: string, blockBytes?: number): { records: string[][]; lines: number[]; blocks: number } => {
  const blocks = [...recordBlocks(Buffer.from(text), ',', blockBytes)];
  return {
    records: blocks.flatMap(({ records }) => records.map((record) => [...record])),
    lines: blocks.flatMap(({ records, lines }) => [...lines.subarray(0, records.length)]),
    blocks: blocks.length,
  };
};
const cell = fc.string({ unit: fc.constantFrom('a', 'é', '"', ',', '\n', '\r\n', ' ', '1'), maxLength: 6 });
const written = fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 30 });
// csv-stringify on its own quotes only the line end that it writes.
const asCsv = (rows: string[][], record_delimiter: string): string =>
  stringify(rows, { record_delimiter, quoted_match: /[\r\n]/ });
const lineEnd = fc.constantFrom('\n', '\r\n');

describe('recordBlocks', () => {
  it('gives the records that csv-parse gives for the whole file, wherever blocks are cut', () => {
    fc.assert(
      fc.property(written, lineEnd, fc.integer({ min: 1, max: 60 }), (rows, record_delimiter, blockBytes) => {
        const text = asCsv(rows, record_delimiter);
        expect(read(text, blockBytes).records).toEqual(parse(text, { relax_column_count: true, record_delimiter }));
      }),
    );
  });

  it('tells the line of the file on which each record begins, whatever line ends its cells hold', () => {
    fc.assert(
      fc.property(written, lineEnd, fc.integer({ min: 1, max: 60 }), (rows, record_delimiter, blockBytes) => {
        const texts = rows.map((row) => asCsv([row], record_delimiter));
        const starts = texts.map((_, index) => texts.slice(0, index).join('').split('\n').length);
        expect(read(texts.join(''), blockBytes).lines).toEqual(starts);
      }),
    );
  });

  it('holds a block at a time, not the file', () => {
    const rows = 'a,b\n'.repeat(1000);
    expect(read(rows, 400).blocks).toBe(10);
    expect(read(rows).blocks).toBe(1);
  });

  it('cuts files of old Mac line ends too, and files of which the last line has none', () => {
    expect(read('a,b\rc,d\re,f', 1)).toEqual({
      records: [
        ['a', 'b'],
        ['c', 'd'],
        ['e', 'f'],
      ],
      lines: [1, 2, 3],
      blocks: 3,
    });
    expect(read('')).toEqual({ records: [], lines: [], blocks: 0 });
  });

  it('places a fault by the line of the file, not of the block', () => {
    const text = `${'a,b\n'.repeat(50)}a,b"c"\n`;
    expect(() => read(text, 20)).toThrow(expect.objectContaining({ code: 'INVALID_OPENING_QUOTE', lines: 51 }));
  });
});
