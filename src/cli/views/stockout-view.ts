import type { Simulated } from '../../analysis/simulate/simulate.js';
import { bucketDate } from '../../calendar/calendar.js';
import { itemName, type Network } from '../../plan/network.js';
import { sparkline } from '../../report/chart.js';
import { numberText } from '../../report/number-text.js';
import type { Block, Result, Row, ViewCell } from '../../report/result.js';
import { plainBlock } from '../../report/view.js';
import type { PlanPart } from '../plan/part.js';

const columns = [
  { name: 'scenario' },
  { name: 'product' },
  { name: 'location' },
  { name: 'date' },
  { name: 'probability', align: 'right', unit: 'share' },
  { name: 'units_short', title: 'units short then', align: 'right' },
  { name: 'probability_ever', title: 'ever', align: 'right', unit: 'share' },
] as const;

/** How probable it is that an item runs out, for every item and bucket of a part of the plan in which it ever did, and at any time of it. */
export function stockoutResult(simulated: readonly Simulated[], partOf: (network: Network) => PlanPart): Result {
  const shown = simulated.map((one) => ({ one, cells: cellsOf(one, partOf(one.network)) }));
  const rows = shown.flatMap(({ one, cells }) => cells.map((cell) => rowOf(one, cell)));
  const withoutEver = columns.slice(0, -1);
  return {
    columns,
    rows,
    view: () => [
      ...shown.flatMap(({ one, cells }) => (cells.length === 0 ? [] : [everBlock(one, partOf(one.network))])),
      ...(rows.length === 0 ? [] : [plainBlock(withoutEver, rows)]),
    ],
    notes: simulated.map(anySentence),
  };
}

/** The items and buckets of a part in which something ran out in any of the futures. */
function cellsOf({ network, stockoutShare }: Simulated, { items, from, to }: PlanPart): readonly number[] {
  const { buckets } = network;
  const isWanted = (cell: number): boolean =>
    stockoutShare[cell] > 0 &&
    cell % buckets >= from &&
    cell % buckets < to &&
    items.includes(Math.floor(cell / buckets));
  return [...stockoutShare.keys()].filter(isWanted);
}

function anySentence({ scenario, anyShare, runs }: Simulated): string {
  if (anyShare === 0) return `${scenario.name}: nothing of it runs out in any of ${numberText(runs)} futures.`;
  return `${scenario.name}: in ${numberText(anyShare, 'share')} of ${numberText(runs)} futures something of it runs out.`;
}

function rowOf({ scenario, network, stockoutShare, meanShort, everShare }: Simulated, cell: number): Row {
  const item = Math.floor(cell / network.buckets);
  return {
    scenario: scenario.name,
    product: network.productNames[network.item.product[item]],
    location: network.locationNames[network.item.location[item]],
    date: bucketDate(network.calendar, cell % network.buckets),
    probability: stockoutShare[cell],
    units_short: meanShort[cell],
    probability_ever: everShare[item],
  };
}

/** An item that may run out: when most probably, and how probably in each bucket of a part of the plan. */
interface Risk {
  readonly item: number;
  readonly shares: Float64Array;
  readonly most: number;
}

function risksIn({ network, stockoutShare }: Simulated, { items, from, to }: Omit<PlanPart, 'resources'>): Risk[] {
  return items
    .map((item) => {
      const shares = stockoutShare.subarray(item * network.buckets + from, item * network.buckets + to);
      const most = shares.reduce((best, share, bucket) => (share > shares[best] ? bucket : best), 0);
      return { item, shares, most };
    })
    .sort((one, other) => other.shares[other.most] - one.shares[one.most] || one.item - other.item);
}

const right = 'right' as const;
const riskColumns = [
  { title: 'item' },
  { title: 'ever', align: right },
  { title: 'likeliest' },
  { title: 'then', align: right },
  { title: 'units short', align: right },
  { title: 'over time' },
];

function riskRow({ network, everShare, meanShort }: Simulated, { item, shares, most }: Risk, from: number): ViewCell[] {
  return [
    { text: itemName(network, item) },
    { text: numberText(everShare[item], 'share') },
    { text: bucketDate(network.calendar, from + most) },
    { text: numberText(shares[most], 'share') },
    { text: numberText(meanShort[item * network.buckets + from + most]) },
    { text: sparkline([...shares]) },
  ];
}

/** Each item of a part that ever runs out, in a line. */
function everBlock(one: Simulated, part: PlanPart): Block {
  const risks = risksIn(one, part).filter(({ item }) => one.everShare[item] > 0);
  return {
    title: `${one.scenario.name}: how probably an item runs out`,
    columns: riskColumns,
    lead: 1,
    rows: risks.map((risk) => riskRow(one, risk, part.from)),
  };
}

const mostShown = 8;
/** Below this a stock-out is not worth a line. */
const worthALine = 0.05;

/** The items that most probably run out, with when, and the shape of their risk over time; nothing where none is likely. */
export function likelyShort(one: Simulated): readonly Block[] {
  const { items, buckets } = one.network;
  const whole = { items: Array.from({ length: items }, (_, item) => item), from: 0, to: buckets };
  const worst = risksIn(one, whole).filter(({ shares, most }) => shares[most] >= worthALine);
  if (worst.length === 0) return [];
  return [
    {
      title: `Likely to run short (${worst.length > mostShown ? `${mostShown} of ${worst.length} items; ` : ''}--stockouts lists all)`,
      columns: riskColumns,
      lead: 1,
      rows: worst.slice(0, mostShown).map((risk) => riskRow(one, risk, 0)),
    },
  ];
}
