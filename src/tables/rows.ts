import { type ColumnDeclaration, isText, type TableDeclaration } from './declaration.js';
import { type Column, type Labels, labels, numbers, type Table } from './table.js';

/** A row as written out; what is absent takes the column's default. Dates are instants. */
export type PlainRow = Readonly<Record<string, string | number | undefined>>;

/** A table with these rows alone, put in by an override or a forecast; it has every declared column. */
export function tableFromRows(declaration: TableDeclaration, rows: readonly PlainRow[], file: string): Table {
  const columns = new Map(declaration.columns.map((column) => [column.name, columnOf(column, rows)]));
  return {
    declaration,
    rows: rows.length,
    columns,
    lines: new Int32Array(rows.length).fill(-1),
    file,
    positions: new Map(),
  };
}

function columnOf(column: ColumnDeclaration, rows: readonly PlainRow[]): Column {
  const preset = column.default;
  if (!isText(column))
    return Float64Array.from(
      rows,
      (row) => (row[column.name] as number | undefined) ?? (preset as number | undefined) ?? NaN,
    );
  return coded(rows.map((row) => (row[column.name] as string | undefined) ?? (preset as string | undefined) ?? ''));
}

/** Texts as codes into their labels; blank texts are -1. */
export function coded(texts: readonly string[]): Labels {
  const known = new Map<string, number>();
  const codes = Int32Array.from(texts, (text) => {
    if (text === '') return -1;
    if (!known.has(text)) known.set(text, known.size);
    return known.get(text) as number;
  });
  return { codes, labels: [...known.keys()] };
}

/** The table with one column in place of the one it has; all others are shared. */
export function withColumn(table: Table, name: string, column: Column): Table {
  return { ...table, columns: new Map(table.columns).set(name, column) };
}

/** The rows of one table and then those of the other, which has the same declared columns; the first names the file. */
export function appendRows(table: Table, added: Table): Table {
  if (added.rows === 0) return table;
  const columns = new Map<string, Column>();
  for (const declared of table.declaration.columns) {
    if (!table.columns.has(declared.name) && !added.columns.has(declared.name)) continue;
    columns.set(
      declared.name,
      isText(declared)
        ? joinedLabels(labels(table, declared.name), labels(added, declared.name))
        : joined(numbers(table, declared.name), numbers(added, declared.name)),
    );
  }
  const lines = new Int32Array(table.rows + added.rows);
  lines.set(table.lines);
  lines.set(added.lines, table.rows);
  return { ...table, rows: table.rows + added.rows, columns, lines };
}

function joined(first: Float64Array, second: Float64Array): Float64Array {
  const both = new Float64Array(first.length + second.length);
  both.set(first);
  both.set(second, first.length);
  return both;
}

function joinedLabels(first: Labels, second: Labels): Labels {
  const words = [...first.labels];
  const known = new Map(words.map((word, code) => [word, code]));
  const recoded = second.labels.map((word) => {
    if (!known.has(word)) known.set(word, words.push(word) - 1);
    return known.get(word) as number;
  });
  const codes = new Int32Array(first.codes.length + second.codes.length);
  codes.set(first.codes);
  for (let row = 0; row < second.codes.length; row++)
    codes[first.codes.length + row] = second.codes[row] === -1 ? -1 : recoded[second.codes[row]];
  return { codes, labels: words };
}

/** These rows of a table alone, in the order given. */
export function selectRows(table: Table, rows: Int32Array): Table {
  const columns = new Map<string, Column>();
  for (const [name, column] of table.columns)
    columns.set(
      name,
      column instanceof Float64Array
        ? Float64Array.from(rows, (row) => column[row])
        : { codes: Int32Array.from(rows, (row) => column.codes[row]), labels: column.labels },
    );
  return { ...table, rows: rows.length, columns, lines: Int32Array.from(rows, (row) => table.lines[row]) };
}

/** The text of a cell; blank where it has none. */
export function textAt(column: Labels, row: number): string {
  return column.codes[row] === -1 ? '' : column.labels[column.codes[row]];
}
