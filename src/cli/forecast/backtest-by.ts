import { backtestGroups } from '../../analysis/backtest-levels.js';
import { historySeries } from '../../analysis/forecast-demand.js';
import { type ForecastLevel, groupsAt } from '../../analysis/forecast-levels.js';
import type { Result } from '../../report/result.js';
import { pooledForecaster } from '../../threads/forecaster.js';
import type { CommonOptions } from '../options.js';
import { progressOf } from '../progress.js';
import type { Session } from '../session.js';
import type { Shell } from '../shell.js';
import { accuracyResult, byPart, overOrigins } from './accuracy-view.js';
import { readingNote } from './backtest.js';
import { refuseUnknownLevel } from './by.js';

/** Up to so many groups, people see each. */
const shownGroups = 40;

/** The accuracy of sums by a level, for every way to make them add up. */
export async function backtestBy(
  shell: Shell,
  { project }: Session,
  level: ForecastLevel,
  origins: number,
  { jobs, quiet }: CommonOptions,
): Promise<Result> {
  const { dataset, calendar, forecast } = project;
  const leaves = historySeries(dataset, calendar, forecast).map(({ demand: { product, location }, series }) => ({
    product,
    location,
    series,
  }));
  refuseUnknownLevel(level, leaves, dataset);
  const pool = shell.pool(jobs);
  const trials = {
    horizon: calendar.horizon,
    origins,
    settings: forecast,
    forecaster: pooledForecaster(pool, { ...forecast, reconcile: 'mint' }),
    naive: pooledForecaster(pool, { ...forecast, models: ['seasonal_naive'] }),
  };
  const progress = progressOf(shell, 'backtest', quiet);
  const groups = groupsAt(level, leaves, dataset);
  const rows = leaves.length === 0 ? [] : await backtestGroups(leaves, groups, dataset, trials, progress.to);
  progress.end();
  const accuracies = groups.flatMap(({ name }) =>
    overOrigins(
      [name],
      rows.filter((row) => row.name === name),
    ),
  );
  const parts = groups.length <= shownGroups ? [byPart(level, accuracies, ({ names }) => names[0])] : [];
  return accuracyResult([level], accuracies, parts, [
    '"own" forecasts each sum alone: such forecasts do not add up.',
    readingNote,
  ]);
}
