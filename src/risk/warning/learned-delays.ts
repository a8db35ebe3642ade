import type { UncertainDelay } from '../../analysis/simulate/futures.js';
import { bucketDays, bucketStart, planBucket } from '../../calendar/calendar.js';
import type { Network } from '../../plan/network.js';
import { type Dataset, labels, numbers, type Table } from '../../tables/table.js';
import { expectDelays } from '../deliveries.js';

/** A past delivery counts half after so many days. */
const halfLife = 365;
/** Fewer past deliveries than this tell nothing of a supplier. */
const leastDeliveries = 5;
/** Later than so many buckets is as late as that. */
const mostBuckets = 60;

/** What the deliveries of a data set teach of those to come; nothing where it has none. */
export function delaysFrom(dataset: Dataset): (network: Network) => readonly UncertainDelay[] {
  const table = dataset.get('deliveries');
  return (network) => (table === undefined ? [] : learnedDelays(table, network));
}

/**
 * What the table `deliveries` says of deliveries to come, as far as its columns `supplier` and `component` (or `product`) name those of the
 * plan: of each supplier the delays of its past deliveries, recent ones counting more; of each open delivery what was learnt of it alone.
 */
function learnedDelays(table: Table, network: Network): readonly UncertainDelay[] {
  return [...supplierDelays(table, network), ...openDelays(table, network)];
}

function supplierDelays(table: Table, network: Network): readonly UncertainDelay[] {
  const { purchase, lane, calendar } = network;
  const supplierOf = textOf(table, ['supplier', 'vendor']);
  if (supplierOf === undefined) return [];
  const [promised, delivered] = [numbers(table, 'promised'), numbers(table, 'delivered')];
  const asOf = bucketStart(calendar, 0);
  const length = bucketDays(calendar, 0);
  return [...new Set(network.supplierNames)].flatMap((supplier) => {
    const late = new Float64Array(mostBuckets + 1);
    let known = 0;
    for (let row = 0; row < table.rows; row++) {
      if (!(delivered[row] < asOf) || supplierOf(row) !== supplier) continue;
      known++;
      const days = Math.max(0, delivered[row] - promised[row]) / 24;
      addSpread(late, days / length, 0.5 ** ((asOf - delivered[row]) / 24 / halfLife));
    }
    if (known < leastDeliveries) return [];
    const deliveries = Int32Array.from(
      [...purchase.supplier.keys()].filter((entry) => network.supplierNames[purchase.supplier[entry]] === supplier),
      (entry) => lane.count + entry,
    );
    return [{ deliveries, key: supplier, cumulated: cumulate(late) }];
  });
}

/** A delay of a part of a bucket makes a delivery late by that share of the days on which it may be due. */
function addSpread(late: Float64Array, buckets: number, weight: number): void {
  const whole = Math.min(mostBuckets - 1, Math.floor(buckets));
  const part = Math.min(1, buckets - whole);
  late[whole] += weight * (1 - part);
  late[whole + 1] += weight * part;
}

function cumulate(weights: Float64Array): Float64Array {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  let sum = 0;
  return weights.map((weight) => {
    sum += weight / total;
    return sum;
  });
}

/** Open deliveries by the bucket of the plan in which they are due; overdue ones are due in the first. */
function openDelays(table: Table, network: Network): readonly UncertainDelay[] {
  const { calendar, buckets, purchase, lane, item } = network;
  const componentOf = textOf(table, ['component', 'product', 'item']);
  if (componentOf === undefined) return [];
  const deliveryOf = new Map<string, number>();
  for (let entry = purchase.count - 1; entry >= 0; entry--)
    deliveryOf.set(network.productNames[item.product[purchase.item[entry]]], lane.count + entry);
  const promised = numbers(table, 'promised');
  const { open } = expectDelays(table, {
    asOf: bucketStart(calendar, 0),
    lateDays: 0,
    quantiles: [],
    noticeDays: 30,
  });
  const byCell = new Map<string, { delivery: number; bucket: number; late: Float64Array }>();
  for (const { row, distribution } of open) {
    const delivery = deliveryOf.get(componentOf(row));
    const due = Math.max(0, planBucket(calendar, promised[row]));
    if (delivery === undefined || due >= buckets) continue;
    const key = `${delivery} ${due}`;
    const cell = byCell.get(key) ?? { delivery, bucket: due, late: new Float64Array(mostBuckets + 1) };
    byCell.set(key, cell);
    distribution.days.forEach((days, place) => {
      const arrival = planBucket(calendar, promised[row] + 24 * days);
      cell.late[Math.min(mostBuckets, Math.max(0, arrival - due))] += distribution.probability[place];
    });
  }
  return [...byCell.values()].map(({ delivery, bucket, late }) => ({
    deliveries: Int32Array.of(delivery),
    key: `${delivery} ${bucket}`,
    cumulated: cumulate(late),
    bucket,
  }));
}

function textOf(table: Table, names: readonly string[]): ((row: number) => string) | undefined {
  const column = names.find((name) => table.columns.has(name));
  if (column === undefined) return undefined;
  const { codes, labels: words } = labels(table, column);
  return (row) => (codes[row] === -1 ? '' : words[codes[row]]);
}
