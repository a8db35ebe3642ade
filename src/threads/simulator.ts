import type { Runs } from '../analysis/simulate/futures.js';
import type { Played } from '../analysis/simulate/play-runs.js';
import type { Pricer, Simulator } from '../analysis/simulate/simulate.js';
import type { Network } from '../plan/network.js';
import { sources } from '../risk/warning/sources.js';
import type { CauseSharer } from '../risk/warning/warn.js';
import { inThisThread, type Pool, runBlocks } from './pool.js';

/** Runs times cells below which all is done before a thread has started. */
const worthThreads = 200_000;

function placeFor(pool: Pool, { items, buckets }: Network, runs: number): Pool {
  return runs * items * buckets < worthThreads ? inThisThread() : pool;
}

/**
 * Learns prices in every other thread that will play: they have nothing else to do while the first plan is made, and what they have run
 * often they run fast when the futures come.
 */
export function pooledPricer(pool: Pool, runs: number): Pricer {
  return async (network) => {
    const place = placeFor(pool, network, runs);
    const asked = Array.from({ length: Math.max(1, place.jobs - 1) }, () => network);
    return (await runBlocks<Network, Float64Array>(place, 'prices', undefined, asked))[0];
  };
}

/** Plays runs block by block, in the pool's threads where there are many. */
export function pooledSimulator(pool: Pool): Simulator {
  return (futures, blocks, done) => {
    const runs = blocks.reduce((sum, { from, to }) => sum + to - from, 0);
    const place = placeFor(pool, futures.network, runs);
    return runBlocks<Runs, Played>(place, 'simulate', futures, blocks, done, true);
  };
}

/** Shares out blocks of runs likewise. */
export function pooledSharer(pool: Pool): CauseSharer {
  return (shared, blocks, done) => {
    const { items, buckets } = shared.futures.network;
    const runs = blocks.reduce((sum, { from, to }) => sum + to - from, 0);
    const place = runs * items * buckets < worthThreads / sources.length ? inThisThread() : pool;
    return runBlocks<Runs, Float64Array>(place, 'causes', shared, blocks, done, true);
  };
}
