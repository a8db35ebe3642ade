import { WrongUsage } from '../../complaint/complaint.js';
import { didYouMean } from '../../complaint/near-match.js';
import type { JsonSchema } from '../../scenario/json-schema.js';

/** Arguments of a call as the client sent them. */
export type ToolArguments = Readonly<Record<string, unknown>>;

/** A tool of the server: what clients are told of it, and what it does. Its answer is a JSON object. */
export interface Tool {
  readonly name: string;
  readonly description: string;
  readonly properties: Readonly<Record<string, JsonSchema>>;
  readonly required: readonly string[];
  readonly isReadOnly: boolean;
  /** @throws BadInput and WrongUsage, whose words the client gets as a tool error. */
  readonly call: (sent: ToolArguments) => Promise<Readonly<Record<string, unknown>>>;
}

/** The JSON Schema of a tool's arguments. */
export function inputSchema({ properties, required }: Tool): JsonSchema {
  return { type: 'object', properties, required, additionalProperties: false };
}

/** @throws WrongUsage where an argument is not known or one that is needed is absent. */
export function checkNames({ name, properties, required }: Tool, sent: ToolArguments): void {
  const known = Object.keys(properties);
  for (const key of Object.keys(sent))
    if (!known.includes(key))
      throw new WrongUsage(
        `${name} has no argument "${key}". ${didYouMean(key, known) ?? `It takes ${known.join(', ') || 'none'}.`}`,
      );
  for (const key of required)
    if (sent[key] === undefined)
      throw new WrongUsage(`${name} needs "${key}". Send it: ${String(properties[key].description)}.`);
}

/** The whole number sent under a name, or the usual one. */
export function wholeNumberSent(sent: ToolArguments, name: string, usual: number): number {
  const value = sent[name] ?? usual;
  if (typeof value === 'number' && Number.isInteger(value) && value >= 0) return value;
  throw new WrongUsage(`"${name}" is no whole number from 0. Send one, as ${usual}.`);
}

/** The text sent under a name, if any. */
export function textSent(sent: ToolArguments, name: string): string | undefined {
  const value = sent[name];
  if (value === undefined || typeof value === 'string') return value;
  throw new WrongUsage(`"${name}" is no text. Send it in quotes.`);
}
