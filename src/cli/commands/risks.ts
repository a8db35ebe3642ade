import { Command, Option } from 'commander';
import { bucketKind } from '../../calendar/bucket.js';
import { scenariosNamed } from '../../project/read-scenarios.js';
import type { Result } from '../../report/result.js';
import { type Warnings, warn } from '../../risk/warning/warn.js';
import { baseline } from '../../scenario/scenario.js';
import { pooledPricer, pooledSharer, pooledSimulator } from '../../threads/simulator.js';
import { ExitCode } from '../exit-code.js';
import { addCommonOptions, type CommonOptions, shareOf, wholeNumber } from '../options.js';
import { scenarioAt } from '../parameters.js';
import { progressOf } from '../progress.js';
import { openSession, type Session } from '../session.js';
import { type Shell, say, show } from '../shell.js';
import { backtestResult } from '../views/risk-backtest-view.js';
import { deliveriesFound, disruptionsResult } from '../views/risk-history-view.js';
import { warningsResult } from '../views/warnings-view.js';

export interface RisksOptions extends CommonOptions {
  readonly runs: number;
  readonly threshold: number;
  readonly replan?: number;
  readonly failOn?: number;
  readonly deliveries?: boolean;
  readonly disruptions?: boolean;
  readonly backtest?: boolean;
  readonly late: number;
}

export function risksCommand(shell: Shell): Command {
  return addCommonOptions(new Command('risks'))
    .description(
      'What will probably run out, when, why, and the last day to act; which open deliveries will be late; what caused what was reported.',
    )
    .argument('[scenario]', 'a scenario; the baseline when none is given')
    .addOption(new Option('--runs <number>', 'futures to play').argParser(wholeNumber(1, 1_000_000)).default(400))
    .addOption(
      new Option('--threshold <share>', 'announce a stock-out that is at least so probable')
        .argParser(shareOf)
        .default(0.25, '25%'),
    )
    .addOption(new Option('--replan <buckets>', 'as in simulate').argParser(wholeNumber(0, 10_000)))
    .addOption(
      new Option(
        '--fail-on <share>',
        'exit with 4 where a stock-out, or with --deliveries a late delivery, is at least so probable',
      ).argParser(shareOf),
    )
    .addOption(
      new Option('--deliveries', 'the open deliveries, the likeliest to be late first, from the table deliveries'),
    )
    .addOption(
      new Option('--late <days>', 'late means by more than so many days').argParser(wholeNumber(0, 1000)).default(0),
    )
    .addOption(
      new Option('--disruptions', 'the likely causes of what was reported without one, from the table disruptions'),
    )
    .addOption(
      new Option(
        '--backtest',
        'how well delays and causes of the last year would have been foretold, against simple rules',
      ),
    )
    .addHelpText('after', '\nExample:\n  whatif risks --fail-on 50% --format md')
    .action((name: string | undefined, options: RisksOptions) => run(shell, name, options));
}

async function run(shell: Shell, name: string | undefined, options: RisksOptions): Promise<void> {
  const session = await openSession(shell, options);
  const { project } = session;
  const table = (result: Result): Promise<void> =>
    show(shell, result, session.meta('risks', name ?? baseline.name), options);
  await say(shell, project.notes, options);
  if (options.backtest) return table(backtestResult(project.dataset, project.calendar, options.late));
  if (options.deliveries) {
    const { result, likeliest } = deliveriesFound(project.dataset, project.calendar, options.late);
    await table(result);
    return failOn(shell, options, likeliest);
  }
  if (options.disruptions) return table(disruptionsResult(project.dataset, project.calendar));
  const found = await warned(shell, session, name, options);
  await say(shell, found.simulated.notes, options);
  await table(warningsResult(found, project.calendar));
  failOn(shell, options, Math.max(0, ...found.warnings.map(({ peak }) => peak)));
}

function failOn(shell: Shell, { failOn: least = Infinity }: RisksOptions, probability: number): void {
  if (probability >= least) shell.exitCode = ExitCode.ExpectationNotMet;
}

/** So many of the runs are played again without each source. */
const causeShare = 0.2;
/** Buckets behind the first likely stock-out that count when its causes are shared out. */
const causeBuckets = 1;

async function warned(
  shell: Shell,
  session: Session,
  name: string | undefined,
  { runs, threshold, replan, seed, quiet, jobs }: RisksOptions,
): Promise<Warnings> {
  const { project, setting } = session;
  const [scenario] = scenariosNamed(project, [name ?? baseline.name]);
  const progress = progressOf(shell, 'risks', quiet);
  const pool = shell.pool(jobs);
  pool.start();
  const perMonth = Math.max(1, Math.round(bucketKind(project.calendar.bucket).perYear / 12));
  const found = await warn(
    setting,
    scenario,
    (values) => scenarioAt(session, scenario.name, values),
    pooledSimulator(pool),
    pooledSharer(pool),
    {
      runs,
      seed,
      replanEvery: replan ?? perMonth,
      threshold,
      causeRuns: Math.max(30, Math.round(runs * causeShare)),
      causeBuckets,
      recent: Math.max(2, Math.round(2.3 * perMonth)),
      pricer: pooledPricer(pool, runs),
      done: (part) => progress.to(part * 0.6, `of ${runs} futures`),
    },
  );
  progress.end();
  return found;
}
