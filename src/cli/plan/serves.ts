import type { Outcome } from '../../analysis/evaluate.js';
import { bucketDate } from '../../calendar/calendar.js';
import { WrongUsage } from '../../complaint/complaint.js';
import { didYouMean } from '../../complaint/near-match.js';
import { itemName, type Network } from '../../plan/network.js';
import type { Batch } from '../../plan/pegging/batch.js';
import { Fates, type LastFate } from '../../plan/pegging/fates.js';
import { trace } from '../../plan/pegging/trace.js';
import { numberText } from '../../report/number-text.js';
import type { Block, Result, Row } from '../../report/result.js';
import { askedBuckets, askedItems, type BucketRange, isPeriod } from './asked-items.js';
import { batchText, sourceOf } from './batch-name.js';
import { type PlanPart, rounding, tidy } from './part.js';

const columns = [
  { name: 'item' },
  { name: 'origin' },
  { name: 'source' },
  { name: 'start' },
  { name: 'arrival' },
  { name: 'quantity', align: 'right' },
  { name: 'fate' },
  { name: 'serves' },
  { name: 'priority', align: 'right' },
  { name: 'due_from' },
  { name: 'due_to' },
  { name: 'units', align: 'right' },
] as const;

/** Orders that are shown as one, and one of the ways that their units go. */
interface Line {
  readonly batch: Batch;
  start: number;
  arrival: number;
  quantity: number;
  readonly ways: Map<string, Way>;
}

interface Way {
  readonly fate: LastFate;
  from: number;
  to: number;
  units: number;
}

/**
 * Which demand orders serve in the end: those of a resource, of a supplier or of a product, `NAME[@LOCATION][@DATE]`. In one bucket every order stands for itself; else
 * those of one source are one.
 */
export function servesResult({ plan }: Outcome, asked: string, part: PlanPart, notes: readonly string[]): Result {
  const { network } = plan;
  const { wants, during = part } = askedOrders(network, asked);
  const { from, to } = during;
  const batches = trace(plan).batches.filter((batch) => wants(batch) && batch.start >= from && batch.start < to);
  const lines = linesOf(batches, to - from === 1);
  const nothing = lines.length === 0 ? [`Nothing of ${asked} starts.`] : [];
  return {
    columns,
    rows: lines.flatMap((line) => waysOf(line).map((way) => rowOf(network, line, way))),
    view: () => lines.map((line) => blockOf(network, line)),
    notes: [...nothing, ...notes],
  };
}

/** The batches that a name means, and the buckets in which they start. */
function askedOrders(
  network: Network,
  asked: string,
): { readonly wants: (batch: Batch) => boolean; readonly during?: BucketRange } {
  const { resourceNames, supplierNames, productNames } = network;
  const [name, ...rest] = asked.split('@');
  if (productNames.includes(name)) {
    const { items, during } = askedItems(network, asked);
    return { wants: ({ item }) => items.includes(item), ...(during && { during }) };
  }
  const known = [...resourceNames, ...supplierNames];
  if (!known.includes(name))
    throw new WrongUsage(
      `The plan has no resource, supplier or product "${name}". ${didYouMean(name, [...known, ...productNames]) ?? 'Write RESOURCE, SUPPLIER or PRODUCT@LOCATION, and @DATE behind it for one bucket.'}`,
    );
  if (rest.length > 1 || (rest.length === 1 && !isPeriod(network, rest[0])))
    throw new WrongUsage(`${asked} is not understood. Write ${name} or ${name}@DATE.`);
  return {
    wants: (batch) => uses(network, batch, name),
    ...(rest.length === 1 ? { during: askedBuckets(network, rest[0]) } : {}),
  };
}

/** Whether a batch is made on a resource or with it, or ordered from a supplier. */
function uses(network: Network, batch: Batch, name: string): boolean {
  if (batch.kind !== 'production' && batch.kind !== 'purchase') return false;
  if (sourceOf(network, batch) === name) return true;
  const second = batch.kind === 'production' ? network.operation.secondResource[batch.entity] : -1;
  return second >= 0 && network.resourceNames[second] === name;
}

