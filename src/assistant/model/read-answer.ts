import type { Draft } from '../draft.js';
import { phrases } from '../phrases/index.js';
import type { Reading } from '../reading.js';
import type { Language } from '../understand/lexicon/sense.js';
import { kindOfCommand } from './command-guide.js';

/** An answer of a language model as a reading, or what is wrong with it. */
export type ReadAnswer = Reading | { readonly faults: readonly string[] };

const mostDrafts = 10;
const mostArguments = 60;

/**
 * Reads the answer of a language model: scenarios and a command of ours, nothing else. What else it says is not shown, since words that no
 * figure stands behind could be wrong. Whether scenarios and arguments make sense is checked by those who read them.
 */
export function readAnswer(
  question: string,
  language: Language,
  answer: string,
  commands: readonly string[],
): ReadAnswer {
  const parsed = parsedObject(answer);
  if (parsed === undefined) return { faults: ['It is no JSON object.'] };
  const { drafts = [], command = {}, unclear = [] } = parsed;
  const faults = [...draftFaults(drafts), ...commandFaults(command, commands), ...unclearFaults(unclear)];
  if (faults.length > 0) return { faults };
  const made = (drafts as readonly SentDraft[]).map(draftOf);
  const { name, arguments: words = [] } = command as SentCommand;
  return {
    question,
    language,
    kind: name === 'compare' && made.length === 1 && words.length === 1 ? 'what_if' : kindOfCommand[name],
    drafts: made,
    command: { name, arguments: words },
    words: [],
    unread: (unclear as readonly string[]).map((text) => ({
      text,
      problem: phrases[language].problem.notClearToModel,
      choices: [],
    })),
  };
}

interface SentDraft {
  readonly name: string;
  readonly scenario: Readonly<Record<string, unknown>>;
}

interface SentCommand {
  readonly name: string;
  readonly arguments?: readonly string[];
}

/** The object of an answer, which some models put between fences or after a preamble. */
function parsedObject(answer: string): Readonly<Record<string, unknown>> | undefined {
  const from = answer.indexOf('{');
  const to = answer.lastIndexOf('}');
  try {
    const value: unknown = JSON.parse(answer.slice(from, to + 1));
    return isObject(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

const isTexts = (value: unknown): value is readonly string[] =>
  Array.isArray(value) && value.every((one) => typeof one === 'string');

function draftFaults(drafts: unknown): string[] {
  if (!Array.isArray(drafts)) return ['"drafts" is no list.'];
  if (drafts.length > mostDrafts) return [`"drafts" has more than ${mostDrafts} scenarios.`];
  return drafts.flatMap((draft, index) => draftFault(draft, `"drafts" ${index + 1}`));
}

function draftFault(draft: unknown, place: string): string[] {
  const { name, scenario } = isObject(draft) ? draft : {};
  if (typeof name !== 'string' || !/^\w[\w-]{0,59}$/.test(name) || !isObject(scenario))
    return [`${place} is not { "name": letters, digits and hyphens, "scenario": { ... } }.`];
  const { overrides = [], extends: parents } = scenario;
  if (!Array.isArray(overrides)) return [`${place}: "overrides" is no list.`];
  return overrides.length === 0 && parents === undefined ? [`${place} changes nothing.`] : [];
}

function commandFaults(command: unknown, commands: readonly string[]): string[] {
  const { name, arguments: words = [] } = isObject(command) ? command : {};
  if (typeof name !== 'string' || !commands.includes(name)) return [`"command" has no name of ${commands.join(', ')}.`];
  return isTexts(words) && words.length <= mostArguments ? [] : ['"arguments" of the command is no list of texts.'];
}

function unclearFaults(unclear: unknown): string[] {
  return isTexts(unclear) ? [] : ['"unclear" is no list of texts.'];
}

/** What the reader of scenario files will complain about is kept as it is, so that it does. */
function draftOf({ name, scenario }: SentDraft): Draft {
  const { scenario: title, overrides = [], ...rest } = scenario as Partial<Draft>;
  return { ...rest, name, scenario: title ?? name, overrides };
}
