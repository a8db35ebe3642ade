import type { Setting } from '../analysis/evaluate.js';
import { demandForecaster } from '../analysis/forecast-demand.js';
import { type OwnPlanner, plannerFor } from '../analysis/planner.js';
import { BadInput } from '../complaint/complaint.js';
import type { ForecastSettings } from '../forecast/settings.js';
import { kpis } from '../kpi/index.js';
import type { Kpi } from '../kpi/kpi.js';
import { kpiNamed } from '../kpi/part-kpi.js';
import { openProject, withDrafts } from '../project/open.js';
import type { Project, ProjectFlags } from '../project/project.js';
import { NotPackable } from '../project/read-tables.js';
import type { Meta } from '../report/result.js';
import { parseExpectation } from '../scenario/expectation.js';
import { pooledForecaster } from '../threads/forecaster.js';
import { pooledPlanner } from '../threads/planner.js';
import type { CommonOptions } from './options.js';
import type { Shell } from './shell.js';

/** A project, and all that its scenarios are evaluated on. */
export interface Session {
  readonly project: Project;
  readonly setting: Setting;
  /** What plans in this thread. */
  readonly own: OwnPlanner;
  readonly meta: (command: string, scenario?: string | readonly string[], warnings?: readonly string[]) => Meta;
}

/** What a command may ask of KPIs. */
interface AskedKpis {
  readonly kpi?: readonly string[];
  readonly until?: string;
}

/** Opens the project that the flags name, ready to evaluate. */
export async function openSession(
  shell: Shell,
  options: CommonOptions & AskedKpis,
  chosen: ChosenForecast = {},
  isPacked = false,
): Promise<Session> {
  const opened = await projectFor(shell, { ...options, drafts: shell.drafts, isPacked });
  const project = { ...opened, forecast: { ...opened.forecast, ...known(chosen) } };
  const own = plannerFor(project.plan, shell.now);
  const setting: Setting = {
    dataset: project.dataset,
    calendar: project.calendar,
    kpis,
    partKpis: partKpisOf(project, options),
    ownKpis: project.ownKpis,
    forecaster: demandForecaster(
      project.calendar,
      project.forecast,
      pooledForecaster(shell.pool(options.jobs), project.forecast),
    ),
    planner: own,
    ...(project.forecast.consumption && { consumption: project.forecast.consumption }),
  };
  return {
    project,
    setting,
    own,
    meta: (command, scenario, warnings = []) => ({
      version: shell.version,
      command,
      inputs: project.inputs,
      seed: options.seed,
      ...(scenario === undefined ? {} : { scenario }),
      warnings: [...project.notes, ...warnings],
    }),
  };
}

/** The KPIs of parts of the plan that flags, the project or its scenarios speak of, each once. */
function partKpisOf(
  { expectations, scenarios, ownKpis }: Project,
  { kpi = [], until = '' }: AskedKpis,
): readonly Kpi[] {
  const expected = [...expectations, ...[...scenarios.values()].flatMap((one) => one.expectations)];
  const target = parseExpectation(until, [...kpis.map(({ name }) => name), ...ownKpis.keys()]);
  const named = ['kpi' in target ? target.kpi : '', ...kpi, ...expected.map((one) => one.kpi)];
  const parts = named.filter((name) => name.includes('[')).flatMap((name) => kpiNamed(name) ?? []);
  return [...new Map(parts.map((part) => [part.name, part])).values()];
}

/** The project that flags name; one that was just read with these flags is not read again. */
async function projectFor({ directory, opened }: Shell, flags: ProjectFlags): Promise<Project> {
  const names = kpis.map(({ name }) => name);
  return opened !== undefined && !flags.isPacked && readsAlike(opened.flags, flags)
    ? withDrafts(opened.project, flags, directory, names)
    : openProject(directory, flags, names);
}

function readsAlike(one: ProjectFlags, other: ProjectFlags): boolean {
  return one.data === other.data && one.start === other.start && one.horizon === other.horizon;
}

/**
 * The same where demand is history alone and can be read in few bytes a row; undefined where it is not, or where anything is wrong, which the
 * usual reading says.
 */
export async function openPackedSession(
  shell: Shell,
  options: CommonOptions,
  chosen: ChosenForecast,
): Promise<Session | undefined> {
  try {
    return await openSession(shell, options, chosen, true);
  } catch (error) {
    if (error instanceof NotPackable || error instanceof BadInput) return undefined;
    throw error;
  }
}

/** A session for many plans at a time, made in the threads of the shell's pool once the first is made. */
export async function openSessionInThreads(shell: Shell, options: CommonOptions & AskedKpis): Promise<Session> {
  const session = await openSession(shell, options);
  const planner = pooledPlanner(shell.pool(options.jobs), session.project.plan, session.own);
  return { ...session, setting: { ...session.setting, planner } };
}

/** What flags say of forecasts, over what the project says. */
export interface ChosenForecast {
  readonly models?: ForecastSettings['models'] | undefined;
  readonly quantiles?: readonly number[] | undefined;
  readonly reconcile?: ForecastSettings['reconcile'] | undefined;
  readonly outliers?: ForecastSettings['outliers'] | undefined;
}

function known({ models, ...others }: ChosenForecast): Partial<ForecastSettings> {
  const named = models === undefined ? {} : { models: models.includes('auto') ? ('auto' as const) : models };
  return { ...named, ...Object.fromEntries(Object.entries(others).filter(([, value]) => value !== undefined)) };
}
