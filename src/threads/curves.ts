import type { PlainForecast } from '../forecast/plain-forecast.js';

/** What is written of a forecast. */
export type Curves = Pick<PlainForecast, 'model' | 'mean' | 'quantiles' | 'findings'>;

/** Forecasts of a block of series with all their numbers in one piece, which passes from thread to thread at once. */
export interface PackedCurves {
  readonly models: readonly string[];
  readonly findings: readonly PlainForecast['findings'][];
  /** Of each series the mean and the quantiles, each as long as the horizon. */
  readonly numbers: Float64Array;
}

export function packCurves(forecasts: readonly Curves[], horizon: number, quantiles: number): PackedCurves {
  const numbers = new Float64Array(forecasts.length * (1 + quantiles) * horizon);
  let place = 0;
  for (const { mean, quantiles: curves } of forecasts)
    for (const curve of [mean, ...curves]) {
      numbers.set(curve, place);
      place += horizon;
    }
  return { models: forecasts.map(({ model }) => model), findings: forecasts.map(({ findings }) => findings), numbers };
}

export function unpackCurves({ models, findings, numbers }: PackedCurves, horizon: number): readonly Curves[] {
  const width = models.length === 0 ? 0 : numbers.length / models.length;
  return models.map((model, place) => {
    const curves = Array.from({ length: width / horizon }, (_, curve) =>
      numbers.subarray(place * width + curve * horizon, place * width + (curve + 1) * horizon),
    );
    return { model, mean: curves[0], quantiles: curves.slice(1), findings: findings[place] };
  });
}
