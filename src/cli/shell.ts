import type { Project, ProjectFlags } from '../project/project.js';
import type { ScenarioText } from '../project/scenario-text.js';
import { writeFile, writeStream } from '../project/write-file.js';
import { formats } from '../report/index.js';
import { printable } from '../report/printable.js';
import type { Meta, Result } from '../report/result.js';
import { headed } from '../report/view.js';
import { wrapped } from '../report/wrapped.js';
import type { Pool } from '../threads/pool.js';
import type { CommonOptions } from './options.js';

/** All of the process that a command sees. */
export interface Shell {
  readonly directory: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly version: string;
  /** Standard output and error, as wide as their terminal; 80 columns where they are none. */
  readonly out: Stream;
  readonly error: Stream;
  readonly input: NodeJS.ReadStream;
  /** Milliseconds of a clock that only runs forward. */
  readonly now: () => number;
  /** Threads to work in: as many as asked for, else one for each processor. */
  readonly pool: (jobs?: number) => Pool;
  /** Scenarios that commands find beside those of the project: drafts of an assistant, which nobody has saved. */
  readonly drafts?: readonly ScenarioText[];
  /** A project that was just read, and the flags that it was read with. */
  readonly opened?: { readonly project: Project; readonly flags: ProjectFlags };
  /** Sentences that answer a question from what a command found: they stand above its tables. */
  readonly conclude?: (result: Result) => readonly string[];
  exitCode: number;
}

export interface Stream {
  readonly width: number;
  readonly isTerminal: boolean;
  readonly color: boolean;
  /** Resolves when more may be written. */
  readonly write: (text: string) => Promise<void>;
}

/** Writes a result in the format asked for, to the file asked for or to standard output. */
export async function show(shell: Shell, result: Result, meta: Meta, options: CommonOptions): Promise<void> {
  const toFile = options.output !== undefined;
  const format = formats.find(({ name }) => name === options.format) ?? formats[0];
  if (format === undefined) return;
  const look = {
    width: shell.out.width,
    color: !toFile && shell.out.color && options.color,
    wraps: !toFile && shell.out.isTerminal,
  };
  const told = shell.conclude?.(result) ?? [];
  const pieces =
    told.length === 0
      ? format.write(result, meta, look)
      : format.write(headed(result, told), { ...meta, warnings: [...told, ...meta.warnings] }, look);
  if (options.output !== undefined) await writeFile(options.output, pieces);
  else for (const piece of pieces) await shell.out.write(piece);
}

/** Writes pieces as they are made, to the file asked for or to standard output. */
export async function showStream(
  shell: Shell,
  pieces: AsyncIterable<string>,
  { output }: Pick<CommonOptions, 'output'>,
): Promise<void> {
  if (output !== undefined) await writeStream(output, pieces);
  else for await (const piece of pieces) await shell.out.write(piece);
}

/** The origin of a result that no project is behind. */
export function originless(shell: Shell, command: string): Meta {
  return { version: shell.version, command, inputs: [], seed: 0, warnings: [] };
}

/** Says something beside the result: on standard error, once, unless quiet is asked for. */
export async function say(
  shell: Shell,
  sentences: readonly string[],
  options: { readonly quiet?: boolean },
): Promise<void> {
  if (options.quiet) return;
  const { error } = shell;
  for (const sentence of sentences.map(printable))
    await error.write(`${error.isTerminal ? wrapped(sentence, error.width) : sentence}\n`);
}
