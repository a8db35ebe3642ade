import type { Forecaster } from '../analysis/forecast-demand.js';
import type { Series } from '../forecast/model.js';
import type { PlainForecast } from '../forecast/plain-forecast.js';
import type { ForecastSettings } from '../forecast/settings.js';
import { inThisThread, type Pool } from './pool.js';
import type { ForecastTask } from './tasks.js';

const seriesPerBlock = 32;
/** Fewer series than this are done before a thread has started. */
const worthThreads = 400;

/** Forecasts series block by block, in the pool's threads where there are many. */
export function pooledForecaster(pool: Pool, settings: ForecastSettings, done?: (share: number) => void): Forecaster {
  return async (series, horizon) => {
    const shared: ForecastTask = {
      options: {
        horizon,
        models: settings.models,
        gaps: settings.gaps,
        treatOutliers: settings.outliers === 'replace',
      },
      quantiles: settings.quantiles,
      residuals: settings.reconcile === 'mint',
    };
    const blocks = inBlocks(series);
    const place = series.length < worthThreads ? inThisThread() : pool;
    const results = await place.run<readonly Series[], readonly PlainForecast[]>(
      'forecast',
      shared,
      blocks,
      (finished) => done?.(finished / blocks.length),
    );
    return results.flat();
  };
}

export function inBlocks(series: readonly Series[]): readonly (readonly Series[])[] {
  return Array.from({ length: Math.ceil(series.length / seriesPerBlock) }, (_, block) =>
    series.slice(block * seriesPerBlock, (block + 1) * seriesPerBlock),
  );
}
