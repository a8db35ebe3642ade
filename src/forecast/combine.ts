import type { Forecast } from './model.js';

/** The weighted mean of forecasts: of their means, and of their spreads, since errors of models on one series go together. */
export function combine(
  members: readonly { readonly forecast: Forecast; readonly weight: number }[],
  horizon: number,
): Forecast {
  const mean = new Float64Array(horizon);
  const spread = new Float64Array(horizon);
  for (const { forecast, weight } of members) {
    for (let ahead = 0; ahead < horizon; ahead++) {
      mean[ahead] += weight * forecast.mean[ahead];
      spread[ahead] += weight * forecast.spread[ahead];
    }
  }
  return { mean, spread };
}
