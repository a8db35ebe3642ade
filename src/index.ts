/** The library's door: the functions that the commands call. */
export { compare } from './analysis/compare.js';
export { evaluate } from './analysis/evaluate.js';
export { demandForecaster } from './analysis/forecast-demand.js';
export { kpis } from './kpi/index.js';
export { randomStream } from './numeric/random.js';
export { compile } from './plan/compile.js';
export { heuristicPlan, unconstrainedPlan } from './plan/heuristic/heuristic-plan.js';
export { openProject } from './project/open.js';
export { scenariosNamed } from './project/read-scenarios.js';
