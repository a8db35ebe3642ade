import { draftText } from '../../assistant/draft.js';
import type { ReadCommand, Reading } from '../../assistant/reading.js';
import { commands } from '../commands/index.js';
import type { CommonOptions } from '../options.js';
import { phrases } from '../phrases/index.js';
import { programFor } from '../program.js';
import type { Shell } from '../shell.js';
import { answerWhatIf } from './answer-view.js';
import { conclusionOf } from './conclusion.js';

/** Runs what a question was read as: changes are answered with a headline, everything else by the command that answers it. */
export async function runReading(shell: Shell, reading: Reading, options: CommonOptions): Promise<void> {
  const drafts = reading.drafts.map((draft) => ({ name: draft.name, text: draftText(draft) }));
  const isChange = reading.kind === 'what_if';
  const drafted: Shell = {
    ...shell,
    drafts: [...(shell.drafts ?? []), ...drafts],
    ...(isChange ? {} : { conclude: conclusionOf(reading, phrases[reading.language]) }),
  };
  if (isChange) await answerWhatIf(drafted, reading, options);
  else await runCommand(drafted, reading.command, options);
  shell.exitCode = drafted.exitCode;
}

/** Whether a command of this name is there. */
export function isCommand({ name }: ReadCommand): boolean {
  return commands.some((entry) => entry.name === name);
}

async function runCommand(shell: Shell, command: ReadCommand, options: CommonOptions): Promise<void> {
  const program = await programFor(shell, [command.name]);
  const called = program.commands.find((one) => one.name() === command.name);
  const flags = flagsOf(options).filter(([flag]) => called?.options.some(({ long }) => long === flag));
  await program.parseAsync([command.name, ...command.arguments, ...flags.flat()], { from: 'user' });
}

/** The common flags of a question; those that its command has are passed on to it. */
function flagsOf({
  data,
  format,
  output,
  set,
  horizon,
  start,
  seed,
  quiet,
  color,
  jobs,
}: CommonOptions): readonly (readonly string[])[] {
  const valued = {
    '--data': data,
    '--format': format,
    '--output': output,
    '--horizon': horizon,
    '--start': start,
    '--seed': seed,
    '--jobs': jobs,
  };
  return [
    ...Object.entries(valued).flatMap(([flag, value]) => (value === undefined ? [] : [[flag, String(value)]])),
    ...set.map((value) => ['--set', value]),
    ...(quiet ? [['--quiet']] : []),
    ...(color ? [] : [['--no-color']]),
  ];
}
