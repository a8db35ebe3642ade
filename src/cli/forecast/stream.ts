import { type DemandSeries, type LazyHistory, lazyHistory, seriesFor } from '../../analysis/demand-history.js';
import { givenAhead, hasGaps, historyEnd, historyNotes, keyOf } from '../../analysis/forecast-demand.js';
import { hasLaunches } from '../../analysis/launches.js';
import { packedHistory } from '../../analysis/packed-history.js';
import type { Series } from '../../forecast/model.js';
import type { Project } from '../../project/project.js';
import { csvHeader, csvRows } from '../../report/to-csv.js';
import { covariatesOf } from '../../tables/covariates.js';
import type { Table } from '../../tables/table.js';
import { streamForecasts } from '../../threads/forecaster.js';
import type { BucketRange } from '../buckets-between.js';
import type { CommonOptions } from '../options.js';
import { progressOf } from '../progress.js';
import type { Session } from '../session.js';
import { type Shell, say, showStream } from '../shell.js';
import { FindingTally } from './findings.js';
import { forecastColumns, forecastRows } from './view.js';

/** Fewer series are forecast at once: all their forecasts find room. */
const worthStreaming = 400;
const named = ['product', 'location'];

/** The histories to stream; undefined where forecasts hang on each other or on a scenario, or are few. */
export function streamable({ project }: Session, format: string): LazyHistory | undefined {
  const { dataset, packedDemand, calendar, forecast } = project;
  const demand = dataset.get('demand') as Table;
  const isPlain = (forecast.reconcile ?? 'bottom_up') === 'bottom_up' && covariatesOf(demand).length === 0;
  if (format !== 'csv' || !isPlain || hasLaunches(dataset, calendar)) return undefined;
  const end = historyEnd(calendar, forecast);
  const history = packedDemand
    ? packedHistory(packedDemand, calendar.bucket, end)
    : lazyHistory(demand, calendar.bucket, end);
  return history.count < worthStreaming ? undefined : history;
}

/** Writes forecasts as CSV while they are made: series are read, forecast and written block by block. */
export async function streamForecast(
  shell: Shell,
  { project }: Session,
  history: LazyHistory,
  shown: BucketRange,
  options: CommonOptions,
): Promise<void> {
  await say(shell, project.notes, options);
  const findings = new FindingTally(project);
  const gap = project.calendar.start - history.end;
  const gaps = { count: 0 };
  await showStream(shell, pieces(shell, project, history, gap, gaps, findings, shown, options), options);
  await say(shell, [...historyNotes(gaps.count, history.count, gap), ...findings.notes()], options);
}

async function* pieces(
  shell: Shell,
  project: Project,
  history: LazyHistory,
  gap: number,
  gaps: { count: number },
  findings: FindingTally,
  shown: BucketRange,
  { jobs, quiet }: CommonOptions,
): AsyncGenerator<string> {
  const { calendar, forecast: settings } = project;
  const columns = forecastColumns(named, project);
  const progress = progressOf(shell, 'forecast', quiet);
  // The series under way, in the order in which their forecasts come.
  const underWay: DemandSeries[] = [];
  function* series(): Generator<Series> {
    const given = givenAhead(project.dataset.get('demand') as Table, calendar);
    for (let place = 0; place < history.count; place++) {
      const demand = history.at(place);
      if (hasGaps(demand)) gaps.count++;
      if (given.has(keyOf(demand.product, demand.location))) continue;
      underWay.push(demand);
      yield seriesFor(demand, calendar.bucket, settings);
    }
  }
  let done = 0;
  yield csvHeader(columns);
  for await (const block of streamForecasts(shell.pool(jobs), settings, series(), calendar.horizon + gap)) {
    const forecasts = underWay.splice(0, block.length).map(({ product, location, values }, place) => {
      findings.add({ product, location, forecast: block[place] });
      return { names: [product, location], history: values, forecast: block[place], gap };
    });
    yield* csvRows(columns, forecastRows(named, forecasts, project, shown));
    done += block.length;
    progress.to(done / history.count);
  }
  progress.end();
}
