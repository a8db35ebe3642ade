import type { Order } from './order.js';

/** The lag polynomials of an ARMA process, the factors by bucket and by season multiplied out; entry 0 belongs to lag 1. */
export interface LagPolynomials {
  /** y[t] = Σ ar[i] y[t-1-i] + …: signs as in R's `phi`. */
  readonly ar: Float64Array;
  /** … + e[t] + Σ ma[i] e[t-1-i]: signs as in R's `theta`. */
  readonly ma: Float64Array;
}

/**
 * The coefficients p, q, P, Q one after the other from unbounded numbers: each group is a stationary (invertible) polynomial,
 * as the hyperbolic tangents of the numbers are its partial autocorrelations.
 * Source: Monahan (1984), A note on enforcing stationarity in ARMA models, Biometrika 71, 403-404.
 */
export function coefficientsOf(point: Float64Array, { p, q, P, Q }: Order): Float64Array {
  const coefficients = point.map(Math.tanh);
  let from = 0;
  for (const [length, sign] of [
    [p, 1],
    [q, -1],
    [P, 1],
    [Q, -1],
  ]) {
    fromPartial(coefficients.subarray(from, from + length));
    // A moving average is invertible where the regression with the opposite signs is stationary.
    for (let index = from; index < from + length; index++) coefficients[index] *= sign;
    from += length;
  }
  return coefficients;
}

/** Turns partial autocorrelations into the coefficients of the autoregression, in place (Durbin and Levinson's recursion). */
function fromPartial(values: Float64Array): void {
  const before = values.slice();
  for (let order = 1; order < values.length; order++) {
    const partial = values[order];
    for (let lag = 0; lag < order; lag++) before[lag] = values[lag];
    for (let lag = 0; lag < order; lag++) values[lag] = before[lag] - partial * before[order - 1 - lag];
  }
}

/** Multiplies the factors out: (1 - φ(B))(1 - Φ(B^s)) and (1 + θ(B))(1 + Θ(B^s)), written over `into`. */
export function multiplyOut(
  coefficients: Float64Array,
  { p, q, P, Q }: Order,
  season: number,
  into: LagPolynomials,
): void {
  product(coefficients, 0, p, p + q, P, season, -1, into.ar);
  product(coefficients, p, q, p + q + P, Q, season, 1, into.ma);
}

function product(
  coefficients: Float64Array,
  near: number,
  nearCount: number,
  far: number,
  farCount: number,
  season: number,
  sign: number,
  into: Float64Array,
): void {
  into.fill(0);
  for (let lag = 0; lag < nearCount; lag++) into[lag] = coefficients[near + lag];
  for (let cycle = 0; cycle < farCount; cycle++) {
    const last = (cycle + 1) * season - 1;
    const seasonal = coefficients[far + cycle];
    into[last] += seasonal;
    for (let lag = 0; lag < nearCount; lag++) into[last + lag + 1] += sign * seasonal * coefficients[near + lag];
  }
}

/**
 * Whether every root of the factors, in powers of one bucket, lies outside the circle of the radius: nearer ones make an order
 * inadmissible in the search, as in R's auto.arima.
 */
export function rootsOutside(
  coefficients: Float64Array,
  { p, q, P, Q }: Order,
  season: number,
  radius: number,
): boolean {
  let from = 0;
  for (const [length, sign, lag] of [
    [p, 1, 1],
    [q, -1, 1],
    [P, 1, season],
    [Q, -1, season],
  ]) {
    // Stretching the polynomial by the radius moves its roots inwards by it; it is then stationary or not.
    const stretched = coefficients
      .slice(from, from + length)
      .map((value, index) => sign * value * radius ** (lag * (index + 1)));
    if (!isStationary(stretched)) return false;
    from += length;
  }
  return true;
}

/** Steps down from the coefficients to the partial autocorrelations, all of which must be smaller than 1. */
function isStationary(coefficients: Float64Array): boolean {
  const current = coefficients.slice();
  const before = coefficients.slice();
  for (let order = coefficients.length; order > 0; order--) {
    const partial = current[order - 1];
    if (!(Math.abs(partial) < 1)) return false;
    for (let lag = 0; lag < order - 1; lag++) before[lag] = current[lag];
    for (let lag = 0; lag < order - 1; lag++) {
      current[lag] = (before[lag] + partial * before[order - 2 - lag]) / (1 - partial * partial);
    }
  }
  return true;
}
