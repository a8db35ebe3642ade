import { prepareScenario, type Setting } from '../../analysis/evaluate.js';
import type { Runs } from '../../analysis/simulate/futures.js';
import { type Simulated, type SimulateOptions, type Simulator, simulate } from '../../analysis/simulate/simulate.js';
import { bucketKind } from '../../calendar/bucket.js';
import { bucketStart } from '../../calendar/calendar.js';
import { compile } from '../../plan/compile.js';
import type { Network } from '../../plan/network.js';
import type { Scenario } from '../../scenario/scenario.js';
import { selectRows } from '../../tables/rows.js';
import { type Dataset, labels, numbers, type Table } from '../../tables/table.js';
import { type Action, earliestAction } from './action.js';
import { delaysFrom } from './learned-delays.js';
import { lossesUnderWay } from './losses-under-way.js';
import { type ReportedCause, reportedCauses } from './reported-causes.js';
import type { SharedCauses } from './share-causes.js';
import { type Source, sources } from './sources.js';

/** A stock-out that is coming. */
export interface Warning {
  readonly item: number;
  /** The first bucket in which the probability passes the threshold, and that probability. */
  readonly bucket: number;
  readonly probability: number;
  /** The highest probability from there on. */
  readonly peak: number;
  readonly daysAhead: number;
  /** Units that are expected to wait or to be lost. */
  readonly units: number;
  /** Those units at the price of the product, or at what a unit short costs. */
  readonly money: number;
  /** Shares of what is short by source, the largest first; with the rest, `capacity`, they add up to 1. */
  readonly causes: readonly { readonly source: Source | 'capacity'; readonly share: number }[];
  /** What has been reported on which the item depends, as far as it still works when that runs out. */
  readonly reported: readonly ReportedCause[];
  /** The likeliest cause: by what is short without it, and by what is reported. */
  readonly cause: Source | 'capacity';
  readonly action: Action;
}

export interface Warnings {
  /** The most urgent first. */
  readonly warnings: readonly Warning[];
  readonly simulated: Simulated;
}

export interface WarnOptions extends Omit<SimulateOptions, 'watched' | 'precision' | 'delays' | 'underWay'> {
  /** A stock-out is announced where it is at least so probable. */
  readonly threshold: number;
  /** Runs that are played again without each source, to share out what is short. */
  readonly causeRuns: number;
  /** Buckets behind the first likely stock-out that count when what is short is shared out. */
  readonly causeBuckets: number;
  /** Buckets of history without which demand is forecast again, to see whether it has changed of late. */
  readonly recent: number;
}

/** Shares out blocks of runs; where that happens is none of our business. */
export type CauseSharer = (
  shared: SharedCauses,
  blocks: readonly Runs[],
  done?: (finished: number) => void,
) => Promise<readonly Float64Array[]>;

/**
 * Early warning: which items will probably run out, when, how much is at stake, where it comes from and what can still be done. Delays
 * are learnt from the table `deliveries` where there is one.
 */
export async function warn(
  setting: Setting,
  scenario: Scenario,
  at: (values: ReadonlyMap<string, number>) => Scenario,
  simulator: Simulator,
  sharer: CauseSharer,
  options: WarnOptions,
): Promise<Warnings> {
  const delays = delaysFrom(setting.dataset);
  const underWay = lossesUnderWay(setting.dataset, setting.calendar);
  const simulated = await simulate(setting, scenario, at, simulator, { ...options, watched: [], delays, underWay });
  const found = likelyStockouts(simulated, options.threshold);
  const shares = await sharesOf(setting, scenario, simulated, found, sharer, options);
  const reportedOf = reportedCauses(simulated.dataset, simulated.network);
  const warnings = found.map((stockout, place) => {
    const reported = reportedOf(stockout.item, stockout.bucket);
    return {
      ...stockout,
      causes: shares[place],
      reported,
      cause: likeliest(shares[place], reported),
      action: earliestAction(simulated.network, stockout.item, stockout.bucket, stockout.units),
    };
  });
  return { warnings, simulated };
}

type Stockout = Omit<Warning, 'causes' | 'reported' | 'cause' | 'action'>;

/** What the shares, which add up to 1, count beside a report that is sure of its cause; chosen on the first seeds of the made-up world. */
const shareCounts = 0.5;
/** Usual variation and a plan that is short by itself are causes only where no disruption explains so much. */
const leastScore = 0.15;

function likeliest(causes: Warning['causes'], reported: readonly ReportedCause[]): Warning['cause'] {
  const shareOf = (source: Source): number => causes.find((one) => one.source === source)?.share ?? 0;
  const score = (source: Source): number =>
    shareCounts * shareOf(source) +
    Math.max(
      0,
      ...reported
        .filter((one) => one.source === source)
        .map(({ probability, closeness, effect }) => probability * closeness * effect),
    );
  const disruptions = sources.filter((source) => source !== 'variation');
  const best = disruptions.reduce((most, source) => (score(source) > score(most) ? source : most));
  return score(best) >= leastScore ? best : (causes[0]?.source ?? 'capacity');
}

