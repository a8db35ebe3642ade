import { numberText, unknown } from './number-text.js';
import type { Block, Cell, Result, ResultColumn, Row, ViewCell } from './result.js';

/** What people see of a result: its own view, or its rows one by one. */
export function viewOf(result: Result): readonly Block[] {
  return result.view?.() ?? [plainBlock(result.columns, result.rows)];
}

/** A result with sentences above its tables, each a title without a table. */
export function headed(result: Result, sentences: readonly string[]): Result {
  return {
    ...result,
    view: () => [...sentences.map((title) => ({ title, columns: [], lead: 0, rows: [] })), ...viewOf(result)],
  };
}

/** Rows as they are, numbers rounded for people. */
export function plainBlock(columns: readonly ResultColumn[], rows: Iterable<Row>, title?: string): Block {
  return {
    ...(title === undefined ? {} : { title }),
    columns: columns.map(({ name, title, align }) => ({ title: title ?? name, align: align ?? 'left' })),
    lead: 1,
    rows: Array.from(rows, (row) => columns.map((column) => viewCell(row[column.name], column))),
  };
}

function viewCell(cell: Cell, { unit }: ResultColumn): ViewCell {
  if (cell === null || cell === undefined || cell === '') return { text: unknown, tone: 'quiet' };
  if (typeof cell === 'number') return { text: numberText(cell, unit) };
  return { text: typeof cell === 'boolean' ? (cell ? 'yes' : 'no') : cell };
}
