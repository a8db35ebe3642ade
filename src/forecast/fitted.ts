import type { Fitted, Forecast } from './model.js';

/** What a model gives once it is fitted, its one-step errors made when they are asked for: trials never ask. */
export function fittedAs(
  parameters: Fitted['parameters'],
  residualsOf: () => Float64Array,
  forecast: (horizon: number) => Forecast,
): Fitted {
  return new LazyFitted(parameters, residualsOf, forecast);
}

// A getter written into an object would have the engine make a shape for each object and keep it: hence the class.
class LazyFitted implements Fitted {
  readonly parameters: Fitted['parameters'];
  readonly forecast: Fitted['forecast'];
  private readonly residualsOf: () => Float64Array;
  private known: Float64Array | undefined;

  constructor(
    parameters: Fitted['parameters'],
    residualsOf: () => Float64Array,
    forecast: (horizon: number) => Forecast,
  ) {
    this.parameters = parameters;
    this.forecast = forecast;
    this.residualsOf = residualsOf;
  }

  get residuals(): Float64Array {
    this.known ??= this.residualsOf();
    return this.known;
  }
}
