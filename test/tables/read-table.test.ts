import { stringify } from 'csv-stringify/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isoText } from '../../src/calendar/bucket.js';
import { complaintText } from '../../src/complaint/complaint.js';
import { declarationOf, tableDeclarations } from '../../src/tables/declarations/index.js';
import { type FileForm, readTable } from '../../src/tables/read-table.js';
import { labels, numbers, type Table } from '../../src/tables/table.js';

const form: FileForm = { decimal: '.', mapping: {} };
const reading = (
  text: string | Uint8Array,
  table = 'demand',
  how: Partial<FileForm> = {},
): ReturnType<typeof readTable> =>
  readTable(declarationOf(table), typeof text === 'string' ? Buffer.from(text) : text, `data/${table}.csv`, {
    ...form,
    ...how,
  });
const complaints = (text: string | Uint8Array, table?: string, how?: Partial<FileForm>): string[] =>
  reading(text, table, how).complaints.map(complaintText);
const read = (text: string | Uint8Array, table?: string, how?: Partial<FileForm>): Table => {
  const { table: found, complaints } = reading(text, table, how);
  if (!found) throw new Error(complaints.map(complaintText).join('\n'));
  return found;
};
const texts = (table: Table, column: string): string[] => {
  const { codes, labels: words } = labels(table, column);
  return Array.from(codes, (code) => words[code] ?? '');
};
const days = (table: Table): string[] => Array.from(numbers(table, 'date'), isoText);

