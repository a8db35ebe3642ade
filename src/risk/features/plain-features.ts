import { instantOf, type Instant } from '../../calendar/bucket.js';
import type { Column, Labels } from '../../tables/table.js';
import type { CategoryFeature, Feature, NumberFeature } from '../learn/feature-matrix.js';

/** A table's further columns by what a learner can do with them. Dates are instants, in hours. */
export interface PlainFeatures {
  readonly numbers: readonly NumberFeature[];
  readonly categories: readonly CategoryFeature[];
  readonly dates: readonly NumberFeature[];
  /** Columns that cannot say anything, each with the reason. */
  readonly unused: readonly { readonly name: string; readonly reason: string }[];
}

/**
 * Sorts columns into numbers, categories and dates. Text is a date where every label is one. Left out are columns without
 * two different values, and identifiers: whole numbers or texts that differ in every row. An identifier tells when a row
 * was written, which may be after the outcome.
 */
export function plainFeatures(columns: ReadonlyMap<string, Column>, rows: number): PlainFeatures {
  const numbers: NumberFeature[] = [];
  const categories: CategoryFeature[] = [];
  const dates: NumberFeature[] = [];
  const unused: { name: string; reason: string }[] = [];
  for (const [name, column] of columns) {
    const reason = uselessness(column, rows);
    if (reason !== undefined) unused.push({ name, reason });
    else if (column instanceof Float64Array) numbers.push({ name, kind: 'number', values: column });
    else if (isDates(column)) dates.push({ name, kind: 'number', values: instants(column) });
    else categories.push({ name, kind: 'category', codes: column.codes, labels: column.labels });
  }
  return { numbers, categories, dates, unused };
}

export function allFeatures({ numbers, categories, dates }: PlainFeatures): Feature[] {
  return [...categories, ...numbers, ...dates];
}

function uselessness(column: Column, rows: number): string | undefined {
  const values: Float64Array | Int32Array = column instanceof Float64Array ? column : column.codes;
  const known = column instanceof Float64Array ? column.filter((value) => !Number.isNaN(value)) : column.codes.filter((code) => code >= 0);
  const distinct = new Set<number>(known).size;
  if (distinct < 2) return 'it has fewer than two different values';
  const isWhole = !(column instanceof Float64Array) || known.every(Number.isInteger);
  if (distinct === rows && isWhole && values.length > 2) return 'it differs in every row, as a number or name of the row does';
  return undefined;
}

const isoDate = /^(\d{4})-(\d{2})-(\d{2})$/;

function isDates({ labels }: Labels): boolean {
  return labels.every((label) => isoDate.test(label));
}

function instants({ codes, labels }: Labels): Float64Array {
  const ofLabel = Float64Array.from(labels, instantOfText);
  return Float64Array.from(codes, (code) => (code < 0 ? NaN : ofLabel[code]!));
}

function instantOfText(label: string): Instant {
  const [, year, month, day] = isoDate.exec(label)!;
  return instantOf(Number(year), Number(month) - 1, Number(day));
}
