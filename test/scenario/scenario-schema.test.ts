import { describe, expect, it } from 'vitest';
import { overrideKeys } from '../../src/scenario/read-override.js';
import { scenarioKeys } from '../../src/scenario/read-scenario.js';
import { scenarioSchema } from '../../src/scenario/scenario-schema.js';
import { verbs } from '../../src/scenario/verbs/index.js';
import { tableDeclarations } from '../../src/tables/declarations/index.js';

interface Part {
  readonly properties: Record<string, Part & { enum?: string[]; items: Part }>;
  readonly allOf: { if: Part; then: Part & { properties: { where: Part; during?: false } } }[];
  readonly oneOf: unknown[];
}

const schema = JSON.parse(JSON.stringify(scenarioSchema())) as Part;
const override = schema.properties.overrides.items;
const perTable = (name: string) =>
  override.allOf[tableDeclarations.findIndex((table) => table.name === name)].then.properties;

describe('scenarioSchema', () => {
  it('knows every key, table and verb that the reader knows', () => {
    expect(Object.keys(schema.properties)).toEqual([...scenarioKeys]);
    expect(Object.keys(override.properties)).toEqual([...overrideKeys, ...verbs.map(({ name }) => name)]);
    expect(override.properties.table.enum).toEqual(tableDeclarations.map(({ name }) => name));
    expect(override.oneOf).toHaveLength(verbs.length);
  });

  it('completes the columns of a table and of those that it refers to', () => {
    expect(Object.keys(perTable('routings').where.properties)).toEqual(
      expect.arrayContaining(['resource', 'units_per_hour', 'family', 'site']),
    );
    expect(perTable('capacity').column).toMatchObject({ default: 'hours' });
  });

  it('forbids a period where the rows of a table have no time', () => {
    expect(perTable('changeovers').during).toBe(false);
    expect(perTable('closures').during).toBeUndefined();
  });
});
