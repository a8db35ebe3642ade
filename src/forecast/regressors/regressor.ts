/** A column that may explain a series: over its history, and over any buckets ahead. */
export interface Regressor {
  readonly name: string;
  readonly past: Float64Array;
  readonly ahead: (horizon: number) => Float64Array;
}
