/** How demand is forecast. */
export interface ForecastSettings {
  /** Names of models to choose from; `auto` looks at the series. */
  readonly models: 'auto' | readonly string[];
  readonly quantiles: readonly number[];
  /** The number of buckets after which the pattern repeats; undefined: taken from the bucket and tested. */
  readonly season: number | undefined;
  /** What a bucket without a row means. */
  readonly gaps: 'auto' | 'zero' | 'missing';
}

export const gapRules = ['auto', 'zero', 'missing'] as const;
