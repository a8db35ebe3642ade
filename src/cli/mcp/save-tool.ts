import { evaluate } from '../../analysis/evaluate.js';
import { shownPath } from '../../project/input.js';
import { scenariosNamed } from '../../project/read-scenarios.js';
import { saveScenario } from '../../project/save-scenario.js';
import type { Shell } from '../shell.js';
import type { ServerFlags } from './command-tool.js';
import { draftProperties, draftSent } from './drafts.js';
import { opened } from './project-tools.js';
import type { Tool } from './tool.js';

/** Saves a scenario once it can be planned; the only tool that writes. */
export function saveTool(shell: Shell, flags: ServerFlags): Tool {
  return {
    name: 'save_scenario',
    description: 'Write a scenario into the project, once it is checked and can be planned. No file is written over.',
    properties: draftProperties,
    required: ['name', 'scenario'],
    isReadOnly: false,
    call: async (sent) => {
      const draft = draftSent(sent);
      const { project, setting } = await opened(shell, flags, [draft]);
      await evaluate(setting, scenariosNamed(project, [draft.name])[0]);
      const onDisk = new Map([...project.scenarios].filter(([name]) => name !== draft.name));
      return {
        saved: shownPath(saveScenario({ ...project, scenarios: onDisk }, draft.name, draft.text), shell),
        text: draft.text,
      };
    },
  };
}
