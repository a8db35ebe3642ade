import type { Column, Table } from '../../tables/table.js';
import type { CategoryFeature, NumberFeature } from '../learn/feature-matrix.js';

/** A table's further columns by what a learner can do with them. Dates are instants, in hours. */
export interface PlainFeatures {
  readonly numbers: readonly NumberFeature[];
  readonly categories: readonly CategoryFeature[];
  readonly dates: readonly NumberFeature[];
  /** Columns that cannot say anything, each with the reason. */
  readonly unused: readonly { readonly name: string; readonly reason: string }[];
}

/**
 * Sorts the columns that are not in `without` into numbers, categories and dates. Left out are columns without two different
 * values, and identifiers: whole numbers or texts that differ in every row. An identifier tells when a row was written, which
 * may be after the outcome.
 */
export function plainFeatures(table: Table, without: readonly string[]): PlainFeatures {
  const numbers: NumberFeature[] = [];
  const categories: CategoryFeature[] = [];
  const dates: NumberFeature[] = [];
  const unused: { name: string; reason: string }[] = [];
  for (const [name, column] of table.columns) {
    if (without.includes(name)) continue;
    const reason = uselessness(column, table.rows);
    if (reason !== undefined) unused.push({ name, reason });
    else if (!(column instanceof Float64Array)) categories.push({ name, kind: 'category', ...column });
    else if (isDate(table, name)) dates.push({ name, kind: 'number', values: column });
    else numbers.push({ name, kind: 'number', values: column });
  }
  return { numbers, categories, dates, unused };
}

function isDate({ declaration }: Table, name: string): boolean {
  return declaration.columns.some((column) => column.name === name && column.type === 'date');
}

function uselessness(column: Column, rows: number): string | undefined {
  const known: Float64Array | Int32Array =
    column instanceof Float64Array
      ? column.filter((value) => !Number.isNaN(value))
      : column.codes.filter((code) => code >= 0);
  const distinct = new Set<number>(known).size;
  if (distinct < 2) return 'it has fewer than two different values';
  if (distinct === rows && rows > 2 && known.every((value) => Number.isInteger(value)))
    return 'it differs in every row, as the number or name of a row does';
  return undefined;
}