function linesOf(batches: readonly Batch[], isOneBucket: boolean): readonly Line[] {
  const fates = new Fates();
  const lines = new Map<string, Line>();
  for (const batch of batches) {
    const key = `${batch.item} ${batch.kind} ${batch.entity}${isOneBucket ? ` ${batch.start}` : ''}`;
    const line = lines.get(key) ?? { batch, start: batch.start, arrival: batch.arrival, quantity: 0, ways: new Map() };
    lines.set(key, line);
    line.start = Math.min(line.start, batch.start);
    line.arrival = Math.max(line.arrival, batch.arrival);
    line.quantity += batch.quantity;
    for (const { fate, quantity } of fates.of(batch)) addWay(line, fate, quantity, isOneBucket);
  }
  return [...lines.values()];
}

function addWay(line: Line, fate: LastFate, quantity: number, isOneBucket: boolean): void {
  const served = fate.kind === 'demand' ? fate.served : undefined;
  const due = served?.due ?? 0;
  const key = served ? `${served.item} ${served.isOrder}${isOneBucket ? ` ${due}` : ''}` : fate.kind;
  const way = line.ways.get(key) ?? { fate, from: due, to: due, units: 0 };
  line.ways.set(key, way);
  way.from = Math.min(way.from, due);
  way.to = Math.max(way.to, due);
  way.units += quantity;
}

/** The ways that units go: demand by item and by when it is due, then what serves none. */
function waysOf({ ways }: Line): readonly Way[] {
  const itemOf = ({ fate }: Way): number => (fate.kind === 'demand' ? fate.served.item : Infinity);
  return [...ways.values()]
    .filter(({ units }) => units > rounding)
    .sort((one, other) => (itemOf(one) === itemOf(other) ? one.from - other.from : itemOf(one) - itemOf(other)));
}

function kindOf(fate: LastFate): string {
  if (fate.kind !== 'demand') return fate.kind;
  return fate.served.isOrder ? 'order' : 'forecast';
}

function rowOf(network: Network, { batch, start, arrival, quantity }: Line, { fate, from, to, units }: Way): Row {
  const date = (bucket: number): string => bucketDate(network.calendar, bucket);
  const isDemand = fate.kind === 'demand';
  return {
    item: itemName(network, batch.item),
    origin: batch.kind,
    source: sourceOf(network, batch),
    start: batch.kind === 'stock' ? null : date(start),
    arrival: batch.kind === 'stock' ? null : date(arrival),
    quantity: tidy(quantity),
    fate: kindOf(fate),
    serves: isDemand ? itemName(network, fate.served.item) : null,
    priority: isDemand ? network.item.priority[fate.served.item] : null,
    due_from: isDemand ? date(from) : null,
    due_to: isDemand ? date(to) : null,
    units: tidy(units),
  };
}

const fateTexts = { expired: 'expires', left: 'left at the end', under_way: 'on its way at the end' };

/** A table for each order, under what it is. */
function blockOf(network: Network, line: Line): Block {
  const { batch, start, arrival, quantity } = line;
  const date = (bucket: number): string => bucketDate(network.calendar, bucket);
  const span = (from: number, to: number): string => (from === to ? date(from) : `${date(from)} to ${date(to)}`);
  const when = batch.kind === 'stock' ? '' : `, ${span(start, arrival)}`;
  return {
    title: `${itemName(network, batch.item)}, ${batchText(network, batch, batch.item)}${when}: ${numberText(quantity)} units`,
    columns: [{ title: 'serve' }, { title: 'units', align: 'right' }, { title: 'kind' }, { title: 'due' }],
    lead: 1,
    rows: waysOf(line)
      .map(({ fate, units, from, to }) =>
        fate.kind === 'demand'
          ? [itemName(network, fate.served.item), numberText(units), kindOf(fate), span(from, to)]
          : [fateTexts[fate.kind], numberText(units), '', ''],
      )
      .map((texts) => texts.map((text) => ({ text }))),
  };
}
