import { type FSWatcher, readdirSync, watch } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { Option } from 'commander';
import { BadInput, WrongUsage } from '../complaint/complaint.js';
import { complaintLines } from './complaint-lines.js';
import type { Shell } from './shell.js';

export interface WatchOptions {
  readonly watch?: boolean;
  readonly data?: string;
  readonly output?: string;
}

export function watchOption(): Option {
  return new Option('--watch', 'run again whenever a table, a scenario or whatif.yaml changes, until Ctrl-C');
}

/** Runs once, or with `--watch` again after each change of the project's files; what is wrong with them is said, and the next change awaited. */
export async function watching(shell: Shell, options: WatchOptions, once: () => Promise<void>): Promise<void> {
  if (!options.watch) return once();
  const root = options.data === undefined ? shell.directory : resolve(shell.directory, options.data);
  while (true) {
    // Watching begins before reading, so that no change is missed.
    const change = changeIn(root, options.output);
    if (shell.out.isTerminal) await shell.out.write('\u001b[2J\u001b[H');
    shell.exitCode = 0;
    await runOnce(shell, once);
    await shell.error.write('Waiting for changes. Ctrl-C ends.\n');
    await change;
  }
}

async function runOnce(shell: Shell, once: () => Promise<void>): Promise<void> {
  try {
    await once();
  } catch (error) {
    if (error instanceof BadInput) for (const line of complaintLines(error)) await shell.error.write(`${line}\n`);
    else if (error instanceof WrongUsage) await shell.error.write(`error: ${error.message}\n`);
    else throw error;
  }
}

/** Editors write a file in several steps; so long must all be quiet. */
const quietMilliseconds = 200;
/** Folders below the project's that are looked into, and no more of them than this. */
const deepest = 3;
const mostFolders = 200;

/** Resolves once a file that a project may read has changed and all is quiet again. */
function changeIn(root: string, output: string | undefined): Promise<void> {
  return new Promise((done) => {
    const watchers: FSWatcher[] = [];
    let timer: NodeJS.Timeout | undefined;
    const settle = (): void => {
      for (const watcher of watchers) watcher.close();
      done();
    };
    const seen = (_event: string, name: string | null): void => {
      if (name === null || !/\.(csv|csv\.gz|ya?ml|json)$/i.test(name)) return;
      if (output !== undefined && name === basename(output)) return;
      clearTimeout(timer);
      timer = setTimeout(settle, quietMilliseconds);
    };
    for (const folder of foldersUnder(root)) watchers.push(watch(folder, seen));
  });
}

function foldersUnder(root: string): readonly string[] {
  const found = [root];
  for (let depth = 0, level = [root]; depth < deepest && found.length < mostFolders; depth++) {
    level = level.flatMap(subfolders);
    found.push(...level);
  }
  return found.slice(0, mostFolders);
}

function subfolders(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !entry.name.startsWith('.') && entry.name !== 'node_modules')
    .map((entry) => join(folder, entry.name))
    .sort();
}
