import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { BadInput } from '../complaint/complaint.js';
import { baseline } from '../scenario/scenario.js';
import type { Project } from './project.js';
import { writeFile } from './write-file.js';

const usableName = /^[\p{L}\p{N}][\p{L}\p{N}_.-]*$/u;

/**
 * Writes a new scenario file into the project's folder of scenarios, whole or not at all; gives its path.
 * @throws BadInput for a name that is no file's name, or of a scenario that is there.
 */
export function saveScenario(
  { scenarioFolder, scenarios }: Pick<Project, 'scenarioFolder' | 'scenarios'>,
  name: string,
  text: string,
): string {
  const path = join(scenarioFolder, `${name}.yaml`);
  const problem = !usableName.test(name)
    ? 'is no name for a scenario.'
    : scenarios.has(name) || name === baseline.name || existsSync(path)
      ? 'is the name of a scenario that is there.'
      : undefined;
  if (problem !== undefined)
    throw new BadInput([
      { place: { file: 'scenarios' }, found: name, problem, remedy: 'Take another name: letters, digits, - and _.' },
    ]);
  mkdirSync(scenarioFolder, { recursive: true });
  writeFile(path, [text]);
  return path;
}
