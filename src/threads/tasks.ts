import { type Planned, plannerFor } from '../analysis/planner.js';
import { runsOf } from '../analysis/simulate/play-runs.js';
import { type BacktestOptions, type BacktestRow, backtestSeries } from '../forecast/backtest.js';
import { type ForecastOptions, forecastSeries } from '../forecast/forecast-series.js';
import type { Series } from '../forecast/model.js';
import type { PlainForecast } from '../forecast/plain-forecast.js';
import { plainForecast } from '../forecast/plain-forecast.js';
import { pricesOfHours } from '../plan/heuristic/heuristic-plan.js';
import type { Network } from '../plan/network.js';
import type { Warmth } from '../plan/optimal/optimal-planner.js';
import type { Plan } from '../plan/plan.js';
import type { PlanSettings } from '../plan/settings.js';
import { causesOf } from '../risk/warning/share-causes.js';
import { type PackedCurves, packCurves } from './curves.js';

/** What forecasting asks of every block of series. */
export interface ForecastTask {
  readonly options: ForecastOptions;
  readonly quantiles: readonly number[];
  /** Whether one-step errors are wanted, too. */
  readonly residuals: boolean;
}

/** What planning asks for every network. */
export interface PlanTask {
  readonly settings: PlanSettings;
  /** The models from which every thread starts each plan, so that a plan does not depend on who makes it. */
  readonly warm: Warmth;
}

/** A plan on its way back to the thread that has its network. */
export type PlannedElsewhere = Omit<Planned, 'plan'> & { readonly plan: Omit<Plan, 'network'> };

/** What can run in another thread: told what all blocks share, each gives the function that does one block. */
export const tasks = {
  forecast:
    ({ options, quantiles, residuals }: ForecastTask) =>
    (block: readonly Series[]): readonly PlainForecast[] =>
      block.map((series) => plainForecast(forecastSeries(series, options), quantiles, residuals)),
  curves:
    ({ options, quantiles }: ForecastTask) =>
    (block: readonly Series[]): PackedCurves =>
      packCurves(
        block.map((series) => plainForecast(forecastSeries(series, options), quantiles)),
        options.horizon,
        quantiles.length,
      ),
  backtest:
    (options: BacktestOptions) =>
    (block: readonly Series[]): readonly (readonly BacktestRow[])[] =>
      block.map((series) => backtestSeries(series, options)),
  plan: ({ settings, warm }: PlanTask) => {
    const planner = plannerFor(settings, () => performance.now(), warm);
    return async (networks: readonly Network[]): Promise<readonly PlannedElsewhere[]> => {
      const planned = await planner.planInTurn(networks);
      return planned.map(({ plan: { network: _, ...plan }, words }) => ({ plan, words }));
    };
  },
  prices: () => pricesOfHours,
  simulate: runsOf,
  causes: causesOf,
} as const;

export type TaskName = keyof typeof tasks;
