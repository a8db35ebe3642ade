import { Command, Option } from 'commander';
import { resourcesOf } from '../mcp/resources.js';
import { serve } from '../mcp/server.js';
import { toolsOf } from '../mcp/tools.js';
import { addCommonOptions } from '../options.js';
import type { Shell } from '../shell.js';

interface McpOptions {
  readonly data?: string;
  readonly jobs?: number;
  readonly allowWrite?: boolean;
}

export function mcpCommand(shell: Shell): Command {
  return addCommonOptions(new Command('mcp'), ['data', 'jobs'])
    .description(
      'Serve the project to assistants over standard input and output (Model Context Protocol): list, check, plan, compare, forecast, explain.',
    )
    .addOption(new Option('--allow-write', 'let clients save scenario files; without it they can only read'))
    .addHelpText('after', '\nExample:\n  whatif mcp --data my-plan')
    .action(async ({ allowWrite = false, ...flags }: McpOptions) =>
      serve(shell, {
        tools: await toolsOf(shell, flags, allowWrite),
        resources: () => resourcesOf(shell, flags),
      }),
    );
}
