import type { LagPolynomials } from './polynomial.js';

/**
 * Covariances of the state with the first value of a stationary ARMA process whose errors have variance 1, the state being that of
 * Harvey's form.
 *
 * The autocovariances come from those of the autoregression alone (by its partial autocorrelations) and the moving average's
 * products, which needs no system of equations to be solved. The room is kept, as a fit asks for this some hundred times.
 */
export class StateCovariance {
  private readonly polynomials: LagPolynomials;
  private readonly responses: Float64Array;
  /** Autocovariances of the moving average alone. */
  private readonly products: Float64Array;
  /** Autocovariances of the autoregression alone. */
  private readonly pure: Float64Array;
  private readonly autocovariances: Float64Array;
  /** The autoregressions of all shorter orders that predict the same values. */
  private readonly shorter: readonly Float64Array[];

  constructor(polynomials: LagPolynomials) {
    const { ar, ma } = polynomials;
    this.polynomials = polynomials;
    this.responses = new Float64Array(Math.max(1, ma.length));
    this.products = new Float64Array(ma.length + 1);
    this.pure = new Float64Array(ar.length + ma.length + 1);
    this.autocovariances = new Float64Array(ar.length + 1);
    this.shorter = Array.from({ length: ar.length + 1 }, (_, order) => new Float64Array(order));
  }

  /** Fills the front of `into`, as long as the state or longer. False where rounding leaves nothing stationary. */
  fill(into: Float64Array): boolean {
    const { ar, ma } = this.polynomials;
    const { responses, autocovariances } = this;
    this.multiplyErrors();
    if (!this.covary()) return false;
    fillImpulseResponses(this.polynomials, responses);
    into.fill(0);
    into[0] = autocovariances[0];
    for (let lag = 2; lag <= ar.length; lag++) {
      const weight = ar[lag - 1];
      if (weight === 0) continue;
      for (let state = 1; state < lag; state++) into[state] += weight * autocovariances[lag - state];
    }
    for (let lag = 1; lag <= ma.length; lag++) {
      const weight = ma[lag - 1];
      if (weight === 0) continue;
      for (let state = 1; state <= lag; state++) into[state] += weight * responses[lag - state];
    }
    return into[0] < 1e12;
  }

  private multiplyErrors(): void {
    const { ma } = this.polynomials;
    const { products } = this;
    products.fill(0);
    products[0] = 1;
    for (let later = 0; later < ma.length; later++) {
      const weight = ma[later];
      if (weight === 0) continue;
      products[later + 1] += weight;
      for (let earlier = 0; earlier <= later; earlier++) products[later - earlier] += weight * ma[earlier];
    }
  }

  /** autocovariances of the whole series, as far as the autoregression reaches. */
  private covary(): boolean {
    const { products, pure, autocovariances } = this;
    if (this.shorter.length === 1) {
      autocovariances[0] = products[0];
      return true;
    }
    if (!this.covaryAutoregression()) return false;
    autocovariances.fill(0);
    for (let back = 0; back < products.length; back++) {
      const weight = products[back];
      if (weight === 0) continue;
      for (let lag = 0; lag < autocovariances.length; lag++) {
        autocovariances[lag] += weight * pure[Math.abs(lag - back)];
        if (back > 0) autocovariances[lag] += weight * pure[lag + back];
      }
    }
    return true;
  }

  /** Steps down from the autoregression to its partial autocorrelations, and up again with the autocovariances. */
  private covaryAutoregression(): boolean {
    const { shorter, pure } = this;
    const order = shorter.length - 1;
    shorter[order].set(this.polynomials.ar);
    let variance = 1;
    for (let length = order; length > 0; length--) {
      const row = shorter[length];
      const below = shorter[length - 1];
      const partial = row[length - 1];
      const rest = 1 - partial * partial;
      if (!(rest > 0)) return false;
      variance /= rest;
      for (let lag = 0; lag < length - 1; lag++) below[lag] = (row[lag] + partial * row[length - 2 - lag]) / rest;
    }
    pure[0] = variance;
    for (let lag = 1; lag < pure.length; lag++) {
      // Up to the order the shorter autoregression's prediction, whose last weight is the partial autocorrelation, is exact.
      const row = shorter[Math.min(order, lag)];
      let sum = 0;
      for (let back = 1; back <= row.length; back++) sum += row[back - 1] * pure[lag - back];
      pure[lag] = sum;
    }
    return true;
  }
}

/** The first weights of the errors in a value, ψ in the books; entry 0 is 1. */
export function impulseResponses(polynomials: LagPolynomials, count: number): Float64Array {
  const responses = new Float64Array(count);
  fillImpulseResponses(polynomials, responses);
  return responses;
}

function fillImpulseResponses({ ar, ma }: LagPolynomials, responses: Float64Array): void {
  responses[0] = 1;
  for (let lag = 1; lag < responses.length; lag++) {
    let response = lag <= ma.length ? ma[lag - 1] : 0;
    for (let back = 1; back <= Math.min(lag, ar.length); back++) response += ar[back - 1] * responses[lag - back];
    responses[lag] = response;
  }
}
