import { availableParallelism } from 'node:os';
import { inThisThread, inWorkers, type Pool } from '../threads/pool.js';
import type { Shell, Stream } from './shell.js';

/** A shell that has threads to end. */
export interface ClosingShell extends Shell {
  readonly close: () => Promise<void>;
}

/** The shell of a real process; `workerFile` is what its threads run. */
export function processShell(process: NodeJS.Process, version: string, workerFile: URL): ClosingShell {
  let pool: Pool | undefined;
  const env = process.env;
  return {
    directory: process.cwd(),
    env,
    version,
    out: streamOf(process, process.stdout),
    error: streamOf(process, process.stderr),
    input: process.stdin,
    now: () => performance.now(),
    pool: (jobs = availableParallelism()) => {
      pool ??= jobs === 1 ? inThisThread() : inWorkers(jobs, workerFile);
      return pool;
    },
    close: async () => pool?.close(),
    exitCode: 0,
  };
}

const defaultWidth = 80;
const narrowest = 20;

function streamOf(process: NodeJS.Process, stream: NodeJS.WriteStream): Stream {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    // Who reads our output has seen enough (`| head -1`): that is no fault.
    if (error.code === 'EPIPE') process.exit(0);
    process.stderr.write(`The output could not be written: ${error.message}\n`);
    process.exit(3);
  });
  const isTerminal = stream.isTTY === true;
  return {
    width: Math.max(
      narrowest,
      isTerminal ? stream.columns || defaultWidth : Number(process.env.COLUMNS) || defaultWidth,
    ),
    isTerminal,
    color: hasColor(process.env, isTerminal),
    write: (text) =>
      new Promise((resolve) => {
        if (stream.write(text)) resolve();
        else stream.once('drain', resolve);
      }),
  };
}

/** NO_COLOR and FORCE_COLOR as their conventions have them; otherwise colour is for terminals that are not dumb. */
function hasColor(env: NodeJS.ProcessEnv, isTerminal: boolean): boolean {
  if (env.NO_COLOR) return false;
  if (env.FORCE_COLOR !== undefined) return env.FORCE_COLOR !== '0' && env.FORCE_COLOR !== 'false';
  return isTerminal && env.TERM !== 'dumb';
}
