import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { pricesOfHours } from '../../src/plan/heuristic/heuristic-plan.js';
import type { Network } from '../../src/plan/network.js';
import { inThisThread, inWorkers, type Pool, runBlocks, streamBlocks } from '../../src/threads/pool.js';
import { randomNetwork } from '../plan/random-network.js';

/** A worker that adds what it was told to each block, the later the smaller the block, and fails on zero. */
const folder = mkdtempSync(join(tmpdir(), 'whatif-pool-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
writeFileSync(
  join(folder, 'worker.mjs'),
  `import { parentPort } from 'node:worker_threads';
const plus = new Map();
let last = Promise.resolve();
parentPort.on('message', (question) => {
  if ('shared' in question) { plus.set(question.id, question.shared); return; }
  if (!('block' in question)) { plus.delete(question.id); return; }
  const answer = question.block === 0 ? { error: 'zero' } : { result: question.block + plus.get(question.id) };
  last = last.then(() => new Promise((done) => setTimeout(done, 20 - question.block))).then(() => parentPort.postMessage(answer));
});`,
);
const worker = pathToFileURL(join(folder, 'worker.mjs'));

async function taken(pool: Pool, blocks: Iterable<number>): Promise<number[]> {
  const results: number[] = [];
  try {
    for await (const result of streamBlocks<number, number>(pool, 'forecast', 100, blocks)) results.push(result);
  } finally {
    await pool.close();
  }
  return results;
}

describe('open', () => {
  it('keeps tasks apart that the same workers do at the same time', async () => {
    const pool = inWorkers(2, worker);
    const [hundred, thousand] = [
      pool.open<number, number>('forecast', 100),
      pool.open<number, number>('forecast', 1000),
    ];
    const asked = [1, 2, 3, 4].flatMap((block) => [hundred.ask(block), thousand.ask(block)]);
    expect(await Promise.all(asked)).toEqual([101, 1001, 102, 1002, 103, 1003, 104, 1004]);
    hundred.close();
    expect(await thousand.ask(5)).toBe(1005);
    await pool.close();
  });
});

describe('a task that this thread joins', () => {
  const network = randomNetwork(3, { buckets: 8 });
  const blocks = Array.from({ length: 6 }, () => network);
  const nowhere = pathToFileURL(join(folder, 'no-such-worker.mjs'));

  it('is done here and by one worker fewer than there are jobs', async () => {
    const pool = inWorkers(2, worker);
    const results = await runBlocks<Network, unknown>(pool, 'prices', undefined, blocks, undefined, true);
    const here = results.filter((result) => result instanceof Float64Array);
    expect(here.length).toBeGreaterThan(0);
    expect(here.length).toBeLessThan(blocks.length);
    for (const result of here) expect(result).toEqual(pricesOfHours(network));
    await pool.close();
  });

  it('is done here alone where there is one job, and goes on after a block that fails', async () => {
    const { open } = inWorkers(1, nowhere);
    const { ask } = open<Network | undefined, Float64Array>('prices', undefined, true);
    await expect(ask(undefined)).rejects.toThrow();
    expect(await ask(network)).toEqual(pricesOfHours(network));
  });
});

describe('runBlocks', () => {
  it.each([1, 3])(
    'gives results in the order of the blocks with %i workers, and tells how many are done',
    async (jobs) => {
      const pool = inWorkers(jobs, worker);
      const finished: number[] = [];
      const results = await runBlocks<number, number>(pool, 'forecast', 10, [5, 1, 9], (count) => finished.push(count));
      expect(results).toEqual([15, 11, 19]);
      expect(finished).toEqual([1, 2, 3]);
      await expect(runBlocks(pool, 'forecast', 10, [5, 0])).rejects.toThrow('zero');
      await pool.close();
    },
  );
});

describe('streamBlocks', () => {
  it.each([1, 2, 3])('gives results in the order of the blocks with %i workers', async (jobs) => {
    const blocks = Array.from({ length: 19 }, (_, index) => index + 1);
    expect(await taken(inWorkers(jobs, worker), blocks)).toEqual(blocks.map((block) => block + 100));
  });

  it('asks for blocks only a little ahead of what is taken', async () => {
    let asked = 0;
    function* blocks(): Generator<number> {
      for (let block = 1; block <= 1000; block++) {
        asked++;
        yield (block % 19) + 1;
      }
    }
    const pool = inWorkers(2, worker);
    for await (const _ of streamBlocks<number, number>(pool, 'forecast', 0, blocks())) break;
    expect(asked).toBeLessThan(40);
    await pool.close();
  });

  it('throws what a worker throws, when its turn comes', async () => {
    await expect(taken(inWorkers(2, worker), [3, 0, 5])).rejects.toThrow('zero');
  });

  it('does the same work in this thread', async () => {
    const series = [{ key: { product: 'A' }, start: 0, season: 1, values: Float64Array.of(1, 2, 3, 4) }];
    const shared = { options: { horizon: 1, models: ['naive'] }, quantiles: [0.5], residuals: false };
    const pool = inThisThread();
    const means: number[] = [];
    for await (const [forecast] of streamBlocks<typeof series, readonly { mean: Float64Array }[]>(
      pool,
      'forecast',
      shared,
      [series],
    ))
      means.push(...forecast.mean);
    expect(means).toEqual([4]);
  });
});
