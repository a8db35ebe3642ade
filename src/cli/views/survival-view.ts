import { itemName, type Network } from '../../plan/network.js';
import { numberText, unknown } from '../../report/number-text.js';
import type { Block, Result, ResultColumn, Row, ViewCell } from '../../report/result.js';
import type { Survival, Survivals } from '../../risk/survival/survive.js';

const columns: readonly ResultColumn[] = [
  { name: 'scenario' },
  { name: 'kind' },
  { name: 'node' },
  { name: 'status' },
  ...['recovery_days', 'survive_days', 'planned_days', 'gap_days'].map((name) => ({ name, align: 'right' as const })),
  { name: 'recovery_from' },
  ...['units_lost', 'money_lost', 'exposure'].map((name) => ({ name, align: 'right' as const })),
  { name: 'hits' },
  ...['buffer_units', 'buffer_cost_per_year'].map((name) => ({ name, align: 'right' as const })),
  { name: 'buffers' },
];

/** How a node stands: nothing runs short ever, not before it recovers, or before; unknown where nobody says how long it takes. */
function statusOf({ survives, gap }: Survival): 'not needed' | 'covered' | 'gap' | 'unknown' {
  if (survives === Infinity) return 'not needed';
  if (Number.isNaN(gap)) return 'unknown';
  return gap > 0 ? 'gap' : 'covered';
}

/** A row a node, the most exposed first; with `detailed` people also see the items that run short and the stocks, node by node. */
export function survivalResult(found: Survivals, network: Network, scenario: string, detailed: boolean): Result {
  const { nodes } = found;
  return {
    columns,
    rows: nodes.map((one) => rowOf(one, found, network, scenario)),
    view: () => [
      overview(nodes, found, network, scenario),
      ...(detailed ? nodes.flatMap((one) => details(one, found, network)) : []),
    ],
    notes: [
      'Survives: days for which all demand is served from stock and other sources once the node is lost, at steady rates (linear programme); in the plan: until the plan by rules, with lead times and lots, runs shorter than it does anyway.',
      ...(nodes.some((one) => Number.isNaN(one.recovery.days))
        ? ['How long some nodes take to recover is not known: fill recovery_days, or give --recovery.']
        : []),
    ],
  };
}

function rowOf(one: Survival, found: Survivals, network: Network, scenario: string): Row {
  const { node, recovery, survives, planned, gap, loss, exposure, buffer } = one;
  return {
    scenario,
    kind: node.kind,
    node: node.name,
    status: statusOf(one),
    recovery_days: recovery.days,
    survive_days: survives,
    planned_days: planned,
    gap_days: gap,
    recovery_from: recovery.source,
    units_lost: loss === undefined ? NaN : total(loss.units),
    money_lost: loss?.money,
    exposure,
    hits: itemsOf(loss?.units, found.worth)
      .map((item) => itemName(network, item))
      .join('; '),
    buffer_units: buffer === undefined ? NaN : total(buffer.units),
    buffer_cost_per_year: buffer?.costPerYear,
    buffers: itemsOf(buffer?.units)
      .map((item) => `${itemName(network, item)} ${Math.ceil(buffer?.units[item] ?? NaN)}`)
      .join('; '),
  };
}

function overview(nodes: readonly Survival[], found: Survivals, network: Network, scenario: string): Block {
  const right = 'right' as const;
  return {
    title: headline(nodes, scenario),
    columns: [
      { title: 'lost' },
      { title: 'kind' },
      ...['survives\ndays', 'in the plan\ndays', 'recovers\ndays', 'units\nlost', 'worth', 'exposure'].map((title) => ({
        title,
        align: right,
      })),
      { title: 'hits first' },
      { title: 'cheapest stock that covers it' },
      { title: 'to keep\na year', align: right },
    ],
    lead: 1,
    rows: nodes.map((one) => cellsOf(one, found, network)),
  };
}

function headline(nodes: readonly Survival[], scenario: string): string {
  const gaps = nodes.filter((one) => statusOf(one) === 'gap').length;
  return `${scenario}: ${gaps} of ${nodes.length} losses are not survived until recovery`;
}

function cellsOf(one: Survival, found: Survivals, network: Network): ViewCell[] {
  const { node, recovery, survives, planned, loss, exposure, buffer } = one;
  const tones = { gap: 'bad', covered: 'good', 'not needed': 'quiet', unknown: 'quiet' } as const;
  const hit = itemsOf(loss?.units, found.worth);
  return [
    { text: node.name, tone: 'strong' },
    { text: node.kind },
    { text: daysText(survives), tone: tones[statusOf(one)] },
    { text: daysText(planned) },
    { text: daysText(recovery.days) },
    { text: loss === undefined ? unknown : numberText(Math.round(total(loss.units))) },
    { text: loss === undefined ? unknown : numberText(Math.round(loss.money)) },
    { text: numberText(exposure, 'share') },
    { text: firstAndMore(hit.map((item) => itemName(network, item))) },
    { text: buffer === undefined ? '' : bufferText(buffer.units, network) },
    { text: buffer === undefined ? '' : numberText(Math.round(buffer.costPerYear)) },
  ];
}

function daysText(days: number): string {
  if (days === Infinity) return 'always';
  if (Number.isNaN(days)) return unknown;
  return days < 10 && !Number.isInteger(days) ? days.toFixed(1) : numberText(Math.round(days));
}

function bufferText(units: Float64Array, network: Network): string {
  const names = itemsOf(units).map((item) => itemName(network, item));
  return `${numberText(Math.ceil(total(units)))} ${firstAndMore(names)}`;
}

function firstAndMore(names: readonly string[]): string {
  return names.length > 1 ? `${names[0]} and ${names.length - 1} more` : (names[0] ?? '');
}

/** The items that have units, those first whose units are worth the most. */
function itemsOf(units: Float64Array | undefined, worth?: Float64Array): number[] {
  if (units === undefined) return [];
  const value = (item: number): number => units[item] * (worth?.[item] ?? 1);
  return [...units.keys()]
    .filter((item) => units[item] > 0)
    .sort((one, other) => value(other) - value(one) || one - other);
}

/** What runs short when a node is lost, and what stock would prevent it. */
function details({ node, loss, buffer }: Survival, found: Survivals, network: Network): Block[] {
  const right = 'right' as const;
  const short = itemsOf(loss?.units, found.worth);
  const kept = itemsOf(buffer?.units);
  const block = (title: string, second: string, rows: readonly (readonly ViewCell[])[]): Block[] =>
    rows.length === 0
      ? []
      : [
          {
            title,
            columns: [{ title: 'item' }, { title: 'units', align: right }, { title: second, align: right }],
            lead: 1,
            rows,
          },
        ];
  return [
    ...block(
      `${node.name}: not served until it recovers`,
      'worth',
      short.map((item) => [
        { text: itemName(network, item) },
        { text: numberText(Math.round(loss?.units[item] ?? NaN)) },
        { text: numberText(Math.round((loss?.units[item] ?? NaN) * found.worth[item])) },
      ]),
    ),
    ...block(
      `${node.name}: the cheapest stock beside today's that covers it`,
      'to keep a year',
      kept.map((item) => [
        { text: itemName(network, item) },
        { text: numberText(Math.ceil(buffer?.units[item] ?? NaN)) },
        { text: numberText(Math.round((buffer?.units[item] ?? NaN) * found.keeping[item])) },
      ]),
    ),
  ];
}

function total(values: Float64Array): number {
  return values.reduce((sum, value) => sum + value, 0);
}
