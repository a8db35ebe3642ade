import { describe, expect, it } from 'vitest';
import { tableDeclarations } from '../../src/tables/declarations/index.js';

it('no two tables have one name', () => {
  const names = tableDeclarations.map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
});

// What every declaration promises. A new table is tested by being in the index.
describe.each(tableDeclarations.map((declaration) => [declaration.name, declaration] as const))(
  '%s',
  (_, declaration) => {
    const names = declaration.columns.map(({ name }) => name);

    it('has columns with names of their own, and describes each', () => {
      expect(new Set(names).size).toBe(names.length);
      expect(declaration.columns.filter(({ description }) => description === '')).toEqual([]);
      expect(names.filter((name) => !/^[a-z]+(_[a-z]+)*$/.test(name))).toEqual([]);
    });

    it('names only columns that it has: its key, its time, what is overridden', () => {
      const named = [declaration.overridden, ...(declaration.key ?? []), ...Object.values(declaration.time ?? {})];
      expect(named.filter((name) => !names.includes(name))).toEqual([]);
    });

    it('refers only to text columns that exist', () => {
      for (const { references, type } of declaration.columns) {
        if (references === undefined) continue;
        const target = tableDeclarations.find(({ name }) => name === references.table);
        expect(target?.columns.find(({ name }) => name === references.column)?.type).toBe(type);
      }
    });

    it('knows values only from text columns that exist', () => {
      for (const { knownFrom = [], type } of declaration.columns)
        for (const source of knownFrom) {
          const other = tableDeclarations.find(({ name }) => name === source.table);
          expect(other?.columns.find(({ name }) => name === source.column)?.type).toBe(type);
        }
    });

    it('has defaults that its own columns accept, and none where a cell is required', () => {
      for (const column of declaration.columns) {
        if (column.default === undefined) continue;
        expect(column.required).toBeFalsy();
        if (column.choices) expect(column.choices).toContain(column.default);
        else expect(typeof column.default).toBe('number');
      }
    });
  },
);
