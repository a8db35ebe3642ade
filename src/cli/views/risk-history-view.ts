import { isoText } from '../../calendar/bucket.js';
import { bucketStart, type Calendar } from '../../calendar/calendar.js';
import { WrongUsage } from '../../complaint/complaint.js';
import { numberText } from '../../report/number-text.js';
import type { Block, Result, ResultColumn, Row } from '../../report/result.js';
import type { Evidence } from '../../risk/cause/cause-learner.js';
import type { Driver } from '../../risk/delay/drivers.js';
import { delayDefaults, type ExpectedDelays, expectDelays } from '../../risk/deliveries.js';
import { explainDisruptions } from '../../risk/disruptions.js';
import { type Dataset, labels, numbers, type Table } from '../../tables/table.js';

/** The table of a data set, or the words that it is missing. */
function tableOf(dataset: Dataset, name: string): Table {
  const table = dataset.get(name);
  if (table === undefined)
    throw new WrongUsage(`There is no ${name}.csv to learn from. whatif tables ${name} says what it holds.`);
  return table;
}

/** The text columns of a row, so that people see which delivery or report it is. */
function detailsOf(table: Table, row: number, only: readonly string[] = textColumns(table)): string {
  const texts = only.flatMap((name) => {
    const { codes, labels: words } = labels(table, name);
    return codes[row] === -1 ? [] : [words[codes[row]]];
  });
  return texts.join(', ');
}

function textColumns({ columns }: Table): readonly string[] {
  return [...columns].flatMap(([name, column]) => (column instanceof Float64Array || name === 'cause' ? [] : [name]));
}

/** By what people call a delivery, as far as the table has it; else its first texts. */
const usualNames = ['supplier', 'vendor', 'component', 'product', 'item'];

function briefColumns(table: Table): readonly string[] {
  const texts = textColumns(table);
  const usual = usualNames.filter((name) => texts.includes(name));
  return usual.length > 0 ? usual : texts.slice(0, 2);
}

const lateColumns: readonly ResultColumn[] = [
  { name: 'row', align: 'right' },
  { name: 'promised' },
  { name: 'delivery' },
  { name: 'overdue_days', align: 'right' },
  { name: 'probability_late', align: 'right', unit: 'share' },
  { name: 'expected_delay_days', align: 'right' },
  ...delayDefaults.quantiles.map((level) => ({ name: `q${level}_days`, align: 'right' as const })),
  { name: 'drivers' },
];

/** CSV and JSON have all. */
const mostShown = 20;
const driversShown = 2;
const longestName = 36;

/** Open deliveries as tidy rows and as people see them; the highest probability among them is for `--fail-on`. */
export interface DeliveriesFound {
  readonly result: Result;
  readonly likeliest: number;
}

/** Every open delivery, the likeliest to be late first, with what drives that. */
export function deliveriesFound(dataset: Dataset, calendar: Calendar, lateDays: number): DeliveriesFound {
  const table = tableOf(dataset, 'deliveries');
  const promised = numbers(table, 'promised');
  const asOf = bucketStart(calendar, 0);
  const { open, learner, skill, notes } = expectDelays(table, { ...delayDefaults, asOf, lateDays });
  const trials = Number.isNaN(skill) ? '' : `, whose AUC on later years of the history was ${skill.toFixed(2)}`;
  const result: Result = {
    columns: lateColumns,
    rows: open.map(
      (delivery): Row => ({
        row: table.lines[delivery.row],
        promised: isoText(promised[delivery.row]),
        delivery: detailsOf(table, delivery.row),
        overdue_days: Math.max(0, delivery.overdueDays),
        probability_late: delivery.probability,
        expected_delay_days: delivery.expectedDays,
        ...Object.fromEntries(
          delayDefaults.quantiles.map((level, place) => [`q${level}_days`, delivery.quantiles[place]]),
        ),
        drivers: delivery
          .drivers(3)
          .map((driver) => `${driverText(driver)} ${driver.effect > 0 ? '+' : ''}${driver.effect.toFixed(2)}`)
          .join('; '),
      }),
    ),
    view: () => [
      deliveriesBlock(
        open,
        table,
        `Open deliveries on ${isoText(asOf)}, the likeliest to be more than ${lateDays} days late first`,
      ),
    ],
    notes: [
      `Open deliveries: ${open.length}; learnt by ${learner}${trials}. What drives a probability makes it larger (▲) or smaller (▼) than the average.`,
      ...notes,
    ],
  };
  return { result, likeliest: open[0]?.probability ?? 0 };
}

