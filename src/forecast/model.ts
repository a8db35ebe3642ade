import type { Bucket } from '../calendar/bucket.js';

/** Columns that go along with a series and are known ahead (a price, a promotion), each under its name. */
export interface Covariates {
  readonly names: readonly string[];
  /** One column a name, each as long as the series' values. */
  readonly past: readonly Float64Array[];
  /** The same columns from the first bucket ahead on; a horizon never goes beyond their length. */
  readonly future: readonly Float64Array[];
}

/**
 * One regular history: `values[0]` lies in the bucket with the ordinal `start`. A missing value is NaN in what is read; models are
 * given histories whose gaps have been filled.
 */
export interface Series {
  readonly key: { readonly product: string; readonly location?: string };
  readonly start: number;
  /** The number of buckets after which the pattern repeats; 1 where none does. */
  readonly season: number;
  /** Every season where there are several, the shortest first (24 and 168 hours); without it `season` is the only one. */
  readonly seasons?: readonly number[];
  /** What the ordinals count; without it there are no calendar effects. */
  readonly bucket?: Bucket;
  readonly covariates?: Covariates;
  readonly values: Float64Array;
}

/** A distribution per bucket ahead: its mean and its standard deviation, both of the length of the horizon. */
export interface Forecast {
  readonly mean: Float64Array;
  readonly spread: Float64Array;
}

export interface Fitted {
  /** What was estimated, by the names that the source uses. */
  readonly parameters: Readonly<Record<string, number>>;
  /** One-step errors on the history, NaN where the model makes none. */
  readonly residuals: Float64Array;
  readonly forecast: (horizon: number) => Forecast;
}

/** A forecasting model: one file under `models/`, one line in its index. */
export interface Model {
  readonly name: string;
  readonly summary: string;
  readonly source: string;
  /** Whether a constant added to a history without season is added to the forecast, and changes nothing else. */
  readonly shifts?: boolean;
  /** The shortest history that it can be fitted to. */
  readonly needs: (season: number) => number;
  readonly fit: (series: Series) => Fitted;
}
