import { readFileSync } from 'node:fs';
import { Command, CommanderError } from 'commander';
import { BadInput, WrongUsage } from '../complaint/complaint.js';
import { discardHalfWritten } from '../project/write-file.js';
import { type CommandEntry, commands } from './commands.js';
import { complaintLines } from './complaint-lines.js';
import { ExitCode } from './exit-code.js';
import { processShell } from './process-shell.js';
import type { Shell } from './shell.js';

/** Runs the command line of a process to its end and leaves the exit code there. */
export async function main(process: NodeJS.Process): Promise<void> {
  const shell = processShell(process, versionOf(), new URL('../work/worker.js', import.meta.url));
  leaveCleanly(process);
  try {
    const program = await programFor(shell, process.argv.slice(2));
    await program.parseAsync(process.argv);
    process.exitCode = shell.exitCode;
  } catch (error) {
    process.exitCode = await ended(shell, error);
  } finally {
    await shell.close();
  }
}

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

async function loaded(shell: Shell, { summary, load }: CommandEntry): Promise<Command> {
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

async function ended(shell: Shell, error: unknown): Promise<number> {
  if (error instanceof CommanderError) return error.exitCode === 0 ? ExitCode.Done : ExitCode.WrongUsage;
  if (error instanceof BadInput) {
    for (const line of complaintLines(error)) await shell.error.write(`${line}\n`);
    return ExitCode.BadInput;
  }
  // A prompt that Ctrl-C closes throws; the terminal is as it was.
  if (error instanceof Error && error.name === 'ExitPromptError') return ExitCode.Interrupted;
  if (error instanceof WrongUsage) {
    await shell.error.write(`error: ${error.message}\n`);
    return ExitCode.WrongUsage;
  }
  await shell.error.write(`A fault in whatif ${shell.version}, not in your input: ${messageOf(error)}\n`);
  await shell.error.write(
    shell.env.WHATIF_TRACE ? `${stackOf(error)}\n` : 'Set WHATIF_TRACE=1 to see where, and report it.\n',
  );
  return ExitCode.OurFault;
}

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));
const stackOf = (error: unknown): string => (error instanceof Error ? (error.stack ?? '') : '');

/** Ctrl-C ends with 130 and leaves no half-written file; a reader that has seen enough ends us silently. */
function leaveCleanly(process: NodeJS.Process): void {
  process.once('SIGINT', () => {
    discardHalfWritten();
    process.exit(ExitCode.Interrupted);
  });
  process.once('SIGTERM', () => {
    discardHalfWritten();
    process.exit(143);
  });
}

function versionOf(): string {
  return (JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as { version: string })
    .version;
}
