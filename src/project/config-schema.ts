import type { JsonSchema } from '../scenario/json-schema.js';
import { overrideSchema } from '../scenario/scenario-schema.js';
import { tableDeclarations } from '../tables/declarations/index.js';
import { leverSchema } from './declared-levers.js';
import type { SettingDeclaration } from './setting.js';
import { settingDeclarations } from './settings.js';

/** The JSON Schema (draft 2020-12) of whatif.yaml, from the declarations that reading works from; editors complete with it. */
export function configSchema(): JsonSchema {
  const sections = [...new Set(settingDeclarations.map(({ path }) => path.split('.')[0]))];
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'whatif.yaml',
    ...object(sections.map((section) => [section, sectionSchema(section)])),
    $defs: { lever: leverSchema(), override: overrideSchema() },
  };
}

function sectionSchema(section: string): JsonSchema {
  const alone = settingDeclarations.find(({ path }) => path === section);
  if (alone) return settingSchema(alone);
  const inside = settingDeclarations.filter(({ path }) => path.startsWith(`${section}.`));
  return object(inside.map((declaration) => [declaration.path.slice(section.length + 1), settingSchema(declaration)]));
}

function object(properties: readonly (readonly [string, JsonSchema])[]): JsonSchema {
  return { type: 'object', additionalProperties: false, properties: Object.fromEntries(properties) };
}

function settingSchema(declaration: SettingDeclaration): JsonSchema {
  return { description: `${declaration.description} (default: ${declaration.default})`, ...typeSchema(declaration) };
}

function typeSchema({ type, choices, min, max }: SettingDeclaration): JsonSchema {
  const bounds = { ...(min === undefined ? {} : { minimum: min }), ...(max === undefined ? {} : { maximum: max }) };
  switch (type) {
    case 'text':
      return { type: 'string' };
    case 'choice':
      return { enum: choices };
    case 'integer':
    case 'number':
      return { type, ...bounds };
    case 'texts':
      return oneOrMore(choices ? { enum: choices } : { type: 'string' });
    case 'shares':
      return {
        type: 'array',
        items: { anyOf: [{ type: 'number', exclusiveMinimum: 0, exclusiveMaximum: 1 }, { type: 'string' }] },
      };
    case 'names':
      return { type: 'object', additionalProperties: { type: 'string' } };
    case 'levers':
      return { type: 'array', items: { $ref: '#/$defs/lever' } };
    case 'names by table':
      return object(
        tableDeclarations.map(({ name }) => [name, { type: 'object', additionalProperties: { type: 'string' } }]),
      );
  }
}

function oneOrMore(items: JsonSchema): JsonSchema {
  return { anyOf: [items, { type: 'array', items }] };
}
