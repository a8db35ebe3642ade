/**
 * Plans by rules at scale: seconds to compile and to plan, and the process's peak memory.
 * Networks are drawn from a fixed rule, so that every run plans the same.
 * Run: node bench/plan.mjs [lines] [levels] [levels-plan]   (from the repository's root; all when none is named)
 */
import { mkdirSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';

// Bundled into the repository, so that packages are found.
const folder = resolve('dist', `bench-plan-${process.pid}`);
mkdirSync(folder, { recursive: true });
const outfile = join(folder, 'plan.mjs');
const contents = `
  export { bucketKind, instantOf } from './src/calendar/bucket.js';
  export { compile } from './src/plan/compile.js';
  export { heuristicPlan, unconstrainedPlan } from './src/plan/heuristic/heuristic-plan.js';
  export { costTotal } from './src/kpi/cost-total.js';
  export { fillRate } from './src/kpi/fill-rate.js';
  export { measure } from './src/kpi/kpi.js';
  export { requirements } from './src/plan/requirements.js';
  export { declarationOf } from './src/tables/declarations/index.js';
  export { readTable } from './src/tables/read-table.js';`;
const stdin = { contents, resolveDir: process.cwd(), loader: 'ts' };
await build({ stdin, bundle: true, packages: 'external', format: 'esm', platform: 'node', outfile, logLevel: 'error' });
const {
  bucketKind,
  instantOf,
  compile,
  heuristicPlan,
  unconstrainedPlan,
  costTotal,
  fillRate,
  measure,
  declarationOf,
  readTable,
  requirements,
} = await import(pathToFileURL(outfile).href);
rmSync(folder, { recursive: true });

const buckets = 52;
const calendar = { bucket: 'week', start: bucketKind('week').ordinalOf(instantOf(2026, 0, 5)), horizon: buckets };
const weeks = Array.from({ length: buckets }, (_, bucket) =>
  new Date(Date.UTC(2026, 0, 5 + 7 * bucket)).toISOString().slice(0, 10),
);
const count = (length, row) => Array.from({ length }, (_, index) => row(index));

function datasetOf(texts) {
  return new Map(
    Object.entries(texts).map(([name, rows]) => {
      const text = Buffer.from(rows.join('\n'));
      const { table, complaints } = readTable(declarationOf(name), text, `${name}.csv`, { decimal: '.', mapping: {} });
      if (!table) throw new Error(JSON.stringify(complaints[0]));
      return [name, table];
    }),
  );
}

/** Demand of each product in each week, between 20 and 100 units. */
function demandOf(products) {
  const rows = ['date,product,quantity,kind'];
  for (let product = 0; product < products; product++)
    for (let bucket = 0; bucket < buckets; bucket++)
      rows.push(`${weeks[bucket]},P${product},${20 + ((product * 31 + bucket * 17) % 81)},forecast`);
  return rows;
}

/** Products that each can run on two of the lines, which demand loads to the full. */
function linesNetwork(products, lines) {
  const hours = Math.round((products / lines) * 60 * 0.1 * 0.96);
  return datasetOf({
    demand: demandOf(products),
    products: [
      'product,holding_cost,shortage_cost',
      ...count(products, (index) => `P${index},${5 + (index % 20)},${10 + (index % 30)}`),
    ],
    routings: [
      'product,resource,units_per_hour,preference',
      ...count(products, (index) => `P${index},L${index % lines},10,1\nP${index},L${(index * 7 + 3) % lines},9,2`),
    ],
    resources: ['resource,cost_per_hour', ...count(lines, (line) => `L${line},10`)],
    capacity: [
      'resource,hours,overtime_hours',
      ...count(lines, (line) => `L${line},${hours},${Math.round(hours / 10)}`),
    ],
  });
}

/** Items over levels: each that is not at the last level is made of two of the level below; the first level is sold. */
function levelsNetwork(items, levels) {
  const width = Math.floor(items / levels);
  const made = width * (levels - 1);
  const below = (index, which) => (Math.floor(index / width) + 1) * width + ((index + which * 7919) % width);
  return datasetOf({
    demand: demandOf(width),
    routings: [
      'product,resource,units_per_hour,lead_time_days',
      ...count(made, (index) => `P${index},L${index % 100},10,${7 * (index % 2)}`),
    ],
    bom: [
      'product,component,quantity',
      ...count(made, (index) => `P${index},P${below(index, 0)},1\nP${index},P${below(index, 1)},1`),
    ],
    suppliers: ['component,supplier,lead_time_days', ...count(width, (index) => `P${made + index},S,14`)],
  });
}

function timed(act) {
  const started = performance.now();
  const value = act();
  return { value, seconds: (performance.now() - started) / 1000 };
}

function report(name, dataset, plan) {
  const compiled = timed(() => compile(dataset, calendar));
  const { network } = compiled.value;
  const runs = count(3, () => timed(() => plan(network)));
  const seconds = runs.map((run) => run.seconds.toFixed(2)).join(', ');
  const served = measure(fillRate, runs[2].value).toFixed(4);
  const cost = Math.round(measure(costTotal, runs[2].value));
  const memory = Math.round(process.resourceUsage().maxRSS / 1024);
  console.log(
    `${name}: ${network.items} items, ${network.operation.count} operations; compile ${compiled.seconds.toFixed(2)} s; plans ${seconds} s; fill rate ${served}, cost ${cost}; at most ${memory} MB`,
  );
}

const asked = process.argv.slice(2);
const isAsked = (name) => asked.length === 0 || asked.includes(name);
if (isAsked('lines')) {
  const dataset = linesNetwork(2000, 50);
  report('heuristic, 2,000 products on 50 lines, 52 weeks', dataset, heuristicPlan);
  report('unconstrained, the same', dataset, unconstrainedPlan);
}
if (isAsked('levels')) {
  const { network } = compile(levelsNetwork(200_000, 7), calendar);
  const runs = count(3, () => timed(() => requirements(network)).seconds.toFixed(2));
  console.log(`requirements, 200,000 items over 7 levels, 52 weeks: ${runs.join(', ')} s`);
}
if (isAsked('levels-plan'))
  report('unconstrained, 200,000 items over 7 levels, 52 weeks', levelsNetwork(200_000, 7), unconstrainedPlan);
