import type { Outcome } from '../../analysis/evaluate.js';
import { bucketDate } from '../../calendar/calendar.js';
import { WrongUsage } from '../../complaint/complaint.js';
import { itemName, type Network } from '../../plan/network.js';
import type { Batch, Use } from '../../plan/pegging/batch.js';
import { type Origin, originsOf } from '../../plan/pegging/origins.js';
import { trace } from '../../plan/pegging/trace.js';
import type { Plan } from '../../plan/plan.js';
import { numberText } from '../../report/number-text.js';
import type { Block, Result, Row } from '../../report/result.js';
import { askedItems } from './asked-items.js';
import { batchText, sourceOf } from './batch-name.js';
import { type PlanPart, rounding, tidy } from './part.js';

const columns = [
  { name: 'product' },
  { name: 'location' },
  { name: 'shipped_from' },
  { name: 'shipped_to' },
  { name: 'depth', align: 'right' },
  { name: 'item' },
  { name: 'origin' },
  { name: 'source' },
  { name: 'start' },
  { name: 'arrival' },
  { name: 'quantity', align: 'right' },
] as const;

/** What was shipped of an item, in one bucket or in several, and what it was made from. */
interface Shipped {
  readonly item: number;
  readonly from: number;
  readonly to: number;
  readonly quantity: number;
  readonly origins: readonly Origin[];
}

/** An origin with its depth in the tree. */
interface Branch {
  readonly depth: number;
  readonly origin: Origin;
}

/**
 * What the shipments of a product are made from, down to lots, receipts and orders to suppliers: `PRODUCT[@LOCATION][@DATE]`. In one bucket every order stands
 * for itself; else what comes from one source is one line.
 */
export function pegResult({ plan }: Outcome, asked: string, part: PlanPart, notes: readonly string[]): Result {
  const { network } = plan;
  const [name] = asked.split('@');
  if (!network.productNames.includes(name) && [...network.resourceNames, ...network.supplierNames].includes(name))
    throw new WrongUsage(`${name} is no product. Which demand it serves is told by --serves ${asked}.`);
  const { items, during = part } = askedItems(network, asked);
  const { from, to } = during;
  const shipped = shippedOf(plan, items, from, to);
  const nothing = shipped.length === 0 ? [`Nothing of ${asked} is shipped.`] : [];
  return {
    columns,
    rows: shipped.flatMap((one) => branches(one.origins).map((branch) => rowOf(network, one, branch))),
    view: () => shipped.map((one) => blockOf(network, one)),
    notes: [...nothing, ...notes],
  };
}

function shippedOf(plan: Plan, items: readonly number[], from: number, to: number): readonly Shipped[] {
  const { shipments } = trace(plan);
  const together = to - from === 1 ? byOrder : bySource;
  return items.flatMap((item) => {
    const uses: Use[] = [];
    for (let bucket = from; bucket < to; bucket++) uses.push(...(shipments.get(item * plan.buckets + bucket) ?? []));
    const quantity = uses.reduce((sum, use) => sum + use.quantity, 0);
    return uses.length > 0 ? [{ item, from, to: to - 1, quantity, origins: originsOf(uses, together) }] : [];
  });
}

function byOrder({ kind, entity, start }: Batch): string {
  return `${kind} ${entity} ${start}`;
}

function bySource({ kind, entity }: Batch): string {
  return `${kind} ${entity}`;
}

function branches(origins: readonly Origin[], depth = 0): readonly Branch[] {
  return origins
    .filter(({ quantity }) => quantity > rounding)
    .flatMap((origin) => [{ depth, origin }, ...branches(origin.inputs, depth + 1)]);
}

function rowOf(network: Network, { item, from, to }: Shipped, { depth, origin }: Branch): Row {
  const { calendar, productNames, locationNames } = network;
  return {
    product: productNames[network.item.product[item]],
    location: locationNames[network.item.location[item]],
    shipped_from: bucketDate(calendar, from),
    shipped_to: bucketDate(calendar, to),
    depth,
    item: itemName(network, origin.item),
    origin: origin.batch.kind,
    source: sourceOf(network, origin.batch),
    start: origin.batch.kind === 'stock' ? null : bucketDate(calendar, origin.start),
    arrival: origin.batch.kind === 'stock' ? null : bucketDate(calendar, origin.arrival),
    quantity: tidy(origin.quantity),
  };
}

function blockOf(network: Network, shipped: Shipped): Block {
  const date = (bucket: number): string => bucketDate(network.calendar, bucket);
  const when = shipped.from === shipped.to ? date(shipped.from) : `${date(shipped.from)} to ${date(shipped.to)}`;
  return {
    title: `${itemName(network, shipped.item)}, ${when}: ${numberText(shipped.quantity)} units shipped`,
    columns: [
      { title: 'item' },
      { title: 'from' },
      { title: 'units', align: 'right' },
      { title: 'starts' },
      { title: 'is there' },
    ],
    lead: 1,
    rows: branches(shipped.origins).map(({ depth, origin }) => {
      const isStock = origin.batch.kind === 'stock';
      return [
        { text: `${'  '.repeat(depth)}${itemName(network, origin.item)}` },
        { text: batchText(network, origin.batch, origin.item) },
        { text: numberText(origin.quantity) },
        { text: isStock ? '' : date(origin.start) },
        { text: isStock ? '' : date(origin.arrival) },
      ];
    }),
  };
}
