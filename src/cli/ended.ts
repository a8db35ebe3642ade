import { CommanderError } from 'commander';
import { BadInput, WrongUsage } from '../complaint/complaint.js';
import { complaintLines } from './complaint-lines.js';
import { ExitCode } from './exit-code.js';
import type { Shell } from './shell.js';

/** Says on standard error why a command ended early, and gives the exit code. */
export async function ended(shell: Shell, error: unknown): Promise<number> {
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
