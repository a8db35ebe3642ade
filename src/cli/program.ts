import { Command } from 'commander';
import { type CommandEntry, commands } from './commands/index.js';
import type { Shell } from './shell.js';

/** The program with the wanted command whole and the others by name alone, so that starting reads only what is needed. */
export async function programFor(shell: Shell, argv: readonly string[]): Promise<Command> {
  const wanted = argv[0] === 'help' ? argv[1] : argv[0];
  const program = new Command('whatif')
    .description(
      'What-if scenarios on demand and capacity: forecasts, a digital twin of the supply network, comparative tables.',
    )
    .version(shell.version, '-V, --version', 'the version')
    .helpOption('-h, --help', 'this help')
    .addHelpText('after', '\nExample:\n  whatif init my-plan && whatif compare --data my-plan')
    .showSuggestionAfterError(true);
  for (const entry of commands)
    program.addCommand(entry.name === wanted ? await loaded(shell, entry) : namedOnly(entry));
  withoutExit(program, shell);
  return program;
}

/** A command with all that its module says, and the summary of the list. */
export async function loaded(shell: Shell, { summary, load }: CommandEntry): Promise<Command> {
  const command = (await load())(shell).summary(summary);
  if (command.description() === '') command.description(`${summary[0]?.toUpperCase()}${summary.slice(1)}.`);
  return command;
}

function namedOnly({ name, summary }: CommandEntry): Command {
  return new Command(name).summary(summary);
}

/** Commander throws instead of ending the process, and writes where the shell says. */
function withoutExit(command: Command, shell: Shell): void {
  command.exitOverride().configureOutput({
    writeOut: (text) => void shell.out.write(text),
    writeErr: (text) => void shell.error.write(text),
    getOutHelpWidth: () => Math.min(shell.out.width, 120),
    getErrHelpWidth: () => Math.min(shell.error.width, 120),
  });
  for (const child of command.commands) withoutExit(child, shell);
}
