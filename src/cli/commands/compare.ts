import { Command, Option } from 'commander';
import { type Comparison, compare } from '../../analysis/compare.js';
import { evaluate } from '../../analysis/evaluate.js';
import { type Grouping, groupings, measuredOf } from '../../analysis/group.js';
import { networksAtOnce, sideBySide } from '../../analysis/side-by-side.js';
import { scenariosNamed } from '../../project/read-scenarios.js';
import { writeFile } from '../../project/write-file.js';
import { junitText } from '../../report/junit.js';
import { baseline } from '../../scenario/scenario.js';
import { ExitCode } from '../exit-code.js';
import { expectationNotes, testCases } from '../expectation-notes.js';
import { addCommonOptions, type CommonOptions, collected, wholeNumber } from '../options.js';
import { openSession } from '../session.js';
import { type Shell, say, show } from '../shell.js';
import { kpisShown } from '../shown-kpis.js';
import { comparisonResult } from '../views/comparison-view.js';
import { attributionsOf, driverBlocks, driversMeta } from '../views/drivers.js';
import { type WatchOptions, watching, watchOption } from '../watch.js';

interface CompareOptions extends CommonOptions, WatchOptions {
  readonly by?: Grouping;
  readonly kpi: readonly string[];
  readonly top?: number;
  readonly sort?: string;
  readonly why: boolean;
  readonly junit?: string;
}

export function compareCommand(shell: Shell): Command {
  return addCommonOptions(new Command('compare'))
    .description(
      'KPIs of scenarios side by side, with the change against the baseline; by colour, whether the change is good.',
    )
    .argument('[scenarios...]', 'names of scenarios; every one of the project when none is given')
    .addOption(new Option('--by <grouping>', 'the same for each').choices(groupings))
    .addOption(new Option('--kpi <name>', 'only this KPI; may be repeated').argParser(collected).default([], 'all'))
    .addOption(
      new Option('--top <number>', 'with --by: only the groups that change most').argParser(wholeNumber(1, 100_000)),
    )
    .addOption(
      new Option('--sort <order>', 'with --by: groups by name or by their largest change').choices(['name', 'change']),
    )
    .addOption(new Option('--no-why', 'leave out what moved the headline KPIs'))
    .addOption(new Option('--junit <file>', 'write whether expectations hold as JUnit XML, for continuous integration'))
    .addOption(watchOption())
    .addHelpText('after', '\nExample:\n  whatif compare surge line-2-outage --format csv --output kpis.csv')
    .action((names: string[], options: CompareOptions) => watching(shell, options, () => run(shell, names, options)));
}

async function run(shell: Shell, asked: readonly string[], options: CompareOptions): Promise<void> {
  const session = await openSession(shell, options);
  const { project, setting } = session;
  const scenarios = scenariosNamed(project, asked);
  const shown = kpisShown(session, options.kpi, scenarios);
  const before = await evaluate(setting, { ...baseline, expectations: project.expectations });
  const outcomes = await sideBySide(
    scenarios,
    async (scenario) => (scenario.name === baseline.name ? before : await evaluate(setting, scenario)),
    networksAtOnce(before.plan.network),
  );

  const rows = compare(
    measuredOf(before, options.by, setting.partKpis),
    (outcomes.length > 0 ? outcomes : [before]).map((outcome) => measuredOf(outcome, options.by, setting.partKpis)),
    shown,
  );
  const notes = [...project.notes, ...before.notes];
  await say(shell, [...new Set(notes)], options);
  const unmet = [before, ...outcomes.filter((outcome) => outcome !== before)].flatMap((outcome) =>
    expectationNotes(outcome),
  );
  const chosen = chosenRows(rows, options);
  const isExplained = options.why && options.format !== 'csv' && options.by === undefined;
  const attributions = isExplained ? await attributionsOf(session, before, outcomes, options.seed) : [];
  const result = comparisonResult(chosen, shown, options.by, unmet, driverBlocks(session, attributions));
  const names = scenarios.map(({ name }) => name);
  await show(shell, result, { ...session.meta('compare', names, notes), ...driversMeta(attributions) }, options);
  if (options.junit !== undefined)
    await writeFile(options.junit, [
      junitText([before, ...outcomes.filter((one) => one !== before)].flatMap(testCases)),
    ]);
  if (unmet.length > 0) shell.exitCode = ExitCode.ExpectationNotMet;
}

function chosenRows(rows: readonly Comparison[], { by, top, sort }: CompareOptions): readonly Comparison[] {
  if (by === undefined || (top === undefined && sort !== 'change')) return rows;
  const largest = new Map<string, number>();
  for (const { group, changePercent } of rows)
    largest.set(group, Math.max(largest.get(group) ?? 0, Math.abs(changePercent) || 0));
  const order = [...largest.keys()].sort((first, second) => (largest.get(second) ?? 0) - (largest.get(first) ?? 0));
  const kept = order.slice(0, top ?? order.length);
  const groups = sort === 'name' ? kept.sort() : kept;
  return groups.flatMap((group) => rows.filter((row) => row.group === group));
}
