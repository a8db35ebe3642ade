import { Command, Option } from 'commander';
import { evaluate, type Outcome } from '../../analysis/evaluate.js';
import { WrongUsage } from '../../complaint/complaint.js';
import { didYouMean } from '../../complaint/near-match.js';
import { bestOrder } from '../../plan/sequence/best-order.js';
import { cycleHours, orderHours } from '../../plan/sequence/matrix.js';
import { resourceSequence } from '../../plan/sequence/resource-sequence.js';
import { scenariosNamed } from '../../project/read-scenarios.js';
import { numberText } from '../../report/number-text.js';
import type { Result, Row } from '../../report/result.js';
import { addCommonOptions, type CommonOptions } from '../options.js';
import { openSession } from '../session.js';
import { type Shell, show } from '../shell.js';

interface SequenceOptions extends CommonOptions {
  readonly order?: readonly string[];
  readonly from?: string;
  readonly scenario: string;
}

const columns = [
  { name: 'resource' },
  { name: 'place', align: 'right' },
  { name: 'product' },
  { name: 'hours', title: 'hours to the next', align: 'right' },
] as const;

/** The best repeating order of what a resource makes, or the best order from what it is set up for. */
export function sequenceCommand(shell: Shell): Command {
  return addCommonOptions(new Command('sequence'))
    .description(
      'The order of products on a resource that loses the fewest hours to changeovers, and what it saves against the order in use.',
    )
    .argument('<resource>', 'which resource')
    .addOption(
      new Option(
        '--order <products>',
        'the order in use, with commas between (default: that of the routings table)',
      ).argParser((text) => text.split(',')),
    )
    .addOption(
      new Option('--from <product>', 'what it is set up for: the best order from there, instead of one that repeats'),
    )
    .addOption(new Option('--scenario <name>', 'in this scenario').default('baseline'))
    .addHelpText('after', '\nExample:\n  whatif sequence L2 --from INS-100')
    .action((resource: string, options: SequenceOptions) => run(shell, resource, options));
}

async function run(shell: Shell, resource: string, options: SequenceOptions): Promise<void> {
  const session = await openSession(shell, options);
  const [scenario] = scenariosNamed(session.project, [options.scenario]);
  const outcome = await evaluate(session.setting, scenario);
  await show(shell, resultOf(outcome, resource, options), session.meta('sequence', options.scenario), options);
}

function resultOf({ plan: { network } }: Outcome, resource: string, options: SequenceOptions): Result {
  const index = named(resource, network.resourceNames, 'resource');
  const wheel = resourceSequence(network, index);
  if (wheel === undefined)
    return { columns, rows: [], notes: [`${resource} has no changeovers, or makes fewer than two products.`] };
  const { products, matrix } = wheel;
  const names = Array.from(products, (product) => network.productNames[product]);
  const inUse = options.order ? placesOf(options.order, names) : [...products.keys()];
  const start = options.from === undefined ? undefined : named(options.from, names, 'product of this resource');
  const best = start === undefined ? wheel.best : bestOrder(matrix, start);
  const before =
    start === undefined
      ? cycleHours(matrix, inUse)
      : orderHours(matrix, [start, ...inUse.filter((place) => place !== start)]);
  const order = [...best.order];
  const hoursAfter = (place: number): number => {
    const next = place + 1 < order.length ? order[place + 1] : start === undefined ? order[0] : undefined;
    return next === undefined ? NaN : matrix.hours[order[place] * matrix.size + next];
  };
  return {
    columns,
    rows: order.map(
      (product, place): Row => ({ resource, place: place + 1, product: names[product], hours: hoursAfter(place) }),
    ),
    notes: [
      `${numberText(best.hours)} hours of changeovers ${start === undefined ? 'in a full cycle' : 'from here on'}, ${best.proven ? 'proven to be the fewest' : 'found by search'}; ${numberText(before)} in the order in use: ${numberText(before - best.hours)} saved.`,
    ],
  };
}

function named(name: string, names: readonly string[], what: string): number {
  const index = names.indexOf(name);
  if (index >= 0) return index;
  throw new WrongUsage(`There is no ${what} "${name}". ${didYouMean(name, names) ?? `There are ${names.join(', ')}.`}`);
}

/** The order in use as places of what the resource makes: each of its products once. */
function placesOf(order: readonly string[], names: readonly string[]): number[] {
  const places = order.map((name) => named(name, names, 'product of this resource'));
  const missing = names.filter((_, place) => !places.includes(place));
  if (missing.length === 0 && places.length === names.length) return places;
  throw new WrongUsage(
    `--order must name each product of the resource once${missing.length > 0 ? `; ${missing.join(', ')} ${missing.length > 1 ? 'are' : 'is'} missing` : ''}.`,
  );
}
