/** What bench/risk.mjs measures. */
export { instantOf } from '../src/calendar/bucket.js';
export { randomStream } from '../src/numeric/random.js';
export { backtestCauses } from '../src/risk/cause/backtest-causes.js';
export { backtestDelays } from '../src/risk/delay/backtest-delays.js';
export { lateBoosting } from '../src/risk/delay/boosted-late.js';
export { boostedScores, fitBoostedTrees } from '../src/risk/learn/boosted-trees.js';
export { deliveries } from '../src/tables/declarations/deliveries.js';
export { disruptions } from '../src/tables/declarations/disruptions.js';
export { readTable } from '../src/tables/read-table.js';
