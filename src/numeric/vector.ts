/** The arithmetic mean; NaN of nothing. */
export function meanOf(values: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < values.length; i++) sum += values[i];
  return sum / values.length;
}

/** The root of the mean square, of the entries that are known; 0 where none is. */
export function rootMeanSquare(values: Float64Array): number {
  let sum = 0;
  let known = 0;
  for (let i = 0; i < values.length; i++) {
    if (Number.isNaN(values[i])) continue;
    sum += values[i] * values[i];
    known++;
  }
  return known === 0 ? 0 : Math.sqrt(sum / known);
}

/** Each value less the one `lag` places before; NaN in the first `lag` places. */
export function lagged(values: Float64Array, lag: number): Float64Array {
  const differences = new Float64Array(values.length).fill(NaN);
  for (let i = lag; i < values.length; i++) differences[i] = values[i] - values[i - lag];
  return differences;
}

/** The median; of an even number the mean of the two in the middle, NaN of nothing. */
export function median(values: Float64Array): number {
  const sorted = values.slice().sort();
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

/** The inner product of two vectors of equal length. */
export function inner(left: Float64Array, right: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < left.length; i++) sum += left[i] * right[i];
  return sum;
}