describe('readTable', () => {
  it('reads dates, text and numbers, with defaults for what is blank or absent', () => {
    const table = read('date,product,quantity,location\n2026-01-05,INS-100,12.5,DE\n2026-W03,INS-200,1e3,\n');
    expect(days(table)).toEqual(['2026-01-05', '2026-01-12']);
    expect(texts(table, 'product')).toEqual(['INS-100', 'INS-200']);
    expect([...numbers(table, 'quantity')]).toEqual([12.5, 1000]);
    expect(texts(table, 'location')).toEqual(['DE', '']);
    expect(texts(table, 'kind')).toEqual(['actual', 'actual']);
    expect([...numbers(table, 'price')]).toEqual([NaN, NaN]);
    expect([...table.lines]).toEqual([2, 3]);
  });

  it.each([
    ['a BOM mark and CRLF', '\ufeffdate,product,quantity\r\n2026-01-05,A,1\r\n'],
    ['semicolons', 'date;product;quantity\n2026-01-05;A;1\n'],
    ['tabs', 'date\tproduct\tquantity\n2026-01-05\tA\t1\n'],
    ['old Mac line ends', 'date,product,quantity\r2026-01-05,A,1\r'],
    ['blanks and case in the header', ' Date , PRODUCT,Quantity\n 2026-01-05 , A , 1 \n'],
    ['quoted headers with the delimiter in them', '"date","product","quantity","a;b;c;d"\n2026-01-05,A,1,2\n'],
    ['blank lines and rows of nothing', 'date,product,quantity\n\n2026-01-05,A,1\n,,\n\n'],
    ['blank lines and rows of nothing before the header', '\n;;\n date;product;quantity\n2026-01-05;A;1\n'],
    ['a first line that states the delimiter', 'sep=;\r\ndate;product;quantity\r\n2026-01-05;A;1\r\n'],
    ['such a line with a delimiter that is not looked for', 'sep=|\ndate|product|quantity\n2026-01-05|A|1\n'],
    ['no line feed at the end', 'date,product,quantity\n2026-01-05,A,1'],
  ])('understands %s', (_, text) => {
    const table = read(text);
    expect([days(table), texts(table, 'product'), [...numbers(table, 'quantity')]]).toEqual([
      ['2026-01-05'],
      ['A'],
      [1],
    ]);
  });

  it('maps foreign headers, decimal commas and dates of a stated order', () => {
    const table = read('Datum;Artikel;Menge\n05.01.2026;A;"1,5"\n', 'demand', {
      decimal: ',',
      dates: 'dmy',
      mapping: { datum: 'date', Artikel: 'product', Menge: 'quantity' },
    });
    expect([days(table), [...numbers(table, 'quantity')]]).toEqual([['2026-01-05'], [1.5]]);
  });

  it('takes units of time where a column has one, and percentages as shares', () => {
    const routings = read(
      'product,resource,units_per_hour,setup_hours,lead_time_days,yield\nA,L1,10,30 min,2 weeks,98%\n',
      'routings',
    );
    expect(numbers(routings, 'setup_hours')[0]).toBe(0.5);
    expect(numbers(routings, 'lead_time_days')[0]).toBe(14);
    expect(numbers(routings, 'yield')[0]).toBeCloseTo(0.98, 12);
  });

  it('keeps the lines of the file in complaints, across quoted line feeds and blank lines', () => {
    const text = 'product,name,price\nA,"two\nlines",1\n\nB,plain,x\nC,"three\n\nlines",y\nD,plain,z\n';
    expect(reading(text, 'products').complaints.map(({ place }) => place.line)).toEqual([5, 6, 9]);
  });

  it('names the line of the header where it is not the first', () => {
    expect(complaints('\n,\ndate,product\n')).toEqual([
      'data/demand.csv:3  quantity  is required, and the header does not have it. The header has date, product. Map it in whatif.yaml, under columns.demand.',
    ]);
  });

  it('takes months, weeks and quarters as their last day where a column ends something', () => {
    const table = read('resource,from,to\nL1,2026-05,2026-05\nL1,2026-W20,2026-W20\n', 'closures');
    expect(Array.from(numbers(table, 'from'), isoText)).toEqual(['2026-05-01', '2026-05-11']);
    expect(Array.from(numbers(table, 'to'), isoText)).toEqual(['2026-05-31', '2026-05-17']);
    const stock = read('product,quantity,expiry\nA,1,2026-02\n', 'inventory');
    expect(Array.from(numbers(stock, 'expiry'), isoText)).toEqual(['2026-02-28']);
  });

  it('says what the mapping names and the header does not have, and what has no name', () => {
    const mapping = { Menge: 'quantity', Prise: 'price' };
    const { notes } = reading('date,product,Menge,Preis,\n2026-01-05,A,1,2,\n', 'demand', { mapping });
    expect(notes).toEqual([
      'data/demand.csv: columns.demand in whatif.yaml maps "Prise", which the header does not have. Did you mean "Preis"?',
      'data/demand.csv: column "Preis" is read as a covariate.',
    ]);
    expect(reading('resource,hours,\nL1,40,spare\n', 'capacity').notes).toEqual([
      'data/capacity.csv: column 3 has no name in the header and is not used.',
    ]);
  });

  it('names covariates and columns that it does not use, with the near match', () => {
    const { notes, table } = reading(
      'date,product,quantity,temperature,remark,pirce\n2026-01-05,A,1,3.5,late,\n2026-01-06,A,1,,,2\n',
    );
    expect(notes).toEqual([
      'data/demand.csv: column "temperature" is read as a covariate.',
      'data/demand.csv: column "remark" is not used: it is no column of the table and holds no numbers.',
      'data/demand.csv: column "pirce" is read as a covariate. Did you mean "price"?',
    ]);
    expect([...numbers(table as Table, 'temperature')]).toEqual([3.5, NaN]);
    expect(reading('product,resourse,resource,units_per_hour\nA,L1,L1,1\n', 'routings').notes).toEqual([
      'data/routings.csv: column "resourse" is not used. Did you mean "resource"?',
    ]);
  });

  it('keeps any further column of deliveries, typed by what it holds', () => {
    const table = read(
      'promised,delivered,supplier,value,ordered\n2026-01-05,,S1,10,2025-12-01\n2026-01-06,2026-01-09,S2,,\n',
      'deliveries',
    );
    expect(table.declaration.columns.slice(2).map(({ name, type }) => `${name} ${type}`)).toEqual([
      'supplier text',
      'value number',
      'ordered date',
    ]);
    expect([...numbers(table, 'delivered')].map(Number.isNaN)).toEqual([true, false]);
  });

  const head = 'date,product,location,quantity\n';
  it.each([
    ['demand', '', 'data/demand.csv  is empty. Its first line names the columns; see whatif tables demand.'],
    [
      'demand',
      'date,product\n',
      'data/demand.csv:1  quantity  is required, and the header does not have it. The header has date, product. Map it in whatif.yaml, under columns.demand.',
    ],
    [
      'demand',
      'date,product,quantiy\n',
      'data/demand.csv:1  quantity  is required, and the header does not have it. Is it "quantiy"? Map it in whatif.yaml, under columns.demand.',
    ],
    [
      'demand',
      'date,product,quantity,date\n',
      'data/demand.csv:1:4  date  stands twice in the header, in column 1 too. Rename or remove one of them.',
    ],
    ['demand', `${head}2026-01-05,A,DE,\n`, 'data/demand.csv:2:4  quantity  is blank. Every row needs it.'],
    ['demand', `${head}2026-01-05,A,DE\n`, 'data/demand.csv:2:4  quantity  is blank. Every row needs it.'],
    [
      'demand',
      `${head}2026-01-05,A,DE,1,2\n`,
      'data/demand.csv:2:5  "2"  is a cell too many: the header names 4 columns, this row has 5 cells. Quote cells that hold the delimiter.',
    ],
    [
      'demand',
      `${head}2026-01-05,A,DE,"12,5"\n`,
      'data/demand.csv:2:4  quantity  "12,5"  is not a number. Is the decimal mark a comma? Set csv.decimal: "," in whatif.yaml.',
    ],
    [
      'demand',
      `${head}2026-01-05,A,DE,"1,200"\n`,
      'data/demand.csv:2:4  quantity  "1,200"  is not a number. Write it without marks between thousands.',
    ],
    [
      'demand',
      `${head}2026-01-05,A,DE,1 200\n`,
      'data/demand.csv:2:4  quantity  "1 200"  is not a number. Write it without marks between thousands.',
    ],
    [
      'demand',
      `${head}2026-01-05,A,DE,many\n`,
      'data/demand.csv:2:4  quantity  "many"  is not a number. Write a number of units.',
    ],
    [
      'demand',
      `${head}2026-01-05,A,DE,NaN\n`,
      'data/demand.csv:2:4  quantity  "NaN"  is not a number. Write a number of units.',
    ],
    [
      'demand',
      `${head}2026-01-05,A,DE,Infinity\n`,
      'data/demand.csv:2:4  quantity  "Infinity"  is not a number. Write a number of units.',
    ],
    [
      'demand',
      `${head}2026-01-05,A,DE,0x10\n`,
      'data/demand.csv:2:4  quantity  "0x10"  is not a number. Write a number of units.',
    ],
    [
      'demand',
      `${head}2026-01-05,A,DE,1e999\n`,
      'data/demand.csv:2:4  quantity  "1e999"  is too large a number. Is its exponent right?',
    ],
    [
      'demand',
      `${head}2026-01-05,A,DE,20%\n`,
      'data/demand.csv:2:4  quantity  "20%"  is not a number. Write it as a number: this column is no share.',
    ],
    [
      'demand',
      `${head}03/04/2026,A,DE,1\n`,
      'data/demand.csv:2:1  date  "03/04/2026"  can be read in more than one way. Say which part is the day: set csv.dates: dmy, mdy or ymd in whatif.yaml.',
    ],
    [
      'demand',
      `${head}2026-02-30,A,DE,1\n`,
      'data/demand.csv:2:1  date  "2026-02-30"  is no day of the calendar. Write it as 2026-01-05, 2026-01-05T06:00, 2026-W02, 2026-01, 2026-Q1 or 2026.',
    ],
    [
      'demand',
      `${head}soon,A,DE,1\n`,
      'data/demand.csv:2:1  date  "soon"  is not a date. Write it as 2026-01-05, 2026-01-05T06:00, 2026-W02, 2026-01, 2026-Q1 or 2026.',
    ],
    [
      'demand',
      'date,product,quantity,kind\n2026-01-05,A,1,ordr\n',
      'data/demand.csv:2:4  kind  "ordr"  is none of its choices. Choose actual, order or forecast.',
    ],
    [
      'demand',
      `${head}2026-01-05,"A,DE,1\n`,
      'data/demand.csv:2  opens a quote that nothing closes. Double a quote inside a quoted cell: "".',
    ],
    [
      'demand',
      `${head}2026-01-05,A,"DE",1\n2026-01-05,"A,DE,1\n2026-01-05,A,DE,1\n2026-01-05,A,DE,1\n`,
      'data/demand.csv:3  opens a quote that nothing closes. Double a quote inside a quoted cell: "".',
    ],
    [
      'demand',
      `${head}2026-01-05,A,DE,1.234.567\n`,
      'data/demand.csv:2:4  quantity  "1.234.567"  is not a number. Set csv.decimal: "," in whatif.yaml, and write it without marks between thousands.',
    ],
    [
      'demand',
      `${head}2026-01-05,A,DE,"1.234,5"\n`,
      'data/demand.csv:2:4  quantity  "1.234,5"  is not a number. Set csv.decimal: "," in whatif.yaml, and write it without marks between thousands.',
    ],
    [
      'demand',
      `${head}45662,A,DE,1\n`,
      'data/demand.csv:2:1  date  "45662"  is not a date. Is it a spreadsheet\'s day number? Give the column the format of a date, 2026-01-05, and save again.',
    ],
    [
      'demand',
      `${head}2026-01-05T06:00+02:00,A,DE,1\n`,
      'data/demand.csv:2:1  date  "2026-01-05T06:00+02:00"  is not a date. Dates have no time zone here: write the local time, 2026-01-05T06:00.',
    ],
    [
      'demand',
      'date|product|quantity\n2026-01-05|A|1\n',
      'data/demand.csv:1  "date|product|quantity"  is a header of one column only. Set csv.delimiter: "|" in whatif.yaml.',
    ],
    [
      'demand',
      'date product quantity\n2026-01-05 A 1\n',
      'data/demand.csv:1  "date product quantity"  is a header of one column only. Put a comma, a semicolon or a tab between cells.',
    ],
    [
      'demand',
      '"date,product,quantity"\n"2026-01-05,A,1"\n',
      'data/demand.csv:1  "date,product,quantity"  is a header of one column only. Are lines quoted as a whole? Quote cells, not lines.',
    ],
    [
      'closures',
      'resource,from,to,availability\nL1,2026-01-01,2026-01-02,1.2\n',
      'data/closures.csv:2:4  availability  "1.2"  is above 1. Write 1 or less.',
    ],
    [
      'demand',
      `${head}2026-01-05,A"B",DE,1\n`,
      'data/demand.csv:2  has a quote inside a cell. Quote the whole cell, and double the quote inside it: "".',
    ],
    ['capacity', 'resource,hours\nL1,-4\n', 'data/capacity.csv:2:2  hours  "-4"  is below zero. Write zero or more.'],
    [
      'closures',
      'resource,from,to,availability\nL1,2026-01-01,2026-01-02,50\n',
      'data/closures.csv:2:4  availability  "50"  is above 1. Is it a percentage? Write 50% or 0.5.',
    ],
    [
      'closures',
      'resource,from,to,availability\nL1,2026-01-01,2026-01-02,half\n',
      'data/closures.csv:2:4  availability  "half"  is not a number. Write a share as 0.85 or 85%, or leave it blank.',
    ],
    [
      'routings',
      'product,resource,units_per_hour\nA,L1,0\n',
      'data/routings.csv:2:3  units_per_hour  "0"  is not above zero. Write a number above zero.',
    ],
    [
      'resources',
      'resource,family_blocks\nL1,1.5\n',
      'data/resources.csv:2:2  family_blocks  "1.5"  is not a whole number. Round it.',
    ],
    [
      'routings',
      'product,resource,units_per_hour,lead_time_days\nA,L1,1,2 fortnights\n',
      'data/routings.csv:2:4  lead_time_days  "2 fortnights"  is not a number. Write a number of days, or leave it blank.',
    ],
  ])('complains about %s: %j', (table, text, complaint) => {
    expect(complaints(text, table)).toEqual([complaint]);
  });

  it('says which decimal mark to set where points stand in a file of commas', () => {
    expect(complaints(`${head}2026-01-05;A;DE;1.5\n`.replaceAll(',', ';'), 'demand', { decimal: ',' })).toEqual([
      'data/demand.csv:2:4  quantity  "1.5"  is not a number. Is the decimal mark a point? Set csv.decimal: "." in whatif.yaml.',
    ]);
  });

  it('does not take three digits behind a point for thousands, nor for a fraction, in a file of commas', () => {
    expect(complaints('date;product;quantity\n2026-01-05;A;1.234\n', 'demand', { decimal: ',' })).toEqual([
      'data/demand.csv:2:3  quantity  "1.234"  is not a number. Write it without marks between thousands.',
    ]);
  });

  it('never fails on anything: whatever the bytes, there is a table or a complaint', () => {
    const bytes = fc.oneof(
      fc.uint8Array({ maxLength: 200 }),
      fc
        .string({
          unit: fc.constantFrom('"', ',', ';', '\n', '\r', '\t', 'date', 'product', '1', ' ', '\ufeff', '-', '.'),
        })
        .map((text) => Buffer.from(`date,product,quantity\n${text}`)),
    );
    fc.assert(
      fc.property(bytes, fc.constantFrom(...tableDeclarations), (content, declaration) => {
        const { table, complaints } = readTable(declaration, content, 'data/any.csv', form);
        expect(table === undefined).toBe(complaints.length > 0);
        for (const { place, problem } of complaints)
          expect([place.file, problem === '']).toEqual(['data/any.csv', false]);
        if (table)
          for (const column of table.columns.values())
            expect(column instanceof Float64Array ? column.length : column.codes.length).toBe(table.rows);
      }),
      { numRuns: 500 },
    );
  });

  it('refuses what is not UTF-8', () => {
    expect(complaints(Buffer.from('date,product,quantity\n2026-01-05,M\xfcnchen,1\n', 'latin1'))).toEqual([
      'data/demand.csv  is not UTF-8. Save it as "CSV UTF-8" in the spreadsheet.',
    ]);
    expect(complaints(Buffer.from('\ufeffdate', 'utf16le'))).toEqual([
      'data/demand.csv  is not UTF-8 but UTF-16. Save it as "CSV UTF-8" in the spreadsheet.',
    ]);
  });

  it('gives every complaint of a file at once, and counts those beyond the first hundred', () => {
    const rows = Array.from({ length: 250 }, () => 'x,A,DE,y\n').join('');
    const { complaints, more, table } = reading(head + rows);
    expect([complaints.length, more, table]).toEqual([100, 400, undefined]);
  });

  it('reads back whatever was written, with any delimiter, quotes, decimal mark and line end', () => {
    const name = fc
      .string({ unit: 'grapheme', minLength: 1 })
      .map((text) => text.trim())
      .filter((text) => text !== '' && !/[\r\n]/.test(text));
    const row = fc.record({
      day: fc.integer({ min: 0, max: 40_000 }),
      product: name,
      quantity: fc.double({ min: -1e12, max: 1e12, noNaN: true }),
    });
    fc.assert(
      fc.property(
        fc.array(row, { minLength: 1, maxLength: 20 }),
        fc.constantFrom(',', ';', '\t'),
        fc.constantFrom('.' as const, ',' as const),
        fc.constantFrom('\n', '\r\n'),
        (rows, delimiter, decimal, record_delimiter) => {
          const cells = rows.map(({ day, product, quantity }) => [
            isoText(day * 24),
            product,
            String(quantity).replace('.', decimal),
          ]);
          const table = read(
            stringify([['date', 'product', 'quantity'], ...cells], { delimiter, record_delimiter }),
            'demand',
            { decimal },
          );
          expect(texts(table, 'product')).toEqual(rows.map(({ product }) => product));
          expect([...numbers(table, 'quantity')].map((value) => value + 0)).toEqual(
            rows.map(({ quantity }) => quantity + 0),
          );
          expect(days(table)).toEqual(rows.map(({ day }) => isoText(day * 24)));
        },
      ),
    );
  });
});
