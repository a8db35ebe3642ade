import type { Fitted, Forecast } from './model.js';

/** What a model gives once it is fitted, its one-step errors made when they are asked for: trials never ask. */
export function fittedAs(
  parameters: Fitted['parameters'],
  residualsOf: () => Float64Array,
  forecast: (horizon: number) => Forecast,
): Fitted {
  let known: Float64Array | undefined;
  return {
    parameters,
    get residuals() {
      known ??= residualsOf();
      return known;
    },
    forecast,
  };
}
