// What plans by rules cost against the optimum, on random networks without set-ups and lots.
//   node bench/rules.mjs [--networks 300]   (from the repository's root)
import { mkdirSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { build } from 'esbuild';

const { values } = parseArgs({ options: { networks: { type: 'string', default: '300' } } });
// Bundled into the repository, so that packages are found.
const folder = resolve('dist', `bench-rules-${process.pid}`);
mkdirSync(folder, { recursive: true });
const outfile = join(folder, 'rules.mjs');
const contents = `
  export { costParts, costsOf } from './src/plan/costs.js';
  export { heuristicPlan } from './src/plan/heuristic/heuristic-plan.js';
  export { OptimalPlanner } from './src/plan/optimal/optimal-planner.js';
  export { loadSolver } from './src/plan/optimal/solver.js';
  export { randomNetwork } from './test/plan/random-network.js';`;
const stdin = { contents, resolveDir: process.cwd(), loader: 'ts' };
await build({ stdin, bundle: true, packages: 'external', format: 'esm', platform: 'node', outfile, logLevel: 'error' });
const { costParts, costsOf, heuristicPlan, OptimalPlanner, loadSolver, randomNetwork } = await import(
  pathToFileURL(outfile).href
);
rmSync(folder, { recursive: true });

const planner = new OptimalPlanner(await loadSolver());
const ratios = [];
const gaps = new Map(costParts.map((part) => [part, 0]));
for (let seed = 1; seed <= Number(values.networks); seed++) {
  const network = randomNetwork(seed);
  const best = sums(planner.plan(network, { gap: 0.001 }).plan);
  const rules = sums(heuristicPlan(network));
  if (!(best.total > 1)) continue;
  ratios.push(rules.total / best.total);
  for (const part of costParts) gaps.set(part, gaps.get(part) + (rules[part] - best[part]) / best.total);
}
planner.dispose();
ratios.sort((one, other) => one - other);
const at = (share) => ratios[Math.floor(share * (ratios.length - 1))].toFixed(3);
console.log(
  `${ratios.length} networks: median ${at(0.5)}, upper quarter ${at(0.75)}, worst decile ${at(0.9)}, worst ${at(1)}`,
);
for (const [part, gap] of gaps)
  console.log(`${part}: ${((100 * gap) / ratios.length).toFixed(1)}% of the optimum more, on average`);

function sums(plan) {
  const costs = costsOf(plan);
  const parts = Object.fromEntries(costParts.map((part) => [part, costs[part].reduce((sum, cost) => sum + cost, 0)]));
  return { ...parts, total: costParts.reduce((sum, part) => sum + parts[part], 0) };
}
