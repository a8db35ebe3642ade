import { randomStream } from '../../numeric/random.js';
import { sobolPoints } from '../../numeric/sobol.js';
import { pricesOfHours } from '../../plan/heuristic/heuristic-plan.js';
import type { Network } from '../../plan/network.js';
import { quantileOf } from '../../scenario/distribution.js';
import type { Scenario } from '../../scenario/scenario.js';
import type { Dataset } from '../../tables/table.js';
import { prepareScenario, type Setting, settledIn } from '../evaluate.js';
import type { SettledScenario } from '../settle.js';
import type { Futures, Runs, Watched } from './futures.js';
import { type FutureTerms, futuresOf } from './futures-of.js';
import { asPlanned, type Played } from './play-runs.js';
import { meanAndSd, shareHolding, valuesByKpi } from './summary.js';

/** Plays blocks of runs; where that happens is none of our business. */
export type Simulator = (
  futures: Futures,
  blocks: readonly Runs[],
  done?: (finished: number) => void,
) => Promise<readonly Played[]>;

/** Learns what hours are worth to plans by rules, as `pricesOfHours` does, where runs are played later. */
export type Pricer = (network: Network) => Promise<Float64Array>;

export interface SimulateOptions extends FutureTerms {
  /** The most runs there are. */
  readonly runs: number;
  /** The standard error at which it is enough: of each watched KPI as a share of its mean, of what happens in a share of the futures as such a share. */
  readonly precision?: number;
  readonly watched: readonly string[];
  /** Whether what is asked is how probable it is that items run out. */
  readonly watchesStockouts?: boolean;
  /** The part of a network in which it is counted whether anything runs out at all; the whole where absent. */
  readonly partOf?: (network: Network) => Watched;
  /** Where prices are learnt while the first plan is made; here where it is not given. */
  readonly pricer?: Pricer;
  readonly done?: (share: number) => void;
}

/** A scenario's KPIs over many futures. */
export interface Simulated {
  readonly scenario: SettledScenario;
  readonly runs: number;
  /** The data set as the scenario makes it, forecasts among its demand. */
  readonly dataset: Dataset;
  readonly network: Network;
  /** Each KPI by name, ours and the project's own: its value in every run, in order. */
  readonly values: ReadonlyMap<string, Float64Array>;
  /** Each KPI when all goes as planned. */
  readonly planned: ReadonlyMap<string, number>;
  /** Items × buckets: the share of runs in which the item ends the bucket empty with demand unmet, and the mean units short in those. */
  readonly stockoutShare: Float64Array;
  readonly meanShort: Float64Array;
  /** Items: the share of runs in which the item runs out at any time of the part watched; and that in which any of them does. */
  readonly everShare: Float64Array;
  readonly anyShare: number;
  readonly futures: Futures;
  readonly notes: readonly string[];
}

const runsPerBlock = 20;
/** Runs after which precision is looked at. */
const runsPerLook = 200;

/**
 * Monte Carlo: draws demand from the forecasts, events from the risks table, delays and the scenario's uncertain parameters, and carries the
 * plan out against them. Numbers depend on the seed and the run alone, so that scenarios meet the same futures and their differences are
 * sharp. Parameters are drawn by Sobol's sequence, moved by the seed (Cranley and Patterson, 1976).
 * @param at the scenario with these values of its parameters.
 */
export async function simulate(
  setting: Setting,
  stated: Scenario,
  at: (values: ReadonlyMap<string, number>) => Scenario,
  simulator: Simulator,
  options: SimulateOptions,
): Promise<Simulated> {
  const prepared = await prepareScenario(setting, stated);
  const { pricer = pricesHere } = options;
  const [prices, { plan, words }] = await Promise.all([
    pricer(prepared.network),
    setting.planner.plan(prepared.network),
  ]);
  const scenario = await settledIn(setting, stated, plan);
  const first = plan.method === 'optimal' ? plan : undefined;
  const { futures: all, notes } = futuresOf(prepared, options, prices, first);
  const futures = {
    ...all,
    partKpis: (setting.partKpis ?? []).map(({ name }) => name),
    ...(options.partOf && { watched: options.partOf(prepared.network) }),
  };
  const parameters = drawnParameters(scenario, options);
  const played: Played[] = [];
  let planned: ReadonlyMap<string, number> | undefined;
  let runs = 0;
  while (runs < options.runs) {
    const upTo = options.precision === undefined ? options.runs : Math.min(options.runs, runs + runsPerLook);
    const blocks = await blocksOf(setting, at, parameters, runs, upTo);
    const before = runs;
    const done = (finished: number): void =>
      options.done?.((before + (upTo - before) * (finished / blocks.length)) / options.runs);
    const playing = simulator(futures, blocks, done);
    // While others play, what the plan comes to by itself is reckoned here.
    planned ??= plannedMeasures(futures, setting);
    played.push(...(await playing));
    runs = upTo;
    if (options.precision === undefined) continue;
    const known = { values: valuesByKpi(played, runs, setting), runs };
    const out = options.watchesStockouts ? shortages(played, runs, prepared.network).everShare : [];
    const chances = scenario.expectations.map((expected) => shareHolding(known, expected));
    if (isPrecise(known, options.watched, [...chances, ...out], options.precision)) break;
  }
  return {
    scenario,
    runs,
    dataset: prepared.dataset,
    network: prepared.network,
    values: valuesByKpi(played, runs, setting),
    planned: planned ?? plannedMeasures(futures, setting),
    ...shortages(played, runs, prepared.network),
    futures,
    notes: [...prepared.notes, words, ...replanned(futures), ...notes],
  };
}

