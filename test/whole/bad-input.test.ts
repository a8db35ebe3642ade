import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { pathWithWhatif } from './whatif-on-path.js';

/**
 * Bad input, as a user meets it: each case changes a small project that is in order, runs a command, and must end with the exit code and
 * the whole message that stand in `bad-input.txt`. WHATIF_REFRESH=1 writes that file, to be reviewed as a diff.
 */
interface Case {
  readonly name: string;
  readonly command: string;
  /** Files in place of those of the project; null takes one away. */
  readonly files?: Readonly<Record<string, string | Buffer | null>>;
}

const project = {
  'whatif.yaml': 'calendar: { bucket: month, start: 2026-01, horizon: 3 }\n',
  'data/demand.csv': `date,product,location,quantity\n${Array.from({ length: 12 }, (_, month) => `2025-${String(month + 1).padStart(2, '0')},INS-100,DE,100`).join('\n')}\n`,
  'data/products.csv': 'product,family,price\nINS-100,insulin,20\n',
  'data/routings.csv': 'product,resource,units_per_hour\nINS-100,L1,10\n',
  'data/resources.csv': 'resource\nL1\n',
  'data/capacity.csv': 'resource,hours\nL1,12\n',
  'scenarios/surge.yaml': 'params: { surge: 20% }\noverrides:\n  - { table: demand, multiply: 1 + surge }\n',
};

const demand = (row: string, header = 'date,product,location,quantity'): Case['files'] => ({
  'data/demand.csv': `${header}\n2025-12,INS-100,DE,100\n${row}\n`,
});
const scenario = (text: string): Case['files'] => ({ 'scenarios/surge.yaml': text });
const override = (text: string): Case['files'] => scenario(`params: { surge: 20% }\noverrides:\n  - ${text}\n`);
const config = (text: string): Case['files'] => ({ 'whatif.yaml': text });
const check = 'whatif check';

