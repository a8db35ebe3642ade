import { type Command, InvalidArgumentError, Option } from 'commander';
import { formats } from '../report/index.js';
import { readPlain } from '../scenario/read-parameter.js';

/** The flags that every command which shows a result has. */
export interface CommonOptions {
  readonly data?: string;
  readonly format: string;
  readonly output?: string;
  readonly set: readonly string[];
  readonly horizon?: number;
  readonly start?: string;
  readonly seed: number;
  readonly quiet?: boolean;
  readonly color: boolean;
  readonly jobs?: number;
}

/** Options are made anew for every command: commander keeps their state. */
const makers = {
  data: () => new Option('--data <dir>', 'the project folder, or a folder of CSV tables (default: this folder)'),
  format: () =>
    new Option('--format <format>', 'how the result is written')
      .choices(formats.map(({ name }) => name))
      .default('table'),
  output: () => new Option('--output <file>', 'write the result to a file instead of standard output'),
  set: () =>
    new Option('--set <name=value>', 'set a parameter of the scenarios; may be repeated')
      .argParser(collected)
      .default([], 'none'),
  horizon: () => new Option('--horizon <buckets>', 'how many buckets to look ahead').argParser(wholeNumber(1, 10_000)),
  start: () =>
    new Option('--start <date>', 'the first bucket of the plan, as 2026-01-05, 2026-W02, 2026-01 or 2026-Q1'),
  seed: () =>
    new Option('--seed <number>', 'seed of everything random').argParser(wholeNumber(0, 2 ** 32 - 1)).default(1),
  jobs: () =>
    new Option('--jobs <number>', 'how many worker threads (default: the number of cores)').argParser(
      wholeNumber(1, 256),
    ),
  quiet: () => new Option('--quiet', 'say nothing beside the result'),
  color: () => new Option('--no-color', 'no colour, as with NO_COLOR=1'),
} as const;

/** Adds the common flags, or those named. */
export function addCommonOptions(command: Command, names = Object.keys(makers) as (keyof typeof makers)[]): Command {
  for (const name of names) command.addOption(makers[name]());
  return command;
}

/** Reads a whole number between two bounds; commander names the flag and the value in the error. */
export function wholeNumber(least: number, most: number): (text: string) => number {
  return (text) => {
    const value = Number(text);
    if (!/^\d+$/.test(text) || value < least || value > most)
      throw new InvalidArgumentError(`It must be a whole number from ${least} to ${most}.`);
    return value;
  };
}

/** Reads a share: 0.05, or 5%. */
export function shareOf(text: string): number {
  const value = readPlain(text);
  if (!(value > 0 && value <= 1)) throw new InvalidArgumentError('It must be a share: 0.05, or 5%.');
  return value;
}

/** A flag that may be repeated. */
export function collected(text: string, before: readonly string[]): readonly string[] {
  return [...before, text];
}
