import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { complaintText } from '../../src/complaint/complaint.js';
import { checkDataset } from '../../src/tables/check-dataset.js';
import { declarationOf } from '../../src/tables/declarations/index.js';
import { readTable } from '../../src/tables/read-table.js';
import { selectRows } from '../../src/tables/rows.js';
import type { Dataset, Table } from '../../src/tables/table.js';

const dataset = (texts: Record<string, string>): Dataset =>
  new Map(
    Object.entries(texts).map(([name, text]) => {
      const { table, complaints } = readTable(declarationOf(name), Buffer.from(text), `data/${name}.csv`, {
        decimal: '.',
        mapping: {},
      });
      if (!table) throw new Error(complaints.map(complaintText).join('\n'));
      return [name, table satisfies Table];
    }),
  );
const check = (texts: Record<string, string>): string[] => checkDataset(dataset(texts)).complaints.map(complaintText);

describe('checkDataset', () => {
  const products = 'product,family\nINS-100,insulin\nINS-200,insulin\n';

  it('finds nothing wrong where all fits, and does not mind absent tables', () => {
    expect(check({ demand: 'date,product,quantity\n2026-01-05,INS-100,1\n', products })).toEqual([]);
    expect(check({ demand: 'date,product,quantity\n2026-01-05,INS-10O,1\n' })).toEqual([]);
  });

  it('names values that the other table does not have, once each, with the near match', () => {
    expect(
      check({ products, demand: 'date,product,quantity\n2026-01-05,INS-10O,1\n2026-01-05,VAC,2\n2026-01-06,VAC,2\n' }),
    ).toEqual([
      'data/demand.csv:2:2  product  "INS-10O"  is not in products.csv. Did you mean "INS-100"?',
      'data/demand.csv:3:2  product  "VAC"  is not in products.csv. 2 rows have it.',
    ]);
  });

  it('names rows given twice', () => {
    expect(check({ capacity: 'resource,date,hours\nL1,,40\nL1,2026-01,50\nL1,2026-01-01,60\nL1,,70\n' })).toEqual([
      'data/capacity.csv:4:1  resource, date  "L1, 2026-01-01"  stands in line 3 already. Keep one of the two rows.',
      'data/capacity.csv:5:1  resource, date  "L1"  stands in line 2 already. Keep one of the two rows.',
    ]);
  });

  it('tells rows apart by blanks, and does not mind a column of the key that the file does not have', () => {
    const turns = 'product,resource,units_per_hour,from,to\nA,L1,1,,2025-12\nA,L1,1,2026-01,\nA,L2,1,,\n';
    expect(check({ routings: turns })).toEqual([]);
    expect(check({ routings: 'product,resource,units_per_hour\nA,L1,1\nB,L1,1\nA,L1,2\n' })).toEqual([
      'data/routings.csv:4:1  product, resource, from  "A, L1"  stands in line 2 already. Keep one of the two rows.',
    ]);
  });

  it('names rows that hold while another of the same key does', () => {
    const suppliers = 'component,supplier,price,from,to\nvial,V,1,,2026-04-15\nvial,V,2,2026-04-10,\nvial,W,1,,\n';
    expect(check({ suppliers })).toEqual([
      'data/suppliers.csv:3:4  from  "2026-04-10"  begins while line 2 still holds. End that one before: write its to.',
    ]);
    const lanes = 'from,to,cost_per_unit,valid_from\nMainz,DE,1,\nMainz,DE,2,2026-04-10\nMainz,FR,1,2026-04-10\n';
    expect(check({ lanes })).toEqual([
      'data/lanes.csv:3:4  valid_from  "2026-04-10"  begins while line 2 still holds. End that one before: write its valid_to.',
    ]);
  });

  it('finds the rows that a comparison of texts finds, in tables cut from larger ones too', () => {
    const cells = fc.array(fc.tuple(fc.constantFrom('A', 'B', 'C'), fc.constantFrom('', '2026-01', '2026-02')));
    fc.assert(
      fc.property(cells, fc.nat({ max: 5 }), (rows, skipped) => {
        const text = `resource,date,hours\n${rows.map(([resource, date]) => `${resource},${date},1\n`).join('')}`;
        const whole = dataset({ capacity: text }).get('capacity') as Table;
        const kept = Int32Array.from(rows.keys()).subarray(skipped);
        const joined = rows.slice(skipped).map((row) => row.join());
        const repeated = joined.flatMap((row, index) => (joined.indexOf(row) < index ? [index + skipped + 2] : []));
        const found = checkDataset(new Map([['capacity', selectRows(whole, kept)]])).complaints;
        expect(found.map(({ place }) => place.line)).toEqual(repeated);
      }),
    );
  });

  it('gives the first hundred complaints and counts the rest, however many there are', () => {
    const rows = Array.from({ length: 5000 }, (_, row) => `2026-01-05,PRODUCT_${row}_B,1\n`).join('');
    const known = Array.from({ length: 5000 }, (_, row) => `PRODUCT-${row}-A\n`).join('');
    const { complaints, more } = checkDataset(
      dataset({ products: `product\n${known}`, demand: `date,product,quantity\n${rows}` }),
    );
    expect([complaints.length, more]).toEqual([100, 4900]);
  });

  it('names periods that end before they begin', () => {
    expect(check({ closures: 'resource,from,to\nL1,2026-05-17,2026-05-04\nL1,2026-05-04,2026-05-04\n' })).toEqual([
      'data/closures.csv:2:3  to  "2026-05-04"  lies before from, 2026-05-17. Turn the two dates round.',
    ]);
    expect(check({ closures: 'resource,from,to\nL1,2026-05-04,2026-05\nL1,2026-W20,2026-W20\n' })).toEqual([]);
  });
});
