import type { TableDeclaration } from '../tables/declaration.js';
import { tableDeclarations } from '../tables/declarations/index.js';
import { amountSchema } from './amount.js';
import { distributionForms } from './distribution.js';
import type { JsonSchema } from './json-schema.js';
import type { overrideKeys } from './read-override.js';
import type { scenarioKeys } from './read-scenario.js';
import { conditionColumns } from './read-where.js';
import { verbs } from './verbs/index.js';

const oneOrMore = (items: JsonSchema): JsonSchema => ({ anyOf: [items, { type: 'array', items }] });
const named = (values: JsonSchema): JsonSchema => ({ type: 'object', additionalProperties: values });

/**
 * The JSON Schema (draft 2020-12) of a scenario file, from which editors complete and check it as it is written. It is made of the
 * declarations of tables and verbs, so that it knows what the reader knows, save what only data tells: products, resources, matches.
 */
export function scenarioSchema(): JsonSchema {
  const properties: Record<(typeof scenarioKeys)[number], JsonSchema> = {
    scenario: { type: 'string', description: "Title; the file's name is the scenario's name." },
    extends: { ...oneOrMore({ type: 'string' }), description: 'One parent or a list, applied in order.' },
    description: { type: 'string', description: 'What is asked, for those who read the result.' },
    params: {
      ...named({ anyOf: [amountSchema, distributionSchema()] }),
      description: 'Numbers, percentages, expressions or distributions; --set wins over them.',
    },
    sweep: { ...named(oneOrMore(amountSchema)), description: 'Values per parameter: a list, or from:to:step.' },
    overrides: { type: 'array', items: overrideSchema(), description: 'Changes to tables, applied in order.' },
    expect: {
      ...oneOrMore({ type: 'string', pattern: '^\\s*[a-z_][A-Za-z0-9_.]*\\s*(<=|>=|==|=|<|>)\\s*\\S' }),
      description: 'What must hold: fill_rate >= 97%, fill_rate[family=vaccine] >= 98%, or fill_rate >= baseline - 2%.',
    },
  };
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'whatif scenario',
    type: 'object',
    properties,
    additionalProperties: false,
  };
}

function distributionSchema(): JsonSchema {
  const forms = Object.entries(distributionForms).map(([kind, form]) => [
    kind,
    { type: 'array', items: amountSchema, description: form },
  ]);
  return {
    type: 'object',
    properties: Object.fromEntries(forms),
    minProperties: 1,
    maxProperties: 1,
    additionalProperties: false,
  };
}

/** The JSON Schema of one override. */
export function overrideSchema(): JsonSchema {
  const properties: Record<(typeof overrideKeys)[number], JsonSchema> = {
    table: { enum: tableDeclarations.map(({ name }) => name), description: 'The table that is changed.' },
    column: { type: 'string', description: 'The column, where it is not the usual one.' },
    where: { type: 'object', description: 'Which rows: a value, a list, a glob (INS-*) or { min, max } per column.' },
    during: {
      type: ['string', 'number'],
      description: 'When: 2026-04..2026-06, 2026-Q2, 2026-W14..2026-W26, days, or +4w..+8w from the start of the plan.',
    },
    optional: { type: 'boolean', description: 'Whether it may match nothing.' },
  };
  const verbArguments = verbs.map(({ name, summary, example, schema }) => [
    name,
    { ...schema, description: `${summary[0].toUpperCase()}${summary.slice(1)}: ${example}` },
  ]);
  return {
    type: 'object',
    properties: { ...properties, ...Object.fromEntries(verbArguments) },
    required: ['table'],
    additionalProperties: false,
    oneOf: verbs.map(({ name }) => ({ required: [name] })),
    allOf: tableDeclarations.map(perTable),
  };
}

/** What the columns may be once the table is known; covariates have names that nobody declares. */
function perTable(table: TableDeclaration): JsonSchema {
  const column = table.further
    ? { type: 'string' }
    : { enum: table.columns.map(({ name }) => name), default: table.overridden };
  const condition = { anyOf: [oneOrMore(amountSchema), rangeSchema] };
  // Turned round, since of two columns of one name, a table's own and one that it refers to, its own is meant.
  const columns = [...conditionColumns(table)]
    .reverse()
    .map(({ name, description }) => [name, { ...condition, description }]);
  return {
    if: { properties: { table: { const: table.name } }, required: ['table'] },
    // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema.
    then: {
      properties: {
        column,
        where: { properties: Object.fromEntries(columns), ...(table.further ? {} : { additionalProperties: false }) },
        ...(table.time === undefined ? { during: false } : {}),
      },
    },
  };
}

const rangeSchema: JsonSchema = {
  type: 'object',
  properties: { min: amountSchema, max: amountSchema },
  minProperties: 1,
  additionalProperties: false,
};
