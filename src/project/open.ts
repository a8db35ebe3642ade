import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Calendar } from '../calendar/calendar.js';
import { BadInput, type Complaint } from '../complaint/complaint.js';
import type { ForecastSettings } from '../forecast/settings.js';
import type { PlanSettings } from '../plan/settings.js';
import { readExpectation } from '../scenario/expectation.js';
import { expressionCompiler } from '../scenario/expression.js';
import type { StatedExpectation } from '../scenario/scenario.js';
import type { Dataset } from '../tables/table.js';
import { assistantSettings } from './assistant-settings.js';
import { calendarOf } from './calendar-of.js';
import { readLevers } from './declared-levers.js';
import { inputOf, type Loaded, shownPath } from './input.js';
import { checkParts } from './known-parts.js';
import { readOwnKpis } from './own-kpis.js';
import type { Project, ProjectFlags } from './project.js';
import { type Config, readConfig } from './read-config.js';
import { readDrafts, readScenarios, settingsFrom } from './read-scenarios.js';
import { readTables } from './read-tables.js';

export const configName = 'whatif.yaml';

/**
 * Reads and checks a project: whatif.yaml, the tables, the scenario files. A folder without whatif.yaml is itself the data set.
 * @throws BadInput with every complaint of all files at once; NotPackable where demand is to be packed and cannot be.
 */
export async function openProject(directory: string, flags: ProjectFlags, kpis: readonly string[]): Promise<Project> {
  const root = rootOf(directory, flags);
  const complaints: Complaint[] = [];
  const loaded: Loaded = { directory, inputs: [], notes: [], complaints };
  const config = configOf(root, loaded);
  const folder = dataFolder(root, config);
  const dataset: Dataset = folder === undefined ? new Map() : readTables(folder, config, loaded, flags.isPacked);
  const calendar = complaints.length === 0 ? calendarOf(dataset.get('demand'), config, flags, complaints) : undefined;
  const compile = await expressionCompiler();
  const ownKpis = readOwnKpis(config.get('kpis')?.written, kpis, compile);
  const known = [...kpis, ...ownKpis.keys()];
  // Scenario files are read even where the data is not sound, so that all that is wrong is said at once.
  const context = { calendar: calendar ?? anyCalendar, compile, kpis: known, complaints };
  const scenarioFolder = join(root, text(config, 'scenarios') ?? 'scenarios');
  const onDisk = readScenarios(scenarioFolder, config.get('scenarios')?.written, context, loaded);
  const scenarios = readDrafts(flags.drafts ?? [], onDisk, context, loaded);
  const levers = readLevers(config.get('levers')?.written, context);
  const assistant = assistantSettings(config);
  const settings = settingsFrom(flags.set, scenarios, complaints);
  const expectations = (config.get('expect')?.written.items() ?? []).flatMap(
    (written) => readExpectation(written, known) ?? [],
  );
  if (calendar !== undefined && complaints.length === 0)
    checkParts([...expectations, ...expectedOf(scenarios)], { dataset, calendar, scenarios }, complaints);
  if (calendar === undefined || complaints.length > 0) throw new BadInput(complaints, loaded.more);
  return {
    root,
    scenarioFolder,
    dataset,
    ...(loaded.packedDemand && { packedDemand: loaded.packedDemand }),
    calendar,
    forecast: forecastSettings(config),
    plan: planSettings(config),
    ownKpis,
    expectations,
    scenarios,
    settings,
    levers,
    ...(assistant === undefined ? {} : { assistant }),
    notes: loaded.notes,
    inputs: loaded.inputs,
  };
}

/**
 * The same project with other settings, and with scenario files beside its own that are not on disk; no file is read again.
 * @throws BadInput with every complaint.
 */
export async function withDrafts(
  project: Project,
  { set, drafts = [] }: Pick<ProjectFlags, 'set' | 'drafts'>,
  directory: string,
  kpis: readonly string[],
): Promise<Project> {
  const complaints: Complaint[] = [];
  const loaded: Loaded = { directory, inputs: [...project.inputs], notes: [...project.notes], complaints };
  const compile = await expressionCompiler();
  const context = { calendar: project.calendar, compile, kpis: [...kpis, ...project.ownKpis.keys()], complaints };
  const scenarios = readDrafts(drafts, project.scenarios, context, loaded);
  const settings = settingsFrom(set, scenarios, complaints);
  checkParts(expectedOf(scenarios), { ...project, scenarios }, complaints);
  if (complaints.length > 0) throw new BadInput(complaints);
  return { ...project, scenarios, settings, inputs: loaded.inputs, notes: loaded.notes };
}

function expectedOf(scenarios: Project['scenarios']): readonly StatedExpectation[] {
  return [...scenarios.values()].flatMap(({ expectations }) => expectations);
}

const anyCalendar: Calendar = { bucket: 'month', start: 0, horizon: 1 };

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
  if (!existsSync(path)) {
    for (const name of readdirSync(root)
      .filter((entry) => /^whatif\.(yml|json|ya?ml\.\w+)$/i.test(entry))
      .sort())
      loaded.notes.push(`${shownPath(join(root, name), loaded)} is not read. Did you mean "${configName}"?`);
    return new Map();
  }
  const bytes = inputOf(path, loaded);
  if (bytes === undefined) return new Map();
  return readConfig(bytes.toString('utf8'), shownPath(path, loaded), loaded.complaints);
}

/** The folder of the tables; undefined after a complaint. */
function dataFolder(root: string, config: Config): string | undefined {
  const named = text(config, 'data');
  if (named === undefined) return existsSync(join(root, 'data')) ? join(root, 'data') : root;
  const folder = named.startsWith('/') ? named : join(root, named);
  if (existsSync(folder) && statSync(folder).isDirectory()) return folder;
  config
    .get('data')
    ?.written.complain('is no folder.', 'Name the folder of the CSV tables, from the folder of whatif.yaml.');
  return undefined;
}

function forecastSettings(config: Config): ForecastSettings {
  const models = config.get('forecast.models')?.value as readonly string[] | undefined;
  return {
    models: models === undefined || models.includes('auto') ? 'auto' : models,
    quantiles: (config.get('forecast.quantiles')?.value as readonly number[] | undefined) ?? [0.1, 0.5, 0.9],
    season: config.get('forecast.season')?.value as number | undefined,
    gaps: (config.get('forecast.gaps')?.value as ForecastSettings['gaps'] | undefined) ?? 'auto',
    ...chosen(config, 'reconcile', 'forecast.reconcile'),
    ...chosen(config, 'outliers', 'forecast.outliers'),
    ...chosen(config, 'lastBucket', 'forecast.last_bucket'),
    consumption: {
      backward: (config.get('forecast.consume_backward')?.value as number | undefined) ?? 0,
      forward: (config.get('forecast.consume_forward')?.value as number | undefined) ?? 0,
    },
  };
}

/** A setting that is left out where the file does not have it. */
function chosen(config: Config, name: keyof ForecastSettings, path: string): Partial<ForecastSettings> {
  const value = config.get(path)?.value;
  return value === undefined ? {} : { [name]: value };
}

function planSettings(config: Config): PlanSettings {
  return {
    method: (config.get('plan.method')?.value as PlanSettings['method'] | undefined) ?? 'auto',
    gap: (config.get('plan.gap')?.value as number | undefined) ?? 0.01,
    timeLimit: (config.get('plan.time_limit')?.value as number | undefined) ?? 10,
  };
}

function text(config: Config, key: string): string | undefined {
  return config.get(key)?.value as string | undefined;
}
