import { Command, Option } from 'commander';
import { evaluate, type Outcome } from '../analysis/evaluate.js';
import { bucketDate } from '../calendar/calendar.js';
import { scenariosNamed } from '../project/read-scenarios.js';
import { heatCell, sparkline } from '../report/chart.js';
import { numberText } from '../report/number-text.js';
import type { Block, Result, Row } from '../report/result.js';
import { ExitCode } from './exit-code.js';
import { expectationNotes } from './expectation-notes.js';
import { addCommonOptions, type CommonOptions } from './options.js';
import { shortResult } from './plan-short.js';
import { whyResult } from './plan-why.js';
import { openSession } from './session.js';
import { type Shell, say, show } from './shell.js';
import { type WatchOptions, watching, watchOption } from './watch.js';

const itemColumns = [
  'scenario',
  'product',
  'location',
  'date',
  'demand',
  'opening',
  'received',
  'produced',
  'issued',
  'shipped',
  'backlog',
  'lost',
  'expired',
  'closing',
] as const;
const resourceColumns = [
  'scenario',
  'resource',
  'date',
  'hours_available',
  'hours_used',
  'overtime_hours',
  'changeover_hours',
  'utilisation',
  'shadow_price',
] as const;
const groupings = ['item', 'resource'] as const;

interface PlanOptions extends CommonOptions, WatchOptions {
  readonly by: (typeof groupings)[number];
  readonly why?: string;
  readonly short?: boolean;
}

export function planCommand(shell: Shell): Command {
  return addCommonOptions(new Command('plan'))
    .description('One scenario in detail: demand, production, stock and what is late, or the load of the resources.')
    .argument('[scenario]', 'name of a scenario', 'baseline')
    .addOption(
      new Option('--by <grouping>', 'rows by item (a product at a location) or by resource')
        .choices(groupings)
        .default('item'),
    )
    .addOption(
      new Option(
        '--why <product>',
        'why it is late, down to what binds, and the smallest relief: PRODUCT, PRODUCT@LOCATION or PRODUCT@LOCATION@DATE',
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

function resultOf(outcome: Outcome, unmet: readonly string[], { by, why, short }: PlanOptions): Result {
  if (short) return shortResult(outcome, unmet);
  if (why !== undefined) return whyResult(outcome, why, unmet);
  return by === 'item' ? itemResult(outcome, unmet) : resourceResult(outcome, unmet);
}

function itemResult(outcome: Outcome, notes: readonly string[]): Result {
  const columns = itemColumns.map((name, index) => ({
    name,
    align: index < 4 ? ('left' as const) : ('right' as const),
  }));
  return { columns, rows: itemRows(outcome), view: () => [itemBlock(outcome)], notes };
}

function* itemRows({ scenario, plan }: Outcome): Iterable<Row> {
  const { network, items, buckets } = plan;
  for (let item = 0; item < items; item++)
    for (let bucket = 0; bucket < buckets; bucket++) {
      const cell = item * buckets + bucket;
      const { demand, opening, received, produced, issued, shipped, backlog, lost, expired, closing } = plan;
      const quantities = { demand, opening, received, produced, issued, shipped, backlog, lost, expired, closing };
      yield {
        scenario: scenario.name,
        product: network.productNames[network.item.product[item]],
        location: network.locationNames[network.item.location[item]],
        date: bucketDate(network.calendar, bucket),
        ...Object.fromEntries(Object.entries(quantities).map(([name, values]) => [name, tidy(values[cell])])),
      };
    }
}

/** Rounding of sums leaves a trace far behind the decimal point that is no quantity. */
function tidy(value: number): number {
  return Math.round(value * 1e9) / 1e9;
}

/** One line an item: totals over the plan, and the shapes of its demand, stock and backlog. */
function itemBlock({ plan }: Outcome): Block {
  const { network, buckets } = plan;
  const right = 'right' as const;
  const sum = (values: Float64Array, item: number): number =>
    values.subarray(item * buckets, (item + 1) * buckets).reduce((total, value) => total + value, 0);
  const shape = (values: Float64Array, item: number): string =>
    sparkline(values.subarray(item * buckets, (item + 1) * buckets), 0);
  return {
    columns: [
      { title: 'product' },
      { title: 'location' },
      ...['demand', 'produced', 'shipped', 'late at end', 'lost', 'left'].map((title) => ({ title, align: right })),
      { title: 'demand' },
      { title: 'stock' },
      { title: 'late' },
    ],
    lead: 2,
    group: 3,
    rows: Array.from({ length: plan.items }, (_, item) => {
      const last = (item + 1) * buckets - 1;
      const figures = [
        sum(plan.demand, item),
        sum(plan.produced, item),
        sum(plan.shipped, item),
        plan.backlog[last],
        sum(plan.lost, item),
        plan.closing[last],
      ];
      return [
        { text: network.productNames[network.item.product[item]] },
        { text: network.locationNames[network.item.location[item]] },
        ...figures.map((value, index) => ({
          text: numberText(Math.round(value)),
          ...((index === 3 || index === 4) && value > 0.5 ? { tone: 'bad' as const } : {}),
        })),
        ...[plan.demand, plan.closing, plan.backlog].map((values) => ({ text: shape(values, item) })),
      ];
    }),
  };
}

function resourceResult(outcome: Outcome, notes: readonly string[]): Result {
  const columns = resourceColumns.map((name, index) => ({
    name,
    align: index < 3 ? ('left' as const) : ('right' as const),
  }));
  return {
    columns,
    rows: resourceRows(outcome),
    view: () => [loadBlock(outcome)],
    notes: [...notes, 'Hours used, in percent of the regular hours there are.'],
  };
}

function* resourceRows({ scenario, plan }: Outcome): Iterable<Row> {
  const { network, resources, buckets } = plan;
  for (let resource = 0; resource < resources; resource++)
    for (let bucket = 0; bucket < buckets; bucket++) {
      const cell = resource * buckets + bucket;
      yield {
        scenario: scenario.name,
        resource: network.resourceNames[resource],
        date: bucketDate(network.calendar, bucket),
        hours_available: finite(plan.hoursAvailable[cell]),
        hours_used: tidy(plan.hoursUsed[cell]),
        overtime_hours: tidy(plan.overtimeHours[cell]),
        changeover_hours: tidy(plan.changeoverHours[cell]),
        utilisation: finite(tidy(plan.hoursUsed[cell] / plan.hoursAvailable[cell])),
        shadow_price: plan.shadowPrice[cell],
      };
    }
}

/** A resource without limit has no number of hours. */
function finite(value: number): number {
  return Number.isFinite(value) ? value : NaN;
}

/** A heat map: a line a resource, a column a bucket. */
function loadBlock({ plan }: Outcome): Block {
  const { network, resources, buckets } = plan;
  return {
    columns: [
      { title: 'resource' },
      ...Array.from({ length: buckets }, (_, bucket) => ({
        title: bucketDate(network.calendar, bucket).slice(2, 10),
        align: 'right' as const,
      })),
    ],
    lead: 1,
    rows: Array.from({ length: resources }, (_, resource) => [
      { text: network.resourceNames[resource] },
      ...Array.from({ length: buckets }, (_, bucket) =>
        heatCell(plan.hoursUsed[resource * buckets + bucket] / plan.hoursAvailable[resource * buckets + bucket]),
      ),
    ]),
  };
}
