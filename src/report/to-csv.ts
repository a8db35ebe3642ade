import { stringify } from 'csv-stringify/sync';
import { rawNumber } from './number-text.js';
import { printableCell } from './printable.js';
import type { Cell, Format, Result, ResultColumn, Row } from './result.js';

/** Tidy CSV as RFC 4180 has it, but with plain line feeds: raw numbers, blank for unknown, no cell that a spreadsheet would run. */
export const toCsv: Format = { name: 'csv', summary: 'tidy CSV with raw numbers', write };

const rowsAtATime = 2000;

function* write({ columns, rows }: Result): Iterable<string> {
  yield csvHeader(columns);
  yield* csvRows(columns, rows);
}

/** The first line. */
export function csvHeader(columns: readonly ResultColumn[]): string {
  return stringify([columns.map(({ name }) => name)]);
}

/** Rows without the first line, for results that come in parts. */
export function* csvRows(columns: readonly ResultColumn[], rows: Iterable<Row>): Iterable<string> {
  const cells = columns.map(({ name }) => ({ name, textOf: cellText() }));
  let text = '';
  let waiting = 0;
  for (const row of rows) {
    for (let place = 0; place < cells.length; place++) {
      const { name, textOf } = cells[place];
      text += (place === 0 ? '' : ',') + textOf(row[name]);
    }
    text += '\n';
    if (++waiting < rowsAtATime) continue;
    yield text;
    text = '';
    waiting = 0;
  }
  if (waiting > 0) yield text;
}

/** The text of the cells of one column. The same words mostly stand in many rows one after the other, and are looked at once. */
function cellText(): (cell: Cell) => string {
  let before = '';
  let beforeText = '';
  return (cell) => {
    if (typeof cell === 'number') return Number.isFinite(cell) ? String(rawNumber(cell)) : '';
    if (typeof cell !== 'string') return cell === null || cell === undefined ? '' : String(cell);
    if (cell === before) return beforeText;
    before = cell;
    beforeText = quotedWhereNeeded(harmless(cell));
    return beforeText;
  };
}

function quotedWhereNeeded(text: string): string {
  return /[",\r\n]/.test(text) ? stringify([[text]]).slice(0, -1) : text;
}

const startsFormula = /^[=+\-@\t\r\uff1d\uff0b\uff0d\uff20]/;
const plainNumber = /^[+-]?(\d+\.?\d*|\.\d+)([eE][+-]?\d+)?$/;

/** Text that a spreadsheet would run as a formula is led by an apostrophe, which spreadsheets take as "this is text". */
function harmless(text: string): string {
  return printableCell(startsFormula.test(text) && !plainNumber.test(text) ? `'${text}` : text);
}
