import { existsSync } from 'node:fs';
import { join, relative } from 'node:path';
import { Command, Option } from 'commander';
import { evaluate } from '../../analysis/evaluate.js';
import type { Lever } from '../../analysis/lever.js';
import { LeverTrials } from '../../analysis/lever-trials.js';
import { type Recommendation, recommend } from '../../analysis/recommend.js';
import { draftText } from '../../assistant/draft.js';
import { WrongUsage } from '../../complaint/complaint.js';
import { scenariosNamed } from '../../project/read-scenarios.js';
import { writeFile } from '../../project/write-file.js';
import type { Override, Scenario } from '../../scenario/scenario.js';
import { baseline } from '../../scenario/scenario.js';
import { ExitCode } from '../exit-code.js';
import { leversOf } from '../levers-of.js';
import { addCommonOptions, type CommonOptions, wholeNumber } from '../options.js';
import { overrideAsWritten } from '../override-as-written.js';
import { progressOf } from '../progress.js';
import { openSessionInThreads, type Session } from '../session.js';
import { type Shell, say, show } from '../shell.js';
import { kpisNamed } from '../shown-kpis.js';
import { targetOf } from '../target-of.js';
import { recommendationResult } from '../views/recommendation-view.js';

interface RecommendOptions extends CommonOptions {
  readonly until: string;
  readonly steps: number;
  readonly budget: number;
  readonly save?: string;
}

/** The levers that reach furthest alone are combined; more of them would take more plans than the answer is worth. */
const mostCombined = 5;

export function recommendCommand(shell: Shell): Command {
  return addCommonOptions(new Command('recommend'))
    .description(
      'The cheapest combination of levers that reaches a target, and what each lever does alone; the levers are those of whatif.yaml, or what the tables allow.',
    )
    .argument('[scenario]', 'from which scenario; the baseline when none is given')
    .requiredOption(
      '--until <target>',
      'a KPI, a comparison and a number: "fill_rate >= 97%", that of a part: "fill_rate[family=vaccine] >= 98%", or one from the baseline: "margin >= baseline + 100000"',
    )
    .addOption(
      new Option('--steps <number>', 'in how many steps each lever is pulled')
        .argParser(wholeNumber(1, 100))
        .default(4),
    )
    .addOption(
      new Option('--budget <plans>', 'how many plans the search may take')
        .argParser(wholeNumber(1, 100_000))
        .default(150),
    )
    .addOption(new Option('--save <name>', 'write what is recommended as a scenario of this name'))
    .addHelpText('after', '\nExample:\n  whatif recommend surge --until "fill_rate >= 99.5%" --save relief')
    .action((name: string | undefined, options: RecommendOptions) => run(shell, name ?? baseline.name, options));
}

async function run(shell: Shell, name: string, options: RecommendOptions): Promise<void> {
  const session = await openSessionInThreads(shell, options);
  const target = await targetOf(session, options.until);
  const path = options.save === undefined ? undefined : pathOf(session, options.save);
  const [scenario] = scenariosNamed(session.project, [name]);
  const base = await evaluate(session.setting, scenario);
  await say(shell, [...session.project.notes, ...base.notes], options);
  const levers = leversOf(session.project, base);
  if (levers.length === 0) throw new WrongUsage('There is no lever to pull. Declare some under levers in whatif.yaml.');
  const progress = progressOf(shell, 'recommend', options.quiet);
  const trials = new LeverTrials(session.setting, scenario, base, target, options.steps);
  const alone = await trials.furthest(levers, (share) => progress.to(share * 0.3));
  const combined = Math.max(1, alone.slice(0, mostCombined).filter((one) => trials.helps(one) > 0).length);
  const chosen = alone.slice(0, combined).map(({ lever }) => lever);
  const found = await cheapest(trials, chosen, options.budget, (share) => progress.to(0.3 + share * 0.7));
  progress.end();
  const saved =
    path === undefined || found.best === undefined ? [] : [save(session, scenario, chosen, found, path, options)];
  const result = recommendationResult({
    scenario: scenario.name,
    target,
    unit: kpisNamed(session, [target.kpi])[0].unit,
    before: base.measures.get(target.kpi) ?? NaN,
    levers: chosen,
    others: alone.slice(combined),
    found,
    steps: options.steps,
  });
  await show(
    shell,
    { ...result, notes: [...result.notes, ...saved] },
    session.meta('recommend', name, base.notes),
    options,
  );
  if (found.best === undefined) shell.exitCode = ExitCode.ExpectationNotMet;
}

/** Plans what is asked of the levers, and counts the plans. */
function cheapest(
  trials: LeverTrials,
  levers: readonly Lever[],
  budget: number,
  done: (share: number) => void,
): Promise<Recommendation> {
  let plans = 0;
  return recommend(
    levers.map(() => trials.steps),
    (steps) => {
      done(Math.min(1, ++plans / budget));
      return trials.at(levers, steps);
    },
    budget,
  );
}

function pathOf({ project }: Session, name: string): string {
  if (!/^[\w-]+$/.test(name))
    throw new WrongUsage(`--save ${name} is no name of a scenario. Write letters, digits, - and _.`);
  if (project.scenarios.has(name)) throw new WrongUsage(`There is a scenario ${name} already. Choose another name.`);
  return join(project.scenarioFolder, `${name}.yaml`);
}

function save(
  { project }: Session,
  scenario: Scenario,
  levers: readonly Lever[],
  { best }: Recommendation,
  path: string,
  { until, steps, save: name = '' }: RecommendOptions,
): string {
  const overrides = (best?.steps ?? []).flatMap((step, index): readonly Override[] =>
    step > 0 ? levers[index].overridesAt((levers[index].to * step) / steps) : [],
  );
  const text = draftText({
    name,
    scenario: `What reaches ${until}`,
    ...(scenario.name === baseline.name ? {} : { extends: [scenario.name] }),
    description: levers.flatMap((lever, index) => ((best?.steps[index] ?? 0) > 0 ? [lever.name] : [])).join(', '),
    overrides: overrides.map(overrideAsWritten),
    expect: [until],
  });
  if (!existsSync(project.scenarioFolder))
    throw new WrongUsage(
      `There is no folder ${relative(project.root, project.scenarioFolder)} to save scenarios in. Make it first.`,
    );
  writeFile(path, [text]);
  return `Saved as ${relative(project.root, path)}: whatif compare ${name}`;
}
