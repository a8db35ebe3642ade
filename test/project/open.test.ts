import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { BadInput, complaintText } from '../../src/complaint/complaint.js';
import { openProject } from '../../src/project/open.js';
import type { Project, ProjectFlags } from '../../src/project/project.js';
import { scenariosNamed } from '../../src/project/read-scenarios.js';

const kpis = ['fill_rate', 'utilisation.peak'];
const demand = 'date,product,quantity\n2025-11,A,1\n2025-12,A,2\n';
const surge = 'params: { surge: 20% }\noverrides: [{ table: demand, multiply: 1 + surge }]\n';
const folders: string[] = [];

afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

/** A project with these files beside two months of demand; a file that is null is left out. */
function written(files: Record<string, string | Buffer | null>): string {
  const folder = mkdtempSync(join(tmpdir(), 'whatif-'));
  folders.push(folder);
  for (const [name, content] of Object.entries({ 'data/demand.csv': demand, ...files })) {
    if (content === null) continue;
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
  return folder;
}

function opened(files: Record<string, string | Buffer | null>, flags: Partial<ProjectFlags> = {}): Promise<Project> {
  return openProject(written(files), { set: [], ...flags }, kpis);
}

async function refusal(
  files: Record<string, string | Buffer | null>,
  flags: Partial<ProjectFlags> = {},
  names: readonly string[] = [],
): Promise<string[]> {
  try {
    scenariosNamed(await opened(files, flags), names);
  } catch (error) {
    if (error instanceof BadInput) return error.complaints.map(complaintText);
    throw error;
  }
  return [];
}

describe('openProject', () => {
  it('finds the calendar in the data', async () => {
    const { calendar } = await opened({});
    expect(calendar).toEqual({ bucket: 'month', start: 2026 * 12, horizon: 12 });
  });

  it('takes the file before what it finds, and flags before the file', async () => {
    const config = 'calendar: { bucket: month, start: 2026-03, horizon: 4 }\n';
    expect((await opened({ 'whatif.yaml': config })).calendar).toMatchObject({ start: 2026 * 12 + 2, horizon: 4 });
    const flagged = await opened({ 'whatif.yaml': config }, { start: '2026-05', horizon: 2 });
    expect(flagged.calendar).toMatchObject({ start: 2026 * 12 + 4, horizon: 2 });
  });

  it('reads a folder without whatif.yaml and without data/ as the data set itself', async () => {
    const { dataset } = await opened({ 'data/demand.csv': null, 'demand.csv': demand });
    expect(dataset.get('demand')?.rows).toBe(2);
  });

  it('reads an empty whatif.yaml, and one with a byte order mark', async () => {
    expect((await opened({ 'whatif.yaml': '# nothing yet\n' })).calendar.horizon).toBe(12);
    expect((await opened({ 'whatif.yaml': '\ufeffcalendar: { horizon: 3 }\n' })).calendar.horizon).toBe(3);
  });

  it('gives every file that it read with its fingerprint, in the order in which they are read', async () => {
    const { inputs } = await opened({
      'whatif.yaml': 'data: data',
      'scenarios/b.json': '{}',
      'scenarios/a.yaml': surge,
    });
    expect(inputs.map(({ file }) => file)).toEqual([
      'whatif.yaml',
      'data/demand.csv',
      'scenarios/a.yaml',
      'scenarios/b.json',
    ]);
    expect(inputs[1].sha256).toMatch(/^[0-9a-f]{64}$/);
  });

  it('names each file that it does not read', async () => {
    const { notes } = await opened({
      'whatif.yml': 'calendar: { horizon: 4 }',
      'data/dmand.csv': 'x',
      'data/stock.xlsx': 'x',
      'data/README.md': 'x',
      'scenarios/notes.txt': 'x',
    });
    expect(notes).toEqual([
      'whatif.yml is not read. Did you mean "whatif.yaml"?',
      'data/dmand.csv is no table and is not read. Did you mean "demand"?',
      'data/stock.xlsx is no table and is not read.',
      'scenarios/notes.txt is no scenario and is not read: scenarios end in .yaml, .yml or .json.',
    ]);
  });

  it('sets parameters from outside, and puts what holds in every scenario before what the scenario expects', async () => {
    const project = await opened(
      { 'whatif.yaml': 'expect: fill_rate >= 90%', 'scenarios/a.yaml': `${surge}expect: fill_rate >= 95%` },
      { set: ['surge=30%'] },
    );
    const [scenario] = scenariosNamed(project, []);
    expect(scenario.parameters.get('surge')).toBe(0.3);
    expect(scenario.expectations.map(({ target }) => target)).toEqual([0.9, 0.95]);
  });

  it('reads own KPIs over ours, their parts and own ones written before', async () => {
    const config = 'kpis: { slack: 1 - utilisation.peak, score: fill_rate * 50% + slack }\nexpect: score > 0\n';
    const { ownKpis, expectations } = await opened({ 'whatif.yaml': config });
    expect(ownKpis.get('slack')?.names).toEqual(['utilisation.peak']);
    expect(ownKpis.get('slack')?.evaluate(new Map([['utilisation.peak', 0.75]]))).toBe(0.25);
    expect(
      ownKpis.get('score')?.evaluate(
        new Map([
          ['fill_rate', 0.5],
          ['slack', 0.25],
        ]),
      ),
    ).toBe(0.5);
    expect(expectations[0].place).toEqual({ file: 'whatif.yaml', line: 2, position: 9 });
  });

  it('says what is wrong with configuration, tables and scenarios at once', async () => {
    expect(
      await refusal({
        'whatif.yaml': 'calender: { horizon: 4 }',
        'data/demand.csv': 'date,product,quantity\n2025-11,A,x\n',
        'scenarios/a.yaml': 'overides: []',
      }),
    ).toEqual([
      'whatif.yaml:1:1  "calender"  is no key that is known here. Did you mean "calendar"?',
      'data/demand.csv:2:3  quantity  "x"  is not a number. Write a number of units.',
      'scenarios/a.yaml:1:1  "overides"  is no key that is known here. Did you mean "overrides"?',
    ]);
  });
});

describe('what whatif.yaml may not say', () => {
  it.each([
    [
      'calendar: week',
      '1:11  calendar  "week"  must be a map of keys and values. Its keys are bucket, start, horizon.',
    ],
    ['calendar: { bucket: weeks }', '1:21  bucket  "weeks"  is none of its choices. Did you mean "week"?'],
    ['calendar: { horizon: 0 }', '1:22  horizon  "0"  is no whole number from 1 to 10000. Change it, or leave it out.'],
    [
      'calendar: { start: 2026-13 }',
      '1:20  start  "2026-13"  is no month. Write it as 2026-01-05, 2026-01-05T06:00, 2026-W02, 2026-01, 2026-Q1 or 2026.',
    ],
    ['data: dta', '1:7  data  "dta"  is no folder. Name the folder of the CSV tables, from the folder of whatif.yaml.'],
    ['data: [a]', '1:7  data  must be a single value.'],
    [
      'scenarios: nowhere',
      '1:12  scenarios  "nowhere"  is no folder. Name the folder of the scenario files, from the folder of whatif.yaml.',
    ],
    ['columns: { demnd: { Menge: quantity } }', '1:12  "demnd"  is no key that is known here. Did you mean "demand"?'],
    [
      'columns: { demand: { Menge: quantty } }',
      '1:29  Menge  "quantty"  is no column of demand. Did you mean "quantity"?',
    ],
    ['csv: { delimiter: "::" }', '1:19  delimiter  "::"  is none of its choices. Choose ",", ";", tab, "|".'],
    [
      'csv: { delimiter: ",", decimal: "," }',
      '1:19  delimiter  ","  is the decimal mark as well. Choose another for one of the two.',
    ],
    ['csv: { dates: dmmy }', '1:15  dates  "dmmy"  is none of its choices. Did you mean "dmy"?'],
    ['forecast: { quantiles: [1.5] }', '1:25  quantiles  "1.5"  is no share between 0 and 1. Write 0.1, 0.5, 0.9.'],
    ['forecast: { quantiles: [] }', '1:24  quantiles  is an empty list. Write 0.1, 0.5, 0.9, or leave it out.'],
    [
      'forecast: { season: 1.5 }',
      '1:21  season  "1.5"  is no whole number from 1 to 10000. Change it, or leave it out.',
    ],
    ['plan: { method: optmal }', '1:17  method  "optmal"  is none of its choices. Did you mean "optimal"?'],
    ['plan: { time_limit: -1 }', '1:21  time_limit  "-1"  is no number from 0.1 to 86400. Change it, or leave it out.'],
    [
      'kpis: { mine: fil_rate * 2 }',
      '1:15  mine  "fil_rate * 2"  needs fil_rate, which is no KPI. Did you mean "fill_rate"?',
    ],
    ['kpis: { mine: mine + 1 }', '1:15  mine  "mine + 1"  needs mine, which is no KPI. whatif compare lists them.'],
    [
      'kpis: { fill_rate: 1 }',
      '1:20  fill_rate  "1"  is the name of a KPI that is there already. Give it another name.',
    ],
    [
      'kpis: { My kpi: fill_rate }',
      '1:17  My kpi  "fill_rate"  has a name that expectations cannot use. Write small letters, digits and _, a letter first.',
    ],
    [
      'kpis: { mine: fill_rate.constructor }',
      '1:15  mine  "fill_rate.constructor"  needs fill_rate.constructor, which is no KPI. whatif compare lists them.',
    ],
    [
      'expect: [fil_rate >= 1]',
      '1:10  expect  "fil_rate >= 1"  is about fil_rate, which is no KPI. Did you mean "fill_rate"?',
    ],
  ])('%s', async (config, complaint) => {
    expect(await refusal({ 'whatif.yaml': config })).toEqual([`whatif.yaml:${complaint}`]);
  });
});

describe('what else a project is refused for', () => {
  it.each([
    [
      'a folder that is not there',
      {},
      { data: 'nowhere' },
      'nowhere  is not there. Name a project folder with --data, or start one: whatif init my-plan.',
    ],
    [
      'a file in place of a folder',
      {},
      { data: 'data/demand.csv' },
      'data/demand.csv  is a file. Name a project folder with --data, or start one: whatif init my-plan.',
    ],
    [
      'a start that is no date',
      {},
      { start: 'soon' },
      '--start  "soon"  is not a date. Write it as 2026-01-05, 2026-01-05T06:00, 2026-W02, 2026-01, 2026-Q1 or 2026.',
    ],
    [
      'no demand',
      { 'data/demand.csv': null, 'data/resources.csv': 'resource\nL1\n' },
      {},
      'data/demand.csv  is not there. Every project needs it: date, product, quantity. Start from an example: whatif init my-plan.',
    ],
    [
      'demand without rows',
      { 'data/demand.csv': 'date,product,quantity\n' },
      {},
      'data/demand.csv  has no rows. A plan needs demand, past or future.',
    ],
    [
      'two files of one table',
      { 'data/demand.csv.gz': 'x' },
      {},
      'data/demand.csv  stands beside demand.csv.gz. Keep one of the two.',
    ],
    [
      'what is called gzip and is none',
      { 'data/demand.csv': null, 'data/demand.csv.gz': 'not gzip' },
      {},
      'data/demand.csv.gz  is not gzip, though its name ends in .gz. Zip it, or rename it.',
    ],
    [
      'two scenarios of one name',
      { 'scenarios/a.yaml': surge, 'scenarios/a.json': '{}' },
      {},
      'scenarios/a.yaml  has the name of another scenario. Rename it.',
    ],
    [
      'a scenario called baseline',
      { 'scenarios/baseline.yaml': surge },
      {},
      'scenarios/baseline.yaml  has the name of the plan without overrides. Rename it.',
    ],
    [
      'a parameter that no scenario has',
      { 'scenarios/a.yaml': surge },
      { set: ['serge=2'] },
      '--set  "serge=2"  sets serge, which no scenario has as a parameter. Did you mean "surge"?',
    ],
    [
      'a parameter without a value',
      { 'scenarios/a.yaml': surge },
      { set: ['surge'] },
      '--set  "surge"  sets nothing. Write --set name=value.',
    ],
    [
      'a parameter set to what is no number',
      { 'scenarios/a.yaml': surge },
      { set: ['surge=much'] },
      '--set  "surge=much"  sets surge to what is no number. Write a number or a percentage.',
    ],
  ])('%s', async (_, files, flags, complaint) => {
    expect(await refusal(files, flags)).toEqual([complaint]);
  });

  it('a scenario that is not there, with the near match', async () => {
    expect(await refusal({ 'scenarios/surge.yaml': surge }, {}, ['serge'])).toEqual([
      'scenarios  "serge"  is no scenario of this project. Did you mean "surge"?',
    ]);
  });

  it('a scenario that reaches out of its project', async () => {
    expect(await refusal({ 'scenarios/a.yaml': 'extends: ../../../etc/passwd' })).toEqual([
      'scenarios/a.yaml:1:10  extends  "../../../etc/passwd"  is a path; a scenario extends scenarios of its own project. Name a scenario, without folder or ending.',
    ]);
  });

  it('takes drafts for scenarios of the project, complains of them alike, and lets none stand for another', async () => {
    const drafts = [{ name: 'draft', text: 'extends: surge\noverrides: [{ table: demand, multiply: 2 }]\n' }];
    const project = await opened({ 'scenarios/surge.yaml': surge }, { drafts });
    expect(scenariosNamed(project, ['draft'])[0]).toMatchObject({ lineage: ['surge', 'draft'], file: 'draft.yaml' });
    expect(project.inputs.map(({ file }) => file)).toContain('draft.yaml');
    const twice = { drafts: [{ name: 'surge', text: 'overrides: [{ table: demnd, multiply: 2 }]\n' }] };
    expect(await refusal({ 'scenarios/surge.yaml': surge }, twice)).toEqual([
      'surge.yaml  has the name of another scenario. Give the draft a name of its own.',
      expect.stringContaining('Did you mean "demand"?'),
    ]);
  });
});
