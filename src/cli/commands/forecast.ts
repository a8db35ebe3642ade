import { Command, InvalidArgumentError, Option } from 'commander';
import type { DemandForecast } from '../../analysis/demand-forecast.js';
import { type ForecastLevel, forecastLevels } from '../../analysis/forecast-levels.js';
import { forecastScenario } from '../../analysis/scenario-forecasts.js';
import { WrongUsage } from '../../complaint/complaint.js';
import { didYouMean } from '../../complaint/near-match.js';
import { type Reconciliation, reconciliations } from '../../forecast/hierarchy/reconcile.js';
import { models } from '../../forecast/models/index.js';
import { scenariosNamed } from '../../project/read-scenarios.js';
import type { Result } from '../../report/result.js';
import { baseline } from '../../scenario/scenario.js';
import { type BucketRange, bucketsBetween, type DateRange } from '../buckets-between.js';
import { backtest } from '../forecast/backtest.js';
import { backtestBy } from '../forecast/backtest-by.js';
import { forecastBy } from '../forecast/by.js';
import { explainForecast } from '../forecast/explain.js';
import { findingNotes } from '../forecast/findings.js';
import { streamable, streamForecast } from '../forecast/stream.js';
import { forecastResult } from '../forecast/view.js';
import { addCommonOptions, type CommonOptions, collected, wholeNumber } from '../options.js';
import { ofSeries, onlySeries } from '../series.js';
import { type ChosenForecast, openPackedSession, openSession, type Session } from '../session.js';
import { type Shell, say, show } from '../shell.js';
import { type WatchOptions, watching, watchOption } from '../watch.js';

interface ForecastOptions extends CommonOptions, WatchOptions, DateRange {
  readonly backtest?: boolean;
  readonly origins: number;
  readonly explain?: string;
  readonly series: readonly string[];
  readonly scenario?: string;
  readonly by?: ForecastLevel;
  readonly reconcile?: Reconciliation;
  readonly treatOutliers?: boolean;
  readonly models?: readonly string[];
  readonly quantiles?: readonly number[];
}

export function forecastCommand(shell: Shell): Command {
  return addCommonOptions(new Command('forecast'))
    .description(
      'Forecasts of demand by product and location, with intervals; their accuracy on the past; and why they are as they are.',
    )
    .addOption(
      new Option(
        '--backtest',
        'accuracy on the past: by series, by class of demand and overall, against the seasonal naive forecast',
      ),
    )
    .addOption(
      new Option('--origins <number>', 'with --backtest: from how many points of the past')
        .argParser(wholeNumber(1, 1000))
        .default(3),
    )
    .addOption(
      new Option('--explain <series>', 'the models that were weighed for PRODUCT or PRODUCT@LOCATION, and why'),
    )
    .addOption(
      new Option('--scenario <name>', 'the forecast in a scenario: launches, corrections, covariates, other histories'),
    )
    .addOption(
      new Option('--by <level>', 'sums by this level, which add up; with --backtest, their accuracy').choices(
        forecastLevels,
      ),
    )
    .addOption(
      new Option(
        '--reconcile <method>',
        'how sums are made to add up (default: forecast.reconcile, or bottom_up)',
      ).choices(reconciliations),
    )
    .addOption(new Option('--treat-outliers', 'let models see what the neighbours of an outlier say in its place'))
    .addOption(
      new Option('--series <series>', 'only PRODUCT, PRODUCT@LOCATION or *@LOCATION; may be repeated')
        .argParser(collected)
        .default([], 'all'),
    )
    .addOption(new Option('--models <names>', 'the models to choose from, with commas between').argParser(modelNames))
    .addOption(new Option('--quantiles <shares>', 'the quantiles to show: 0.1,0.5,0.9').argParser(shares))
    .addOption(new Option('--from <date>', 'only from the bucket of this date on'))
    .addOption(new Option('--to <date>', 'only up to the bucket of this date'))
    .addOption(watchOption())
    .addHelpText(
      'after',
      '\nExample:\n  whatif forecast --format csv --output forecast.csv\n  whatif forecast --by family --scenario surge\n  whatif forecast --explain INS-100@DE',
    )
    .action((options: ForecastOptions) => watching(shell, options, () => run(shell, options)));
}

async function run(shell: Shell, options: ForecastOptions): Promise<void> {
  if (options.backtest && options.scenario !== undefined)
    throw new WrongUsage(
      'A backtest looks at what was, and a scenario at what may come. Leave --backtest or --scenario out.',
    );
  if ((options.backtest || options.explain !== undefined) && (options.from ?? options.to) !== undefined)
    throw new WrongUsage('--from and --to choose buckets of forecasts. Leave them or --backtest and --explain out.');
  if (await streamedPacked(shell, options)) return;
  const whole = await openSession(shell, options, chosenBy(options));
  // A scenario speaks of all series, and may launch some.
  const session = options.scenario === undefined ? onlySeries(whole, options.series) : whole;
  const shown = bucketsBetween(session.project.calendar, options);
  if (options.backtest) {
    await say(shell, session.project.notes, options);
    const { by, origins } = options;
    const result =
      by === undefined
        ? await backtest(shell, session, origins, options)
        : await backtestBy(shell, session, by, origins, options);
    await show(shell, result, session.meta('forecast'), options);
    return;
  }
  const history = isPlain(options) ? streamable(session, options.format) : undefined;
  if (history !== undefined) return streamForecast(shell, session, history, shown, options);
  const [scenario] = scenariosNamed(session.project, [options.scenario ?? baseline.name]);
  const { forecasts: all, notes } = await forecastScenario(session.setting, scenario);
  const forecasts = ofSeries(all, options.series);
  const said = [...notes, ...(options.explain === undefined ? findingNotes(forecasts, session.project) : [])];
  await say(shell, [...session.project.notes, ...said], options);
  await show(
    shell,
    await resultOf(shell, session, forecasts, shown, options),
    session.meta('forecast', options.scenario, said),
    options,
  );
}

/** Whether what is asked for are forecasts of series, each for itself. */
function isPlain({ scenario, by, explain }: ForecastOptions): boolean {
  return [scenario, by, explain].every((option) => option === undefined);
}

/** Streams forecasts of demand that need not be held as a table; false where that cannot be done. */
async function streamedPacked(shell: Shell, options: ForecastOptions): Promise<boolean> {
  if (options.backtest || !isPlain(options) || options.format !== 'csv' || options.series.length > 0) return false;
  const session = await openPackedSession(shell, options, chosenBy(options));
  const history = session && streamable(session, options.format);
  if (session === undefined || history === undefined) return false;
  await streamForecast(shell, session, history, bucketsBetween(session.project.calendar, options), options);
  return true;
}

function chosenBy({ models, quantiles, reconcile, treatOutliers }: ForecastOptions): ChosenForecast {
  return { models, quantiles, reconcile, outliers: treatOutliers ? 'replace' : undefined };
}

async function resultOf(
  shell: Shell,
  session: Session,
  forecasts: readonly DemandForecast[],
  shown: BucketRange,
  { explain, by, jobs }: ForecastOptions,
): Promise<Result> {
  const { project } = session;
  if (explain !== undefined) return explainForecast(forecasts, explain, project.calendar);
  if (by !== undefined) return forecastBy(shell, session, forecasts, by, shown, jobs);
  const named = forecasts.map(({ product, location, history, forecast, gap }) => ({
    names: [product, location],
    history: history.values,
    forecast,
    gap,
  }));
  return forecastResult(['product', 'location'], named, project, shown);
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