function likelyStockouts({ network, stockoutShare, meanShort }: Simulated, threshold: number): readonly Stockout[] {
  const { items, buckets, item: of, calendar } = network;
  const found: Stockout[] = [];
  for (let item = 0; item < items; item++) {
    const probability = stockoutShare.subarray(item * buckets, (item + 1) * buckets);
    const bucket = probability.findIndex((share) => share >= threshold);
    if (bucket === -1) continue;
    const short = probability.map((share, at) => share * meanShort[item * buckets + at]).subarray(bucket);
    const units =
      of.losesSales[item] === 1
        ? short.reduce((sum, value) => sum + value, 0)
        : short.reduce((most, value) => Math.max(most, value), 0);
    const price = Number.isNaN(of.price[item]) ? of.shortageCost[item] : of.price[item];
    found.push({
      item,
      bucket,
      probability: probability[bucket],
      peak: probability.subarray(bucket).reduce((most, share) => Math.max(most, share), 0),
      daysAhead: (bucketStart(calendar, bucket) - bucketStart(calendar, 0)) / 24,
      units,
      money: units * price,
    });
  }
  return found.sort((one, other) => one.bucket - other.bucket || other.money - one.money || one.item - other.item);
}

const runsPerBlock = 10;

async function sharesOf(
  setting: Setting,
  scenario: Scenario,
  { futures, network, dataset }: Simulated,
  stockouts: readonly Stockout[],
  sharer: CauseSharer,
  { causeRuns, causeBuckets, recent }: WarnOptions,
): Promise<readonly Warning['causes'][]> {
  if (stockouts.length === 0) return [];
  const blocks = Array.from({ length: Math.ceil(causeRuns / runsPerBlock) }, (_, block) => ({
    from: block * runsPerBlock,
    to: Math.min(causeRuns, (block + 1) * runsPerBlock),
  }));
  const shared: SharedCauses = {
    futures,
    items: Int32Array.from(stockouts, ({ item }) => item),
    until: Int32Array.from(stockouts, ({ bucket }) => Math.min(network.buckets - 1, bucket + causeBuckets)),
    openHours: openHours(dataset, network),
    earlierDemand: await earlierDemand(setting, scenario, network, recent),
  };
  const sums = await sharer(shared, blocks);
  const parts = sources.length + 1;
  return stockouts.map((_, place) =>
    charged(
      Float64Array.from({ length: parts }, (_none, part) =>
        sums.reduce((sum, block) => sum + block[place * parts + part], 0),
      ),
    ),
  );
}

/**
 * Shares of what is short, by source. What takes away from it (expiry may, where it makes the planner order earlier) is charged nothing. Where
 * nothing is short in the futures that are played by rules alone, what is short comes from the plan's own first buckets.
 */
function charged(units: Float64Array): Warning['causes'] {
  const all = units.reduce((sum, value) => sum + Math.max(0, value), 0);
  if (!(all > 0)) return [{ source: 'capacity', share: 1 }];
  return [...sources, 'capacity' as const]
    .map((source, part) => ({ source, share: Math.max(0, units[part]) / all }))
    .filter(({ share }) => share > 1e-9)
    .sort((one, other) => other.share - one.share);
}

/** The hours there were without the closures that the tables know of; undefined where none takes any. */
function openHours(dataset: Dataset, network: Network): SharedCauses['openHours'] {
  if (!dataset.has('closures')) return undefined;
  const open = new Map(dataset);
  open.delete('closures');
  const { hours, overtime } = compile(open, network.calendar).network;
  return hours.every((value, cell) => value === network.hours[cell]) ? undefined : { hours, overtime };
}

/** The demand that was expected when the last buckets of the history were not known yet; undefined where there is too little before. */
async function earlierDemand(
  setting: Setting,
  scenario: Scenario,
  network: Network,
  recent: number,
): Promise<Float64Array | undefined> {
  const demand = setting.dataset.get('demand') as Table;
  const until = bucketKind(setting.calendar.bucket).startOf(setting.calendar.start - recent);
  const date = numbers(demand, 'date');
  const kind = labels(demand, 'kind');
  const actual = kind.labels.indexOf('actual');
  const kept = Int32Array.from([...date.keys()].filter((row) => kind.codes[row] !== actual || date[row] < until));
  const seen = new Set(Array.from(kept, (row) => labels(demand, 'product').codes[row]));
  const isWhole = labels(demand, 'product').labels.every((_, code) => seen.has(code));
  if (kept.length === demand.rows || !isWhole) return undefined;
  const before = new Map(setting.dataset).set('demand', selectRows(demand, kept));
  const earlier = (await prepareScenario({ ...setting, dataset: before }, scenario)).network;
  return earlier.items === network.items ? earlier.demand : undefined;
}
