import { readdirSync } from 'node:fs';
import { join } from 'node:path';

/** Names of the scenario files of the usual folder, for completion: quick, and silent where there are none. */
export function scenarioNames(root: string): readonly string[] {
  try {
    return readdirSync(join(root, 'scenarios'))
      .filter((file) => /\.(ya?ml|json)$/.test(file))
      .map((file) => file.replace(/\.[a-z]+$/, ''))
      .sort();
  } catch {
    return [];
  }
}
