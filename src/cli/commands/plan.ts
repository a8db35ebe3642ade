import { Command, Option } from 'commander';
import { evaluate, type Outcome } from '../../analysis/evaluate.js';
import { scenariosNamed } from '../../project/read-scenarios.js';
import type { Result } from '../../report/result.js';
import { ExitCode } from '../exit-code.js';
import { expectationNotes } from '../expectation-notes.js';
import { addCommonOptions, type CommonOptions, collected } from '../options.js';
import { itemGroupings, itemResult } from '../plan/items.js';
import { overviewBlocks } from '../plan/overview.js';
import { type PartOptions, partOf } from '../plan/part.js';
import { pegResult } from '../plan/peg.js';
import { resourceResult } from '../plan/resources.js';
import { servesResult } from '../plan/serves.js';
import { shortResult } from '../plan/short.js';
import { whyResult } from '../plan/why.js';
import { openSession } from '../session.js';
import { type Shell, say, show } from '../shell.js';
import { type WatchOptions, watching, watchOption } from '../watch.js';

const groupings = [...itemGroupings, 'resource'] as const;

interface PlanOptions extends CommonOptions, WatchOptions, PartOptions {
  readonly by?: (typeof groupings)[number];
  readonly why?: string;
  readonly peg?: string;
  readonly serves?: string;
  readonly short?: boolean;
}

export function planCommand(shell: Shell): Command {
  return addCommonOptions(new Command('plan'))
    .description('One scenario in detail: demand, production, stock and what is late, or the load of the resources.')
    .argument('[scenario]', 'name of a scenario', 'baseline')
    .addOption(
      new Option(
        '--by <grouping>',
        'rows by item (a product at a location), added up by product, family, location or bucket, or the load by resource',
      ).choices(groupings),
    )
    .addOption(named('--product <name>', 'only this product; may be repeated'))
    .addOption(named('--location <name>', 'only this location; may be repeated'))
    .addOption(named('--resource <name>', 'the load of this resource and what it makes; may be repeated'))
    .addOption(new Option('--from <date>', 'only from the bucket of this date on'))
    .addOption(new Option('--to <date>', 'only up to the bucket of this date'))
    .addOption(
      new Option(
        '--why <product>',
        'why it is late, down to what binds, and the smallest relief: PRODUCT or FAMILY, PRODUCT@LOCATION or PRODUCT@LOCATION@DATE, where the date may be a period, 2026-04..2026-06',
      ),
    )
    .addOption(
      new Option(
        '--peg <product>',
        'what its shipments are made from, down to lots and suppliers: PRODUCT, PRODUCT@LOCATION or PRODUCT@LOCATION@DATE',
      ),
    )
    .addOption(
      new Option(
        '--serves <name>',
        'which demand the orders of a resource, a supplier or a product serve: NAME, PRODUCT@LOCATION, and @DATE behind it for one bucket or a period',
      ),
    )
    .addOption(new Option('--short', 'only what runs short: since when, and how much'))
    .addOption(watchOption())
    .addHelpText('after', '\nExample:\n  whatif plan surge --by resource')
    .action((name: string, options: PlanOptions) => watching(shell, options, () => run(shell, name, options)));
}

async function run(shell: Shell, name: string, options: PlanOptions): Promise<void> {
  const session = await openSession(shell, options);
  const [scenario] = scenariosNamed(session.project, [name]);
  const outcome = await evaluate(session.setting, scenario);
  const unmet = expectationNotes(outcome);
  await say(shell, [...session.project.notes, ...outcome.notes], options);
  const result = resultOf(outcome, unmet, options);
  await show(shell, result, session.meta('plan', name, outcome.notes), options);
  if (unmet.length > 0) shell.exitCode = ExitCode.ExpectationNotMet;
}

function named(flags: string, description: string): Option {
  return new Option(flags, description).argParser(collected).default([], 'all');
}

/** Whether all of a plan is asked for. */
function isWhole({ by, product, location, resource, from, to }: PlanOptions): boolean {
  return by === undefined && [product, location, resource].every(({ length }) => length === 0) && !from && !to;
}

function resultOf(outcome: Outcome, unmet: readonly string[], options: PlanOptions): Result {
  const { why, peg, serves, short, resource } = options;
  const part = partOf(outcome.plan.network, options);
  if (short) return shortResult(outcome, part, unmet);
  if (why !== undefined) return whyResult(outcome, why, unmet);
  if (peg !== undefined) return pegResult(outcome, peg, part, unmet);
  if (serves !== undefined) return servesResult(outcome, serves, part, unmet);
  if (isWhole(options)) {
    const items = itemResult(outcome, part, 'item', unmet);
    return { ...items, view: () => [...(items.view?.() ?? []), ...overviewBlocks(outcome.plan)] };
  }
  const by = options.by ?? (resource.length > 0 ? 'resource' : 'item');
  return by === 'resource'
    ? resourceResult(outcome, part, resource.length > 0, unmet)
    : itemResult(outcome, part, by, unmet);
}
