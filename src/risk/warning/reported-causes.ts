import { bucketStart } from '../../calendar/calendar.js';
import { sourcesOf } from '../../plan/heuristic/sources.js';
import type { Network } from '../../plan/network.js';
import { type HazardKind, hazardsOf } from '../../plan/simulation/hazards.js';
import { type Dataset, labels, numbers, type Table } from '../../tables/table.js';
import { explainDisruptions } from '../disruptions.js';
import { reportEffect } from './report-effect.js';
import { type Source, sourceOfHazard, sources } from './sources.js';

/** What is reported that an item depends on: its row in `disruptions`, and how probable it is that it comes from each source. */
export interface ReportedCause {
  readonly row: number;
  readonly source: Source;
  readonly probability: number;
  /** 1 where the report names what the item comes from, less where it names what competes with it for a component or a line. */
  readonly closeness: number;
  /** How likely it is that it still works on the item when that runs out; see `reportEffect`. */
  readonly effect: number;
}

/** What a report of a competitor for a component, or only for a line, counts; chosen on made-up worlds. */
const closenessOf = { component: 0.6, line: 0.3 };

/** What hardly works on an item any more is no news. */
const leastEffect = 0.05;

/**
 * The disruptions reported before the plan's start that still work on an item in a bucket, by what they name, with the sources that they come
 * from: as stated, or as earlier reports with a stated cause teach. A cause is a source by its own name, or by the kind that the risks table
 * gives to it.
 */
export function reportedCauses(
  dataset: Dataset,
  network: Network,
): (item: number, bucket: number) => readonly ReportedCause[] {
  const table = dataset.get('disruptions');
  if (table === undefined) return () => [];
  const asOf = bucketStart(network.calendar, 0);
  const reported = numbers(table, 'reported');
  const rows = [...reported.keys()].filter((row) => reported[row] < asOf);
  const names = namesOf(table, network);
  const learnt = learntSources(table, asOf, sourceByCause(dataset));
  const upstream = Array.from({ length: network.items }, (_, item) => upstreamOf(network, item));
  const effect = reportEffect(network, hazardsOf(dataset, network).hazards);
  const reports = rows.map((row) => {
    const named = names(row);
    const all = new Set([...named.products, ...named.resources, ...named.suppliers]);
    return {
      named,
      competitors: competitorsOf(named, upstream),
      causes: learnt(row, sourceNamed(named)).map(([source, probability]) => ({ row, source, probability })),
      effect: (source: Source, bucket: number): number =>
        effect({ source, suppliers: named.suppliers, names: all, reported: reported[row] }, bucket),
    };
  });
  return (item, bucket) =>
    reports.flatMap(({ named, competitors, causes, effect: effectOf }) => {
      const closeness = touches(named, upstream[item]) ? 1 : competition(competitors, upstream[item]);
      if (closeness === 0) return [];
      return causes
        .map((cause) => ({ ...cause, closeness, effect: effectOf(cause.source, bucket) }))
        .filter((cause) => cause.effect >= leastEffect);
    });
}

function competition(competitors: readonly Upstream[], { components, resources }: Upstream): number {
  if (competitors.some((other) => meets(other.components, components))) return closenessOf.component;
  return competitors.some((other) => meets(other.resources, resources)) ? closenessOf.line : 0;
}

/** What the items of the products that a report names come from. */
function competitorsOf({ products }: Names, upstream: readonly Upstream[]): readonly Upstream[] {
  return upstream.filter(({ product }) => products.has(product));
}

/** What a report is about by what it names, before anything is learnt: a line stands still, a supplier is late, a market asks, a product fails. */
function sourceNamed({ products, locations, resources, suppliers }: Names): Source | undefined {
  if (resources.size > 0) return 'outage';
  if (suppliers.size > 0) return 'supply';
  if (products.size > 0) return locations.size > 0 ? 'demand' : 'yield';
  return undefined;
}

function sourceByCause(dataset: Dataset): ReadonlyMap<string, Source> {
  const known = new Map<string, Source>(sources.map((source) => [source, source]));
  const risks = dataset.get('risks');
  if (risks === undefined) return known;
  const [kind, cause] = [labels(risks, 'kind'), labels(risks, 'cause')];
  for (let row = 0; row < risks.rows; row++)
    known.set(cause.labels[cause.codes[row]], sourceOfHazard[kind.labels[kind.codes[row]] as HazardKind]);
  return known;
}

