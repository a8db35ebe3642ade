import type { Argument, Command, Option } from 'commander';
import { WrongUsage } from '../../complaint/complaint.js';
import type { JsonSchema } from '../../scenario/json-schema.js';
import { ExitCode } from '../exit-code.js';
import { isHarmless } from '../harmless-flag.js';
import type { Shell } from '../shell.js';
import { captured } from './captured-run.js';
import { draftsProperty, draftsSent } from './drafts.js';
import { type Tool, type ToolArguments, wholeNumberSent } from './tool.js';

const usualRows = 100;

const maxRows: JsonSchema = {
  type: 'integer',
  minimum: 0,
  description: `the most rows to send (default: ${usualRows}); the answer says how many there are`,
};

/** Flags that the server gives to every command. */
export interface ServerFlags {
  readonly data?: string | undefined;
  readonly jobs?: number | undefined;
  /** What a command is always told, whatever a client sends. */
  readonly always?: readonly string[];
}

/**
 * A command as a tool: its arguments and flags are those that the command declares, its answer is what the command writes with
 * `--format json`, and its errors are the command's.
 */
export function commandTool(shell: Shell, command: Command, name: string, flags: ServerFlags): Tool {
  const offered = command.options.filter(isHarmless);
  const names = command.registeredArguments;
  const takesDrafts = command.options.some((option) => option.attributeName() === 'data');
  return {
    name,
    description: command.description(),
    properties: {
      ...Object.fromEntries(names.map((argument) => [argument.name(), argumentSchema(argument)])),
      ...Object.fromEntries(offered.map((option) => [propertyOf(option), optionSchema(option)])),
      ...(takesDrafts ? { drafts: draftsProperty } : {}),
      max_rows: maxRows,
    },
    required: [
      ...names.filter(({ required }) => required).map((argument) => argument.name()),
      ...offered.filter(({ mandatory }) => mandatory).map(propertyOf),
    ],
    isReadOnly: true,
    call: async (sent) => {
      const drafts = draftsSent(sent.drafts);
      const words = wordsOf(
        command,
        offered,
        sent,
        takesDrafts ? flags : {},
        drafts.map(({ name: draft }) => draft),
      );
      const { out, error, exitCode } = await captured(shell, words, drafts);
      if (exitCode !== ExitCode.Done && exitCode !== ExitCode.ExpectationNotMet)
        throw exitCode === ExitCode.OurFault ? new Error(error.trim()) : new WrongUsage(trimmed(error));
      return answerOf(out, exitCode, wholeNumberSent(sent, 'max_rows', usualRows));
    },
  };
}

const propertyOf = (option: Option): string => option.name().replaceAll('-', '_');

function argumentSchema(argument: Argument): JsonSchema {
  const { description } = argument;
  return argument.variadic
    ? { type: 'array', items: { type: 'string' }, description }
    : { type: 'string', description };
}

function optionSchema(option: Option): JsonSchema {
  const { description, argChoices } = option;
  if (option.attributeName() === 'set')
    return {
      type: 'object',
      additionalProperties: { type: ['number', 'string'] },
      description: 'parameters of the scenarios and their values: { "surge": 0.3 }',
    };
  if (option.isBoolean() || option.negate) return { type: 'boolean', description };
  if (Array.isArray(option.defaultValue)) return { type: 'array', items: { type: 'string' }, description };
  if (argChoices !== undefined) return { enum: argChoices, description };
  return { type: ['string', 'number'], description };
}

/** The command line of a call. Values stand behind an equals sign and names behind `--`, so that none is taken for a flag. */
function wordsOf(
  command: Command,
  offered: readonly Option[],
  sent: ToolArguments,
  { data, jobs, always = [] }: ServerFlags,
  drafts: readonly string[],
): readonly string[] {
  const own = [
    '--format=json',
    ...always,
    ...(data === undefined ? [] : [`--data=${data}`]),
    ...(jobs === undefined ? [] : [`--jobs=${jobs}`]),
  ];
  const draftFlag = offered.find((option) => option.attributeName() === 'scenario');
  const withDrafts = drafts.length > 0 && draftFlag !== undefined ? { scenario: drafts[0], ...sent } : sent;
  return [
    command.name(),
    ...own,
    ...offered.flatMap((option) => flagWords(option, withDrafts[propertyOf(option)])),
    '--',
    ...command.registeredArguments.flatMap((argument) => {
      const value =
        sent[argument.name()] ?? (isScenario(argument) ? drafts.slice(0, argument.variadic ? undefined : 1) : []);
      return listOf(value).map((word) => plainText(argument.name(), word));
    }),
  ];
}

const isScenario = (argument: Argument): boolean => /^scenarios?$/.test(argument.name());

function flagWords(option: Option, value: unknown): string[] {
  if (value === undefined || value === false) return [];
  const flag = option.long ?? '';
  if (value === true && (option.isBoolean() || option.negate)) return [flag];
  if (option.attributeName() === 'set' && typeof value === 'object')
    return Object.entries(value ?? {}).map(([name, amount]) => `${flag}=${name}=${plainText('set', amount)}`);
  return listOf(value).map((one) => `${flag}=${plainText(propertyOf(option), one)}`);
}

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [value]);

function plainText(name: string, value: unknown): string {
  if (typeof value === 'string' || typeof value === 'number') return String(value);
  throw new WrongUsage(`"${name}" is neither a text nor a number. Send one of these.`);
}

/** What the command wrote, with at most so many rows; what fed it is named by check alone. */
function answerOf(out: string, exitCode: number, most: number): Readonly<Record<string, unknown>> {
  const { meta, rows } = JSON.parse(out) as { meta: Readonly<Record<string, unknown>>; rows: readonly unknown[] };
  const { inputs: _inputs, ...told } = meta;
  return {
    ...told,
    expectations_met: exitCode !== ExitCode.ExpectationNotMet,
    rows_total: rows.length,
    rows: rows.slice(0, most),
  };
}

const trimmed = (error: string): string => error.trim().replace(/^error: /, '');
