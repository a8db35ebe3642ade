import type { FittedOrder } from './fit-order.js';

/** What a fit estimated, by the names that R gives the coefficients. */
export function namedParameters(fitted: FittedOrder): Record<string, number> {
  const { order, coefficients, effects } = fitted;
  const { p, q, P, Q, d, D, constant } = order;
  const names = [
    ...Array.from({ length: p }, (_, lag) => `ar${lag + 1}`),
    ...Array.from({ length: q }, (_, lag) => `ma${lag + 1}`),
    ...Array.from({ length: P }, (_, lag) => `sar${lag + 1}`),
    ...Array.from({ length: Q }, (_, lag) => `sma${lag + 1}`),
  ];
  const named = Object.fromEntries(names.map((name, place) => [name, coefficients[place]]));
  if (constant) named[d + D === 0 ? 'mean' : 'drift'] = effects[effects.length - 1];
  return { p, d, q, P, D, Q, ...named, log_likelihood: fitted.logLikelihood, aicc: fitted.aicc };
}
