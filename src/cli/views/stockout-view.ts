import type { Simulated } from '../../analysis/simulate/simulate.js';
import { bucketDate } from '../../calendar/calendar.js';
import { itemName, type Network } from '../../plan/network.js';
import { sparkline } from '../../report/chart.js';
import { numberText } from '../../report/number-text.js';
import type { Block, Result, Row } from '../../report/result.js';
import type { PlanPart } from '../plan/part.js';

const columns = [
  { name: 'scenario' },
  { name: 'product' },
  { name: 'location' },
  { name: 'date' },
  { name: 'probability', align: 'right', unit: 'share' },
  { name: 'units_short', title: 'units short then', align: 'right' },
] as const;

/** How probable it is that an item runs out, for every item and bucket of a part of the plan in which it ever did. */
export function stockoutResult(simulated: readonly Simulated[], partOf: (network: Network) => PlanPart): Result {
  const rows = simulated.flatMap((one) => {
    const { items, from, to } = partOf(one.network);
    const { buckets } = one.network;
    const isWanted = (cell: number): boolean =>
      one.stockoutShare[cell] > 0 &&
      cell % buckets >= from &&
      cell % buckets < to &&
      items.includes(Math.floor(cell / buckets));
    return [...one.stockoutShare.keys()].filter(isWanted).map((cell) => rowOf(one, cell));
  });
  return { columns, rows, notes: rows.length === 0 ? ['Nothing ran out in any of the futures.'] : [] };
}

function rowOf({ scenario, network, stockoutShare, meanShort }: Simulated, cell: number): Row {
  const item = Math.floor(cell / network.buckets);
  return {
    scenario: scenario.name,
    product: network.productNames[network.item.product[item]],
    location: network.locationNames[network.item.location[item]],
    date: bucketDate(network.calendar, cell % network.buckets),
    probability: stockoutShare[cell],
    units_short: meanShort[cell],
  };
}

const mostShown = 8;
/** Below this a stock-out is not worth a line. */
const worthALine = 0.05;

/** The items that most probably run out, with when, and the shape of their risk over time; nothing where none is likely. */
export function likelyShort({ network, stockoutShare, meanShort }: Simulated): readonly Block[] {
  const { items, buckets, calendar } = network;
  const worst = Array.from({ length: items }, (_, item) => {
    const shares = stockoutShare.subarray(item * buckets, (item + 1) * buckets);
    const most = shares.reduce((best, share, bucket) => (share > shares[best] ? bucket : best), 0);
    return { item, shares, most };
  })
    .filter(({ shares, most }) => shares[most] >= worthALine)
    .sort((one, other) => other.shares[other.most] - one.shares[one.most] || one.item - other.item);
  if (worst.length === 0) return [];
  const right = 'right' as const;
  return [
    {
      title: `Likely to run short (${worst.length > mostShown ? `${mostShown} of ${worst.length} items; ` : ''}--stockouts lists all)`,
      columns: [
        { title: 'item' },
        { title: 'most likely in' },
        { title: 'probability', align: right },
        { title: 'units short then', align: right },
        { title: 'over time' },
      ],
      lead: 1,
      rows: worst
        .slice(0, mostShown)
        .map(({ item, shares, most }) => [
          { text: itemName(network, item) },
          { text: bucketDate(calendar, most) },
          { text: numberText(shares[most], 'share') },
          { text: numberText(meanShort[item * buckets + most]) },
          { text: sparkline([...shares]) },
        ]),
    },
  ];
}
