import type { DemandSeries } from '../analysis/demand-history.js';
import { historySeries } from '../analysis/forecast-demand.js';
import { measures } from '../forecast/accuracy/index.js';
import type { BacktestOptions, BacktestRow } from '../forecast/backtest.js';
import { numberText } from '../report/number-text.js';
import type { Block, Result, ResultColumn, Row } from '../report/result.js';
import { inBlocks } from '../work/forecaster.js';
import { progressOf } from './progress.js';
import type { Session } from './session.js';
import type { Shell } from './shell.js';

/** The columns that stand first, by the names of the measures; the others follow. */
const firstMeasures = ['smape', 'mase', 'wape', 'bias', 'rmsse', 'coverage_95', 'interval_score'];

/** The accuracy of one model on one series, over all origins. */
interface SeriesAccuracy {
  readonly series: DemandSeries;
  readonly model: string;
  readonly chosen: boolean;
  readonly origins: number;
  readonly measures: ReadonlyMap<string, number>;
}

/** Forecasts from several origins within the history, against the seasonal naive forecast, by series and overall. */
export async function backtest(
  shell: Shell,
  session: Session,
  origins: number,
  jobs: number | undefined,
): Promise<Result> {
  const { project } = session;
  const history = historySeries(project.dataset, project.calendar, project.forecast);
  const options: BacktestOptions = {
    horizon: project.calendar.horizon,
    models: project.forecast.models,
    gaps: project.forecast.gaps,
    origins,
    against: ['seasonal_naive'],
  };
  const blocks = inBlocks(history.map(({ series }) => series));
  const progress = progressOf(shell, 'backtest');
  const rows = await shell
    .pool(jobs)
    .run<(typeof blocks)[number], readonly (readonly BacktestRow[])[]>('backtest', options, blocks, (finished) =>
      progress.to(finished / blocks.length),
    );
  progress.end();
  const accuracies = rows.flat().flatMap((own, index) => bySeries(history[index].demand, own));
  return resultOf(accuracies, history.length);
}

function bySeries(series: DemandSeries, rows: readonly BacktestRow[]): SeriesAccuracy[] {
  const models = [...new Set(rows.map(({ model }) => model))];
  return models.map((model) => {
    const own = rows.filter((row) => row.model === model);
    return {
      series,
      model,
      chosen: own[0].chosen,
      origins: own.length,
      measures: new Map(measures.map(({ name }) => [name, meanOf(own.map((row) => row.measures[name]))])),
    };
  });
}

/** The mean of what is known. */
function meanOf(values: readonly number[]): number {
  const known = values.filter((value) => !Number.isNaN(value));
  return known.length === 0 ? NaN : known.reduce((sum, value) => sum + value, 0) / known.length;
}

function resultOf(accuracies: readonly SeriesAccuracy[], series: number): Result {
  const names = [...firstMeasures, ...measures.map(({ name }) => name).filter((name) => !firstMeasures.includes(name))];
  const columns: ResultColumn[] = [
    ...['product', 'location', 'model', 'chosen'].map((name) => ({ name })),
    ...['origins', ...names.map(columnName)].map((name) => ({ name, align: 'right' as const })),
  ];
  const short = series - new Set(accuracies.map((accuracy) => accuracy.series)).size;
  return {
    columns,
    rows: accuracies.map(
      ({ series: { product, location }, model, chosen, origins, measures: values }): Row => ({
        product,
        location,
        model,
        chosen,
        origins,
        ...Object.fromEntries(names.map((name) => [columnName(name), values.get(name)])),
      }),
    ),
    view: () => [overall(accuracies, names)],
    notes: [
      ...(short > 0 ? [`${short} series are too short for a trial.`] : []),
      'Means over series and origins; coverage is that of 95% intervals, in percent. By series: --format csv.',
    ],
  };
}

function columnName(measure: string): string {
  return measure === 'coverage_95' ? 'coverage' : measure;
}

function overall(accuracies: readonly SeriesAccuracy[], names: readonly string[]): Block {
  const models = [...new Set(accuracies.map(({ model }) => model))];
  const right = 'right' as const;
  return {
    columns: [
      { title: 'model' },
      { title: 'series', align: right },
      ...names.map((name) => ({ title: columnName(name), align: right })),
    ],
    lead: 2,
    rows: models.map((model) => {
      const own = accuracies.filter((accuracy) => accuracy.model === model);
      const figures = names.map((name) =>
        numberText(
          meanOf(own.map((accuracy) => accuracy.measures.get(name) ?? NaN)),
          name.startsWith('coverage') ? 'share' : '',
        ),
      );
      return [model, String(own.length), ...figures].map((text) => ({ text }));
    }),
  };
}
