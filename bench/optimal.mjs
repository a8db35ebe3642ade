/**
 * Optimal plans of the reference instances: seconds, memory, objective, bound. Cold is everything from the tables in memory to the plan,
 * the solver's loading included; warm is a scenario planned after another one.
 * Needs the reference data: `../shared/data` beside the repository, or the folder that WHATIF_DATA names.
 * Run: node bench/optimal.mjs [instance…]   (from the repository's root; set-ups take their time limit of 60 s)
 */
import { existsSync, mkdirSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const instances = join(process.env.WHATIF_DATA ?? '../shared/data', 'instances');
if (!existsSync(instances)) {
  console.log(`skipped: no instances in ${instances}; set WHATIF_DATA`);
  process.exit(0);
}

// Bundled into the repository, so that packages are found.
const folder = resolve('dist', 'bench');
mkdirSync(folder, { recursive: true });
const outfile = join(folder, 'optimal.mjs');
const contents = `
  export { openProject } from './src/project/open.js';
  export { compile } from './src/plan/compile.js';
  export { OptimalPlanner } from './src/plan/optimal/optimal-planner.js';
  export { loadSolver } from './src/plan/optimal/solver.js';
  export { heuristicPlan } from './src/plan/heuristic/heuristic-plan.js';
  export { costsOf } from './src/plan/costs.js';
  export { randomStream } from './src/numeric/random.js';`;
const stdin = { contents, resolveDir: process.cwd(), loader: 'ts' };
await build({ stdin, bundle: true, packages: 'external', format: 'esm', platform: 'node', outfile, logLevel: 'error' });
const { openProject, compile, OptimalPlanner, loadSolver, heuristicPlan, costsOf, randomStream } = await import(
  pathToFileURL(outfile).href
);
rmSync(folder, { recursive: true });

const references = {
  'lp-50x8x52': 'optimal 112,192.18',
  'lp-200x20x52': 'optimal 456,286.10',
  'setups-5x1x12': 'optimal 14,698.61',
  'setups-20x4x26': 'native HiGHS in 60 s 237,079, bound 150,185',
};
const megabytes = () => `${Math.round(process.memoryUsage().rss / 2 ** 20)} MB`;
const ledger = (plan) =>
  Object.values(costsOf(plan)).reduce((sum, part) => sum + part.reduce((one, two) => one + two, 0), 0);
const clock = () => ({ at: performance.now(), used: process.cpuUsage() });
const seconds = ({ at, used }) => {
  const { user, system } = process.cpuUsage(used);
  return `${((performance.now() - at) / 1000).toFixed(3)} s (processor ${((user + system) / 1e6).toFixed(3)} s)`;
};

/** 200 scenarios: demand of one product in five up or down by up to a fifth, a line at half for four buckets. */
function scenarios(network) {
  const random = randomStream(1, 'bench');
  return Array.from({ length: 200 }, () => {
    const factor = Float64Array.from({ length: network.items }, () =>
      random.uniform() < 0.2 ? 0.8 + 0.4 * random.uniform() : 1,
    );
    const line = random.integer(network.resources);
    const from = random.integer(network.buckets);
    const demand = network.demand.map((asked, cell) => asked * factor[Math.floor(cell / network.buckets)]);
    const closed = (cell) =>
      Math.floor(cell / network.buckets) === line &&
      cell % network.buckets >= from &&
      cell % network.buckets < from + 4;
    return { ...network, demand, hours: network.hours.map((hours, cell) => (closed(cell) ? hours / 2 : hours)) };
  });
}

const chosen = process.argv.slice(2);
for (const name of chosen.length > 0 ? chosen : Object.keys(references)) {
  const { dataset, calendar } = await openProject(join(instances, name), { set: [] }, []);
  const started = clock();
  const { network } = compile(dataset, calendar);
  const solver = await loadSolver();
  const planner = new OptimalPlanner(solver);
  const found = planner.plan(network, { timeLimit: 60, now: () => performance.now() });
  console.log(`${name}  ${references[name] ?? ''}`);
  console.log(
    `  cold ${seconds(started)}  cost ${found.cost.toFixed(2)}  by the ledger ${ledger(found.plan).toFixed(2)}`,
  );
  console.log(`  bound ${found.bound.toFixed(2)}  gap ${(100 * found.gap).toFixed(2)} %  memory ${megabytes()}`);
  const ruled = clock();
  console.log(`  by rules ${ledger(heuristicPlan(network)).toFixed(2)} in ${seconds(ruled)}`);
  if (name.startsWith('lp-')) {
    const halved = { ...network, hours: network.hours.map((hours, cell) => (cell < 4 ? hours / 2 : hours)) };
    const warm = clock();
    planner.plan(halved);
    console.log(`  warm after an override ${seconds(warm)}`);
    const all = scenarios(network).slice(0, name === 'lp-50x8x52' ? 200 : 20);
    const many = clock();
    for (const scenario of all) planner.plan(scenario);
    console.log(`  ${all.length} scenarios ${seconds(many)}  memory ${megabytes()}`);
  }
  planner.dispose();
}
