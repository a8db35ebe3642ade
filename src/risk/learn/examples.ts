/** What is learnt from: rows of a matrix, and for each of them its class (0 to classes − 1) and its weight, by matrix row. */
export interface Examples {
  readonly rows: Int32Array;
  readonly target: Float64Array;
  readonly classes: number;
  readonly weight: Float64Array;
}

/** Every row counts the same. */
export function evenWeights(rows: number): Float64Array {
  return new Float64Array(rows).fill(1);
}
