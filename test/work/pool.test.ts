import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { inThisThread, inWorkers, type Pool } from '../../src/work/pool.js';

/** A worker that adds what it was told to each block, the later the smaller the block, and fails on zero. */
const folder = mkdtempSync(join(tmpdir(), 'whatif-pool-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
writeFileSync(
  join(folder, 'worker.mjs'),
  `import { parentPort } from 'node:worker_threads';
let plus = 0;
parentPort.on('message', (question) => {
  if (!('block' in question)) { plus = question.shared; parentPort.postMessage({ result: undefined }); return; }
  const answer = question.block === 0 ? { error: 'zero' } : { result: question.block + plus };
  setTimeout(() => parentPort.postMessage(answer), 20 - question.block);
});`,
);
const worker = pathToFileURL(join(folder, 'worker.mjs'));

async function taken(pool: Pool, blocks: Iterable<number>): Promise<number[]> {
  const results: number[] = [];
  try {
    for await (const result of pool.stream<number, number>('forecast', 100, blocks)) results.push(result);
  } finally {
    await pool.close();
  }
  return results;
}

describe('stream', () => {
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
    for await (const _ of pool.stream<number, number>('forecast', 0, blocks())) break;
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
    for await (const [forecast] of pool.stream<typeof series, readonly { mean: Float64Array }[]>('forecast', shared, [
      series,
    ]))
      means.push(...forecast.mean);
    expect(means).toEqual([4]);
  });
});
