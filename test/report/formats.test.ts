import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import stringWidth from 'string-width';
import { describe, expect, it } from 'vitest';
import { formats } from '../../src/report/index.js';
import { printableCell } from '../../src/report/printable.js';
import type { Block, Meta, Result, ViewCell } from '../../src/report/result.js';
import { toCsv } from '../../src/report/to-csv.js';
import { toJson } from '../../src/report/to-json.js';
import { toMarkdown } from '../../src/report/to-markdown.js';
import { toTable } from '../../src/report/to-table.js';

const meta: Meta = { version: '1.2.3', command: 'compare', inputs: [], seed: 1, warnings: [] };
const look = { width: 80, color: false, wraps: false };
const written = (format: (typeof formats)[number], result: Result, width = 80): string =>
  [...format.write(result, meta, { ...look, width })].join('');

const small: Result = {
  columns: [{ name: 'kpi' }, { name: 'value', align: 'right' }, { name: 'held' }],
  rows: [
    { kpi: 'fill_rate', value: 0.9731, held: true },
    { kpi: 'backlog', value: NaN, held: false },
    { kpi: 'cost, "all"', value: 1234567.891, held: null },
  ],
  notes: ['One note.'],
};

// What every format promises. A new one is tested by being in the index.
describe.each(formats.map((format) => [format.name, format] as const))('%s', (_, format) => {
  it('writes the same text twice, ending in one line feed', () => {
    expect(written(format, small)).toBe(written(format, small));
    expect(written(format, small)).toMatch(/[^\n]\n$/);
  });

  it('writes a result without rows', () => {
    expect(written(format, { ...small, rows: [], notes: [] })).toMatch(/\n$/);
  });

  it('lets no control character through but line feeds', () => {
    const hostile = { ...small, rows: [{ kpi: '\u001b[31mred\u0007\u202e', value: 1, held: true }] };
    // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for.
    expect(written(format, hostile).replaceAll('\\u', '')).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u202e]/);
  });
});

describe('toCsv', () => {
  it('keeps raw numbers, leaves unknown blank and quotes what needs it', () => {
    expect(written(toCsv, small)).toBe(
      'kpi,value,held\nfill_rate,0.9731,true\nbacklog,,false\n"cost, ""all""",1234567.891,\n',
    );
  });

  it.each(['=1+1', '+cmd', '-2+3', '@SUM(A1)', '\tx', '\rx', '＝1'])(
    'leaves nothing that a spreadsheet would run: %j',
    (text) => {
      const [[cell] = []] = parse(written(toCsv, { columns: [{ name: 'a' }], rows: [{ a: text }], notes: [] }), {
        from: 2,
      }) as string[][];
      expect(cell).toBe(`'${text}`);
    },
  );

  it('leaves numbers as they are, as text too', () => {
    const rows = [{ a: -5, b: '-5', c: '+3.5e2' }];
    expect(written(toCsv, { columns: [{ name: 'a' }, { name: 'b' }, { name: 'c' }], rows, notes: [] })).toBe(
      'a,b,c\n-5,-5,+3.5e2\n',
    );
  });

  it('reads back as it was, whatever the text and the number', () => {
    const safe = fc
      .string({ unit: 'binary' })
      .filter((text) => !/^[=+\-@\t\r＝＋－＠]/.test(text) && text !== '' && printableCell(text) === text);
    fc.assert(
      fc.property(
        fc.array(
          fc.record({
            a: safe,
            b: fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => Number(value.toPrecision(12))),
          }),
          { minLength: 1 },
        ),
        (rows) => {
          const text = written(toCsv, { columns: [{ name: 'a' }, { name: 'b' }], rows, notes: [] });
          const back = parse(text, { columns: true, relax_quotes: false }) as { a: string; b: string }[];
          expect(back.map(({ a, b }) => ({ a, b: Number(b) }))).toEqual(
            rows.map(({ a, b }) => ({ a, b: b === 0 ? 0 : b })),
          );
        },
      ),
    );
  });
});

