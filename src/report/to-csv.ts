import { stringify } from 'csv-stringify/sync';
import { rawNumber } from './number-text.js';
import { printableCell } from './printable.js';
import type { Cell, Format, Result, Row } from './result.js';

/** Tidy CSV as RFC 4180 has it, but with plain line feeds: raw numbers, blank for unknown, no cell that a spreadsheet would run. */
export const toCsv: Format = { name: 'csv', summary: 'tidy CSV with raw numbers', write };

const rowsAtATime = 2000;

function* write({ columns, rows }: Result): Iterable<string> {
  const names = columns.map(({ name }) => name);
  yield stringify([names]);
  let waiting: Cell[][] = [];
  for (const row of rows) {
    waiting.push(names.map((name) => csvCell(row, name)));
    if (waiting.length === rowsAtATime) {
      yield stringify(waiting, options);
      waiting = [];
    }
  }
  if (waiting.length > 0) yield stringify(waiting, options);
}

const options = {
  cast: { number: (value: number) => String(rawNumber(value)), boolean: (value: boolean) => String(value) },
};

function csvCell(row: Row, name: string): Cell {
  const cell = row[name];
  if (typeof cell === 'string') return harmless(cell);
  return typeof cell === 'number' && !Number.isFinite(cell) ? '' : cell;
}

const startsFormula = /^[=+\-@\t\r\uff1d\uff0b\uff0d\uff20]/;
const plainNumber = /^[+-]?(\d+\.?\d*|\.\d+)([eE][+-]?\d+)?$/;

/** Text that a spreadsheet would run as a formula is led by an apostrophe, which spreadsheets take as "this is text". */
function harmless(text: string): string {
  return printableCell(startsFormula.test(text) && !plainNumber.test(text) ? `'${text}` : text);
}
