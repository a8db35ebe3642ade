/**
 * Delays and causes foretold by time-ordered backtests on public data, against simple baselines; and the speed of learning.
 * Needs the reference data: `../shared/data` beside the repository, or the folder that WHATIF_DATA names.
 * Run: node bench/risk.mjs [--only delays|causes|speed]   (from the repository's root)
 */
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { gunzipSync } from 'node:zlib';
import { build } from 'esbuild';

const data = process.env.WHATIF_DATA ?? '../shared/data';
const folder = mkdtempSync(join(tmpdir(), 'risk-'));
const bundle = join(folder, 'risk.mjs');
await build({
  entryPoints: ['bench/risk-sources.ts'],
  bundle: true,
  format: 'esm',
  platform: 'node',
  outfile: bundle,
  logLevel: 'error',
});
const whatif = await import(pathToFileURL(bundle).href);
rmSync(folder, { recursive: true });

const { instantOf } = whatif;
const { only } = parseArgs({ options: { only: { type: 'string' } } }).values;
const parts = {
  delays: () => delays('scms_deliveries.csv.gz'),
  causes: () => causes('shortages_ca.csv.gz'),
  speed,
};
for (const [name, measure] of Object.entries(parts)) if (only === undefined || only === name) measure();

function delays(file) {
  const table = read(whatif.deliveries, file);
  if (table === undefined) return;
  for (const lateDays of [0, 7]) {
    for (const year of [2011, 2012, 2013]) {
      const settings = { asOf: instantOf(year, 0, 1), until: instantOf(year + 1, 0, 1), lateDays, noticeDays: 30 };
      const started = performance.now();
      const backtest = whatif.backtestDelays(table, settings);
      const { deliveries, late } = backtest;
      console.log(`\n${file}: late by more than ${lateDays} days, learnt before ${year}, tested on ${year}`);
      console.log(`${late} of ${deliveries} late; ${seconds(started)} s for all learners with their trials`);
      show(backtest);
    }
  }
}

function causes(file) {
  const table = read(whatif.disruptions, file);
  if (table === undefined) return;
  const spans = [
    [4, 6],
    [6, 8],
  ];
  for (const againDays of [undefined, 7]) {
    for (const [from, until] of spans) {
      const settings = { asOf: instantOf(2023, from, 1), until: instantOf(2023, until, 1), againDays };
      const started = performance.now();
      const backtest = whatif.backtestCauses(table, settings);
      const learnt = againDays === undefined ? 'learnt once' : `learnt again every ${againDays} days`;
      console.log(`\n${file}: causes reported in months ${from + 1} and ${until} of 2023, ${learnt} from those before`);
      console.log(`${backtest.reports} reports; ${seconds(started)} s for all learners with their trials`);
      show(backtest);
    }
  }
}

/** A made-up history of the size that the targets name: ten categories, ten numbers. */
function speed() {
  const train = whatif.randomStream(1, 'speed');
  const matrix = (rows) => ({
    rows,
    features: Array.from({ length: 20 }, (_, index) =>
      index < 10
        ? { name: `n${index}`, kind: 'number', values: Float64Array.from({ length: rows }, train.normal) }
        : {
            name: `c${index}`,
            kind: 'category',
            codes: Int32Array.from({ length: rows }, () => train.integer(40)),
            labels: Array.from({ length: 40 }, (_unused, code) => `label ${code}`),
          },
    ),
  });
  const history = matrix(8_000);
  const [size] = history.features;
  const target = Float64Array.from(size.values, (value) => (train.uniform() < 1 / (1 + Math.exp(2 - value)) ? 1 : 0));
  const rows = Int32Array.from({ length: 8_000 }, (_, row) => row);
  const examples = { rows, target, classes: 2, weight: new Float64Array(8_000).fill(1) };
  const startedTraining = clock();
  const model = whatif.fitBoostedTrees(history, examples, whatif.lateBoosting);
  console.log(
    `\nboosted trees, 8,000 rows by 20 columns, ${model.trees[0].length} trees: learnt in ${both(startedTraining)}`,
  );
  const later = matrix(100_000);
  const startedScoring = clock();
  whatif.boostedScores(model, later);
  console.log(`100,000 rows scored in ${both(startedScoring)}`);
}

function show({ measures, learners }) {
  const names = measures.map(({ name }) => name);
  const widths = names.map((name) => Math.max(name.length, 6));
  console.log(['learner'.padEnd(16), ...names.map((name, at) => name.padStart(widths[at]))].join('  '));
  for (const { learner, chosen, measured } of learners) {
    const cells = names.map((name, at) => measured.get(name).toFixed(3).padStart(widths[at]));
    console.log([`${learner}${chosen ? ' *' : ''}`.padEnd(16), ...cells].join('  '));
  }
}

function read(declaration, file) {
  const path = join(data, file);
  if (!existsSync(path)) {
    console.log(`skipped: no ${file} in ${data}; set WHATIF_DATA`);
    return undefined;
  }
  return whatif.readTable(declaration, gunzipSync(readFileSync(path)), file, { decimal: '.', mapping: {} }).table;
}

function seconds(started) {
  return ((performance.now() - started) / 1000).toFixed(1);
}

function clock() {
  return { wall: performance.now(), processor: process.cpuUsage() };
}

/** Time on the wall, and of the processor: on a busy machine only the latter is the program's own. */
function both({ wall, processor }) {
  return `${seconds(wall)} s (${(process.cpuUsage(processor).user / 1e6).toFixed(1)} s of processor)`;
}
