import { stringify } from 'yaml';
import { WrongUsage } from '../../complaint/complaint.js';
import type { ScenarioText } from '../../project/scenario-text.js';
import type { JsonSchema } from '../../scenario/json-schema.js';

const usualName = 'draft';

const scenarioArgument: JsonSchema = {
  type: 'object',
  description:
    'the contents of a scenario file: { scenario, extends, params, overrides: [{ table, where, during, multiply }], expect }; scenario_schema has all of it',
};

/** One scenario that is not on disk. */
export const draftProperties = {
  name: { type: 'string', description: `its name among scenarios (default: ${usualName})` },
  scenario: scenarioArgument,
} as const satisfies Record<string, JsonSchema>;

/** Scenarios that a client sends along with a call. */
export const draftsProperty: JsonSchema = {
  type: 'array',
  items: { type: 'object', properties: draftProperties, required: ['scenario'], additionalProperties: false },
  description: 'scenarios for this call alone, beside those of the project; they stand where no scenario is named',
};

/** The scenario files that a client sent, as text: what is wrong with them is said with the line of that text. */
export function draftsSent(sent: unknown): readonly ScenarioText[] {
  if (sent === undefined) return [];
  if (!Array.isArray(sent)) throw new WrongUsage('"drafts" is no list. Send a list of { name, scenario }.');
  return sent.map(draftSent);
}

/** One scenario file that a client sent: an object, or the text of a file. */
export function draftSent(sent: unknown): ScenarioText {
  const { name = usualName, scenario } = isObject(sent) ? sent : {};
  if (typeof name !== 'string' || !(isObject(scenario) || typeof scenario === 'string'))
    throw new WrongUsage('A draft is no scenario. Send { "name": "surge", "scenario": { "overrides": [...] } }.');
  return { name, text: typeof scenario === 'string' ? scenario : stringify(scenario) };
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
