import { runsOf } from '../analysis/simulate/play-runs.js';
import { type BacktestOptions, type BacktestRow, backtestSeries } from '../forecast/backtest.js';
import { type ForecastOptions, forecastSeries } from '../forecast/forecast-series.js';
import type { Series } from '../forecast/model.js';
import type { PlainForecast } from '../forecast/plain-forecast.js';
import { plainForecast } from '../forecast/plain-forecast.js';
import { causesOf } from '../risk/warning/share-causes.js';

/** What forecasting asks of every block of series. */
export interface ForecastTask {
  readonly options: ForecastOptions;
  readonly quantiles: readonly number[];
  /** Whether one-step errors are wanted, too. */
  readonly residuals: boolean;
}

/** What can run in another thread: told what all blocks share, each gives the function that does one block. */
export const tasks = {
  forecast:
    ({ options, quantiles, residuals }: ForecastTask) =>
    (block: readonly Series[]): readonly PlainForecast[] =>
      block.map((series) => plainForecast(forecastSeries(series, options), quantiles, residuals)),
  backtest:
    (options: BacktestOptions) =>
    (block: readonly Series[]): readonly (readonly BacktestRow[])[] =>
      block.map((series) => backtestSeries(series, options)),
  simulate: runsOf,
  causes: causesOf,
} as const;

export type TaskName = keyof typeof tasks;
