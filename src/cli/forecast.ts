import { Command, InvalidArgumentError, Option } from 'commander';
import type { DemandForecast } from '../analysis/forecast-demand.js';
import { bucketDate } from '../calendar/calendar.js';
import { didYouMean } from '../complaint/near-match.js';
import { models } from '../forecast/models/index.js';
import { sparkline } from '../report/chart.js';
import { numberText } from '../report/number-text.js';
import type { Block, Result, ResultColumn, Row } from '../report/result.js';
import { plainBlock } from '../report/view.js';
import { backtest } from './forecast-backtest.js';
import { explainForecast } from './forecast-explain.js';
import { addCommonOptions, type CommonOptions, wholeNumber } from './options.js';
import { openSession, type Session } from './session.js';
import { type Shell, say, show } from './shell.js';

/** Up to so many series, people see every bucket of each; beyond that, a line a series. */
const shownWhole = 3;

interface ForecastOptions extends CommonOptions {
  readonly backtest?: boolean;
  readonly origins: number;
  readonly explain?: string;
  readonly models?: readonly string[];
  readonly quantiles?: readonly number[];
}

export function forecastCommand(shell: Shell): Command {
  return addCommonOptions(new Command('forecast'))
    .description(
      'Forecasts of demand by product and location, with intervals; their accuracy on the past; and why they are as they are.',
    )
    .addOption(
      new Option('--backtest', 'accuracy on the past: by series and overall, against the seasonal naive forecast'),
    )
    .addOption(
      new Option('--origins <number>', 'with --backtest: from how many points of the past')
        .argParser(wholeNumber(1, 1000))
        .default(3),
    )
    .addOption(
      new Option('--explain <series>', 'the models that were weighed for PRODUCT or PRODUCT@LOCATION, and why'),
    )
    .addOption(new Option('--models <names>', 'the models to choose from, with commas between').argParser(modelNames))
    .addOption(new Option('--quantiles <shares>', 'the quantiles to show: 0.1,0.5,0.9').argParser(shares))
    .addHelpText(
      'after',
      '\nExample:\n  whatif forecast --format csv --output forecast.csv\n  whatif forecast --explain INS-100@DE',
    )
    .action((options: ForecastOptions) => run(shell, options));
}

async function run(shell: Shell, options: ForecastOptions): Promise<void> {
  const session = await openSession(shell, options, { models: options.models, quantiles: options.quantiles });
  if (options.backtest) {
    await say(shell, session.project.notes, options);
    await show(shell, await backtest(shell, session, options.origins, options.jobs), session.meta('forecast'), options);
    return;
  }
  const { forecasts, notes } = await session.setting.forecaster(session.project.dataset);
  await say(shell, [...session.project.notes, ...notes], options);
  const result =
    options.explain === undefined
      ? resultOf(session, forecasts)
      : explainForecast(forecasts, options.explain, session.project.calendar);
  await show(shell, result, session.meta('forecast', undefined, notes), options);
}

function modelNames(text: string): readonly string[] {
  const known = ['auto', ...models.map(({ name }) => name)];
  return text.split(',').map((name) => {
    if (known.includes(name)) return name;
    throw new InvalidArgumentError(
      `There is no model ${name}. ${didYouMean(name, known) ?? `There are ${known.join(', ')}.`}`,
    );
  });
}

function shares(text: string): readonly number[] {
  const values = text.split(',').map(Number);
  if (values.every((value) => value > 0 && value < 1)) return values.sort((first, second) => first - second);
  throw new InvalidArgumentError('Write shares between 0 and 1, with commas between: 0.1,0.5,0.9.');
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
