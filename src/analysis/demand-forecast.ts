import type { Series } from '../forecast/model.js';
import type { PlainForecast } from '../forecast/plain-forecast.js';
import type { DemandSeries } from './demand-history.js';

/** Forecasts series, each for so many buckets; where it runs is none of our business. */
export type Forecaster = (series: readonly Series[], horizon: number) => Promise<readonly PlainForecast[]>;

/** The forecast of one series over the buckets of the plan. */
export interface DemandForecast {
  readonly product: string;
  readonly location: string;
  readonly history: DemandSeries;
  readonly forecast: PlainForecast;
  /** Buckets between the end of the history and the plan's start. */
  readonly gap: number;
}
