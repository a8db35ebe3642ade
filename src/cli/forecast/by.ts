import type { DemandForecast } from '../../analysis/demand-forecast.js';
import { seriesFor } from '../../analysis/demand-history.js';
import { type ForecastLevel, groupsAt } from '../../analysis/forecast-levels.js';
import { forecastGroups, levelsOf } from '../../analysis/reconcile-forecasts.js';
import { WrongUsage } from '../../complaint/complaint.js';
import type { Result } from '../../report/result.js';
import { pooledForecaster } from '../../threads/forecaster.js';
import type { BucketRange } from '../buckets-between.js';
import type { Session } from '../session.js';
import type { Shell } from '../shell.js';
import { forecastResult } from './view.js';

/** Forecasts summed by a level, with intervals of their own. */
export async function forecastBy(
  shell: Shell,
  { project }: Session,
  forecasts: readonly DemandForecast[],
  level: ForecastLevel,
  shown: BucketRange,
  jobs: number | undefined,
): Promise<Result> {
  refuseUnknownLevel(level, forecasts, project.dataset);
  const made = {
    series: forecasts.map(({ history }) => seriesFor(history, project.calendar.bucket, project.forecast)),
    forecasts: forecasts.map(({ forecast }) => forecast),
  };
  const forecaster = pooledForecaster(shell.pool(jobs), project.forecast);
  const groups = await forecastGroups(groupsAt(level, forecasts, project.dataset), made, project.forecast, forecaster);
  const named = groups.map(({ name, series, forecast }) => ({
    names: [name],
    history: series.values,
    forecast,
    gap: forecasts[0].gap,
  }));
  return forecastResult([level], named, project, shown);
}

/** A level by which every series would be in the group without a name says nothing. */
export function refuseUnknownLevel(
  level: ForecastLevel,
  keys: readonly { readonly product: string; readonly location: string }[],
  dataset: Session['project']['dataset'],
): void {
  const known = levelsOf(keys, dataset);
  if (known.includes(level) || keys.length === 0) return;
  const remedy = level === 'family' ? 'Give products a family in products.csv' : 'Give demand.csv a column location';
  throw new WrongUsage(`There is no ${level} to sum by. ${remedy}, or choose ${known.join(' or ')}.`);
}
