import { describe, expect, it } from 'vitest';
import { declarationOf } from '../../src/tables/declarations/index.js';
import { readTable } from '../../src/tables/read-table.js';
import type { Table } from '../../src/tables/table.js';
import { notesOnUnknownValues } from '../../src/tables/unknown-values.js';

const notes = (texts: Record<string, string>): string[] =>
  notesOnUnknownValues(
    new Map(
      Object.entries(texts).map(([name, text]) => {
        const form = { decimal: '.', mapping: {} } as const;
        return [name, readTable(declarationOf(name), Buffer.from(text), `data/${name}.csv`, form).table as Table];
      }),
    ),
  );

describe('notesOnUnknownValues', () => {
  const demand = 'date,product,location,quantity\n2026-01-05,INS-100,DE,1\n2026-01-05,INS-200,FR,1\n';

  it('is silent where every name is known from somewhere', () => {
    expect(
      notes({
        demand,
        bom: 'product,component,quantity\nINS-100,API,1\n',
        suppliers: 'component,supplier\nAPI,S1\nVIAL,S1\n'.replace('VIAL', 'INS-200'),
        inventory: 'product,location,quantity\nAPI,,5\nINS-100,DE,5\n',
        changeovers: 'resource,from,to,hours\nL1,*,INS-100,2\n',
      }),
    ).toEqual([]);
  });

  it('names stock of products and in places that no other table speaks of, with the near match', () => {
    expect(notes({ demand, inventory: 'product,location,quantity\nINS-10O,DE,5\nINS-200,D,5\n' })).toEqual([
      'data/inventory.csv: product "INS-10O" (line 2; did you mean "INS-100"?): no other table speaks of it.',
      'data/inventory.csv: location "D" (line 3): no other table speaks of it.',
    ]);
  });

  it('names the first three of many', () => {
    const rows = ['X', 'Y', 'Z', 'V', 'W', 'X'].map((product) => `${product},1\n`).join('');
    expect(notes({ demand, inventory: `product,quantity\n${rows}` })).toEqual([
      'data/inventory.csv: product "X" (line 2), "Y" (line 3), "Z" (line 4), 2 more: no other table speaks of them.',
    ]);
  });

  it('does not ask for suppliers of components where there is no table of suppliers', () => {
    expect(notes({ demand, bom: 'product,component,quantity\nINS-100,API,1\n' })).toEqual([]);
  });

  it('names changeovers between products and families that there are not', () => {
    const products = 'product,family\nINS-100,insulin\nINS-200,insulin\n';
    expect(
      notes({ demand, products, changeovers: 'resource,from,to,hours\nL1,insulin,*,2\nL1,insuline,INS-100,2\n' }),
    ).toEqual([
      'data/changeovers.csv: from "insuline" (line 3; did you mean "insulin"?): no other table speaks of it.',
    ]);
  });
});
