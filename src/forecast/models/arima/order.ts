/** ARIMA(p,d,q)(P,D,Q): lags, differences and moving averages, by bucket and by season, and whether a mean or drift is fitted. */
export interface Order {
  readonly p: number;
  readonly d: 0 | 1 | 2;
  readonly q: number;
  readonly P: number;
  readonly D: 0 | 1;
  readonly Q: number;
  readonly constant: boolean;
}

/** The order as R writes it, for instance `ARIMA(0,1,1)(0,1,1)[12]`. */
export function orderText(order: Order, season: number): string {
  const { p, d, q, P, D, Q, constant } = order;
  const seasonal = P + D + Q > 0 ? `(${P},${D},${Q})[${season}]` : '';
  const mean = d + D === 0 ? ' with non-zero mean' : ' with drift';
  return `ARIMA(${p},${d},${q})${seasonal}${constant ? mean : ''}`;
}