/** So many reports with a stated cause count as much as what a report names. */
const reportsPerName = 30;

/** The sources of a report with their probabilities: as stated, else as earlier reports teach, and while these are few as what it names tells. */
function learntSources(
  table: Table,
  asOf: number,
  sourceOf: ReadonlyMap<string, Source>,
): (row: number, named: Source | undefined) => readonly (readonly [Source, number])[] {
  const stated = labels(table, 'cause');
  const reported = numbers(table, 'reported');
  const known = stated.codes.filter((code, row) => code >= 0 && reported[row] < asOf).length;
  const trust = known / (known + reportsPerName);
  const { disruptions } = explainDisruptions(table, asOf);
  return (row, named) => {
    const cause = sourceOf.get(stated.labels[stated.codes[row]] ?? '');
    if (stated.codes[row] >= 0) return cause === undefined ? [] : [[cause, 1]];
    const sum = new Map<Source, number>();
    if (named !== undefined) sum.set(named, 1 - trust);
    for (const { cause: label, probability } of disruptions.find((one) => one.row === row)?.causes ?? []) {
      const source = sourceOf.get(label);
      if (source !== undefined) sum.set(source, (sum.get(source) ?? 0) + trust * probability);
    }
    return [...sum];
  };
}

/** The names of the plan that a report speaks of, by kind. */
interface Names {
  readonly products: ReadonlySet<string>;
  readonly locations: ReadonlySet<string>;
  readonly resources: ReadonlySet<string>;
  readonly suppliers: ReadonlySet<string>;
}

function namesOf(table: Table, network: Network): (row: number) => Names {
  const columns = [...table.columns]
    .filter(([name, column]) => name !== 'cause' && !(column instanceof Float64Array))
    .map(([name]) => labels(table, name));
  const among = (row: number, names: readonly string[]): ReadonlySet<string> =>
    new Set(
      columns.map(({ codes, labels: words }) => words[codes[row]] ?? '').filter((word) => word && names.includes(word)),
    );
  return (row) => ({
    products: among(row, network.productNames),
    locations: among(row, network.locationNames),
    resources: among(row, network.resourceNames),
    suppliers: among(row, network.supplierNames),
  });
}

/** All that an item comes from, itself included; its own place alone counts as a place. */
interface Upstream extends Names {
  readonly product: string;
  /** What is bought for it. */
  readonly components: ReadonlySet<string>;
}

function upstreamOf(network: Network, item: number): Upstream {
  const { start, byItem, firstLane, firstPurchase } = sourcesOf(network);
  const { operation, component, lane, purchase, item: of } = network;
  const [products, resources, suppliers] = [new Set<string>(), new Set<string>(), new Set<string>()];
  const components = new Set<string>();
  const seen = new Set<number>();
  const visit = (current: number): void => {
    if (seen.has(current)) return;
    seen.add(current);
    products.add(network.productNames[of.product[current]]);
    for (let index = start[current]; index < start[current + 1]; index++) {
      const source = byItem[index];
      if (source >= firstPurchase) {
        suppliers.add(network.supplierNames[purchase.supplier[source - firstPurchase]]);
        components.add(network.productNames[of.product[current]]);
      } else if (source >= firstLane) visit(lane.from[source - firstLane]);
      else {
        resources.add(network.resourceNames[operation.resource[source]]);
        for (let row = component.operationStart[source]; row < component.operationStart[source + 1]; row++)
          visit(component.item[row]);
      }
    }
  };
  visit(item);
  return {
    product: network.productNames[of.product[item]],
    components,
    products,
    resources,
    suppliers,
    locations: new Set([network.locationNames[of.location[item]]]),
  };
}

/** A report speaks of an item when it names something that the item comes from, and no other place. */
function touches(names: Names, upstream: Names): boolean {
  const elsewhere = names.products.size > 0 && names.locations.size > 0 && !meets(names.locations, upstream.locations);
  return (
    !elsewhere &&
    (meets(names.products, upstream.products) ||
      meets(names.resources, upstream.resources) ||
      meets(names.suppliers, upstream.suppliers))
  );
}

function meets(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  return [...one].some((name) => other.has(name));
}
