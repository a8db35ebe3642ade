import type { Dataset } from '../../tables/table.js';
import { meanBucketDays, rowsOf } from '../compile/rows.js';
import type { Network } from '../network.js';

export const hazardKinds = ['resource', 'supplier', 'lane', 'yield', 'demand'] as const;
export type HazardKind = (typeof hazardKinds)[number];

/** A row of the risks table on a network: what it hits, how often, how long and how hard. */
export interface Hazard {
  readonly kind: HazardKind;
  readonly target: string;
  readonly cause: string;
  /** Events per day, at times that know nothing of each other. */
  readonly perDay: number;
  /** Days an event lasts on average; lengths are exponential. */
  readonly days: number;
  /** The share that is lost while it lasts; of demand, what is added. */
  readonly severity: number;
  /** Resources, deliveries (lanes, then purchases), operations or items, by kind. */
  readonly hits: Int32Array;
  /** How probable it is that an event of it has begun before the plan and still lasts; none where that is not said. */
  readonly underWay?: number;
}

/** The risks of a data set, and in words those that hit nothing in the network. */
export function hazardsOf(
  dataset: Dataset,
  network: Network,
): { readonly hazards: readonly Hazard[]; readonly notes: readonly string[] } {
  const rows = rowsOf(dataset, 'risks');
  const [kind, target, cause] = [rows.text('kind'), rows.text('target'), rows.text('cause')];
  const [perYear, days, severity] = [
    rows.number('events_per_year'),
    rows.number('duration_days'),
    rows.number('severity'),
  ];
  const hazards: Hazard[] = [];
  const notes: string[] = [];
  for (let row = 0; row < rows.count; row++) {
    const of = kind(row) as HazardKind;
    const hits = hitsOf(network, of, target(row));
    if (hits.length === 0)
      notes.push(`The risk "${cause(row)}" names the ${of} ${target(row)}, which the plan does not have.`);
    else
      hazards.push({
        kind: of,
        target: target(row),
        cause: cause(row),
        perDay: perYear[row] / 365.25,
        days: days[row],
        severity: severity[row],
        hits,
      });
  }
  return { hazards, notes };
}

function hitsOf(network: Network, kind: HazardKind, target: string): Int32Array {
  const { operation, lane, purchase } = network;
  const everywhere = target === '*';
  const where = (count: number, hit: (index: number) => boolean): Int32Array =>
    Int32Array.from(Array.from({ length: count }, (_, index) => index).filter((index) => everywhere || hit(index)));
  const isItem = (item: number): boolean => {
    const [product, location] = target.split('@');
    return (
      network.productNames[network.item.product[item]] === product &&
      (location === undefined || network.locationNames[network.item.location[item]] === location)
    );
  };
  switch (kind) {
    case 'resource':
      return where(network.resources, (resource) => network.resourceNames[resource] === target);
    case 'supplier':
      return where(purchase.count, (entry) => network.supplierNames[purchase.supplier[entry]] === target).map(
        (entry) => lane.count + entry,
      );
    case 'lane':
      return where(lane.count, (entry) => laneName(network, entry) === target);
    case 'yield':
      return where(
        operation.count,
        (entry) => isItem(operation.item[entry]) || network.resourceNames[operation.resource[entry]] === target,
      );
    case 'demand':
      return where(network.items, isItem);
  }
}

/** `PLANT>DE`, as the risks table writes a lane. */
export function laneName({ lane, item, locationNames }: Network, index: number): string {
  return `${locationNames[item.location[lane.from[index]]]}>${locationNames[item.location[lane.to[index]]]}`;
}

/** Days of the plan before each bucket, and at last its length. */
export function daysBefore(network: Network): Float64Array {
  const { calendar, buckets } = network;
  return Float64Array.from({ length: buckets + 1 }, (_, bucket) => bucket * meanBucketDays(calendar));
}
