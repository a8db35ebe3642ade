import { resolve } from 'node:path';
import { Command, Option } from 'commander';
import { copyExample, examples } from '../../project/example.js';
import { addCommonOptions } from '../options.js';
import { type Shell, say } from '../shell.js';

interface InitOptions {
  readonly example?: string;
  readonly quiet?: boolean;
}

export function initCommand(shell: Shell): Command {
  return addCommonOptions(new Command('init'), ['quiet'])
    .description(
      'Start a project from an example: its tables, scenarios and a whatif.yaml, to be changed into your own. On a terminal it asks for what is not said.',
    )
    .argument('[dir]', 'a new or empty folder (default: this folder)')
    .addOption(new Option('--example <name>', `which example (default: ${examples[0]})`).choices(examples))
    .addHelpText('after', '\nExample:\n  whatif init my-plan --example weekly')
    .action((directory: string | undefined, options: InitOptions) => run(shell, directory, options));
}

async function run(shell: Shell, directory: string | undefined, options: InitOptions): Promise<void> {
  const isAsked = directory === undefined && shell.input.isTTY === true && shell.out.isTerminal && !options.quiet;
  const { into, example } = isAsked
    ? await ask(options)
    : { into: directory ?? '.', example: options.example ?? examples[0] };
  const files = copyExample(example, resolve(shell.directory, into), into === '.' ? 'This folder' : into);
  const inside = into === '.' ? '' : ` --data ${into}`;
  await say(shell, [`Wrote ${files} files to ${into}. Next: whatif compare${inside}`], options);
}

const inWords: Readonly<Record<string, string>> = {
  weekly: 'six products on three lines for three markets, in weeks: small enough to read whole',
  medicines: 'forty-two groups of medicines on seven lines at two sites, in months',
};

async function ask({ example }: InitOptions): Promise<{ readonly into: string; readonly example: string }> {
  const { default: inquirer } = await import('inquirer');
  const into = await inquirer.prompt([
    { type: 'input', name: 'name', message: 'A new folder for the plan:', default: 'my-plan' },
  ]);
  if (example !== undefined) return { into: into.name, example };
  const choices = examples.map((value) => ({ value, name: `${value}: ${inWords[value]}` }));
  const chosen = await inquirer.prompt([{ type: 'select', name: 'name', message: 'Which example?', choices }]);
  return { into: into.name, example: chosen.name };
}
