import type { Calendar } from '../calendar/calendar.js';
import { BadInput } from '../complaint/complaint.js';
import type { ConsumptionWindow } from '../forecast/consume-forecast.js';
import { type Kpi, measuresOf } from '../kpi/kpi.js';
import { ImpossibleNetwork } from '../plan/compile/net-order.js';
import { type Compiled, compile } from '../plan/compile.js';
import type { Network } from '../plan/network.js';
import type { Plan } from '../plan/plan.js';
import { applyOverrides } from '../scenario/apply.js';
import type { Expression } from '../scenario/expression.js';
import {
  baseline,
  type Change,
  type Expectation,
  type Scenario,
  type StatedExpectation,
} from '../scenario/scenario.js';
import { unevenPeriods } from '../scenario/uneven-periods.js';
import type { Dataset } from '../tables/table.js';
import { consumeForecasts } from './consume-forecasts.js';
import type { DemandForecast } from './demand-forecast.js';
import type { DemandForecaster } from './forecast-demand.js';
import type { Planned, Planner } from './planner.js';
import { withRowsAhead } from './rows-ahead.js';
import { isFromBaseline, type SettledScenario, settle } from './settle.js';
import { type Shortfall, shortfalls } from './shortfalls.js';

/** All that a scenario is evaluated on. */
export interface Setting {
  readonly dataset: Dataset;
  readonly calendar: Calendar;
  readonly kpis: readonly Kpi[];
  /** Those of the KPIs over a part of the plan alone that are spoken of. */
  readonly partKpis?: readonly Kpi[];
  /** KPIs that a project adds: expressions over other KPIs. */
  readonly ownKpis: ReadonlyMap<string, Expression>;
  readonly forecaster: DemandForecaster;
  readonly planner: Planner;
  /** How far orders reach for the forecast of other buckets; of their own alone where absent. */
  readonly consumption?: ConsumptionWindow;
}

export interface Outcome {
  readonly scenario: Scenario;
  readonly dataset: Dataset;
  readonly forecasts: readonly DemandForecast[];
  readonly plan: Plan;
  readonly measures: ReadonlyMap<string, number>;
  readonly changes: readonly Change[];
  readonly unmet: readonly Shortfall[];
  readonly notes: readonly string[];
}

/** A scenario as a network that waits to be planned, with all that led to it. */
export interface Prepared {
  readonly dataset: Dataset;
  readonly network: Network;
  readonly forecasts: readonly DemandForecast[];
  readonly changes: readonly Change[];
  readonly notes: readonly string[];
}

/**
 * The path of the data: overrides before the plan's start change history, and covariates wherever they lie; history is forecast; overrides
 * from the start on change the forecast and the plan's data, which compile into a network, which is planned and measured.
 * @throws BadInput where an override cannot be applied, or matches nothing.
 */
export async function evaluate(setting: Setting, scenario: Scenario): Promise<Outcome> {
  const prepared = await prepareScenario(setting, scenario);
  return outcomeOf(setting, scenario, prepared, await setting.planner.plan(prepared.network));
}

/** The same for scenarios that lie near each other in this order, planned in turn. */
export async function evaluateInTurn(setting: Setting, scenarios: readonly Scenario[]): Promise<readonly Outcome[]> {
  const prepared: Prepared[] = [];
  for (const scenario of scenarios) prepared.push(await prepareScenario(setting, scenario));
  const planned = await setting.planner.planInTurn(prepared.map(({ network }) => network));
  return Promise.all(scenarios.map((scenario, place) => outcomeOf(setting, scenario, prepared[place], planned[place])));
}

async function outcomeOf(
  setting: Setting,
  scenario: Scenario,
  { network: _, notes, ...prepared }: Prepared,
  { plan, words }: Planned,
): Promise<Outcome> {
  const measures = measured(setting, scenario, plan);
  const unmet = shortfalls(await settled(setting, scenario.expectations), measures);
  return { scenario, ...prepared, plan, measures, unmet, notes: [...notes, words] };
}

/** Every KPI of a scenario's plan; those of the baseline are kept for what is told from them. */
function measured(setting: Setting, { overrides }: Scenario, plan: Plan): Outcome['measures'] {
  const measures = measureAll(plan, [...setting.kpis, ...(setting.partKpis ?? [])], setting.ownKpis);
  if (overrides.length === 0) baselines.set(setting, Promise.resolve(measures));
  return measures;
}

/** What the baseline of a setting measures, once it is planned. */
const baselines = new WeakMap<Setting, Promise<Outcome['measures']>>();

/** Expectations with the numbers that they come to; the baseline is planned where one is told from it and it is not planned yet. */
export async function settled(
  setting: Setting,
  expectations: readonly StatedExpectation[],
): Promise<readonly Expectation[]> {
  if (!expectations.some(isFromBaseline)) return settle(expectations, new Map());
  const known = baselines.get(setting) ?? evaluate(setting, baseline).then(({ measures }) => measures);
  baselines.set(setting, known);
  return settle(expectations, await known);
}

/** A planned scenario with the numbers that its expectations come to; where it changes nothing, its plan is that of the baseline. */
export async function settledIn(setting: Setting, scenario: Scenario, plan: Plan): Promise<SettledScenario> {
  if (scenario.expectations.some(isFromBaseline)) measured(setting, scenario, plan);
  return { ...scenario, expectations: await settled(setting, scenario.expectations) };
}

/** The same path, up to the network. */
export async function prepareScenario(setting: Setting, scenario: Scenario): Promise<Prepared> {
  const { calendar, consumption = { backward: 0, forward: 0 } } = setting;
  const applied = await applyScenario(setting, scenario);
  const dataset = consumeForecasts(applied.dataset, calendar, consumption);
  const { network, notes } = compiled(dataset, calendar);
  return { ...applied, dataset, network, notes: [...applied.notes, ...notes] };
}

/** The same path, up to the tables that the plan is made of. */
export async function applyScenario(
  setting: Pick<Setting, 'dataset' | 'calendar' | 'forecaster'>,
  scenario: Scenario,
): Promise<Omit<Prepared, 'network'>> {
  const { calendar } = setting;
  const ahead = withRowsAhead(setting.dataset, calendar);
  const history = applyOverrides(ahead.dataset, scenario, 'history', calendar);
  const forecast = await setting.forecaster(history.dataset);
  const future = applyOverrides(forecast.dataset, scenario, 'plan', calendar, history.changes);
  return {
    dataset: future.dataset,
    forecasts: forecast.forecasts,
    changes: [...history.changes, ...future.changes],
    notes: [...ahead.notes, ...forecast.notes, ...unevenPeriods(scenario.overrides, future.dataset, calendar)],
  };
}

/** A data set that makes no network is bad input, not a fault of ours. */
function compiled(dataset: Dataset, calendar: Calendar): Compiled {
  try {
    return compile(dataset, calendar);
  } catch (error) {
    if (!(error instanceof ImpossibleNetwork)) throw error;
    throw new BadInput([
      {
        place: { file: dataset.get('bom')?.file ?? 'bom.csv' },
        problem: error.message,
        remedy: 'Take one of these rows away.',
      },
    ]);
  }
}

/** Every KPI of a plan by name, own ones behind those that they are made of. */
function measureAll(
  plan: Plan,
  kpis: readonly Kpi[],
  own: ReadonlyMap<string, Expression>,
): ReadonlyMap<string, number> {
  const values = measuresOf(kpis, plan);
  const measures = new Map(kpis.map((kpi, index) => [kpi.name, values[index]]));
  for (const [name, expression] of own) measures.set(name, expression.evaluate(measures));
  return measures;
}
