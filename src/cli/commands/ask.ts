import { Command, Option } from 'commander';
import { draftText } from '../../assistant/draft.js';
import type { Reading } from '../../assistant/reading.js';
import { BadInput, type Complaint } from '../../complaint/complaint.js';
import { saveScenario } from '../../project/save-scenario.js';
import { answeredSoon } from '../ask/answered-soon.js';
import { proposed } from '../ask/ask-prompt.js';
import { passedOverLines } from '../ask/passed-over-lines.js';
import { type ReaderOptions, readQuestion } from '../ask/read-question.js';
import { isCommand, runReading } from '../ask/run-reading.js';
import { addCommonOptions } from '../options.js';
import { phrases } from '../phrases/index.js';
import { openSession, type Session } from '../session.js';
import { type Shell, say } from '../shell.js';

interface AskOptions extends ReaderOptions {
  readonly yes?: boolean;
  readonly dryRun?: boolean;
  readonly save?: string;
}

export function askCommand(shell: Shell): Command {
  return addCommonOptions(new Command('ask'))
    .description(
      'A question in plain words, in English or French: says how it is understood, shows the scenario that it makes of it, runs and explains it. On a terminal it asks before it runs.',
    )
    .argument('<question...>', 'the question; in quotes, or as words')
    .addOption(new Option('--yes', 'run without asking'))
    .addOption(new Option('--dry-run', 'print the scenario file, or the command, and run nothing'))
    .addOption(
      new Option('--model', 'let the language model of whatif.yaml read it, instead of only what is not understood'),
    )
    .addOption(new Option('--save <name>', 'write the scenario to the project under this name'))
    .addHelpText(
      'after',
      '\nExample:\n  whatif ask "what if insulin demand rises 20% in Q2 and L2 stops for two weeks in May?"\n  whatif ask "pourquoi INS-100 est-il en retard en Allemagne ?"',
    )
    .action((words: string[], options: AskOptions) => run(shell, words.join(' '), options));
}

async function run(shell: Shell, question: string, options: AskOptions): Promise<void> {
  const session = await openSession(shell, options);
  const reading = answeredSoon(await readQuestion(shell, session, question, options));
  if (reading.unread.length > 0) throw new BadInput(complaintsOf(reading));
  if (options.dryRun) {
    await say(shell, passedOverLines(reading), options);
    await shell.out.write(dryRun(reading));
    return;
  }
  const isAsked = !options.yes && shell.input.isTTY === true && shell.error.isTerminal && !options.quiet;
  await say(shell, understood(reading), options);
  const chosen = isAsked ? await proposed(reading) : { reading, run: true, save: options.save };
  const saved =
    chosen.save === undefined ? chosen.reading : await save(shell, session, chosen.reading, chosen.save, options);
  if (!chosen.run) return;
  if (!isCommand(saved.command)) throw new BadInput([unknownCommand(saved)]);
  // What was saved is read from its file.
  const { project } = session;
  const asked = chosen.save === undefined ? { ...shell, opened: { project, flags: options } } : shell;
  await runReading(asked, saved, options);
  shell.exitCode = asked.exitCode;
}

/** What was not understood, each with the nearest readings. */
export function complaintsOf({ unread, language }: Reading): Complaint[] {
  return unread.map(({ text, problem, choices }) => ({
    place: { file: 'question' },
    found: text,
    problem,
    ...(choices.length > 0 ? { remedy: phrases[language].reading.didYouMean(choices) } : {}),
  }));
}

function unknownCommand({ command, language }: Reading): Complaint {
  return {
    place: { file: 'question' },
    found: command.name,
    problem: phrases[language].reading.noSuchCommand,
  };
}

function dryRun({ drafts, command }: Reading): string {
  if (drafts.length === 0) return `whatif ${commandText(command.name, command.arguments)}\n`;
  return drafts.map(draftText).join('---\n');
}

function commandText(name: string, words: readonly string[]): string {
  return [name, ...words.map((word) => (/[\s<>*]/.test(word) ? JSON.stringify(word) : word))].join(' ');
}

/** How the question was understood, the scenario, and the command: said beside the result. */
export function understood(reading: Reading): string[] {
  const { words, drafts, command, kind, language } = reading;
  const say = phrases[language].reading;
  const shown = drafts.flatMap((draft) =>
    draftText(draft)
      .trimEnd()
      .split('\n')
      .map((line) => `  ${line}`),
  );
  const told = kind === 'what_if' ? [] : [say.answeredBy(`whatif ${commandText(command.name, command.arguments)}`)];
  return [say.understood(words), ...passedOverLines(reading), ...shown, ...told, ''];
}

/** Writes the scenario under a name; the reading then speaks of it by that name. */
async function save(
  shell: Shell,
  { project }: Session,
  reading: Reading,
  name: string,
  options: AskOptions,
): Promise<Reading> {
  const words = phrases[reading.language].reading;
  const [draft] = reading.drafts;
  if (draft === undefined)
    throw new BadInput([{ place: { file: '--save' }, found: name, problem: words.savesNothing }]);
  const named = { ...draft, name };
  const path = saveScenario(project, name, draftText(named));
  await say(shell, [words.wrote(path)], options);
  const { command } = reading;
  const renamed = { ...command, arguments: command.arguments.map((word) => (word === draft.name ? name : word)) };
  return { ...reading, drafts: reading.drafts.filter((one) => one !== draft), command: renamed };
}
