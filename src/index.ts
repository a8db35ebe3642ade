/** The library's door: the functions that the commands call. */
export { compare } from './analysis/compare.js';
export { evaluate } from './analysis/evaluate.js';
export { demandForecaster } from './analysis/forecast-demand.js';
export { plannerFor } from './analysis/planner.js';
export { models } from './forecast/models/index.js';
export { kpis } from './kpi/index.js';
export { randomStream } from './numeric/random.js';
export { compile } from './plan/compile.js';
export { heuristicPlan, unconstrainedPlan } from './plan/heuristic/heuristic-plan.js';
export { configSchema } from './project/config-schema.js';
export { openProject } from './project/open.js';
export { scenariosNamed } from './project/read-scenarios.js';
export { settingDeclarations } from './project/settings.js';
export { quantileOf } from './scenario/distribution.js';
export { scenarioSchema } from './scenario/scenario-schema.js';
export { verbs } from './scenario/verbs/index.js';
export { tableDeclarations } from './tables/declarations/index.js';
