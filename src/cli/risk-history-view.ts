import { isoText } from '../calendar/bucket.js';
import { bucketStart, type Calendar } from '../calendar/calendar.js';
import { WrongUsage } from '../complaint/complaint.js';
import type { Result, ResultColumn, Row } from '../report/result.js';
import type { Evidence } from '../risk/cause/cause-learner.js';
import { delayDefaults, expectDelays } from '../risk/deliveries.js';
import { explainDisruptions } from '../risk/disruptions.js';
import { type Dataset, labels, numbers, type Table } from '../tables/table.js';

/** The table of a data set, or the words that it is missing. */
function tableOf(dataset: Dataset, name: string): Table {
  const table = dataset.get(name);
  if (table === undefined)
    throw new WrongUsage(`There is no ${name}.csv to learn from. whatif tables ${name} says what it holds.`);
  return table;
}

/** The text columns of a row, so that people see which delivery or report it is. */
function detailsOf(table: Table, row: number): string {
  const texts = [...table.columns].flatMap(([name, column]) => {
    if (column instanceof Float64Array || name === 'cause') return [];
    const { codes, labels: words } = labels(table, name);
    return codes[row] === -1 ? [] : [words[codes[row]]];
  });
  return texts.join(', ');
}

const lateColumns: readonly ResultColumn[] = [
  { name: 'row', align: 'right' },
  { name: 'promised' },
  { name: 'delivery' },
  { name: 'probability_late', title: 'late', align: 'right', unit: 'share' },
  { name: 'expected_delay_days', title: 'days expected', align: 'right' },
  ...delayDefaults.quantiles.map((level) => ({ name: `q${level}_days`, align: 'right' as const })),
  { name: 'drivers' },
];

/** Every open delivery, the likeliest to be late first, with what drives that. */
export function deliveriesResult(dataset: Dataset, calendar: Calendar, lateDays: number): Result {
  const table = tableOf(dataset, 'deliveries');
  const promised = numbers(table, 'promised');
  const asOf = bucketStart(calendar, 0);
  const { open, learner, skill, notes } = expectDelays(table, { ...delayDefaults, asOf, lateDays });
  return {
    columns: lateColumns,
    rows: open.map(
      (delivery): Row => ({
        row: table.lines[delivery.row],
        promised: isoText(promised[delivery.row]),
        delivery: detailsOf(table, delivery.row),
        probability_late: delivery.probability,
        expected_delay_days: delivery.expectedDays,
        ...Object.fromEntries(
          delayDefaults.quantiles.map((level, place) => [`q${level}_days`, delivery.quantiles[place]]),
        ),
        drivers: delivery
          .drivers(3)
          .map(({ feature, value, effect }) => `${feature} ${value} ${effect > 0 ? '+' : ''}${effect.toFixed(2)}`)
          .join('; '),
      }),
    ),
    notes: [
      `${open.length} open deliveries on ${isoText(asOf)}; late means by more than ${lateDays} days. Learnt by ${learner}, whose AUC on later years of the history was ${skill.toFixed(2)}.`,
      ...notes,
    ],
  };
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
          .slice(-2)
          .map(({ shared, reports, agreeing }) => `${agreeing} of ${reports} reports${likeText(shared)}`)
          .join('; '),
      };
    }),
    notes: [`${disruptions.length} disruptions without a stated cause. Learnt by ${learner || 'nothing'}.`, ...notes],
  };
}
