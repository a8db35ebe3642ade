import type { Feature, FeatureMatrix } from '../learn/feature-matrix.js';

/** How one column moves a prediction, in log-odds: positive is towards the event. `value` is as the row has it. */
export interface Driver {
  readonly feature: string;
  readonly value: string | number | undefined;
  readonly effect: number;
}

/** The strongest drivers of a row; `effects` is by feature. */
export function topDrivers(matrix: FeatureMatrix, row: number, effects: Float64Array, count: number): Driver[] {
  return Array.from(effects, (effect, index) => ({ effect, feature: matrix.features[index]! }))
    .filter(({ effect }) => effect !== 0)
    .sort((one, other) => Math.abs(other.effect) - Math.abs(one.effect))
    .slice(0, count)
    .map(({ effect, feature }) => ({ feature: feature.name, value: cellOf(feature, row), effect }));
}

function cellOf(feature: Feature, row: number): string | number | undefined {
  if (feature.kind === 'category') return feature.labels[feature.codes[row]!];
  const value = feature.values[row]!;
  return Number.isNaN(value) ? undefined : value;
}