const cases: readonly Case[] = [
  { name: 'no demand', command: check, files: { 'data/demand.csv': null } },
  { name: 'empty demand', command: check, files: { 'data/demand.csv': '' } },
  {
    name: 'demand without rows',
    command: check,
    files: { 'data/demand.csv': 'date,product,quantity\n', 'whatif.yaml': '' },
  },
  {
    name: 'demand without rows, the calendar set',
    command: check,
    files: {
      'data/demand.csv': 'date,product,quantity\n',
      'whatif.yaml': 'calendar: { bucket: month, start: 2026-01, horizon: 12 }\n',
    },
  },
  { name: 'missing column', command: check, files: { 'data/demand.csv': 'date,product\n2025-12,INS-100\n' } },
  {
    name: 'misspelt column',
    command: check,
    files: { 'data/demand.csv': 'date,product,quantiy\n2025-12,INS-100,1\n' },
  },
  {
    name: 'doubled column',
    command: check,
    files: demand('2025-12,INS-100,DE,1,2', 'date,product,location,quantity,quantity'),
  },
  { name: 'no number', command: check, files: demand('2025-11,INS-100,DE,many') },
  { name: 'decimal comma', command: check, files: demand('2025-11,INS-100,DE,"12,5"') },
  { name: 'marks between thousands', command: check, files: demand('2025-11,INS-100,DE,"1,250"') },
  { name: 'blank quantity', command: check, files: demand('2025-11,INS-100,DE,') },
  { name: 'ambiguous date', command: check, files: demand('03/04/2026,INS-100,DE,1') },
  { name: 'no such day', command: check, files: demand('2025-02-30,INS-100,DE,1') },
  { name: 'no such week', command: check, files: demand('2025-W60,INS-100,DE,1') },
  { name: 'no date', command: check, files: demand('soon,INS-100,DE,1') },
  {
    name: 'unknown kind',
    command: check,
    files: demand('2025-11,INS-100,DE,1,ordr', 'date,product,location,quantity,kind'),
  },
  { name: 'unknown product', command: check, files: demand('2025-11,INS-10O,DE,1') },
  { name: 'too many cells', command: check, files: demand('2025-11,INS-100,DE,1,2') },
  { name: 'open quote', command: check, files: demand('2025-11,"INS-100,DE,1') },
  {
    name: 'Latin-1',
    command: check,
    files: { 'data/demand.csv': Buffer.from('date,product,quantity\n2025-12,M\xfcsli,1\n', 'latin1') },
  },
  {
    name: 'no gzip',
    command: check,
    files: { 'data/capacity.csv': null, 'data/capacity.csv.gz': 'resource,hours\nL1,10\n' },
  },
  { name: 'two files of one table', command: check, files: { 'data/capacity.csv.gz': 'resource,hours\nL1,10\n' } },
  { name: 'negative hours', command: check, files: { 'data/capacity.csv': 'resource,hours\nL1,-4\n' } },
  { name: 'unknown resource', command: check, files: { 'data/capacity.csv': 'resource,hours\nL2,10\n' } },
  { name: 'a row twice', command: check, files: { 'data/capacity.csv': 'resource,hours\nL1,10\nL1,20\n' } },
  {
    name: 'a share above one',
    command: check,
    files: { 'data/closures.csv': 'resource,from,to,availability\nL1,2026-01-01,2026-01-05,50\n' },
  },
  {
    name: 'a period turned round',
    command: check,
    files: { 'data/closures.csv': 'resource,from,to\nL1,2026-01-05,2026-01-01\n' },
  },
  { name: 'control characters', command: check, files: demand('2025-11,INS-\u001b[31m100,DE,1') },
  {
    name: 'a circle in the bill of materials',
    command: check,
    files: { 'data/bom.csv': 'product,component,quantity\nINS-100,INS-100,1\n' },
  },
  {
    name: 'many complaints',
    command: check,
    files: { 'data/demand.csv': `date,product,quantity\n${'x,INS-100,y\n'.repeat(150)}` },
  },
  {
    name: 'two files at once',
    command: check,
    files: { ...demand('2025-11,INS-100,DE,many'), ...scenario('overides: []\n') },
  },
  { name: 'no YAML', command: check, files: scenario('overrides: [\n') },
  { name: 'unknown key', command: check, files: scenario('overides: []\n') },
  { name: 'unknown parent', command: check, files: scenario('extends: serge\n') },
  { name: 'parent outside the project', command: check, files: scenario('extends: ../../etc/passwd\n') },
  {
    name: 'a circle of parents',
    command: check,
    files: { 'scenarios/flu.yaml': 'extends: surge\n', ...scenario('extends: flu\n') },
  },
  {
    name: 'alias bomb',
    command: check,
    files: scenario(
      'a: &a [x,x,x,x,x,x,x,x,x]\nb: &b [*a,*a,*a,*a,*a,*a,*a,*a,*a]\nc: &c [*b,*b,*b,*b,*b,*b,*b,*b,*b]\nd: [*c,*c,*c,*c]\n',
    ),
  },
  { name: 'prototype key', command: check, files: scenario('__proto__: { a: 1 }\n') },
  { name: 'unknown table', command: check, files: override('{ table: demnd, set: 1 }') },
  { name: 'no verb', command: check, files: override('{ table: demand }') },
  { name: 'two verbs', command: check, files: override('{ table: demand, set: 1, add: 1 }') },
  { name: 'misspelt verb', command: check, files: override('{ table: demand, mutliply: 2 }') },
  { name: 'unknown column to change', command: check, files: override('{ table: capacity, column: ours, set: 1 }') },
  {
    name: 'unknown column in where',
    command: check,
    files: override('{ table: routings, where: { prodct: INS-100 }, set: 1 }'),
  },
  { name: 'no match', command: check, files: override('{ table: demand, where: { product: INS-10O }, set: 1 }') },
  { name: 'no match in the period', command: check, files: override('{ table: demand, during: 2030-01, set: 1 }') },
  { name: 'unknown parameter', command: check, files: override('{ table: demand, multiply: 1 + serge }') },
  { name: 'percentage where units stand', command: check, files: override('{ table: demand, add: 20% }') },
  { name: 'an assignment', command: check, files: override('{ table: demand, expr: "surge = 5" }') },
  { name: 'a way to a prototype', command: check, files: override('{ table: demand, expr: "surge.constructor" }') },
  { name: 'no period', command: check, files: override('{ table: demand, during: April, set: 1 }') },
  { name: 'a value that the column cannot hold', command: check, files: override('{ table: capacity, add: -500 }') },
  {
    name: 'a row with an unknown product',
    command: check,
    files: override('{ table: demand, insert: { product: NEW, date: 2026-02, quantity: 5 } }'),
  },
  { name: 'unknown KPI in an expectation', command: check, files: scenario('expect: [fil_rate >= 97%]\n') },
  { name: 'no expectation', command: check, files: scenario('expect: [fill_rate is good]\n') },
  {
    name: 'distribution without numbers',
    command: check,
    files: scenario('params: { a: { triangular: [3, 2, 1] } }\n'),
  },
  { name: 'unknown key in whatif.yaml', command: check, files: config('calender: { bucket: month }\n') },
  { name: 'unknown bucket', command: check, files: config('calendar: { bucket: monht }\n') },
  { name: 'no start', command: check, files: config('calendar: { start: soon }\n') },
  { name: 'no horizon', command: check, files: config('calendar: { horizon: 0 }\n') },
  { name: 'no data folder', command: check, files: config('data: nowhere\n') },
  { name: 'no scenarios folder', command: check, files: config('scenarios: nowhere\n') },
  { name: 'mapping to no column', command: check, files: config('columns: { demand: { Menge: quantiy } }\n') },
  { name: 'unknown model in whatif.yaml', command: check, files: config('forecast: { models: [thetta] }\n') },
  { name: 'unknown method', command: check, files: config('plan: { method: optimum }\n') },
  { name: 'quantile above one', command: check, files: config('forecast: { quantiles: [50] }\n') },
  { name: 'own KPI of nothing', command: check, files: config('kpis: { mine: cost.totl / 2 }\n') },
  { name: 'unknown command', command: 'whatif comparre' },
  { name: 'unknown flag', command: 'whatif compare --formt csv' },
  { name: 'unknown format', command: 'whatif compare --format xls' },
  { name: 'unknown scenario', command: 'whatif compare serge' },
  { name: 'setting of an unknown parameter', command: 'whatif compare --set serge=1' },
  { name: 'setting of no number', command: 'whatif compare --set surge=much' },
  { name: 'setting without a value', command: 'whatif compare --set surge' },
  { name: 'no whole number', command: 'whatif compare --horizon many' },
  { name: 'horizon of zero', command: 'whatif compare --horizon 0' },
  { name: 'start that is no date', command: 'whatif compare --start later' },
  { name: 'data that is not there', command: 'whatif compare --data nowhere' },
  { name: 'data that is a file', command: 'whatif compare --data whatif.yaml' },
  { name: 'unknown KPI', command: 'whatif compare --kpi fil_rate' },
  { name: 'unknown grouping', command: 'whatif compare --by produkt' },
  { name: 'unknown model', command: 'whatif forecast --models thetta' },
  { name: 'unknown series', command: 'whatif forecast --explain INS-10O' },
  { name: 'quantile of nothing', command: 'whatif forecast --quantiles 50' },
  { name: 'unknown table to describe', command: 'whatif tables demmand' },
  { name: 'output into no folder', command: 'whatif compare --output nowhere/kpis.csv' },
  { name: 'output over a folder', command: 'whatif compare --output data' },
  { name: 'output on a full disk', command: 'whatif compare --output /dev/full' },
  { name: 'init over a project', command: 'whatif init .' },
  { name: 'sweep of an unknown parameter', command: 'whatif sweep --sweep serge=0:1:0.5' },
  { name: 'sweep of no range', command: 'whatif sweep --sweep surge=0:1' },
  { name: 'sweep of nothing', command: 'whatif sweep' },
  { name: 'seek of an unknown parameter', command: 'whatif seek serge --until "fill_rate >= 97%"' },
  { name: 'seek until nothing', command: 'whatif seek surge --until "fil_rate >= 97%"' },
  { name: 'seek without a target', command: 'whatif seek surge' },
  { name: 'sequence of an unknown resource', command: 'whatif sequence L9' },
  { name: 'one argument too many', command: 'whatif plan surge surge' },
];

