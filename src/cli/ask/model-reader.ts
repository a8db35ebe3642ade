import type { Option } from 'commander';
import { draftText } from '../../assistant/draft.js';
import { askModel } from '../../assistant/model/ask-model.js';
import { type CommandGuide, kindOfCommand } from '../../assistant/model/command-guide.js';
import type { ReadCommand, Reading } from '../../assistant/reading.js';
import { recogniser } from '../../assistant/understand/understand.js';
import { BadInput, complaintText, WrongUsage } from '../../complaint/complaint.js';
import { scenariosNamed } from '../../project/read-scenarios.js';
import { baseline } from '../../scenario/scenario.js';
import { commands } from '../commands/index.js';
import { isHarmless } from '../harmless-flag.js';
import type { CommonOptions } from '../options.js';
import { phrases } from '../phrases/index.js';
import { loaded } from '../program.js';
import { openSession, type Session } from '../session.js';
import { type Shell, say } from '../shell.js';
import { modelEndpoint } from './model-endpoint.js';
import { vocabularyIn } from './vocabulary.js';

/**
 * Reads a question with the language model that the project names. It gets the question and the project's names; its scenarios and its
 * command are checked as if a person had written them.
 * @throws BadInput where none is configured, and where its answer cannot be used.
 */
export async function readWithModel(
  shell: Shell,
  session: Session,
  question: string,
  options: CommonOptions,
): Promise<Reading> {
  const { assistant } = session.project;
  if (assistant === undefined)
    throw new BadInput([
      {
        place: { file: 'whatif.yaml' },
        problem: 'names no language model.',
        remedy: 'Set assistant.url and assistant.model.',
      },
    ]);
  const vocabulary = vocabularyIn(session);
  const { language } = recogniser(vocabulary)(question, 'en');
  const words = phrases[language].reading;
  await say(shell, [words.askingModel(assistant.model, new URL(assistant.url).host)], options);
  const offered = await offeredCommands(shell);
  const reading = await askModel(
    {
      complete: modelEndpoint(assistant, shell.env.WHATIF_ASSISTANT_KEY || undefined),
      vocabulary,
      language,
      commands: offered.map(({ guide }) => guide),
      faultsOf: async (read) => [...flagFaults(read.command, offered), ...(await scenarioFaults(shell, read, options))],
    },
    question,
  );
  return { ...reading, words: [words.modelReads(assistant.model)] };
}

interface Offered {
  readonly guide: CommandGuide;
  readonly flags: readonly Option[];
}

async function offeredCommands(shell: Shell): Promise<readonly Offered[]> {
  const entries = commands.filter(({ name }) => name in kindOfCommand);
  const offered: Offered[] = [];
  for (const entry of entries) {
    const command = await loaded(shell, entry);
    const flags = command.options.filter(isHarmless);
    const lines = [
      command.description(),
      ...command.registeredArguments.map((argument) => `  ${argument.name()}: ${argument.description}`),
      ...flags.map((flag) => `  ${flag.flags}: ${flag.description}`),
    ];
    offered.push({ guide: { name: entry.name, usage: lines.join('\n') }, flags });
  }
  return offered;
}

/** A model may set what is computed, not where it is written to or what is read. */
function flagFaults({ name, arguments: words }: ReadCommand, offered: readonly Offered[]): string[] {
  const known = offered.find(({ guide }) => guide.name === name)?.flags.map(({ long }) => long) ?? [];
  return words
    .filter((word) => /^-+[a-z]/i.test(word) && !known.includes(word.split('=')[0]))
    .map((word) => `${name} has no flag ${word} that may be used here.`);
}

/** What the reader of scenario files says of the drafts, and of the scenarios that the command names. */
async function scenarioFaults(
  shell: Shell,
  { drafts, kind, command }: Reading,
  options: CommonOptions,
): Promise<readonly string[]> {
  const texts = drafts.map((draft) => ({ name: draft.name, text: draftText(draft) }));
  const named = ['what_if', 'compare', 'simulate'].includes(kind)
    ? command.arguments.slice(0, namesBeforeFlags(command))
    : [];
  try {
    const { project } = await openSession({ ...shell, drafts: texts }, { ...options, set: [] });
    scenariosNamed(project, [baseline.name, ...drafts.map(({ name }) => name), ...named]);
    return [];
  } catch (error) {
    if (error instanceof BadInput) return error.complaints.map(complaintText);
    if (error instanceof WrongUsage) return [error.message];
    throw error;
  }
}

function namesBeforeFlags({ arguments: words }: ReadCommand): number {
  const first = words.findIndex((word) => word.startsWith('-'));
  return first === -1 ? words.length : first;
}
