import { bucketKind, dateOf, instantOf, isoText } from '../../calendar/bucket.js';
import { bucketStart, type Calendar } from '../../calendar/calendar.js';
import { WrongUsage } from '../../complaint/complaint.js';
import { numberText } from '../../report/number-text.js';
import type { Block, Result, Row } from '../../report/result.js';
import { backtestCauses } from '../../risk/cause/backtest-causes.js';
import { backtestDelays } from '../../risk/delay/backtest-delays.js';
import { delayDefaults } from '../../risk/deliveries.js';
import { type Dataset, numbers, type Table } from '../../tables/table.js';

/** What of a backtest is shown: one of the two, by its own measures. */
interface Backtest {
  readonly question: string;
  readonly cases: string;
  readonly measures: readonly { readonly name: string }[];
  readonly learners: readonly {
    readonly learner: string;
    readonly chosen: boolean;
    readonly measured: ReadonlyMap<string, number>;
  }[];
  readonly definitions: readonly string[];
}

/** How well delays and causes of the last year of the history would have been foretold on its first day, by each learner and by simple rules. */
export function backtestResult(dataset: Dataset, calendar: Calendar, lateDays: number): Result {
  const deliveries = dataset.get('deliveries');
  const disruptions = dataset.get('disruptions');
  const backtests = [
    ...(deliveries === undefined ? [] : [ofDelays(deliveries, bucketStart(calendar, 0), lateDays)]),
    ...(disruptions === undefined ? [] : [ofCauses(disruptions)]),
  ];
  if (backtests.length === 0)
    throw new WrongUsage(
      'There is neither deliveries.csv nor disruptions.csv to look back on. whatif tables says what they hold.',
    );
  return {
    columns: [
      { name: 'question' },
      { name: 'learner' },
      { name: 'chosen' },
      { name: 'measure' },
      { name: 'value', align: 'right' },
    ],
    rows: backtests.flatMap(rowsOf),
    view: () => backtests.map(blockOf),
    notes: backtests.flatMap(({ question, definitions }) => definitions.map((words) => `${question}: ${words}`)),
  };
}

/** Only promises are looked at that are so old on the day of the question that what has not come by then is late. */
function ofDelays(table: Table, today: number, lateDays: number): Backtest {
  const [asOf, until] = lastYear(numbers(table, 'promised').filter((promised) => promised < today - 24 * lateDays));
  const { deliveries, late, ...rest } = backtestDelays(table, {
    asOf,
    until,
    lateDays,
    noticeDays: delayDefaults.noticeDays,
  });
  const when = `promised from ${isoText(asOf)} to ${isoText(until - 24)}`;
  return {
    question: 'late',
    cases: `${late} of ${deliveries} deliveries ${when} were late by more than ${lateDays} days`,
    ...rest,
  };
}

function ofCauses(table: Table): Backtest {
  const [asOf, until] = lastYear(numbers(table, 'reported'));
  const { reports, ...rest } = backtestCauses(table, { asOf, until });
  return {
    question: 'cause',
    cases: `${reports} disruptions reported from ${isoText(asOf)} to ${isoText(until - 24)}`,
    ...rest,
  };
}

/** The last twelve months of a history, or its last third where it is shorter than three years: from the first day to behind the last. */
function lastYear(dates: Float64Array): readonly [number, number] {
  const known = dates.filter((date) => !Number.isNaN(date)).sort();
  const [first, last] = [known[0], known[known.length - 1]];
  const day = bucketKind('day');
  const until = day.startOf(day.ordinalOf(last) + 1);
  const { year, month } = { year: dateOf(until).getUTCFullYear(), month: dateOf(until).getUTCMonth() };
  const yearBefore = instantOf(year - 1, month, dateOf(until).getUTCDate());
  const third = day.startOf(day.ordinalOf(last - (last - first) / 3));
  return [Math.max(yearBefore, third), until];
}

function rowsOf({ question, measures, learners }: Backtest): readonly Row[] {
  return learners.flatMap(({ learner, chosen, measured }) =>
    measures.map(({ name }): Row => ({ question, learner, chosen, measure: name, value: measured.get(name) })),
  );
}

/** `recall_at_20` as two short lines: recall, at 20%. */
function titleOf(name: string): string {
  const words = name.split('_');
  const last = words.pop() ?? '';
  const rest = words.join(' ');
  return /^\d+$/.test(last) && words.length > 1
    ? `${words.slice(0, -1).join(' ')}\n${words.at(-1)} ${last}%`
    : `${rest}\n${last}`.trim();
}

function blockOf({ question, cases, measures, learners }: Backtest): Block {
  return {
    title: `${question}: ${cases}`,
    columns: [
      { title: 'learner' },
      { title: 'chosen' },
      ...measures.map(({ name }) => ({ title: titleOf(name), align: 'right' as const })),
    ],
    lead: 1,
    rows: learners.map(({ learner, chosen, measured }) => [
      { text: learner },
      { text: chosen ? 'yes' : '' },
      ...measures.map(({ name }) => ({ text: numberText(measured.get(name)) })),
    ]),
  };
}
