import { historySeries } from '../../analysis/forecast-demand.js';
import type { BacktestOptions, BacktestRow } from '../../forecast/backtest.js';
import type { Result } from '../../report/result.js';
import { inBlocks } from '../../threads/forecaster.js';
import { runBlocks } from '../../threads/pool.js';
import type { CommonOptions } from '../options.js';
import { progressOf } from '../progress.js';
import type { Session } from '../session.js';
import type { Shell } from '../shell.js';
import { accuracyResult, byPart, overOrigins } from './accuracy-view.js';

/** Forecasts from several origins within the history, against the seasonal naive forecast, by series, by class and overall. */
export async function backtest(
  shell: Shell,
  session: Session,
  origins: number,
  { jobs, quiet }: CommonOptions,
): Promise<Result> {
  const { project } = session;
  const history = historySeries(project.dataset, project.calendar, project.forecast);
  const options: BacktestOptions = {
    horizon: project.calendar.horizon,
    models: project.forecast.models,
    gaps: project.forecast.gaps,
    treatOutliers: project.forecast.outliers === 'replace',
    origins,
    against: ['seasonal_naive'],
  };
  const blocks = inBlocks(history.map(({ series }) => series));
  const progress = progressOf(shell, 'backtest', quiet);
  const rows = await runBlocks<(typeof blocks)[number], readonly (readonly BacktestRow[])[]>(
    shell.pool(jobs),
    'backtest',
    options,
    blocks,
    (finished) => progress.to(finished / blocks.length),
  );
  progress.end();
  const accuracies = rows
    .flat()
    .flatMap((own, index) =>
      overOrigins([history[index].demand.product, history[index].demand.location], own, own.at(-1)?.demand),
    );
  const short = rows.flat().filter((own) => own.length === 0).length;
  return accuracyResult(
    ['product', 'location'],
    accuracies,
    [byPart('class of demand', accuracies, ({ demand }) => demand ?? '')],
    [...(short > 0 ? [`${short} series are too short for a trial.`] : []), readingNote],
  );
}

export const readingNote =
  'Means over series and origins; coverage is that of 95% intervals, in percent; "against naive" is the MASE in percent of that of the seasonal naive forecast. By series: --format csv.';
