import type { CategoryFeature, FeatureMatrix, NumberFeature } from './feature-matrix.js';

/** How one feature enters a linear model. `first` is its first column. */
export type FeatureColumns =
  | { readonly name: string; readonly kind: 'category'; readonly first: number; readonly labels: readonly string[] }
  | {
      readonly name: string;
      readonly kind: 'number';
      readonly first: number;
      readonly logarithmic: boolean;
      readonly mean: number;
      readonly deviation: number;
    };

/** Rows with one non-zero entry a feature: the column it stands in and its value; column -1 where it has none. */
export interface SparseRows {
  readonly rows: number;
  readonly width: number;
  readonly columns: number;
  readonly column: Int32Array;
  readonly value: Float64Array;
}

/**
 * The columns of a linear model, from the given rows: a category has one for every label of at least `categoryRows` rows, a
 * number has one for its standardised value and one for being unknown. A number whose values are positive and lean far to
 * the right (amounts, prices) enters by its logarithm.
 */
export function fitDesign(matrix: FeatureMatrix, rows: Int32Array, categoryRows: number): FeatureColumns[] {
  let first = 0;
  return matrix.features.map((feature) => {
    const columns =
      feature.kind === 'category'
        ? categoryColumns(feature, rows, categoryRows, first)
        : numberColumns(feature, rows, first);
    first += columnCount(columns);
    return columns;
  });
}

function columnCount(columns: FeatureColumns): number {
  return columns.kind === 'category' ? columns.labels.length : 2;
}

export function applyDesign(matrix: FeatureMatrix, design: readonly FeatureColumns[]): SparseRows {
  const width = design.length;
  const column = new Int32Array(matrix.rows * width).fill(-1);
  const value = new Float64Array(matrix.rows * width);
  matrix.features.forEach((feature, at) => {
    const columns = design[at]!;
    if (feature.kind === 'category' && columns.kind === 'category') {
      const columnOf = new Map(columns.labels.map((label, index) => [label, columns.first + index]));
      const columnOfCode = Int32Array.from(feature.labels, (label) => columnOf.get(label) ?? -1);
      for (let row = 0; row < matrix.rows; row++) {
        const code = feature.codes[row]!;
        column[row * width + at] = code < 0 ? -1 : columnOfCode[code]!;
        value[row * width + at] = 1;
      }
    }
    if (feature.kind === 'number' && columns.kind === 'number') {
      const { first, logarithmic, mean, deviation } = columns;
      for (let row = 0; row < matrix.rows; row++) {
        const known = transformed(feature.values[row]!, logarithmic);
        const isKnown = !Number.isNaN(known);
        column[row * width + at] = isKnown ? first : first + 1;
        value[row * width + at] = isKnown ? bounded((known - mean) / deviation) : 1;
      }
    }
  });
  return { rows: matrix.rows, width, columns: design.reduce((sum, one) => sum + columnCount(one), 0), column, value };
}

function categoryColumns(
  { name, codes, labels }: CategoryFeature,
  rows: Int32Array,
  categoryRows: number,
  first: number,
): FeatureColumns {
  const counts = new Int32Array(labels.length);
  for (const row of rows) if (codes[row]! >= 0) counts[codes[row]!]++;
  const frequent = labels.filter((_, code) => counts[code]! >= categoryRows).sort();
  return { name, kind: 'category', first, labels: frequent };
}

function numberColumns({ name, values }: NumberFeature, rows: Int32Array, first: number): FeatureColumns {
  const known = Float64Array.from(rows, (row) => values[row]!).filter((value) => !Number.isNaN(value));
  const logarithmic = leansRight(known);
  const { mean, deviation } = moments(known.map((value) => transformed(value, logarithmic)));
  return { name, kind: 'number', first, logarithmic, mean, deviation };
}

/** Not negative, and with a mean far above the median. */
function leansRight(known: Float64Array): boolean {
  const sorted = known.slice().sort();
  if (sorted.length === 0 || sorted[0]! < 0) return false;
  return moments(known).mean > 1.5 * sorted[sorted.length >> 1]!;
}

function moments(values: Float64Array): { mean: number; deviation: number } {
  const mean = values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;
  const square = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / Math.max(1, values.length);
  return { mean, deviation: Math.sqrt(square) || 1 };
}

function transformed(value: number, logarithmic: boolean): number {
  return logarithmic ? Math.log1p(Math.max(0, value)) : value;
}

/** A value far outside the history must not carry a prediction alone. */
function bounded(standardised: number): number {
  return Math.max(-4, Math.min(4, standardised));
}