function driverText({ feature, value }: Driver): string {
  return `${feature} ${value === undefined ? 'unknown' : typeof value === 'number' ? numberText(value) : value}`;
}

function deliveriesBlock(open: ExpectedDelays['open'], table: Table, title: string): Block {
  const right = 'right' as const;
  const promised = numbers(table, 'promised');
  const brief = briefColumns(table);
  return {
    title: open.length > mostShown ? `${title} (${mostShown} of ${open.length})` : title,
    columns: [
      { title: 'line', align: right },
      { title: 'delivery' },
      { title: 'promised' },
      { title: 'overdue\ndays', align: right },
      { title: 'late', align: right },
      { title: 'delay\ndays', align: right },
      { title: '80% within', align: right },
      { title: 'because of', wraps: true },
    ],
    lead: 2,
    rows: open
      .slice(0, mostShown)
      .map((delivery) => [
        { text: String(table.lines[delivery.row]) },
        { text: shortened(detailsOf(table, delivery.row, brief)) },
        { text: isoText(promised[delivery.row]) },
        { text: delivery.overdueDays > 0 ? numberText(delivery.overdueDays) : '' },
        { text: numberText(delivery.probability, 'share'), tone: 'strong' },
        { text: numberText(Math.round(delivery.expectedDays)) },
        { text: `${delivery.quantiles[0]} to ${delivery.quantiles[delivery.quantiles.length - 1]}` },
        { text: delivery.drivers(driversShown).map(arrowed).join(', ') },
      ]),
  };
}

function shortened(text: string): string {
  return text.length > longestName ? `${text.slice(0, longestName - 1)}…` : text;
}

function arrowed(driver: Driver): string {
  return `${driverText(driver)} ${driver.effect > 0 ? '▲' : '▼'}`;
}

function likeText(shared: Evidence['shared']): string {
  return shared.length === 0 ? '' : ` with ${shared.map(({ column, value }) => `${column} ${value}`).join(', ')}`;
}

const causeColumns: readonly ResultColumn[] = [
  { name: 'row', align: 'right' },
  { name: 'reported' },
  { name: 'disruption' },
  { name: 'cause' },
  { name: 'probability', align: 'right', unit: 'share' },
  { name: 'second_cause', title: 'or' },
  { name: 'second_probability', title: 'probability', align: 'right', unit: 'share' },
  { name: 'evidence' },
];

/** The likely causes of what was reported without one. */
export function disruptionsResult(dataset: Dataset, calendar: Calendar): Result {
  const table = tableOf(dataset, 'disruptions');
  const reported = numbers(table, 'reported');
  const { disruptions, learner, notes } = explainDisruptions(table, bucketStart(calendar, 0));
  return {
    columns: causeColumns,
    rows: disruptions.map(({ row, causes }): Row => {
      const [first, second] = causes;
      return {
        row: table.lines[row],
        reported: isoText(reported[row]),
        disruption: detailsOf(table, row),
        cause: first.cause,
        probability: first.probability,
        second_cause: second?.cause,
        second_probability: second?.probability,
        evidence: first.evidence
          .filter(({ reports }) => reports > 0)
          .slice(-2)
          .map(({ shared, reports, agreeing }) => `${agreeing} of ${reports} reports${likeText(shared)}`)
          .join('; '),
      };
    }),
    notes: [`Disruptions without a stated cause: ${disruptions.length}. Learnt by ${learner || 'nothing'}.`, ...notes],
  };
}
