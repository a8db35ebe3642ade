import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Calendar } from '../calendar/calendar.js';
import { BadInput, type Complaint } from '../complaint/complaint.js';
import type { ForecastSettings } from '../forecast/settings.js';
import type { PlanSettings } from '../plan/settings.js';
import { parseExpectation } from '../scenario/expectation.js';
import { expressionCompiler } from '../scenario/expression.js';
import type { ScenarioFile } from '../scenario/read-scenario.js';
import type { Setting } from '../scenario/resolve.js';
import type { Expectation } from '../scenario/scenario.js';
import type { Dataset } from '../tables/table.js';
import { calendarOf } from './calendar-of.js';
import { type Input, inputOf, type Loaded, shownPath } from './input.js';
import { readConfig } from './read-config.js';
import { readScenarios, settingsFrom } from './read-scenarios.js';
import { readTables } from './read-tables.js';
import type { SettingValue } from './setting.js';

/** What flags say; they win over whatif.yaml, which wins over defaults. */
export interface ProjectFlags {
  readonly data?: string;
  readonly start?: string;
  readonly horizon?: number;
  readonly set: readonly string[];
}

/** A project as read and checked. */
export interface Project {
  readonly root: string;
  readonly dataset: Dataset;
  readonly calendar: Calendar;
  readonly forecast: ForecastSettings;
  readonly plan: PlanSettings;
  readonly ownKpis: ReadonlyMap<string, string>;
  readonly expectations: readonly Expectation[];
  readonly scenarios: ReadonlyMap<string, ScenarioFile>;
  readonly settings: readonly Setting[];
  readonly notes: readonly string[];
  readonly inputs: readonly Input[];
}

export const configName = 'whatif.yaml';

/**
 * Reads and checks a project: whatif.yaml, the tables, the scenario files. A folder without whatif.yaml is itself the data set.
 * @throws BadInput with every complaint of all files at once.
 */
export async function openProject(directory: string, flags: ProjectFlags, kpis: readonly string[]): Promise<Project> {
  const root = rootOf(directory, flags);
  const complaints: Complaint[] = [];
  const loaded: Loaded = { directory, inputs: [], notes: [], complaints };
  const config = configOf(root, loaded);
  const dataset = readTables(dataFolder(root, config, loaded), config, loaded);
  const calendar = complaints.length === 0 ? calendarOf(dataset.get('demand'), config, flags, complaints) : undefined;
  if (calendar === undefined) throw new BadInput(complaints, loaded.more);
  const known = [...kpis, ...((config.get('kpis') as ReadonlyMap<string, string> | undefined)?.keys() ?? [])];
  const context = { calendar, compile: await expressionCompiler(), kpis: known, complaints };
  const scenarios = readScenarios(
    join(root, text(config, 'scenarios') ?? 'scenarios'),
    config.has('scenarios'),
    context,
    loaded,
  );
  const settings = settingsFrom(flags.set, scenarios, complaints);
  const expectations = expectationsOf(config, known, root, loaded);
  if (complaints.length > 0) throw new BadInput(complaints, loaded.more);
  return {
    root,
    dataset,
    calendar,
    forecast: forecastSettings(config),
    plan: planSettings(config),
    ownKpis: (config.get('kpis') as ReadonlyMap<string, string> | undefined) ?? new Map(),
    expectations,
    scenarios,
    settings,
    notes: loaded.notes,
    inputs: loaded.inputs,
  };
}

type Config = ReadonlyMap<string, SettingValue>;

function rootOf(directory: string, { data }: ProjectFlags): string {
  const root = data === undefined ? directory : join(data.startsWith('/') ? '' : directory, data);
  if (existsSync(root) && statSync(root).isDirectory()) return root;
  throw new BadInput([
    {
      place: { file: data ?? '.' },
      problem: existsSync(root) ? 'is a file.' : 'is not there.',
      remedy: 'Name a project folder with --data, or start one: whatif init my-plan.',
    },
  ]);
}

function configOf(root: string, loaded: Loaded): Config {
  const path = join(root, configName);
  if (!existsSync(path)) return new Map();
  const bytes = inputOf(path, loaded);
  if (bytes === undefined) return new Map();
  const configured = readConfig(bytes.toString('utf8'), shownPath(path, loaded), loaded.complaints);
  return new Map([...configured].map(([key, { value }]) => [key, value]));
}

function dataFolder(root: string, config: Config, { complaints }: Loaded): string {
  const named = text(config, 'data');
  if (named === undefined) return existsSync(join(root, 'data')) ? join(root, 'data') : root;
  const folder = named.startsWith('/') ? named : join(root, named);
  if (!existsSync(folder) || !statSync(folder).isDirectory())
    complaints.push({
      place: { file: configName },
      name: 'data',
      found: named,
      problem: 'is no folder.',
      remedy: 'Name the folder of the CSV tables, from the folder of whatif.yaml.',
    });
  return folder;
}

function expectationsOf(config: Config, kpis: readonly string[], root: string, loaded: Loaded): Expectation[] {
  const place = { file: shownPath(join(root, configName), loaded) };
  return ((config.get('expect') as readonly string[] | undefined) ?? []).flatMap((written) => {
    const parsed = parseExpectation(written, kpis);
    if ('kpi' in parsed) return [{ ...parsed, place }];
    loaded.complaints.push({ place, name: 'expect', found: written, ...parsed });
    return [];
  });
}

function forecastSettings(config: Config): ForecastSettings {
  const models = config.get('forecast.models') as readonly string[] | undefined;
  return {
    models: models === undefined || models.includes('auto') ? 'auto' : models,
    quantiles: (config.get('forecast.quantiles') as readonly number[] | undefined) ?? [0.1, 0.5, 0.9],
    season: config.get('forecast.season') as number | undefined,
    gaps: (config.get('forecast.gaps') as ForecastSettings['gaps'] | undefined) ?? 'auto',
  };
}

function planSettings(config: Config): PlanSettings {
  return {
    method: (config.get('plan.method') as PlanSettings['method'] | undefined) ?? 'auto',
    gap: (config.get('plan.gap') as number | undefined) ?? 0.01,
    timeLimit: (config.get('plan.time_limit') as number | undefined) ?? 10,
  };
}

function text(config: Config, key: string): string | undefined {
  return config.get(key) as string | undefined;
}
