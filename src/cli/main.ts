import { readFileSync } from 'node:fs';
import { discardHalfWritten } from '../project/write-file.js';
import { ended } from './ended.js';
import { ExitCode } from './exit-code.js';
import { processShell } from './process-shell.js';
import { programFor } from './program.js';

/** Runs the command line of a process to its end and leaves the exit code there. */
export async function main(process: NodeJS.Process): Promise<void> {
  const shell = processShell(process, versionOf(), new URL('../threads/worker.js', import.meta.url));
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
