import type { Runs } from '../analysis/simulate/futures.js';
import type { Played } from '../analysis/simulate/play-runs.js';
import type { Simulator } from '../analysis/simulate/simulate.js';
import { sources } from '../risk/warning/sources.js';
import type { CauseSharer } from '../risk/warning/warn.js';
import { inThisThread, type Pool, runBlocks } from './pool.js';

/** Runs times cells below which all is done before a thread has started. */
const worthThreads = 200_000;

/** Plays runs block by block, in the pool's threads where there are many. */
export function pooledSimulator(pool: Pool): Simulator {
  return (futures, blocks, done) => {
    const { items, buckets } = futures.network;
    const runs = blocks.reduce((sum, { from, to }) => sum + to - from, 0);
    const place = runs * items * buckets < worthThreads ? inThisThread() : pool;
    return runBlocks<Runs, Played>(place, 'simulate', futures, blocks, done);
  };
}

/** Shares out blocks of runs likewise. */
export function pooledSharer(pool: Pool): CauseSharer {
  return (shared, blocks, done) => {
    const { items, buckets } = shared.futures.network;
    const runs = blocks.reduce((sum, { from, to }) => sum + to - from, 0);
    const place = runs * items * buckets < worthThreads / sources.length ? inThisThread() : pool;
    return runBlocks<Runs, Float64Array>(place, 'causes', shared, blocks, done);
  };
}
