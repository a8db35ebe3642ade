import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { BadInput, type Complaint } from '../complaint/complaint.js';
import { didYouMean } from '../complaint/near-match.js';
import type { ReadContext } from '../scenario/read-context.js';
import { readPlain } from '../scenario/read-parameter.js';
import { readScenario, type ScenarioFile } from '../scenario/read-scenario.js';
import { resolveScenario, type Setting } from '../scenario/resolve.js';
import { baseline, type Scenario } from '../scenario/scenario.js';
import type { Written } from '../scenario/written.js';
import { inputFrom, inputOf, type Loaded, shownPath } from './input.js';
import type { Project } from './project.js';
import type { ScenarioText } from './scenario-text.js';

const ending = /\.(yaml|yml|json)$/;

/** Reads the scenario files of a folder, in the order of their names. */
export function readScenarios(
  folder: string,
  configured: Written | undefined,
  context: ReadContext,
  loaded: Loaded,
): ReadonlyMap<string, ScenarioFile> {
  const scenarios = new Map<string, ScenarioFile>();
  for (const entry of entriesOf(folder, configured)) {
    const path = join(folder, entry);
    const file = shownPath(path, loaded);
    const name = entry.replace(ending, '');
    if (!ending.test(entry))
      loaded.notes.push(`${file} is no scenario and is not read: scenarios end in .yaml, .yml or .json.`);
    else if (scenarios.has(name) || name === baseline.name)
      loaded.complaints.push({
        place: { file },
        problem:
          name === baseline.name ? 'has the name of the plan without overrides.' : 'has the name of another scenario.',
        remedy: 'Rename it.',
      });
    else {
      const bytes = inputOf(path, loaded);
      const read = bytes && readScenario(name, bytes.toString('utf8'), file, context);
      if (read) scenarios.set(name, read);
    }
  }
  return scenarios;
}

/** Reads scenario files that are not on disk, and adds them to those that are. */
export function readDrafts(
  drafts: readonly ScenarioText[],
  scenarios: ReadonlyMap<string, ScenarioFile>,
  context: ReadContext,
  loaded: Loaded,
): ReadonlyMap<string, ScenarioFile> {
  const all = new Map(scenarios);
  for (const { name, text } of drafts) {
    const file = `${name}.yaml`;
    if (all.has(name) || name === baseline.name)
      loaded.complaints.push({
        place: { file },
        problem: 'has the name of another scenario.',
        remedy: 'Give the draft a name of its own.',
      });
    const read = readScenario(name, text, file, context);
    loaded.inputs.push(inputFrom(file, text));
    if (read) all.set(name, read);
  }
  return all;
}

function entriesOf(folder: string, configured: Written | undefined): readonly string[] {
  try {
    return readdirSync(folder, { withFileTypes: true })
      .filter((entry) => !entry.isDirectory() && !entry.name.startsWith('.'))
      .map(({ name }) => name)
      .sort();
  } catch {
    configured?.complain('is no folder.', 'Name the folder of the scenario files, from the folder of whatif.yaml.');
    return [];
  }
}

/** `--set surge=30%`: a parameter that some scenario has, and a number. */
export function settingsFrom(
  flags: readonly string[],
  scenarios: ReadonlyMap<string, ScenarioFile>,
  complaints: Complaint[],
): Setting[] {
  const known = new Set([...scenarios.values()].flatMap(({ parameters }) => [...parameters.keys()]));
  return flags.flatMap((flag) => {
    const [, name = '', written = ''] = /^\s*([^=]*?)\s*=(.*)$/s.exec(flag) ?? [];
    const complain = (problem: string, remedy: string): [] => {
      complaints.push({ place: { file: '--set' }, found: flag, problem, remedy });
      return [];
    };
    if (name === '') return complain('sets nothing.', 'Write --set name=value.');
    if (!known.has(name))
      return complain(
        `sets ${name}, which no scenario has as a parameter.`,
        didYouMean(name, known) ??
          (known.size > 0 ? `Parameters are ${[...known].join(', ')}.` : 'Add it under params in a scenario.'),
      );
    const value = readPlain(written);
    return Number.isNaN(value)
      ? complain(`sets ${name} to what is no number.`, 'Write a number or a percentage.')
      : [{ name, value }];
  });
}

/**
 * The scenarios with these names, in this order; all of the project where none is named. `baseline` is always there.
 * @throws BadInput where a name is not known, or a scenario does not fit together.
 */
export function scenariosNamed(
  project: Pick<Project, 'scenarios' | 'settings' | 'expectations'>,
  names: readonly string[],
): Scenario[] {
  const complaints: Complaint[] = [];
  const known = [baseline.name, ...project.scenarios.keys()];
  const wanted = names.length > 0 ? [...new Set(names)] : [...project.scenarios.keys()];
  const found = wanted.flatMap((name) => {
    if (name === baseline.name) return [{ ...baseline, expectations: project.expectations }];
    if (!project.scenarios.has(name)) {
      complaints.push({
        place: { file: 'scenarios' },
        found: name,
        problem: 'is no scenario of this project.',
        remedy: didYouMean(name, known) ?? `There are ${known.join(', ')}.`,
      });
      return [];
    }
    const scenario = resolveScenario(name, project.scenarios, project.settings, complaints);
    return scenario ? [{ ...scenario, expectations: [...project.expectations, ...scenario.expectations] }] : [];
  });
  if (complaints.length > 0) throw new BadInput(complaints);
  return found;
}
