import { planBucket } from '../../calendar/calendar.js';
import type { Network } from '../../plan/network.js';
import type { Plan } from '../../plan/plan.js';
import { type Hazard, hazardsOf } from '../../plan/simulation/hazards.js';
import { type Dataset, labels, numbers } from '../../tables/table.js';
import type { DemandForecast } from '../demand-forecast.js';
import type { Prepared } from '../evaluate.js';
import type { Futures, UncertainDelay, UncertainDemand } from './futures.js';

/** What a simulation is asked for beside the data. */
export interface FutureTerms {
  readonly seed: number;
  /** Buckets between plans; 0 keeps the first plan. */
  readonly replanEvery: number;
  /** What deliveries of the past say of those to come. */
  readonly delays?: (network: Network) => readonly UncertainDelay[];
  /** How probable it is that an event of a hazard has begun and still lasts. */
  readonly underWay?: (hazard: Hazard) => number;
}

/**
 * All that may come otherwise than a scenario plans, and in words what nothing is known of.
 * @param prices what hours are worth to plans by rules, as `pricesOfHours` has them.
 */
export function futuresOf(
  { network, dataset, forecasts }: Pick<Prepared, 'network' | 'dataset' | 'forecasts'>,
  terms: FutureTerms,
  prices: Float64Array,
  first?: Plan,
): { readonly futures: Futures; readonly notes: readonly string[] } {
  const itemOf = itemsByName(network);
  const firm = firmDemand(network, dataset, itemOf);
  const demand = forecasts.flatMap((forecast) => uncertainDemand(forecast, itemOf));
  const { hazards, notes: unknown } = hazardsOf(dataset, network);
  const delays = terms.delays?.(network) ?? [];
  const learnt = learntOf(delays);
  const notes = [...unknown];
  const certain = certainItems(network, firm, demand);
  if (certain > 0)
    notes.push(
      `The demand of ${certain} item${certain > 1 ? 's' : ''} is taken as certain: its forecast was given, not made here.`,
    );
  const futures = {
    network,
    firm,
    demand,
    delays,
    // What was learnt of a supplier holds its troubles already.
    hazards: hazards
      .filter(({ kind, hits }) => kind !== 'supplier' || !hits.every((hit) => learnt.has(hit)))
      .map((hazard) => (terms.underWay === undefined ? hazard : { ...hazard, underWay: terms.underWay(hazard) })),
    replanEvery: terms.replanEvery,
    seed: terms.seed,
    prices,
    ...(first === undefined ? {} : { first }),
  };
  return { futures, notes };
}

function learntOf(delays: readonly UncertainDelay[]): ReadonlySet<number> {
  return new Set(delays.filter(({ bucket }) => bucket === undefined).flatMap(({ deliveries }) => [...deliveries]));
}

type ItemOf = (product: string, location: string) => number | undefined;

function itemsByName({ items, item, productNames, locationNames }: Network): ItemOf {
  const keyOf = (product: string, location: string): string => `${product}\u0000${location}`;
  const known = new Map<string, number>();
  for (let index = 0; index < items; index++)
    known.set(keyOf(productNames[item.product[index]], locationNames[item.location[index]]), index);
  return (product, location) => known.get(keyOf(product, location));
}

function uncertainDemand(
  { product, location, forecast, gap }: DemandForecast,
  itemOf: ItemOf,
): readonly UncertainDemand[] {
  const item = itemOf(product, location);
  return item === undefined ? [] : [{ item, key: `${product}@${location}`, errors: forecast.errors, gap }];
}

/** Items × buckets: what is ordered; overdue orders are due in the first bucket. */
function firmDemand({ items, buckets, calendar }: Network, dataset: Dataset, itemOf: ItemOf): Float64Array {
  const firm = new Float64Array(items * buckets);
  const table = dataset.get('demand');
  if (table === undefined) return firm;
  const [product, location, kind] = ['product', 'location', 'kind'].map((column) => labels(table, column));
  const [date, quantity] = [numbers(table, 'date'), numbers(table, 'quantity')];
  const order = kind.labels.indexOf('order');
  for (let row = 0; row < table.rows; row++) {
    if (order === -1 || kind.codes[row] !== order) continue;
    const item = itemOf(product.labels[product.codes[row]], location.labels[location.codes[row]] ?? '');
    const bucket = Math.max(0, planBucket(calendar, date[row]));
    if (item !== undefined && bucket < buckets) firm[item * buckets + bucket] += quantity[row];
  }
  return firm;
}

function certainItems(
  { items, buckets, demand }: Network,
  firm: Float64Array,
  uncertain: readonly UncertainDemand[],
): number {
  const drawn = new Set(uncertain.map(({ item }) => item));
  let certain = 0;
  for (let item = 0; item < items; item++) {
    const isAsked = demand
      .subarray(item * buckets, (item + 1) * buckets)
      .some((asked, bucket) => asked > firm[item * buckets + bucket]);
    if (isAsked && !drawn.has(item)) certain++;
  }
  return certain;
}
