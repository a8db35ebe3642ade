/**
 * Product wheels against the published optimum: gap and seconds per matrix.
 * Needs the reference data: `../shared/data` beside the repository, or the folder that WHATIF_DATA names.
 * Run: node bench/sequence.mjs   (from the repository's root)
 */
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { build } from 'esbuild';

const data = process.env.WHATIF_DATA ?? '../shared/data';
if (!existsSync(join(data, 'product_wheels.csv.gz'))) {
  console.log(`skipped: no product_wheels.csv.gz in ${data}; set WHATIF_DATA`);
  process.exit(0);
}
const folder = mkdtempSync(join(tmpdir(), 'sequence-'));
const bundle = join(folder, 'sequence.mjs');
await build({
  entryPoints: ['src/plan/sequence/best-order.ts'],
  bundle: true,
  format: 'esm',
  platform: 'node',
  outfile: bundle,
});
const { bestCycle } = await import(pathToFileURL(bundle).href);

const rowsOf = (file) =>
  gunzipSync(readFileSync(join(data, file)))
    .toString()
    .trim()
    .split('\n')
    .slice(1)
    .map((line) => line.split(','));
const optimal = new Map(rowsOf('product_wheels_optimal.csv.gz').map(([resource, hours]) => [resource, Number(hours)]));
const matrices = grouped(rowsOf('product_wheels.csv.gz'));

function grouped(rows) {
  const groups = new Map();
  for (const row of rows) groups.set(row[0], [...(groups.get(row[0]) ?? []), row]);
  return groups;
}

console.log('resource  states  optimum   found   gap %  proven  seconds');
for (const [resource, rows] of matrices) {
  const names = [...new Set(rows.flatMap(([, from, to]) => [from, to]))].sort();
  const index = new Map(names.map((name, state) => [name, state]));
  const hours = new Float64Array(names.length ** 2).fill(NaN);
  for (const [, from, to, lost] of rows) hours[index.get(from) * names.length + index.get(to)] = Number(lost);
  const started = performance.now();
  const found = bestCycle({ size: names.length, hours });
  const seconds = (performance.now() - started) / 1000;
  const gap = 100 * (found.hours / optimal.get(resource) - 1);
  console.log(
    resource.padEnd(9),
    String(names.length).padStart(6),
    String(optimal.get(resource)).padStart(8),
    String(found.hours).padStart(7),
    gap.toFixed(2).padStart(7),
    String(found.proven).padStart(7),
    seconds.toFixed(2).padStart(8),
  );
}
rmSync(folder, { recursive: true });
