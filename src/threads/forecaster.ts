import type { Forecaster } from '../analysis/demand-forecast.js';
import type { Series } from '../forecast/model.js';
import type { PlainForecast } from '../forecast/plain-forecast.js';
import type { ForecastSettings } from '../forecast/settings.js';
import { type Curves, type PackedCurves, unpackCurves } from './curves.js';
import { inThisThread, type Pool, runBlocks, streamBlocks } from './pool.js';
import type { ForecastTask } from './tasks.js';

const seriesPerBlock = 32;
/** Fewer series than this are done before a thread has started. */
const worthThreads = 400;

/** Forecasts series block by block, in the pool's threads where there are many. */
export function pooledForecaster(pool: Pool, settings: ForecastSettings, done?: (share: number) => void): Forecaster {
  return async (series, horizon) => {
    const shared = forecastTask(settings, horizon);
    const blocks = inBlocks(series);
    const place = series.length < worthThreads ? inThisThread() : pool;
    const results = await runBlocks<readonly Series[], readonly PlainForecast[]>(
      place,
      'forecast',
      shared,
      blocks,
      (finished) => done?.(finished / blocks.length),
    );
    return results.flat();
  };
}

/** What every block of series is asked for. */
function forecastTask(settings: ForecastSettings, horizon: number): ForecastTask {
  return {
    options: {
      horizon,
      models: settings.models,
      gaps: settings.gaps,
      treatOutliers: settings.outliers === 'replace',
    },
    quantiles: settings.quantiles,
    residuals: settings.reconcile === 'mint',
  };
}

/** Forecasts series one by one as they are taken, in the pool's threads; only a few blocks of them are in memory at once. */
export async function* streamForecasts(
  pool: Pool,
  settings: ForecastSettings,
  series: Iterable<Series>,
  horizon: number,
): AsyncGenerator<readonly Curves[]> {
  const shared = forecastTask(settings, horizon);
  const blocks = lazyBlocks(series);
  for await (const block of streamBlocks<readonly Series[], PackedCurves>(pool, 'curves', shared, blocks))
    yield unpackCurves(block, horizon);
}

function* lazyBlocks(series: Iterable<Series>): Generator<readonly Series[]> {
  let block: Series[] = [];
  for (const each of series) {
    block.push(each);
    if (block.length < seriesPerBlock) continue;
    yield block;
    block = [];
  }
  if (block.length > 0) yield block;
}

export function inBlocks(series: readonly Series[]): readonly (readonly Series[])[] {
  return Array.from({ length: Math.ceil(series.length / seriesPerBlock) }, (_, block) =>
    series.slice(block * seriesPerBlock, (block + 1) * seriesPerBlock),
  );
}
