import type { TableDeclaration } from './declaration.js';

/** Text as codes into its labels, in order of first appearance; blank is -1. */
export interface Labels {
  readonly codes: Int32Array;
  readonly labels: readonly string[];
}

/** Numbers, shares and instants; blank is NaN. */
export type Column = Float64Array | Labels;

/** A table as columns. Nothing in it is ever changed: a scenario makes a new one that shares the untouched columns. */
export interface Table {
  readonly declaration: TableDeclaration;
  readonly rows: number;
  readonly columns: ReadonlyMap<string, Column>;
  /** The line of each row in `file`; -1 for a row that an override or a forecast put in. */
  readonly lines: Int32Array;
  readonly file: string;
  /** Where each column stands in the file, from 1. */
  readonly positions: ReadonlyMap<string, number>;
}

/** The tables of a project by name; a table without a file is absent. */
export type Dataset = ReadonlyMap<string, Table>;

/** A column of numbers, filled with its declared default (or NaN) where the file does not have it. */
export function numbers(table: Table, column: string): Float64Array {
  const found = table.columns.get(column);
  if (found instanceof Float64Array) return found;
  const declared = table.declaration.columns.find(({ name }) => name === column)?.default;
  return new Float64Array(table.rows).fill(typeof declared === 'number' ? declared : NaN);
}

/** A column of text, all blank (or its declared default) where the file does not have it. */
export function labels(table: Table, column: string): Labels {
  const found = table.columns.get(column);
  if (found !== undefined && !(found instanceof Float64Array)) return found;
  const declared = table.declaration.columns.find(({ name }) => name === column)?.default;
  if (typeof declared === 'string') return { codes: new Int32Array(table.rows), labels: [declared] };
  return { codes: new Int32Array(table.rows).fill(-1), labels: [] };
}
