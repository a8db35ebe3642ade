import type { Calendar } from '../../calendar/calendar.js';
import type { Dataset } from '../../tables/table.js';
import type { LaneArrays } from '../network.js';
import { grouped } from './index-names.js';
import type { Items } from './items.js';
import { type BucketRange, bucketRange, bucketsOf, heldCapacity, rowsOf } from './rows.js';

interface LaneRow {
  readonly from: number;
  readonly to: number;
  readonly product: number | undefined;
  readonly leadTime: number;
  readonly cost: number;
  readonly capacity: number;
  readonly validFrom: number;
  readonly validTo: number;
  readonly held: BucketRange;
}

interface Lane {
  readonly from: number;
  readonly to: number;
  readonly leadTime: number;
  readonly cost: number;
  readonly group: number;
  readonly held: BucketRange;
  readonly implied: boolean;
}

/** Items between which goods go: made, bought or in stock at no place in particular; in stock anywhere; and needed. */
export interface LaneEnds {
  readonly sources: ReadonlySet<number>;
  readonly stocked: ReadonlySet<number>;
  readonly needs: ReadonlySet<number>;
}

/**
 * The ways goods go between items of one product. A product for which the table has no lane out of where it is made or
 * bought goes from there to wherever it is needed, at no cost and in no time. Lanes that lead to nothing needed are left out.
 */
export function lanesOf(dataset: Dataset, calendar: Calendar, items: Items, ends: LaneEnds): LaneArrays {
  const rows = laneRows(dataset, calendar, items);
  const lanes: Lane[] = [];
  for (const product of items.ofProduct.keys()) {
    const written = writtenLanes(product, rows, items, ends);
    lanes.push(...(written.length > 0 ? written : impliedLanes(product, items, ends, calendar)));
  }
  return arraysOf(lanes, rows, items.product.length, calendar);
}

function laneRows(dataset: Dataset, calendar: Calendar, items: Items): LaneRow[] {
  const rows = rowsOf(dataset, 'lanes');
  const from = rows.text('from');
  const to = rows.text('to');
  const product = rows.text('product');
  const leadTime = rows.number('lead_time_days');
  const cost = rows.number('cost_per_unit');
  const capacity = rows.number('capacity');
  const [validFrom, validTo] = [rows.number('valid_from'), rows.number('valid_to')];
  return Array.from({ length: rows.count }, (_, row) => ({
    from: items.locations.of(from(row)),
    to: items.locations.of(to(row)),
    product: product(row) === '' ? undefined : items.products.find(product(row)),
    leadTime: bucketsOf(leadTime[row], calendar),
    cost: cost[row],
    capacity: capacity[row],
    validFrom: validFrom[row],
    validTo: validTo[row],
    held: bucketRange(calendar, validFrom[row], validTo[row]),
  })).filter((lane, row) => product(row) === '' || lane.product !== undefined);
}

/** The lanes of a product that lie on a way from where it is made, bought or stocked to where it is needed. */
function writtenLanes(
  product: number,
  rows: readonly LaneRow[],
  items: Items,
  { sources, stocked, needs }: LaneEnds,
): Lane[] {
  const usable = rows
    .map((row, group) => ({ row, group }))
    .filter(({ row }) => row.product === undefined || row.product === product);
  if (usable.length === 0) return [];
  const own = items.ofProduct.get(product) ?? [];
  const placesOf = (wanted: ReadonlySet<number>): number[] =>
    own.filter((item) => wanted.has(item)).map((item) => items.location[item]);
  const forward = reached(
    [...placesOf(sources), ...placesOf(stocked)],
    usable.map(({ row }) => [row.from, row.to]),
  );
  const backward = reached(
    placesOf(needs),
    usable.map(({ row }) => [row.to, row.from]),
  );
  return usable
    .filter(({ row }) => forward.has(row.from) && backward.has(row.to) && row.from !== row.to)
    .map(({ row, group }) => ({
      from: items.of(product, row.from),
      to: items.of(product, row.to),
      leadTime: row.leadTime,
      cost: row.cost,
      group,
      held: row.held,
      implied: false,
    }));
}

function reached(from: readonly number[], edges: readonly (readonly [number, number])[]): ReadonlySet<number> {
  const seen = new Set(from);
  const waiting = [...from];
  for (let place = waiting.pop(); place !== undefined; place = waiting.pop())
    for (const [start, end] of edges)
      if (start === place && !seen.has(end)) {
        seen.add(end);
        waiting.push(end);
      }
  return seen;
}

function impliedLanes(product: number, items: Items, { sources, needs }: LaneEnds, { horizon }: Calendar): Lane[] {
  const held = { from: 0, to: horizon };
  const own = items.ofProduct.get(product) ?? [];
  const to = own.filter((item) => needs.has(item) && !sources.has(item));
  return own
    .filter((item) => sources.has(item))
    .flatMap((from) => to.map((item) => ({ from, to: item, leadTime: 0, cost: 0, group: -1, held, implied: true })));
}

function arraysOf(lanes: readonly Lane[], rows: readonly LaneRow[], items: number, calendar: Calendar): LaneArrays {
  const from = Int32Array.from(lanes, (lane) => lane.from);
  const to = Int32Array.from(lanes, (lane) => lane.to);
  const leadTime = Int32Array.from(lanes, (lane) => lane.leadTime);
  const cost = Float64Array.from(lanes, (lane) => lane.cost);
  const byCost = (first: number, second: number): number =>
    cost[first] - cost[second] || leadTime[first] - leadTime[second];
  const into = grouped(items, to, byCost);
  const outOf = grouped(items, from, byCost);
  return {
    count: lanes.length,
    from,
    to,
    leadTime,
    cost,
    group: Int32Array.from(lanes, (lane) => lane.group),
    groupCapacity: heldCapacity(
      calendar,
      rows.map((row) => row.capacity),
      rows.map((row) => row.validFrom),
      rows.map((row) => row.validTo),
    ),
    begins: Int32Array.from(lanes, ({ held }) => held.from),
    ends: Int32Array.from(lanes, ({ held }) => held.to),
    implied: Uint8Array.from(lanes, (lane) => Number(lane.implied)),
    intoStart: into.start,
    into: into.entries,
    outOfStart: outOf.start,
    outOf: outOf.entries,
  };
}