const golden = 'test/whole/bad-input.txt';
const scratch = mkdtempSync(join(tmpdir(), 'whatif-bad-'));
const path = pathWithWhatif(scratch);
afterAll(() => rmSync(scratch, { recursive: true, force: true }));
const seen = new Map<string, string>();
const known = new Map(
  process.env.WHATIF_REFRESH
    ? []
    : readFileSync(golden, 'utf8')
        .split(/^## /m)
        .slice(1)
        .map((block) => [block.slice(0, block.indexOf('\n')), block.slice(block.indexOf('\n') + 1).trimEnd()]),
);

describe('bad input', () => {
  it('has names of its own, and at least sixty cases', () => {
    expect(new Set(cases.map(({ name }) => name)).size).toBe(cases.length);
    expect(cases.length).toBeGreaterThanOrEqual(60);
  });

  it.concurrent.each(cases)('$name', async (one) => {
    const text = await run(one);
    seen.set(one.name, text);
    expect(text).not.toMatch(/\n\s+at |node:internal|A fault in whatif|exit 0/);
    if (!process.env.WHATIF_REFRESH) expect(text).toBe(known.get(one.name));
  });
});

afterAll(() => {
  if (process.env.WHATIF_REFRESH)
    writeFileSync(golden, cases.map(({ name }) => `## ${name}\n${seen.get(name)}\n`).join('\n'));
});

function run({ name, command, files = {} }: Case): Promise<string> {
  const folder = join(scratch, name.replace(/\W+/g, '-'));
  for (const [path, content] of Object.entries({ ...project, ...files })) {
    if (content === null) continue;
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  const env = { PATH: path, HOME: folder, COLUMNS: '80' };
  return new Promise((done) => {
    execFile('bash', ['-c', command], { cwd: folder, env }, (error, stdout, stderr) => {
      done(
        [
          `$ ${command}`,
          `exit ${error?.code ?? 0}`,
          stdout === '' ? '' : `${stdout}(the above on standard output)`,
          stderr,
        ]
          .filter((part) => part !== '')
          .join('\n')
          .trimEnd(),
      );
    });
  });
}
