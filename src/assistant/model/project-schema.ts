import type { JsonSchema } from '../../scenario/json-schema.js';
import { conditionColumns } from '../../scenario/read-where.js';
import { scenarioSchema } from '../../scenario/scenario-schema.js';
import type { Dataset } from '../../tables/table.js';

interface WithOverrides {
  readonly properties: { readonly overrides: { readonly items: JsonSchema } };
}

/**
 * The JSON Schema of scenario files, of the tables that a project has: what each condition may hold is said once, not for each column, since a small
 * language model has no room for the whole.
 */
export function projectSchema(dataset: Dataset): JsonSchema {
  const whole = scenarioSchema() as JsonSchema & WithOverrides;
  const { overrides } = whole.properties;
  const allOf = [...dataset.values()].map(({ declaration, columns }) => ({
    if: { properties: { table: { const: declaration.name } } },
    // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema.
    then: {
      properties: {
        column: { enum: [...columns.keys()], default: declaration.overridden },
        where: { propertyNames: { enum: [...new Set(conditionColumns(declaration).map(({ name }) => name))] } },
      },
    },
  }));
  return {
    ...whole,
    properties: { ...whole.properties, overrides: { ...overrides, items: { ...overrides.items, allOf } } },
  };
}
