import { Command } from 'commander';
import type { DemandForecast } from '../analysis/forecast-demand.js';
import { bucketDate } from '../calendar/calendar.js';
import { sparkline } from '../report/chart.js';
import { numberText } from '../report/number-text.js';
import type { Block, Result, ResultColumn, Row } from '../report/result.js';
import { plainBlock } from '../report/view.js';
import { addCommonOptions, type CommonOptions } from './options.js';
import { openSession, type Session } from './session.js';
import { type Shell, say, show } from './shell.js';

/** Up to so many series, people see every bucket of each; beyond that, a line a series. */
const shownWhole = 3;

export function forecastCommand(shell: Shell): Command {
  return addCommonOptions(new Command('forecast'))
    .description('Forecasts of demand by product and location, with intervals.')
    .addHelpText('after', '\nExample:\n  whatif forecast --format csv --output forecast.csv')
    .action((options: CommonOptions) => run(shell, options));
}

async function run(shell: Shell, options: CommonOptions): Promise<void> {
  const session = await openSession(shell, options);
  const { forecasts, notes } = await session.setting.forecaster(session.project.dataset);
  await say(shell, [...session.project.notes, ...notes], options);
  await show(shell, resultOf(session, forecasts), session.meta('forecast', undefined, notes), options);
}

function resultOf({ project }: Session, forecasts: readonly DemandForecast[]): Result {
  const { quantiles } = project.forecast;
  const columns: ResultColumn[] = [
    { name: 'product' },
    { name: 'location' },
    { name: 'date' },
    { name: 'model' },
    ...['mean', ...quantiles.map((share) => `q${share}`)].map((name) => ({ name, align: 'right' as const })),
  ];
  return { columns, rows: rowsOf(forecasts, project), view: () => blocksOf(forecasts, columns, project), notes: [] };
}

function* rowsOf(
  forecasts: readonly DemandForecast[],
  { calendar, forecast: { quantiles } }: Session['project'],
): Iterable<Row> {
  for (const { product, location, forecast, gap } of forecasts) {
    for (let bucket = 0; bucket < calendar.horizon; bucket++) {
      const row: Record<string, string | number> = {
        product,
        location,
        date: bucketDate(calendar, bucket),
        model: forecast.model,
        mean: forecast.mean[gap + bucket],
      };
      quantiles.forEach((share, index) => {
        row[`q${share}`] = forecast.quantiles[index][gap + bucket];
      });
      yield row;
    }
  }
}

function blocksOf(
  forecasts: readonly DemandForecast[],
  columns: readonly ResultColumn[],
  project: Session['project'],
): readonly Block[] {
  if (forecasts.length <= shownWhole) return [plainBlock(columns, rowsOf(forecasts, project))];
  return [inBrief(forecasts, project)];
}

/** One line a series: what was, what is expected, and the shape of both. */
function inBrief(forecasts: readonly DemandForecast[], { calendar }: Session['project']): Block {
  const right = 'right' as const;
  const total = (values: Float64Array): number => values.reduce((sum, value) => sum + (value || 0), 0);
  return {
    columns: [
      { title: 'product' },
      { title: 'location' },
      { title: 'model' },
      { title: `last ${calendar.horizon}`, align: right },
      { title: `next ${calendar.horizon}`, align: right },
      { title: 'history and forecast' },
    ],
    lead: 2,
    group: 4,
    rows: forecasts.map(({ product, location, history, forecast, gap }) => {
      const past = history.values.slice(-calendar.horizon);
      const ahead = forecast.mean.slice(gap, gap + calendar.horizon);
      return [
        product,
        location,
        forecast.model,
        numberText(Math.round(total(past))),
        numberText(Math.round(total(ahead))),
        sparkline([...past, ...ahead]),
      ].map((text) => ({ text }));
    }),
  };
}
