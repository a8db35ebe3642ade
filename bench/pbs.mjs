// Runs check, forecast and compare on all 336 real monthly series of medicines (Pharmaceutical Benefits Scheme, July 1991 to June 2008),
// with supply tables of the same kind as the example's, in a temporary folder, and prints what they print and how long they take:
//   npm run build && node bench/pbs.mjs [--keep]
// The data is found in ../shared/data, or where WHATIF_DATA says; the rows never leave the temporary folder.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { parse } from 'csv-parse/sync';
import { csv, tidy } from '../fixtures/csv.js';

const root = fileURLToPath(new URL('..', import.meta.url));
const source = join(process.env.WHATIF_DATA ?? join(root, '../shared/data'), 'pbs_scripts.csv.gz');
const lineCount = 10;
const hoursOfLine = 600;
const wantedUtilisation = 0.96;

const scenarios = {
  surge: 'params: { surge: 15% }\noverrides:\n  - { table: demand, where: { family: [J, R] }, multiply: 1 + surge }\n',
  'line-1-outage':
    'overrides:\n  - { table: closures, insert: { resource: L1, from: 2008-09-01, to: 2008-10-12, cause: breakdown } }\n',
  overtime: 'overrides:\n  - { table: capacity, column: overtime_hours, add: 60 }\n',
  'faster-changeovers': 'overrides:\n  - { table: routings, column: setup_hours, multiply: 0.7 }\n',
  'less-stock': 'overrides:\n  - { table: inventory, multiply: 0.7 }\n',
  growth: 'overrides:\n  - { table: demand, during: 2008-07..2009-06, ramp: { from: 100%, to: 112% } }\n',
  'surge-line-1-down': 'extends: [surge, line-1-outage]\n',
};

if (existsSync(source)) run();
else {
  process.stderr.write(`${source} is not there. Set WHATIF_DATA to the folder that holds pbs_scripts.csv.gz.\n`);
  process.exitCode = 3;
}

function run() {
  const folder = mkdtempSync(join(tmpdir(), 'whatif-pbs-'));
  writeProject(folder);
  for (const args of [
    ['check'],
    ['forecast', '--format', 'csv', '--output', join(folder, 'forecast.csv')],
    ['compare'],
    ['compare', '--format', 'csv', '--output', join(folder, 'compare.csv')],
  ])
    timed(folder, args);
  const forecasts = readFileSync(join(folder, 'forecast.csv'), 'utf8').trim().split('\n');
  process.stdout.write(
    `\nforecast.csv: ${forecasts.length - 1} rows, the first of them\n${forecasts.slice(0, 4).join('\n')}\n`,
  );
  if (process.argv.includes('--keep')) process.stdout.write(`The project is in ${folder}\n`);
  else rmSync(folder, { recursive: true });
}

function timed(folder, args) {
  process.stdout.write(`\n$ whatif ${args.filter((word) => !word.startsWith(folder)).join(' ')}\n`);
  const begun = performance.now();
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(root, 'bin/whatif.js'), ...args], {
    cwd: folder,
    encoding: 'utf8',
    maxBuffer: 1e9,
  });
  const seconds = ((performance.now() - begun) / 1000).toFixed(2);
  process.stdout.write(`${stdout}${stderr}exit code ${status}, ${seconds} s\n`);
}

function writeProject(folder) {
  const rows = parse(gunzipSync(readFileSync(source)), { columns: true }).map(
    ({ month, concession, type, atc2, description, scripts }) => ({
      month,
      product: atc2,
      location: `${concession} ${type}`,
      name: description,
      quantity: Number(scripts),
    }),
  );
  mkdirSync(join(folder, 'data'));
  mkdirSync(join(folder, 'scenarios'));
  const write = (name, header, table) => writeFileSync(join(folder, 'data', `${name}.csv`), csv(header, table));
  write(
    'demand',
    ['date', 'product', 'location', 'quantity'],
    rows.map(({ month, product, location, quantity }) => [month, product, location, quantity]),
  );
  for (const [name, [header, table]] of Object.entries(supplyOf(rows))) write(name, header, table);
  for (const [name, text] of Object.entries(scenarios)) writeFileSync(join(folder, 'scenarios', `${name}.yaml`), text);
}

/** Products by the first letter of their group as families, ten lines, two lines a product, stock of ten days. */
function supplyOf(rows) {
  const last = rows
    .map(({ month }) => month)
    .sort()
    .at(-1);
  const yearAgo = `${Number(last.slice(0, 4)) - 1}${last.slice(4)}`;
  const usual = new Map();
  for (const { month, product, location, quantity } of rows)
    if (month > yearAgo) {
      const places = usual.get(product) ?? new Map();
      usual.set(product, places.set(location, (places.get(location) ?? 0) + quantity / 12));
    }
  const names = new Map(rows.map(({ product, name }) => [product, name.replaceAll(',', '')]));
  const volume = (product) => [...(usual.get(product)?.values() ?? [])].reduce((sum, units) => sum + units, 0);
  const products = [...names.keys()].sort((one, other) => volume(other) - volume(one) || (one < other ? -1 : 1));
  const total = products.reduce((sum, product) => sum + volume(product), 0);
  const speed = tidy(total / (lineCount * hoursOfLine * wantedUtilisation));
  const lines = Array.from({ length: lineCount }, (_, index) => `L${index + 1}`);
  const load = new Map(lines.map((line) => [line, 0]));
  const routings = products.flatMap((product) => {
    const [first, second] = lines.toSorted((one, other) => load.get(one) - load.get(other));
    load.set(first, load.get(first) + volume(product) / speed + 2);
    return [
      [product, first, speed, 0.98, 2, 1],
      [product, second, tidy(0.92 * speed), 0.98, 2, 2],
    ];
  });
  return {
    products: [
      ['product', 'name', 'family', 'price', 'unit_cost', 'shortage_cost', 'safety_stock_days'],
      products.map((product) => [product, names.get(product), product[0], 20, 8, 6, 10]),
    ],
    resources: [['resource', 'cost_per_hour'], lines.map((line) => [line, 300])],
    capacity: [
      ['resource', 'hours', 'overtime_hours'],
      lines.map((line) => [line, 5 * Math.round(load.get(line) / wantedUtilisation / 5), 40]),
    ],
    closures: [['resource', 'from', 'to', 'cause'], [['L1', '2008-12-24', '2008-12-31', 'year end']]],
    routings: [['product', 'resource', 'units_per_hour', 'yield', 'setup_hours', 'preference'], routings],
    inventory: [
      ['product', 'location', 'quantity'],
      products.flatMap((product) =>
        [...(usual.get(product) ?? [])].map(([location, units]) => [product, location, Math.round(0.35 * units)]),
      ),
    ],
  };
}
