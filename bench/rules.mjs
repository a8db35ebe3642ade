// What plans by rules cost against the optimum, on random networks without set-ups and lots.
//   node bench/rules.mjs [--networks 300]   (from the repository's root)
// Seeds 1 to 300 are for measuring only; rules are changed in view of others: --from 1001, and --worst 10 lists the worst of them.
import { mkdirSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { build } from 'esbuild';

const { values } = parseArgs({
  options: {
    networks: { type: 'string', default: '300' },
    from: { type: 'string', default: '1' },
    worst: { type: 'string', default: '0' },
  },
});
// Bundled into the repository, so that packages are found.
const folder = resolve('dist', `bench-rules-${process.pid}`);
mkdirSync(folder, { recursive: true });
const outfile = join(folder, 'rules.mjs');
const contents = `
  export { costParts, costsOf } from './src/plan/costs.js';
  export { secondaryOf } from './src/plan/optimal/secondary.js';
  export { heuristicPlan } from './src/plan/heuristic/heuristic-plan.js';
  export { OptimalPlanner } from './src/plan/optimal/optimal-planner.js';
  export { loadSolver } from './src/plan/optimal/solver.js';
  export { randomNetwork } from './test/plan/random-network.js';`;
const stdin = { contents, resolveDir: process.cwd(), loader: 'ts' };
await build({ stdin, bundle: true, packages: 'external', format: 'esm', platform: 'node', outfile, logLevel: 'error' });
const { costParts, costsOf, heuristicPlan, secondaryOf, OptimalPlanner, loadSolver, randomNetwork } = await import(
  pathToFileURL(outfile).href
);
rmSync(folder, { recursive: true });

const planner = new OptimalPlanner(await loadSolver());
const ratios = [];
const objectives = [];
const gaps = new Map(costParts.map((part) => [part, 0]));
const first = Number(values.from);
const worst = [];
for (let seed = first; seed < first + Number(values.networks); seed++) {
  const network = randomNetwork(seed);
  const best = sums(planner.plan(network, { gap: 0.001 }).plan);
  const rules = sums(heuristicPlan(network));
  if (!(best.total > 1)) continue;
  ratios.push(rules.total / best.total);
  worst.push({ seed, ratio: rules.total / best.total, best, rules });
  objectives.push((rules.total + rules.safety) / (best.total + best.safety));
  for (const part of costParts) gaps.set(part, gaps.get(part) + (rules[part] - best[part]) / best.total);
}
planner.dispose();
console.log(`${ratios.length} networks`);
print('cost', ratios);
print('objective, with the penalty for missing safety stock', objectives);
for (const [part, gap] of gaps)
  console.log(`${part}: ${((100 * gap) / ratios.length).toFixed(1)}% of the optimum more, on average`);

worst.sort((one, other) => other.ratio - one.ratio);
for (const { seed, ratio, best, rules } of worst.slice(0, Number(values.worst))) {
  const differs = costParts
    .map((part) => [part, rules[part] - best[part]])
    .filter(([, more]) => Math.abs(more) > 0.01 * best.total);
  console.log(
    `${seed}: ${ratio.toFixed(3)} of ${best.total.toFixed(0)}; ${differs.map(([part, more]) => `${part} ${more.toFixed(0)}`).join(', ')}`,
  );
}

function sums(plan) {
  const costs = costsOf(plan);
  const parts = Object.fromEntries(costParts.map((part) => [part, costs[part].reduce((sum, cost) => sum + cost, 0)]));
  return { ...parts, total: costParts.reduce((sum, part) => sum + parts[part], 0), safety: missingSafety(plan) };
}

function missingSafety({ network, closing, buckets }) {
  const { safety } = secondaryOf(network);
  return network.safetyStock.reduce(
    (sum, wanted, cell) => sum + Math.max(0, wanted - closing[cell]) * safety(Math.floor(cell / buckets)),
    0,
  );
}

function print(what, shares) {
  shares.sort((one, other) => one - other);
  const at = (share) => shares[Math.floor(share * (shares.length - 1))].toFixed(3);
  console.log(`${what}: median ${at(0.5)}, upper quarter ${at(0.75)}, worst decile ${at(0.9)}, worst ${at(1)}`);
}
