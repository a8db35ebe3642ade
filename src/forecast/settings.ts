import type { ConsumptionWindow } from './consume-forecast.js';
import type { Reconciliation } from './hierarchy/reconcile.js';

/** How demand is forecast. */
export interface ForecastSettings {
  /** Names of models to choose from; `auto` looks at the series. */
  readonly models: 'auto' | readonly string[];
  readonly quantiles: readonly number[];
  /** The number of buckets after which the pattern repeats; undefined: taken from the bucket and tested. */
  readonly season: number | undefined;
  /** What a bucket without a row means. */
  readonly gaps: 'auto' | 'zero' | 'missing';
  /** How forecasts of products, families, locations and the total are made to add up; `bottom_up` where absent. */
  readonly reconcile?: Reconciliation;
  /** Whether outliers are replaced before models see them; they are kept where absent. */
  readonly outliers?: 'keep' | 'replace';
  /** Whether models are given the last bucket of the history, which may not be complete; it is kept where absent. */
  readonly lastBucket?: 'keep' | 'leave_out';
  /** How far firm orders reach for the forecast of other buckets; of their own alone where absent. */
  readonly consumption?: ConsumptionWindow;
}

export const gapRules = ['auto', 'zero', 'missing'] as const;
export const outlierRules = ['keep', 'replace'] as const;
export const lastBucketRules = ['keep', 'leave_out'] as const;
