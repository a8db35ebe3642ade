import { bucketDate, type Calendar } from '../../calendar/calendar.js';
import { itemName, type Network } from '../../plan/network.js';
import { numberText } from '../../report/number-text.js';
import type { Block, Result, ResultColumn, Row } from '../../report/result.js';
import type { Action } from '../../risk/warning/action.js';
import type { Warning, Warnings } from '../../risk/warning/warn.js';

const columns: readonly ResultColumn[] = [
  { name: 'scenario' },
  { name: 'product' },
  { name: 'location' },
  { name: 'date' },
  ...['probability', 'peak_probability', 'days_ahead', 'units_short', 'money'].map((name) => ({
    name,
    align: 'right' as const,
  })),
  { name: 'cause' },
  { name: 'causes' },
  { name: 'action' },
  { name: 'act_by' },
];

/** CSV and JSON have them all. */
const mostShown = 20;

/** How people call what a stock-out comes from. */
const words: Readonly<Record<Warning['cause'], string>> = {
  demand: 'demand above what was expected',
  outage: 'outage',
  supply: 'late supply',
  yield: 'loss of output',
  expiry: 'expiry',
  changeovers: 'changeovers',
  variation: 'usual variation of demand',
  capacity: 'the plan itself',
};

/** The stock-outs that are coming, the most urgent first. */
export function warningsResult({ warnings, simulated }: Warnings, calendar: Calendar): Result {
  const { network, runs, scenario } = simulated;
  return {
    columns,
    rows: warnings.map((warning) => rowOf(warning, network, calendar, scenario.name)),
    view: () => [
      blockOf(warnings, network, calendar, `${scenario.name}: what will probably run out, from ${runs} futures`),
    ],
    notes:
      warnings.length === 0
        ? ['Nothing is likely to run out.']
        : [
            'A probability is the share of futures in which the item ends the bucket empty with demand unmet; causes share what is short (Shapley values), the last day to act is that of the fastest way of supply.',
          ],
  };
}

function rowOf(warning: Warning, network: Network, calendar: Calendar, scenario: string): Row {
  const { item } = network;
  return {
    scenario,
    product: network.productNames[item.product[warning.item]],
    location: network.locationNames[item.location[warning.item]],
    date: bucketDate(calendar, warning.bucket),
    probability: warning.probability,
    peak_probability: warning.peak,
    days_ahead: warning.daysAhead,
    units_short: warning.units,
    money: warning.money,
    cause: warning.cause,
    causes: warning.causes.map(({ source, share }) => `${source} ${numberText(share, 'share')}`).join('; '),
    action: actionText(warning.action),
    act_by: actByText(warning.action, calendar),
  };
}

function blockOf(warnings: readonly Warning[], network: Network, calendar: Calendar, title: string): Block {
  const right = 'right' as const;
  return {
    title: warnings.length > mostShown ? `${title} (the first ${mostShown} of ${warnings.length})` : title,
    columns: [
      { title: 'item' },
      { title: 'from' },
      { title: 'days ahead', align: right },
      { title: 'probability', align: right },
      { title: 'at worst', align: right },
      { title: 'units short', align: right },
      { title: 'worth', align: right },
      { title: 'because of', wraps: true },
      { title: 'what helps' },
      { title: 'until' },
    ],
    lead: 1,
    rows: warnings
      .slice(0, mostShown)
      .map((warning) => [
        { text: itemName(network, warning.item), tone: 'strong' },
        { text: bucketDate(calendar, warning.bucket) },
        { text: numberText(warning.daysAhead) },
        { text: numberText(warning.probability, 'share') },
        { text: numberText(warning.peak, 'share') },
        { text: numberText(Math.round(warning.units)) },
        { text: numberText(Math.round(warning.money)) },
        { text: causeText(warning) },
        { text: actionText(warning.action) },
        { text: actByText(warning.action, calendar) },
      ]),
  };
}

/** The likeliest cause with its share of what is short, and the next one. */
function causeText({ cause, causes, reported }: Warning): string {
  const share = causes.find(({ source }) => source === cause)?.share ?? 0;
  const isReported = reported.some(({ source, closeness }) => source === cause && closeness === 1);
  return `${words[cause]} ${numberText(share, 'share')}${isReported ? ', reported' : ''}`;
}

function actionText({ kind, from, units }: Action): string {
  const quantity = numberText(Math.ceil(units));
  const at = from === '' ? '' : ` ${{ make: 'on', buy: 'from', move: 'from', none: '' }[kind]} ${from}`;
  return kind === 'none' ? 'no way of supply' : `${kind} ${quantity}${at}`;
}

function actByText({ by, kind }: Action, calendar: Calendar): string {
  if (kind === 'none') return '';
  return by < 0 ? 'too late' : bucketDate(calendar, by);
}
