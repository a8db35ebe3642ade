/**
 * Reading a demand file of a million rows: ours against csv-parse alone, in time and in peak memory.
 * csv-parse alone runs as its documentation shows, without options: `parse(bytes)` of csv-parse/sync, the records of a stream
 * pushed at it read off in `readable`, and the sync form with an `on_record` that drops every record.
 * Every measurement is a process of its own; rounds alternate, so that other load on the machine hits all alike.
 * Run: node bench/read-csv.mjs [rows] [rounds]   (from the repository's root)
 */
import { execFileSync } from 'node:child_process';
import { createReadStream, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const ways = {
  'csv-parse, sync': async (file) => {
    const { parse } = await import('csv-parse/sync');
    return timed(() => parse(readFileSync(file)).length - 1);
  },
  'csv-parse, sync, records dropped': async (file) => {
    const { parse } = await import('csv-parse/sync');
    return timed(() => {
      let records = -1;
      parse(readFileSync(file), {
        on_record: () => {
          records++;
          return null;
        },
      });
      return records;
    });
  },
  'csv-parse, stream': async (file) => {
    const { parse } = await import('csv-parse');
    return timed(
      () =>
        new Promise((resolve, reject) => {
          let records = -1;
          const parser = createReadStream(file).pipe(parse());
          parser.on('readable', () => {
            while (parser.read() !== null) records++;
          });
          parser.on('error', reject);
          parser.on('end', () => resolve(records));
        }),
    );
  },
  'whatif, readTable': async (file, bundle) => {
    const { declarationOf, readTable } = await import(pathToFileURL(bundle).href);
    const form = { decimal: '.', mapping: {} };
    return timed(() => readTable(declarationOf('demand'), readFileSync(file), file, form).table.rows);
  },
};

const [first, second, way, bundle] = process.argv.slice(2);
if (way !== undefined) console.log(JSON.stringify(await ways[way](first, bundle)));
else await compare(Number(first ?? 1_000_000), Number(second ?? 5));

async function timed(work) {
  const started = performance.now();
  const rows = await work();
  const { user, system } = process.cpuUsage();
  return {
    rows,
    cpu: (user + system) / 1e6,
    seconds: (performance.now() - started) / 1000,
    peak: process.resourceUsage().maxRSS / 1024,
  };
}

async function compare(rows, rounds) {
  const { build } = await import('esbuild');
  const folder = mkdtempSync(join(tmpdir(), 'read-csv-'));
  try {
    const file = join(folder, 'demand.csv');
    const bytes = writeDemand(file, rows);
    const reader = join(folder, 'reader.mjs');
    await build({
      stdin: {
        contents:
          "export { readTable } from './read-table.js'; export { declarationOf } from './declarations/index.js';",
        resolveDir: 'src/tables',
      },
      bundle: true,
      format: 'esm',
      platform: 'node',
      outfile: reader,
    });
    const measured = new Map(Object.keys(ways).map((name) => [name, []]));
    for (let round = 0; round < rounds; round++)
      for (const [name, results] of measured) {
        const args = [fileURLToPath(import.meta.url), file, '', name, reader];
        const result = JSON.parse(execFileSync(process.execPath, args).toString());
        if (result.rows !== rows) throw new Error(`${name} read ${result.rows} rows of ${rows}.`);
        results.push(result);
      }
    print(measured, rows, bytes, rounds);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** A demand file as a planner has it: weeks of products by location, some codes quoted, written from a fixed seed. */
function writeDemand(file, rows) {
  let state = 20260105;
  const random = () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
  const locations = ['DE', 'FR', 'ES', 'IT', 'PL', 'NL', 'BE', 'AT'];
  const lines = ['date,product,location,quantity,kind'];
  for (let row = 0; row < rows; row++) {
    const date = new Date(Date.UTC(2006, 0, 2 + 7 * Math.floor(row / 1000))).toISOString().slice(0, 10);
    const product = `PRD-${String((row >> 3) % 125).padStart(3, '0')}`;
    const quantity = (random() * 1000).toFixed(row % 3);
    lines.push(`${date},${product},${locations[row & 7]},${quantity},${row % 1000 < 990 ? 'actual' : 'order'}`);
  }
  const text = `${lines.join('\n')}\n`;
  writeFileSync(file, text);
  return text.length;
}

function print(measured, rows, bytes, rounds) {
  const medians = new Map(
    [...measured].map(([name, results]) => [
      name,
      Object.fromEntries(['seconds', 'cpu', 'peak'].map((field) => [field, median(results.map((one) => one[field]))])),
    ]),
  );
  const alone = [...medians].filter(([name]) => name.startsWith('csv-parse')).map(([, found]) => found);
  const fastest = { seconds: least(alone, 'seconds'), cpu: least(alone, 'cpu') };
  console.log(`${rows} rows, ${(bytes / 1e6).toFixed(1)} MB, medians of ${rounds} processes, node ${process.version}`);
  console.log(`${'way'.padEnd(34)} seconds  × fastest  cpu seconds  × fastest  peak MB`);
  for (const [name, { seconds, cpu, peak }] of medians)
    console.log(
      name.padEnd(34),
      seconds.toFixed(2).padStart(7),
      (seconds / fastest.seconds).toFixed(2).padStart(10),
      cpu.toFixed(2).padStart(12),
      (cpu / fastest.cpu).toFixed(2).padStart(10),
      peak.toFixed(0).padStart(8),
    );
}

function median(values) {
  return values.sort((one, other) => one - other)[values.length >> 1];
}

function least(results, field) {
  return Math.min(...results.map((result) => result[field]));
}
