import { resolve } from 'node:path';
import { Argument, Command, Option } from 'commander';
import { copyExample, examples } from '../project/example.js';
import { addCommonOptions } from './options.js';
import { type Shell, say } from './shell.js';

export function initCommand(shell: Shell): Command {
  return addCommonOptions(new Command('init'), ['quiet'])
    .description(
      'Start a project from an example: its tables, scenarios and a whatif.yaml, to be changed into your own.',
    )
    .addArgument(new Argument('[dir]', 'a new or empty folder').default('.', 'this folder'))
    .addOption(new Option('--example <name>', 'which example').choices(examples).default(examples[0]))
    .addHelpText('after', '\nExample:\n  whatif init my-plan --example weekly')
    .action(async (directory: string, options: { example: string; quiet?: boolean }) => {
      const files = copyExample(
        options.example,
        resolve(shell.directory, directory),
        directory === '.' ? 'This folder' : directory,
      );
      const inside = directory === '.' ? '' : ` --data ${directory}`;
      await say(shell, [`Wrote ${files} files to ${directory}. Next: whatif compare${inside}`], options);
    });
}
