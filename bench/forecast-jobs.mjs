/**
 * What a second thread brings: all series of M3 forecast with one job and with two, wall-clock seconds, in turns in the same run after a
 * warm-up of both. Needs the reference data: `../shared/data` beside the repository, or the folder that WHATIF_DATA names.
 * Run: npm run build && node bench/forecast-jobs.mjs [turns=3]
 */
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { readHistories } from './peers/histories.mjs';

const turns = Number(process.argv[2] ?? 3);
const data = process.env.WHATIF_DATA ?? '../shared/data';
if (!existsSync(join(data, 'm3.csv.gz'))) {
  console.log(`skipped: no m3.csv.gz in ${data}; set WHATIF_DATA`);
  process.exit(0);
}
const { pooledForecaster, inThisThread, inWorkers } = await load();
const settings = { models: 'auto', quantiles: [0.1, 0.5, 0.9], season: undefined, gaps: 'auto' };
const histories = readHistories(data, 'm3');
const byHorizon = grouped(histories);
const pools = [inThisThread(), inWorkers(2, pathToFileURL(resolve('dist/threads/worker.js')))];

const seconds = pools.map(() => []);
for (let turn = 0; turn <= turns; turn++) {
  for (const [place, pool] of pools.entries()) {
    const started = performance.now();
    for (const [horizon, group] of byHorizon) await pooledForecaster(pool, settings)(group.map(seriesOf), horizon);
    // The first turn compiles.
    if (turn > 0) seconds[place].push((performance.now() - started) / 1000);
  }
}
await Promise.all(pools.map((pool) => pool.close()));
const [one, two] = seconds.map((times) => times.sort((first, second) => first - second)[times.length >> 1]);
console.log(
  `${histories.length} series: one job ${one.toFixed(1)} s, two jobs ${two.toFixed(1)} s, ${(one / two).toFixed(2)} times`,
);

function grouped(all) {
  const groups = new Map();
  for (const history of all) {
    const group = groups.get(history.actual.length) ?? [];
    groups.set(history.actual.length, [...group, history]);
  }
  return groups;
}

function seriesOf({ season, values }) {
  return { key: { product: '' }, start: 0, season, values };
}

async function load() {
  // Bundled into the repository, so that packages are found.
  const folder = mkdtempSync(resolve('dist', 'bench-'));
  const contents = `export * from './src/threads/forecaster.js'; export * from './src/threads/pool.js';`;
  const stdin = { contents, resolveDir: process.cwd(), loader: 'ts' };
  const outfile = join(folder, 'jobs.mjs');
  await build({
    stdin,
    bundle: true,
    packages: 'external',
    format: 'esm',
    platform: 'node',
    outfile,
    logLevel: 'error',
  });
  const found = await import(pathToFileURL(outfile).href);
  rmSync(folder, { recursive: true });
  return found;
}
