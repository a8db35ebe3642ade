import { Command, InvalidArgumentError, Option } from 'commander';
import { prepareScenario } from '../../analysis/evaluate.js';
import { WrongUsage } from '../../complaint/complaint.js';
import { didYouMean } from '../../complaint/near-match.js';
import type { Network } from '../../plan/network.js';
import { loadSolver } from '../../plan/optimal/solver.js';
import { scenariosNamed } from '../../project/read-scenarios.js';
import { type LostNode, type NodeKind, nodeKinds, nodesOf } from '../../risk/survival/lost-node.js';
import { survive } from '../../risk/survival/survive.js';
import { readPlain } from '../../scenario/read-parameter.js';
import { baseline } from '../../scenario/scenario.js';
import { addCommonOptions, type CommonOptions, collected } from '../options.js';
import { progressOf } from '../progress.js';
import { openSession } from '../session.js';
import { type Shell, say, show } from '../shell.js';
import { survivalResult } from '../views/survival-view.js';

export interface SurviveOptions extends CommonOptions {
  readonly node: readonly string[];
  readonly kind?: NodeKind;
  readonly recovery?: number;
  readonly plan: boolean;
}

export function surviveCommand(shell: Shell): Command {
  return addCommonOptions(new Command('survive'))
    .description(
      'How long the network serves demand when a line, site, supplier or lane is lost, against how long it takes to recover; what is lost in between, and the cheapest stock that would prevent it.',
    )
    .argument('[scenario]', 'a scenario; the baseline when none is given')
    .addOption(
      new Option('--node <name>', 'only this resource, site, supplier or lane (FROM>TO); may be repeated')
        .argParser(collected)
        .default([], 'all'),
    )
    .addOption(new Option('--kind <kind>', 'only nodes of this kind').choices(nodeKinds))
    .addOption(
      new Option(
        '--recovery <days>',
        'days that every node takes to recover (default: recovery_days, else the longest duration_days in risks)',
      ).argParser(days),
    )
    .addOption(new Option('--no-plan', 'leave out the plan by rules, which takes most of the time'))
    .addHelpText('after', '\nExample:\n  whatif survive --kind supplier --recovery 90')
    .action((name: string | undefined, options: SurviveOptions) => run(shell, name, options));
}

function days(text: string): number {
  const value = readPlain(text);
  if (!(value >= 0)) throw new InvalidArgumentError('It must be a number of days, 0 or more.');
  return value;
}

async function run(shell: Shell, name: string | undefined, options: SurviveOptions): Promise<void> {
  const session = await openSession(shell, options);
  const [scenario] = scenariosNamed(session.project, [name ?? baseline.name]);
  const { network, dataset, notes } = await prepareScenario(session.setting, scenario);
  const isAsked = askedFor(network, options);
  const progress = progressOf(shell, 'survive', options.quiet);
  const found = survive(await loadSolver(), {
    network,
    dataset,
    isAsked,
    isPlanned: options.plan,
    done: (part) => progress.to(part),
    ...(options.recovery === undefined ? {} : { recoveryDays: options.recovery }),
  });
  progress.end();
  await say(shell, [...session.project.notes, ...notes, ...found.notes], options);
  const meta = session.meta('survive', scenario.name, [...notes, ...found.notes]);
  await show(shell, survivalResult(found, network, scenario.name, options.node.length > 0), meta, options);
}

/** @throws WrongUsage where a node is named that the network does not have. */
function askedFor(network: Network, { node, kind }: SurviveOptions): (one: LostNode) => boolean {
  const known = nodesOf(network).filter((one) => kind === undefined || one.kind === kind);
  const names = [...new Set(known.map((one) => one.name))];
  const unknown = node.find((name) => !names.includes(name));
  if (unknown !== undefined)
    throw new WrongUsage(
      `The network has no ${kind ?? 'node'} "${unknown}" by which anything flows. ${didYouMean(unknown, names) ?? `There are ${names.join(', ')}.`}`,
    );
  if (known.length === 0)
    throw new WrongUsage(`The network has no ${kind ?? 'node'} by which anything flows. Leave --kind out to see all.`);
  return (one) => (kind === undefined || one.kind === kind) && (node.length === 0 || node.includes(one.name));
}
