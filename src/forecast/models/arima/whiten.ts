import { StateCovariance } from './initial-covariance.js';
import type { LagPolynomials } from './polynomial.js';

/** A series to be whitened, with room for what the filter expects of it, in its length and a horizon beyond. */
export interface Column {
  readonly values: Float64Array;
  /** Prediction of each value from those before it; behind the last value the forecasts. */
  readonly expected: Float64Array;
  /** The uncorrelated errors, in units of the process's own errors. */
  readonly errors: Float64Array;
}

/** Room for a column of the values, forecasts for `horizon` buckets included. */
export function columnOf(values: Float64Array, { ar, ma }: LagPolynomials, horizon = 0): Column {
  const room = values.length + Math.max(1, ar.length, ma.length + 1) + horizon + 1;
  return { values, expected: new Float64Array(room), errors: new Float64Array(values.length) };
}

/** From here on the variance of the filter's errors counts as settled; it only ever falls towards 1. */
const settled = 1 + 1e-8;

/**
 * Turns columns that follow a stationary ARMA process into uncorrelated errors of equal variance, exactly.
 *
 * Kalman's filter on Harvey's form of the process, by Chandrasekhar's recursions: as the state starts in its stationary
 * distribution, its covariance changes by a matrix of rank one in each step, so that a step costs the length of the state and
 * not its square. Once the errors' variance has settled, only the lags that are not zero are visited.
 * Sources: Morf, Sidhu and Kailath (1974), IEEE Transactions on Automatic Control 19, 315-323; Pearlman (1980), Biometrika 67,
 * 232-233; Mélard (1984), Applied Statistics 33, 104-114 (AS 197).
 */
export class Whitener {
  private readonly polynomials: LagPolynomials;
  /** The autoregression, as long as the state. */
  private readonly transition: Float64Array;
  private readonly gain: Float64Array;
  private readonly change: Float64Array;
  private readonly covariance: StateCovariance;
  private readonly arLags: Int32Array;
  private readonly maLags: Int32Array;

  constructor(polynomials: LagPolynomials) {
    const { ar, ma } = polynomials;
    const states = Math.max(1, ar.length, ma.length + 1);
    this.polynomials = polynomials;
    this.transition = new Float64Array(states);
    this.gain = new Float64Array(states + 1);
    this.change = new Float64Array(states + 1);
    this.covariance = new StateCovariance(polynomials);
    this.arLags = new Int32Array(ar.length);
    this.maLags = new Int32Array(ma.length);
  }

  /**
   * Fills `expected` and `errors` of all columns, which are equally long. Gives the sum of the logarithms of the errors' variances
   * over the process's own, or NaN where the process is not stationary. `horizon` buckets behind the end are forecast.
   */
  whiten(columns: readonly Column[], horizon = 0): number {
    const { transition, gain, change } = this;
    const states = transition.length;
    const length = columns[0].values.length;
    if (!this.covariance.fill(change)) return NaN;
    for (const { expected } of columns) expected.fill(0);
    transition.set(this.polynomials.ar);
    let variance = change[0];
    for (let state = 0; state < states; state++) {
      gain[state] = transition[state] * variance + change[state + 1];
    }
    change.set(gain);
    let scale = -1 / variance;
    let logarithms = 0;
    // Logarithms are slow: variances are multiplied as long as their product is small enough.
    let product = 1;
    let bucket = 0;
    for (; bucket < length && variance > settled; bucket++) {
      product *= variance;
      if (product > 1e200) {
        logarithms += Math.log(product);
        product = 1;
      }
      for (let column = 0; column < columns.length; column++) this.step(columns[column], bucket, variance);
      const first = change[0];
      const next = variance + scale * first * first;
      const scaled = scale * first;
      const share = first / next;
      for (let state = 0; state < states; state++) {
        const moved = change[state + 1] + transition[state] * first;
        const raised = gain[state] + moved * scaled;
        gain[state] = raised;
        change[state] = moved - raised * share;
      }
      scale *= next / variance;
      variance = next;
    }
    this.settledSteps(columns, bucket, length + horizon);
    return logarithms + Math.log(product);
  }

  /** One value: its error, and what the value and the error say of the values to come. */
  private step({ values, expected, errors }: Column, bucket: number, variance: number): void {
    const { transition, gain } = this;
    const states = transition.length;
    const prediction = expected[bucket];
    const error = values[bucket] - prediction;
    const pushed = error / variance;
    errors[bucket] = error / Math.sqrt(variance);
    const after = bucket + 1;
    for (let state = 0; state < states; state++) {
      expected[after + state] += transition[state] * prediction + gain[state] * pushed;
    }
  }

  /** The rest of the values, where the filter is the plain recursion, and the forecasts behind them, where errors are zero. */
  private settledSteps(columns: readonly Column[], from: number, to: number): void {
    const { ar, ma } = this.polynomials;
    const { arLags, maLags } = this;
    const arCount = nonZeroLags(ar, arLags);
    const maCount = nonZeroLags(ma, maLags);
    for (const { values, expected, errors } of columns) {
      const length = values.length;
      for (let bucket = from; bucket < to; bucket++) {
        const prediction = expected[bucket];
        const value = bucket < length ? values[bucket] : prediction;
        const error = value - prediction;
        if (bucket < length) errors[bucket] = error;
        for (let k = 0; k < arCount; k++) expected[bucket + 1 + arLags[k]] += ar[arLags[k]] * value;
        for (let k = 0; k < maCount; k++) expected[bucket + 1 + maLags[k]] += ma[maLags[k]] * error;
      }
    }
  }
}

/** Writes the places of the weights that are not zero to the front of `into`; gives how many they are. */
function nonZeroLags(weights: Float64Array, into: Int32Array): number {
  let count = 0;
  for (let lag = 0; lag < weights.length; lag++) {
    if (weights[lag] !== 0) into[count++] = lag;
  }
  return count;
}
