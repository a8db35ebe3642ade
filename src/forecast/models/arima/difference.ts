import type { Order } from './order.js';

/** The values less those `lag` buckets before, shorter by `lag`. */
export function difference(values: Float64Array, lag: number): Float64Array {
  const differences = new Float64Array(Math.max(0, values.length - lag));
  for (let bucket = 0; bucket < differences.length; bucket++) {
    differences[bucket] = values[bucket + lag] - values[bucket];
  }
  return differences;
}

/** The differences that an order asks for: D by season, then d by bucket. */
export function differenced(values: Float64Array, { d, D }: Pick<Order, 'd' | 'D'>, season: number): Float64Array {
  let differences = values;
  for (let times = 0; times < D; times++) differences = difference(differences, season);
  for (let times = 0; times < d; times++) differences = difference(differences, 1);
  return differences;
}

/** (1 - B)^d (1 - B^s)^D as y[t] = Σ weights[i] y[t-1-i] + w[t]. */
export function integrationWeights({ d, D }: Pick<Order, 'd' | 'D'>, season: number): Float64Array {
  let polynomial = Float64Array.of(1);
  for (let times = 0; times < D; times++) polynomial = lagged(polynomial, season);
  for (let times = 0; times < d; times++) polynomial = lagged(polynomial, 1);
  return polynomial.subarray(1).map((value) => -value);
}

/** A polynomial in the lag times (1 - B^lag). */
function lagged(polynomial: Float64Array, lag: number): Float64Array<ArrayBuffer> {
  const longer = new Float64Array(polynomial.length + lag);
  polynomial.forEach((value, power) => {
    longer[power] += value;
    longer[power + lag] -= value;
  });
  return longer;
}