/** That what goes as planned is planned again on the way, where the first plan is one that rules do not reach. */
function replanned({ first, replanEvery, network: { calendar } }: Futures): readonly string[] {
  if (first === undefined || replanEvery === 0) return [];
  const often = replanEvery === 1 ? `each ${calendar.bucket}` : `every ${replanEvery} ${calendar.bucket}s`;
  return [
    `Futures begin with this plan and are planned again by rules ${often}, also "as planned", which may differ from what compare shows.`,
  ];
}

const pricesHere: Pricer = async (network) => pricesOfHours(network);

function plannedMeasures(futures: Futures, setting: Setting): ReadonlyMap<string, number> {
  const planned = valuesByKpi([{ measures: asPlanned(futures) }], 1, setting);
  return new Map([...planned].map(([name, [value]]) => [name, value]));
}

function shortages(
  played: readonly Played[],
  runs: number,
  { items, buckets }: Network,
): Pick<Simulated, 'stockoutShare' | 'meanShort' | 'everShare' | 'anyShare'> {
  const counts = new Float64Array(items * buckets);
  const short = new Float64Array(items * buckets);
  const ever = new Float64Array(items);
  let anyOut = 0;
  for (const block of played) {
    anyOut += block.anyOut;
    for (let item = 0; item < items; item++) ever[item] += block.ever[item];
    for (let cell = 0; cell < counts.length; cell++) {
      counts[cell] += block.stockouts[cell];
      short[cell] += block.short[cell];
    }
  }
  return {
    stockoutShare: counts.map((count) => count / runs),
    meanShort: short.map((units, cell) => (counts[cell] > 0 ? units / counts[cell] : 0)),
    everShare: ever.map((count) => count / runs),
    anyShare: anyOut / runs,
  };
}

async function blocksOf(
  setting: Setting,
  at: (values: ReadonlyMap<string, number>) => Scenario,
  parameters: ((run: number) => ReadonlyMap<string, number>) | undefined,
  from: number,
  to: number,
): Promise<readonly Runs[]> {
  const blocks: Runs[] = [];
  for (let run = from; run < to; run += runsPerBlock) {
    const end = Math.min(to, run + runsPerBlock);
    if (parameters === undefined) blocks.push({ from: run, to: end });
    else {
      const drawn: Network[] = [];
      for (let one = run; one < end; one++) drawn.push((await prepareScenario(setting, at(parameters(one)))).network);
      blocks.push({ from: run, to: end, drawn });
    }
  }
  return blocks;
}

/** The values of the uncertain parameters in each run; undefined where there are none. */
function drawnParameters(
  { distributions }: Scenario,
  { runs, seed }: SimulateOptions,
): ((run: number) => ReadonlyMap<string, number>) | undefined {
  const uncertain = [...distributions];
  if (uncertain.length === 0) return undefined;
  const points = sobolPoints(runs, uncertain.length);
  const moved = uncertain.map(([name]) => randomStream(seed, 'parameter', name).uniform());
  return (run) =>
    new Map(
      uncertain.map(([name, distribution], place) => {
        const share = (points[run * uncertain.length + place] + moved[place]) % 1;
        return [name, quantileOf(distribution, Math.min(Math.max(share, 1e-9), 1 - 1e-9))];
      }),
    );
}

function isPrecise(
  { values, runs }: Pick<Simulated, 'values' | 'runs'>,
  watched: readonly string[],
  shares: readonly number[],
  precision: number,
): boolean {
  const isMean = watched.every((name) => {
    const { mean, sd } = meanAndSd(values.get(name) ?? new Float64Array());
    return Number.isNaN(mean) || sd / Math.sqrt(runs) <= precision * Math.abs(mean);
  });
  return isMean && shares.every((share) => Math.sqrt((share * (1 - share)) / runs) <= precision);
}
