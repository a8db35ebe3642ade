import { readFileSync } from 'node:fs';
import { CommanderError } from 'commander';
import { BadInput, WrongUsage } from '../complaint/complaint.js';
import { discardHalfWritten } from '../project/write-file.js';
import { complaintLines } from './complaint-lines.js';
import { ExitCode } from './exit-code.js';
import { processShell } from './process-shell.js';
import { programFor } from './program.js';
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
