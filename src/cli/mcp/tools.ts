import { WrongUsage } from '../../complaint/complaint.js';
import { commands } from '../commands/index.js';
import { loaded } from '../program.js';
import type { Shell } from '../shell.js';
import { commandTool, type ServerFlags } from './command-tool.js';
import { projectTools } from './project-tools.js';
import { saveTool } from './save-tool.js';
import type { Tool } from './tool.js';

/** The commands that are tools too, by the name that they have as a tool where it is another. */
const offered: readonly { readonly command: string; readonly tool?: string; readonly flags?: readonly string[] }[] = [
  { command: 'check' },
  { command: 'tables', tool: 'describe_tables' },
  { command: 'forecast' },
  { command: 'plan' },
  { command: 'compare' },
  { command: 'explain' },
  { command: 'diff' },
  { command: 'sweep' },
  { command: 'sensitivity' },
  { command: 'seek' },
  { command: 'recommend' },
  { command: 'simulate' },
  { command: 'risks' },
  { command: 'survive' },
  { command: 'sequence' },
  // A note that a client asks for is not the one that the next morning's is compared with.
  { command: 'brief', flags: ['--no-record'] },
];

/** Every tool of the server, in the order in which clients see them. */
export async function toolsOf(shell: Shell, flags: ServerFlags, mayWrite: boolean): Promise<readonly Tool[]> {
  const ofCommands: Tool[] = [];
  for (const { command, tool = command, flags: always = [] } of offered) {
    const entry = commands.find(({ name }) => name === command);
    if (entry === undefined) throw new Error(`there is no command ${command} to make a tool of`);
    ofCommands.push(commandTool(shell, await loaded(shell, entry), tool, { ...flags, always }));
  }
  return [...projectTools(shell, flags), ...ofCommands, ...(mayWrite ? [saveTool(shell, flags)] : [])];
}

/** @throws WrongUsage where no tool has the name; the words say how to get one that writes. */
export function toolNamed(tools: readonly Tool[], name: string): Tool {
  const found = tools.find((tool) => tool.name === name);
  if (found) return found;
  throw new WrongUsage(
    name === 'save_scenario'
      ? 'This server only reads. Start it with whatif mcp --allow-write.'
      : `There is no tool "${name}". There are ${tools.map((tool) => tool.name).join(', ')}.`,
  );
}
