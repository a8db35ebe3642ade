import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { configSchema } from '../../project/config-schema.js';
import { scenarioSchema } from '../../scenario/scenario-schema.js';
import type { Shell } from '../shell.js';
import type { ServerFlags } from './command-tool.js';
import { opened } from './project-tools.js';

/** Something that a client may read whole. */
export interface Resource {
  readonly uri: string;
  readonly name: string;
  readonly description: string;
  readonly mimeType: string;
  readonly text: () => string;
}

/** The scenario files of the project as they are written, and the JSON Schemas of what a project is written in. */
export async function resourcesOf(shell: Shell, flags: ServerFlags): Promise<readonly Resource[]> {
  const { project } = await opened(shell, flags);
  return [
    schema('scenario', 'the JSON Schema of scenario files', scenarioSchema),
    schema('whatif', 'the JSON Schema of whatif.yaml', configSchema),
    ...[...project.scenarios.values()].map(
      ({ name, title, file }): Resource => ({
        uri: `whatif://scenario/${encodeURIComponent(name)}`,
        name,
        description: title,
        mimeType: file.endsWith('.json') ? 'application/json' : 'application/yaml',
        text: () => readFileSync(resolve(shell.directory, file), 'utf8'),
      }),
    ),
  ];
}

function schema(name: string, description: string, make: () => object): Resource {
  const text = (): string => JSON.stringify(make(), null, 2);
  return {
    uri: `whatif://schema/${name}`,
    name: `${name} schema`,
    description,
    mimeType: 'application/schema+json',
    text,
  };
}
