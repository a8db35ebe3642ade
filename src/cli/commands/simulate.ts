import { Command, Option } from 'commander';
import { type Simulated, simulate } from '../../analysis/simulate/simulate.js';
import { bucketKind } from '../../calendar/bucket.js';
import { WrongUsage } from '../../complaint/complaint.js';
import type { Network } from '../../plan/network.js';
import { scenariosNamed } from '../../project/read-scenarios.js';
import { delaysFrom } from '../../risk/warning/learned-delays.js';
import { baseline, type Scenario } from '../../scenario/scenario.js';
import { pooledPricer, pooledSimulator } from '../../threads/simulator.js';
import { ExitCode } from '../exit-code.js';
import { addCommonOptions, type CommonOptions, collected, shareOf, wholeNumber } from '../options.js';
import { scenarioAt } from '../parameters.js';
import { type PartOptions, type PlanPart, partOf } from '../plan/part.js';
import { progressOf } from '../progress.js';
import { openSession, type Session } from '../session.js';
import { type Shell, say, show } from '../shell.js';
import { kpisShown } from '../shown-kpis.js';
import { probabilityOf, simulationResult } from '../views/simulation-view.js';
import { stockoutResult } from '../views/stockout-view.js';

export interface SimulateOptions extends CommonOptions, Omit<PartOptions, 'resource'> {
  readonly runs: number;
  readonly precision?: number;
  readonly replan?: number;
  readonly kpi: readonly string[];
  readonly stockouts?: boolean;
  readonly atLeast?: number;
}

/** KPIs that people see, and that `--precision` watches, when none are named. */
const usualKpis = [
  'fill_rate',
  'otif',
  'backlog',
  'lost_sales',
  'stockouts',
  'inventory.value',
  'overtime',
  'cost.total',
  'margin',
];

export function simulateCommand(shell: Shell): Command {
  return addCommonOptions(new Command('simulate'))
    .description(
      'KPIs over many futures: demand drawn from its forecast, outages and delays from the risks table, parameters from their distributions. Scenarios meet the same futures.',
    )
    .argument('[scenarios...]', 'names of scenarios; the baseline when none is given')
    .addOption(new Option('--runs <number>', 'futures to play').argParser(wholeNumber(1, 1_000_000)).default(1000))
    .addOption(
      new Option(
        '--precision <share>',
        'stop as soon as the standard error of every KPI shown is this share of its mean, and that of every probability this share of all futures, as 0.5%',
      ).argParser(shareOf),
    )
    .addOption(
      new Option(
        '--replan <buckets>',
        'plan again every so many buckets, 0 for never (default: once a month, or each bucket where buckets are longer)',
      ).argParser(wholeNumber(0, 10_000)),
    )
    .addOption(
      new Option('--kpi <name>', 'only this KPI; may be repeated')
        .argParser(collected)
        .default([], usualKpis.join(', ')),
    )
    .addOption(new Option('--stockouts', 'how probable it is that an item runs out, by bucket, instead of the KPIs'))
    .addOption(named('--product <name>', 'with --stockouts: only this product; may be repeated'))
    .addOption(named('--location <name>', 'with --stockouts: only this location; may be repeated'))
    .addOption(new Option('--from <date>', 'with --stockouts: only from the bucket of this date on'))
    .addOption(new Option('--to <date>', 'with --stockouts: only up to the bucket of this date'))
    .addOption(
      new Option('--at-least <share>', 'exit with 4 where an expectation holds in fewer of the futures').argParser(
        shareOf,
      ),
    )
    .addHelpText('after', '\nExample:\n  whatif simulate baseline surge --runs 2000 --at-least 90%')
    .action((names: string[], options: SimulateOptions) => run(shell, names, options));
}

function named(flags: string, description: string): Option {
  return new Option(flags, description).argParser(collected).default([], 'all');
}

async function run(shell: Shell, names: readonly string[], options: SimulateOptions): Promise<void> {
  if (!options.stockouts && (options.product.length > 0 || options.location.length > 0 || options.from || options.to))
    throw new WrongUsage('--product, --location, --from and --to choose what runs out. Write --stockouts beside them.');
  shell.pool(options.jobs).start();
  const session = await openSession(shell, options);
  const known: readonly Scenario[] = scenariosNamed(session.project, names.length > 0 ? names : [baseline.name]);
  const shown = kpisShown(session, options.kpi, known, usualKpis);
  const watched = options.stockouts ? [] : shown.map(({ name }) => name);
  const part = (network: Network): PlanPart => partOf(network, { ...options, resource: [] });
  const simulated: Simulated[] = [];
  for (const scenario of known) simulated.push(await played(shell, session, scenario, watched, options, part));
  const notes = [...session.project.notes, ...simulated.flatMap((one) => one.notes)];
  await say(shell, [...new Set(notes)], options);
  const result = options.stockouts
    ? stockoutResult(simulated, part)
    : simulationResult(simulated, shown, options.kpi.length > 0);
  await show(
    shell,
    result,
    session.meta(
      'simulate',
      known.map(({ name }) => name),
      notes,
    ),
    options,
  );
  const { atLeast = 0 } = options;
  if (simulated.some((one) => one.scenario.expectations.some(({ kpi }) => probabilityOf(one, kpi) < atLeast)))
    shell.exitCode = ExitCode.ExpectationNotMet;
}

async function played(
  shell: Shell,
  session: Session,
  scenario: Scenario,
  watched: readonly string[],
  { runs, precision, replan, stockouts, quiet, seed, jobs }: SimulateOptions,
  part: (network: Network) => PlanPart,
): Promise<Simulated> {
  const { project, setting } = session;
  const progress = progressOf(shell, `simulate ${scenario.name}`, quiet);
  const isBaseline = scenario.name === baseline.name;
  const expected = isBaseline ? { ...scenario, expectations: project.expectations } : scenario;
  const simulated = await simulate(
    setting,
    expected,
    (values) => scenarioAt(session, scenario.name, values),
    pooledSimulator(shell.pool(jobs)),
    {
      runs,
      ...(precision === undefined ? {} : { precision }),
      watched,
      watchesStockouts: stockouts ?? false,
      pricer: pooledPricer(shell.pool(jobs), runs),
      seed,
      partOf: part,
      delays: delaysFrom(setting.dataset),
      replanEvery: replan ?? Math.max(1, Math.round(bucketKind(project.calendar.bucket).perYear / 12)),
      done: (part) => progress.to(part, `of ${runs} futures`),
    },
  );
  progress.end();
  return simulated;
}
