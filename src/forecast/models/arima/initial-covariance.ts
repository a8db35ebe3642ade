import type { LagPolynomials } from './polynomial.js';

/**
 * Covariances of the state with the first value of a stationary ARMA process whose errors have variance 1, the state being that of
 * Harvey's form; `into` is as long as the state. False where rounding leaves nothing stationary.
 *
 * The autocovariances come from those of the autoregression alone (by its partial autocorrelations) and the moving average's
 * products, which needs no system of equations to be solved.
 */
export function stateCovariance({ ar, ma }: LagPolynomials, into: Float64Array): boolean {
  const responses = impulseResponses({ ar, ma }, ma.length);
  const autocovariances = armaAutocovariances(ar, ma);
  if (!autocovariances) return false;
  into.fill(0);
  into[0] = autocovariances[0];
  for (let lag = 1; lag <= ar.length; lag++) {
    if (ar[lag - 1] === 0) continue;
    for (let state = 1; state < lag; state++) into[state] += ar[lag - 1] * autocovariances[lag - state];
  }
  for (let lag = 1; lag <= ma.length; lag++) {
    if (ma[lag - 1] === 0) continue;
    for (let state = 1; state <= lag; state++) into[state] += ma[lag - 1] * responses[lag - state];
  }
  return into[0] < 1e12;
}

/** The first weights of the errors in a value, ψ in the books; entry 0 is 1. */
export function impulseResponses({ ar, ma }: LagPolynomials, count: number): Float64Array {
  const responses = new Float64Array(Math.max(1, count));
  responses[0] = 1;
  for (let lag = 1; lag < count; lag++) {
    let response = lag <= ma.length ? ma[lag - 1] : 0;
    for (let back = 1; back <= Math.min(lag, ar.length); back++) response += ar[back - 1] * responses[lag - back];
    responses[lag] = response;
  }
  return responses;
}

function armaAutocovariances(ar: Float64Array, ma: Float64Array): Float64Array | undefined {
  const products = errorProducts(ma);
  if (ar.length === 0) return products;
  const pure = autoregressionAutocovariances(ar, ar.length + ma.length);
  if (!pure) return undefined;
  const autocovariances = new Float64Array(ar.length + 1);
  for (let back = 0; back < products.length; back++) {
    const weight = products[back];
    if (weight === 0) continue;
    for (let lag = 0; lag < autocovariances.length; lag++) {
      autocovariances[lag] += weight * pure[Math.abs(lag - back)];
      if (back > 0) autocovariances[lag] += weight * pure[lag + back];
    }
  }
  return autocovariances;
}

/** Autocovariances of the moving average alone. */
function errorProducts(ma: Float64Array): Float64Array {
  const products = new Float64Array(ma.length + 1);
  products[0] = 1;
  for (let later = 0; later < ma.length; later++) {
    if (ma[later] === 0) continue;
    products[later + 1] += ma[later];
    for (let earlier = 0; earlier <= later; earlier++) products[later - earlier] += ma[later] * ma[earlier];
  }
  return products;
}

/** Autocovariances of y = Σ ar y + e up to the lag, by stepping down to the partial autocorrelations and up again. */
function autoregressionAutocovariances(ar: Float64Array, lags: number): Float64Array | undefined {
  const order = ar.length;
  const rows: Float64Array[] = [ar];
  let variance = 1;
  for (let length = order; length > 0; length--) {
    const row = rows[rows.length - 1];
    const partial = row[length - 1];
    const rest = 1 - partial * partial;
    if (!(rest > 0)) return undefined;
    variance /= rest;
    const shorter = new Float64Array(length - 1);
    for (let lag = 0; lag < length - 1; lag++) shorter[lag] = (row[lag] + partial * row[length - 2 - lag]) / rest;
    rows.push(shorter);
  }
  const autocovariances = new Float64Array(lags + 1);
  autocovariances[0] = variance;
  for (let lag = 1; lag <= lags; lag++) {
    // Up to the order the shorter autoregressions' own prediction, whose last weight is the partial autocorrelation, is exact.
    const row = rows[Math.max(0, order - lag)];
    const length = row.length;
    let sum = 0;
    for (let back = 1; back <= length; back++) sum += row[back - 1] * autocovariances[Math.abs(lag - back)];
    autocovariances[lag] = sum;
  }
  return autocovariances;
}
