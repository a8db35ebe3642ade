import { didYouMean } from '../complaint/near-match.js';
import { type CellForm, readNumber } from './cell.js';
import type { ColumnDeclaration, ColumnType, TableDeclaration } from './declaration.js';
import type { Column, Labels } from './table.js';

/** What an undeclared column turned out to be: a column of its own, or one that is not used. */
export type Inferred =
  | { readonly column: Column; readonly declaration: ColumnDeclaration; readonly notes: readonly string[] }
  | { readonly column?: undefined; readonly notes: readonly string[] };

/** A column of numbers or dates where all its cells are, else one of text, which only some tables keep. */
export function inferred(name: string, read: Labels, table: TableDeclaration, form: CellForm, file: string): Inferred {
  for (const type of ['number', 'date'] as const) {
    const values = read.labels.map((label) => readNumber(label, declared(name, type), form));
    if (values.length === 0 || values.some((value) => typeof value !== 'number')) continue;
    if (type === 'date' && table.further === 'numbers') continue;
    const column = Float64Array.from(read.codes, (code) => (code === -1 ? NaN : (values[code] as number)));
    const notes =
      table.further === 'numbers'
        ? [`${file}: column ${JSON.stringify(name)} is read as a covariate.${nearNote(name, table)}`]
        : [];
    return { column, declaration: declared(name, type), notes };
  }
  if (table.further === 'any') return { column: read, declaration: declared(name, 'text'), notes: [] };
  return {
    notes: [
      `${file}: column ${JSON.stringify(name)} is not used: it is no column of the table and holds no numbers.${nearNote(name, table)}`,
    ],
  };
}

function declared(name: string, type: ColumnType): ColumnDeclaration {
  return { name, type, description: 'a further column of the file' };
}

function nearNote(name: string, { columns }: TableDeclaration): string {
  const near = didYouMean(
    name.toLowerCase(),
    columns.map((column) => column.name),
  );
  return near ? ` ${near}` : '';
}