describe('toJson', () => {
  it('parses, with unknown as null, the meta and the notes', () => {
    const { meta: from, rows } = JSON.parse(written(toJson, small));
    expect(rows).toEqual([
      { kpi: 'fill_rate', value: 0.9731, held: true },
      { kpi: 'backlog', value: null, held: false },
      { kpi: 'cost, "all"', value: 1234567.891, held: null },
    ]);
    expect(from).toEqual({ ...meta, notes: ['One note.'] });
  });
});

const wide: Result = {
  columns: [{ name: 'kpi' }],
  rows: [],
  notes: [],
  view: () => [
    {
      columns: [{ title: 'KPI' }, ...[1, 2, 3, 4, 5].flatMap((n) => [{ title: `scenario ${n}` }, { title: 'change' }])],
      lead: 1,
      group: 2,
      rows: [
        [
          { text: 'fill_rate' },
          ...[1, 2, 3, 4, 5].flatMap((): ViewCell[] => [{ text: '97.3%' }, { text: '+1.2 pts', tone: 'good' }]),
        ],
      ],
    },
  ],
};

describe('toTable', () => {
  it.each([40, 80, 140])('fits %i columns by folding, never parting a figure from its change', (width) => {
    const lines = written(toTable, wide, width).split('\n');
    expect(Math.max(...lines.map((line) => stringWidth(line)))).toBeLessThanOrEqual(width);
    const heads = lines.filter((line) => line.includes('KPI'));
    expect(heads.every((line) => line.split('scenario').length === line.split('change').length)).toBe(true);
    expect(heads.join().match(/scenario \d/g)).toHaveLength(5);
  });

  it('colours only when asked to', () => {
    const colored = [...toTable.write(wide, meta, { width: 80, color: true, wraps: false })].join('');
    expect(colored).toContain('\u001b[32m+1.2 pts\u001b[39m');
    expect(written(toTable, wide)).not.toContain('\u001b');
  });

  it('breaks long texts of a column that may wrap over lines, so that the table fits', () => {
    const result: Result = {
      columns: [],
      rows: [],
      notes: [],
      view: () => [
        {
          columns: [
            { title: 'cause', wraps: true },
            { title: 'share', align: 'right' },
          ],
          lead: 1,
          rows: [[{ text: 'demand of insulin in the second quarter times one and a fifth' }, { text: '+1,234' }]],
        },
      ],
    };
    const lines = [...toTable.write(result, meta, { width: 40, color: false, wraps: false })]
      .join('')
      .trimEnd()
      .split('\n');
    expect(lines.length).toBeGreaterThan(2);
    expect(lines.every((line) => line.length <= 40)).toBe(true);
    expect(lines.slice(1).join(' ').replace('+1,234', '').replace(/\s+/g, ' ')).toBe(
      'demand of insulin in the second quarter times one and a fifth',
    );
  });

  it('aligns by what is seen, not by code units', () => {
    const text = written(toTable, {
      columns: [{ name: 'n' }, { name: 'v' }],
      rows: [
        { n: '胰岛素', v: 1 },
        { n: 'abc', v: 2 },
      ],
      notes: [],
    });
    const [first, second] = text
      .split('\n')
      .slice(1, 3)
      .map((line) => stringWidth(line));
    expect(first).toBe(second);
  });
});

describe('toMarkdown', () => {
  it('writes a title of several lines on one, names that were broken at a hyphen without a gap', () => {
    const view = (): readonly Block[] => [
      { columns: [{ title: 'survives\ndays' }, { title: 'line-2-\noutage' }], lead: 1, rows: [] },
    ];
    expect(written(toMarkdown, { columns: [], rows: [], view, notes: [] })).toContain(
      '| survives days | line-2-outage |',
    );
  });

  it('lets no text from data end a cell or open a tag', () => {
    const text = written(toMarkdown, { columns: [{ name: 'n' }], rows: [{ n: 'a|b <script> [x](y)' }], notes: [] });
    expect(text).toBe('| n |\n| --- |\n| a\\|b \\<script\\> \\[x\\](y) |\n\n');
  });
});
