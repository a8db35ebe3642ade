import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { bucketKind, instantOf } from '../../src/calendar/bucket.js';
import type { Calendar } from '../../src/calendar/calendar.js';
import { BadInput, type Complaint, complaintText } from '../../src/complaint/complaint.js';
import { applyOverrides } from '../../src/scenario/apply.js';
import { type Compile, expressionCompiler } from '../../src/scenario/expression.js';
import { readScenario, type ScenarioFile } from '../../src/scenario/read-scenario.js';
import { resolveScenario, type Setting } from '../../src/scenario/resolve.js';
import type { Change, Scenario } from '../../src/scenario/scenario.js';
import { matchesGlob } from '../../src/scenario/select-rows.js';
import { verbs } from '../../src/scenario/verbs/index.js';
import { declarationOf } from '../../src/tables/declarations/index.js';
import { readTable } from '../../src/tables/read-table.js';
import { type Dataset, labels, numbers, type Table } from '../../src/tables/table.js';

const calendar: Calendar = {
  bucket: 'month',
  start: bucketKind('month').ordinalOf(instantOf(2026, 0, 1)),
  horizon: 12,
};
const kpis = ['fill_rate', 'utilisation.peak'];
let compile: Compile;
beforeAll(async () => {
  compile = await expressionCompiler();
});

function loaded(
  texts: Record<string, string>,
  name: string,
  settings: Setting[] = [],
): { scenario?: Scenario; complaints: string[] } {
  const complaints: Complaint[] = [];
  const context = { calendar, compile, kpis, complaints };
  const files = new Map<string, ScenarioFile>();
  for (const [key, text] of Object.entries(texts)) {
    const file = readScenario(key, text, `scenarios/${key}.yaml`, context);
    if (file) files.set(key, file);
  }
  const scenario = complaints.length === 0 ? resolveScenario(name, files, settings, complaints) : undefined;
  return { ...(scenario ? { scenario } : {}), complaints: complaints.map(complaintText) };
}

function scenarioOf(text: string, settings: Setting[] = []): Scenario {
  const { scenario, complaints } = loaded({ it: text }, 'it', settings);
  if (!scenario || complaints.length > 0) throw new Error(complaints.join('\n'));
  return scenario;
}

function dataset(texts: Record<string, string>): Dataset {
  return new Map(
    Object.entries(texts).map(([name, text]) => {
      const { table, complaints } = readTable(declarationOf(name), Buffer.from(text), `data/${name}.csv`, {
        decimal: '.',
        mapping: {},
      });
      if (!table) throw new Error(complaints.map(complaintText).join('\n'));
      return [name, table];
    }),
  );
}

const months = ['2025-11', '2025-12', '2026-01', '2026-02', '2026-03', '2026-04'];
const world = (): Dataset =>
  dataset({
    products: 'product,family\nINS-100,insulin\nINS-200,insulin\nVAC-1,vaccine\n',
    demand: `date,product,location,quantity,kind\n${months.flatMap((month) => ['INS-100', 'INS-200', 'VAC-1'].map((product) => `${month},${product},DE,100,${month < '2026' ? 'actual' : 'forecast'}`)).join('\n')}\n`,
    resources: 'resource\nL1\nL2\n',
    capacity: 'resource,date,hours\nL1,,160\nL2,2026-03,200\nL2,,180\n',
    closures: 'resource,from,to\nL1,2026-02-10,2026-02-20\n',
    routings: 'product,resource,units_per_hour\nINS-100,L1,10\n',
  });

function applied(scenario: Scenario, data = world()): { dataset: Dataset; changes: readonly Change[] } {
  const past = applyOverrides(data, scenario, 'history', calendar);
  const future = applyOverrides(past.dataset, scenario, 'plan', calendar, past.changes);
  return { dataset: future.dataset, changes: [...past.changes, ...future.changes] };
}

/** `INS-100 2026-01: 120` for every row of demand that is not 100. */
function changed(text: string, settings: Setting[] = []): string[] {
  const table = applied(scenarioOf(text, settings)).dataset.get('demand') as Table;
  const product = labels(table, 'product');
  const month = (row: number): string => new Date(numbers(table, 'date')[row] * 3_600_000).toISOString().slice(0, 7);
  return Array.from(numbers(table, 'quantity'))
    .map((value, row) => [value, row] as const)
    .filter(([value]) => value !== 100)
    .map(([value, row]) => `${product.labels[product.codes[row]]} ${month(row)}: ${Number(value.toFixed(6))}`);
}

function refusal(text: string): string[] {
  const { scenario, complaints } = loaded({ it: text }, 'it');
  if (!scenario || complaints.length > 0) return complaints;
  try {
    applied(scenario);
  } catch (error) {
    if (error instanceof BadInput) return error.complaints.map(complaintText);
    throw error;
  }
  return [];
}

const overriding = (rest: string, params = ''): string =>
  `${params}overrides:\n  - table: demand\n${rest.replace(/^/gm, '    ')}`;

describe('applyOverrides', () => {
  it('changes the horizon alone where an override on demand does not say when', () => {
    expect(changed(overriding('where: { product: INS-100 }\nmultiply: 1 + surge', 'params: { surge: 20% }\n'))).toEqual(
      ['INS-100 2026-01: 120', 'INS-100 2026-02: 120', 'INS-100 2026-03: 120', 'INS-100 2026-04: 120'],
    );
  });

  it('changes history where `during` lies in the past, and both where it spans the start', () => {
    expect(changed(overriding('where: { product: VAC-1 }\nduring: 2025-12..2026-01\nadd: -10'))).toEqual([
      'VAC-1 2025-12: 90',
      'VAC-1 2026-01: 90',
    ]);
  });

  it('shares a total out in proportion over all rows that match, whatever the level, and leaves orders alone', () => {
    const text = overriding('where: { family: insulin }\nduring: 2026-02..2026-03\ntotal: 1200');
    expect(changed(text)).toEqual([
      'INS-100 2026-02: 300',
      'INS-200 2026-02: 300',
      'INS-100 2026-03: 300',
      'INS-200 2026-03: 300',
    ]);
    const data = dataset({
      demand: 'date,product,quantity,kind\n2026-01,A,30,forecast\n2026-01,B,10,forecast\n2026-01,B,7,order\n',
    });
    const quantities = (rest: string, of = data) =>
      Array.from(numbers(applied(scenarioOf(overriding(rest)), of).dataset.get('demand') as Table, 'quantity'));
    expect(quantities('total: 80')).toEqual([60, 20, 7]);
    expect(quantities('where: { kind: order }\ntotal: 80')).toEqual([30, 10, 80]);
    const nothing = dataset({ demand: 'date,product,quantity,kind\n2026-01,A,0,forecast\n2026-01,B,0,forecast\n' });
    expect(quantities('total: 8', nothing)).toEqual([4, 4]);
  });

  it.each([
    ['a list', 'where: { product: [INS-200, VAC-1] }', ['INS-200', 'VAC-1']],
    ['a glob', 'where: { product: INS-* }', ['INS-100', 'INS-200']],
    ['a range', 'where: { date: { min: 2026-04, max: 2026-04 } }', ['INS-100', 'INS-200', 'VAC-1']],
    ['a column of a table that it refers to', 'where: { family: vaccine }', ['VAC-1']],
    ['two conditions at once', 'where: { product: "*-1*", family: insulin }', ['INS-100']],
  ])('chooses rows by %s', (_, where, products) => {
    expect(changed(overriding(`${where}\nduring: 2026-04\nset: 7`))).toEqual(
      products.map((product) => `${product} 2026-04: 7`),
    );
  });

  it.each([
    ['2026-02', ['02']],
    ['2026-02..2026-03', ['02', '03']],
    ['2026-Q1', ['01', '02', '03']],
    ['2026-03..', ['03', '04']],
    ['+1m..+3m', ['02', '03']],
    ['2026-W05..2026-W06', ['02']],
    ['2026-02-01..2026-02-28', ['02']],
  ])('reads the period %s', (during, seen) => {
    expect(changed(overriding(`where: { product: VAC-1 }\nduring: ${during}\nset: 1`))).toEqual(
      seen.map((month) => `VAC-1 2026-${month}: 1`),
    );
  });

  it('ramps across the buckets of a period', () => {
    expect(
      changed(
        overriding(
          'where: { product: VAC-1 }\nduring: 2026-01..2026-03\nramp: { from: 20%, to: top }',
          'params: { top: 1.2 }\n',
        ),
      ),
    ).toEqual(['VAC-1 2026-01: 20', 'VAC-1 2026-02: 70', 'VAC-1 2026-03: 120']);
  });

  it('evaluates expressions over columns, parameters and the bucket', () => {
    expect(
      changed(
        overriding(
          'where: { product: VAC-1 }\nexpr: "quantity + 10 * t + (t >= 2 ? step : 0)"',
          'params: { step: 5 }\n',
        ),
      ),
    ).toEqual(['VAC-1 2026-02: 110', 'VAC-1 2026-03: 125', 'VAC-1 2026-04: 135']);
  });

  it('puts rows in, one per bucket where `during` says when, and takes rows away', () => {
    const text = overriding(
      'during: 2026-05..2026-06\ninsert: { product: VAC-1, location: FR, quantity: 10 * (t + 1) }',
    );
    expect(changed(text)).toEqual(['VAC-1 2026-05: 50', 'VAC-1 2026-06: 60']);
    const gone = applied(scenarioOf(overriding('where: { product: INS-* }\nremove: true')));
    expect(gone.dataset.get('demand')?.rows).toBe(18 - 8);
    expect(gone.changes[0].before).toHaveLength(8);
  });

  it('moves rows in time', () => {
    const { dataset: after } = applied(scenarioOf('overrides:\n  - table: closures\n    shift: 1\n'));
    const closures = after.get('closures') as Table;
    expect([numbers(closures, 'from')[0], numbers(closures, 'to')[0]]).toEqual([
      instantOf(2026, 2, 10),
      instantOf(2026, 2, 20),
    ]);
  });

  it('moves a row once where it is moved from history into the plan', () => {
    const { changes } = applied(scenarioOf(overriding('during: 2025-12..2026-01\nshift: 1')));
    const moved = changes.flatMap(({ lines }) => [...lines]);
    expect(moved).toHaveLength(6);
    expect(new Set(moved).size).toBe(6);
  });

  it('puts rows in until the plan ends where a period has no end', () => {
    const { changes } = applied(scenarioOf(overriding('during: 2026-05..\ninsert: { product: VAC-1, quantity: 1 }')));
    expect(changes[0].after).toHaveLength(8);
  });

  it('leaves what is unknown as it is when it is multiplied', () => {
    const data = new Map([...world(), ...dataset({ products: 'product,price\nINS-100,5\nVAC-1,\n' })]);
    const { dataset: after, changes } = applied(scenarioOf('overrides:\n  - { table: products, multiply: 2 }\n'), data);
    expect([...numbers(after.get('products') as Table, 'price')]).toEqual([10, NaN]);
    expect([...changes[0].lines]).toEqual([2]);
  });

  it('changes each row in one of the two phases, whatever the period', () => {
    const month = fc.integer({ min: 0, max: 5 });
    fc.assert(
      fc.property(month, month, (one, other) => {
        const [from, to] = [Math.min(one, other), Math.max(one, other)];
        const text = overriding(`during: ${months[from]}..${months[to]}\nmultiply: 2`);
        const { changes } = applied(scenarioOf(text));
        const lines = changes.flatMap((change) => [...change.lines]);
        expect(lines).toEqual(Array.from({ length: 3 * (to - from + 1) }, (_, index) => 2 + 3 * from + index));
      }),
      { numRuns: 36 },
    );
  });

  it('ends a change of capacity with its period', () => {
    const { dataset: after } = applied(
      scenarioOf('overrides:\n  - table: capacity\n    during: 2026-02..2026-03\n    multiply: 50%\n'),
    );
    const table = after.get('capacity') as Table;
    const { codes, labels: words } = labels(table, 'resource');
    const rows = Array.from({ length: table.rows }, (_, row) => {
      const date = numbers(table, 'date')[row];
      return `${words[codes[row]]} ${Number.isNaN(date) ? 'always' : new Date(date * 3_600_000).toISOString().slice(0, 7)} ${numbers(table, 'hours')[row]}`;
    });
    expect(rows.sort()).toEqual([
      'L1 2026-02 80',
      'L1 2026-04 160',
      'L1 always 160',
      'L2 2026-02 90',
      'L2 2026-03 100',
      'L2 2026-04 200',
      'L2 always 180',
    ]);
  });

  it('sets text', () => {
    const { dataset: after } = applied(
      scenarioOf('overrides:\n  - { table: products, column: family, where: { product: VAC-1 }, set: travel }\n'),
    );
    expect(labels(after.get('products') as Table, 'family').labels).toContain('travel');
  });

  it('takes units of time where a column has one', () => {
    const data = applied(
      scenarioOf('overrides:\n  - { table: routings, column: lead_time_days, set: 2 weeks }\n'),
    ).dataset;
    expect(numbers(data.get('routings') as Table, 'lead_time_days')[0]).toBe(14);
  });

  it('shares every column that it does not touch', () => {
    const before = world();
    const { dataset: after } = applied(scenarioOf(overriding('set: 1')), before);
    expect(after.get('demand')?.columns.get('product')).toBe(before.get('demand')?.columns.get('product'));
    expect(after.get('demand')?.columns.get('quantity')).not.toBe(before.get('demand')?.columns.get('quantity'));
    expect(after.get('capacity')).toBe(before.get('capacity'));
  });

  it('records changes that can be replayed', () => {
    const { changes } = applied(scenarioOf(overriding('where: { product: VAC-1 }\nmultiply: 2')));
    expect(changes).toHaveLength(1);
    expect([...changes[0].lines]).toEqual([10, 13, 16, 19]);
    expect([...changes[0].before, ...changes[0].after]).toEqual([100, 100, 100, 100, 200, 200, 200, 200]);
    expect(changes[0].override.words).toBe('demand.quantity [VAC-1] × 2');
  });

  it('does not mind the order of overrides that scale, or that add', () => {
    const factor = fc.double({ min: 0.1, max: 10, noNaN: true });
    fc.assert(
      fc.property(factor, factor, fc.constantFrom('multiply', 'add'), (one, other, verb) => {
        const twice = (first: number, second: number): number[] => {
          const text = `overrides:\n  - { table: demand, ${verb}: ${first} }\n  - { table: demand, ${verb}: ${second} }\n`;
          return [...numbers(applied(scenarioOf(text)).dataset.get('demand') as Table, 'quantity')];
        };
        twice(one, other).forEach((value, row) => expect(value).toBeCloseTo(twice(other, one)[row], 6));
      }),
      { numRuns: 20 },
    );
  });
});

describe('resolveScenario', () => {
  const texts = {
    base: 'params: { a: 1, b: a + 1 }\noverrides:\n  - { table: demand, multiply: a }\n',
    left: 'extends: base\nparams: { a: 2 }\noverrides:\n  - { table: demand, multiply: 3 }\n',
    right: 'extends: [base]\noverrides:\n  - { table: demand, add: b }\n',
    both: 'extends: [left, right]\nparams: { c: b * 10 }\nexpect: ["fill_rate >= 97%"]\n',
  };

  it('applies parents first, each once, in the order written', () => {
    const { scenario } = loaded(texts, 'both');
    expect(scenario?.lineage).toEqual(['base', 'left', 'right', 'both']);
    expect(scenario?.overrides.map(({ words }) => words)).toEqual([
      'demand.quantity × a',
      'demand.quantity × 3',
      'demand.quantity +b',
    ]);
  });

  it('takes the last value given: a parent, the child, the setting from outside', () => {
    expect([...(loaded(texts, 'both').scenario?.parameters ?? [])]).toEqual([
      ['a', 2],
      ['b', 3],
      ['c', 30],
    ]);
    expect(loaded(texts, 'both', [{ name: 'a', value: 9 }]).scenario?.parameters.get('c')).toBe(100);
  });

  it('uses the mean of a distribution, and keeps the distribution', () => {
    const scenario = scenarioOf('params: { surge: { triangular: [10%, 20%, 60%] }, yield: { uniform: [0.8, 1] } }\n');
    expect(scenario.parameters.get('surge')).toBeCloseTo(0.3, 12);
    expect(scenario.distributions.get('yield')).toEqual({ kind: 'uniform', min: 0.8, max: 1 });
    expect(
      scenarioOf('params: { yield: { uniform: [0.8, 1] } }\n', [{ name: 'yield', value: 0.5 }]).distributions.size,
    ).toBe(0);
  });

  it('reads grids with exact decimals', () => {
    expect(scenarioOf('params: { surge: 0 }\nsweep: { surge: 0:0.3:0.1 }\n').sweep.get('surge')).toEqual([
      0, 0.1, 0.2, 0.3,
    ]);
    expect(scenarioOf('params: { surge: 0 }\nsweep: { surge: [0, 10%, 1] }\n').sweep.get('surge')).toEqual([0, 0.1, 1]);
    expect(scenarioOf('params: { surge: 0 }\nsweep: { surge: 0%:15%:5% }\n').sweep.get('surge')).toEqual([
      0, 0.05, 0.1, 0.15,
    ]);
  });

  it('reads JSON as it reads YAML', () => {
    const json = JSON.stringify({
      scenario: 'J',
      params: { surge: '20%' },
      overrides: [{ table: 'demand', multiply: '1 + surge' }],
    });
    expect(scenarioOf(json).parameters.get('surge')).toBe(0.2);
  });

  it('prints a circle as a circle', () => {
    expect(loaded({ surge: 'extends: flu', flu: 'extends: surge' }, 'surge').complaints).toEqual([
      'scenarios/flu.yaml:1:10  extends  "surge"  makes a circle: surge → flu → surge. Take one of these extends away.',
    ]);
  });
});

describe('what is refused', () => {
  it.each([
    [
      'scenario: [',
      'scenarios/it.yaml:1:12  is not YAML: flow sequence in block collection must be sufficiently indented and end with a ]. Check indentation, colons and quotes.',
    ],
    [
      'scenario: a\nscenario: b',
      'scenarios/it.yaml:2:1  is not YAML: map keys must be unique. Check indentation, colons and quotes.',
    ],
    [
      '- a',
      'scenarios/it.yaml:1:1  must be a map of keys and values. Its keys are scenario, extends, description, params, sweep, overrides, expect.',
    ],
    ['overides: []', 'scenarios/it.yaml:1:1  "overides"  is no key that is known here. Did you mean "overrides"?'],
    [
      '__proto__: { polluted: 1 }',
      'scenarios/it.yaml:1:1  "__proto__"  is no key that is known here. The keys are scenario, extends, description, params, sweep, overrides, expect.',
    ],
    [
      'extends: serge',
      'scenarios/it.yaml:1:10  extends  "serge"  is no scenario of this project. The scenarios are it.',
    ],
    [
      'extends: ../../x',
      'scenarios/it.yaml:1:10  extends  "../../x"  is a path; a scenario extends scenarios of its own project. Name a scenario, without folder or ending.',
    ],
    [
      'params: { a: b + 1 }',
      'scenarios/it.yaml:1:14  a  "b + 1"  needs b, which is no parameter. Add it under params.',
    ],
    ['params: { a: b, b: a }', 'scenarios/it.yaml:1:20  b  "a"  makes a circle: a → b → a. Give one of them a number.'],
    [
      'params: { a: { triangular: [3, 2, 1] } }',
      'scenarios/it.yaml:1:28  triangular  needs triangular: [least, likeliest, most]. Numbers and percentages may stand there, in that order.',
    ],
    [
      'params: { a: { triangle: [1, 2, 3] } }',
      'scenarios/it.yaml:1:16  "triangle"  is no key that is known here. Did you mean "triangular"?',
    ],
    [
      'params: { constructor: 1, "a.b": 2 }',
      'scenarios/it.yaml:1:27  "a.b"  is no name: a letter, then letters, digits and _. Rename it.',
    ],
    ['params: { a: "cat(1)" }', 'scenarios/it.yaml:1:14  a  "cat(1)"  calls cat, which is not known.'],
    ['sweep: { surge: [1] }', 'scenarios/it.yaml:1:17  surge  is no parameter of this scenario. Add it under params.'],
    [
      'params: { a: 1 }\nsweep: { a: 1:2 }',
      'scenarios/it.yaml:2:13  a  "1:2"  is no range. Write a list of values, or from:to:step.',
    ],
    [
      'params: { a: 1 }\nsweep: { a: 1:2:0 }',
      'scenarios/it.yaml:2:13  a  "1:2:0"  has a step of zero. Write a list of values, or from:to:step.',
    ],
    [
      'expect: [fil_rate >= 1]',
      'scenarios/it.yaml:1:10  expect  "fil_rate >= 1"  is about fil_rate, which is no KPI. Did you mean "fill_rate"?',
    ],
    [
      'expect: [fill_rate]',
      'scenarios/it.yaml:1:10  expect  "fill_rate"  is no expectation. Write a KPI, a comparison and a number: fill_rate >= 97%.',
    ],
    [
      'expect: [fill_rate >= high]',
      'scenarios/it.yaml:1:10  expect  "fill_rate >= high"  compares with high, which is no number. Write a number, a percentage, or what the baseline has: baseline - 2%.',
    ],
    [
      'overrides:\n  - set: 1',
      'scenarios/it.yaml:2:5  overrides  names no table. Add table: demand, or another table.',
    ],
    [
      'overrides:\n  - { table: demnd, set: 1 }',
      'scenarios/it.yaml:2:14  table  "demnd"  is no table. Did you mean "demand"?',
    ],
    [
      'overrides:\n  - { table: demand }',
      'scenarios/it.yaml:2:5  overrides  has no verb. Add one of set, add, multiply, expr, total, shift, ramp, insert, remove.',
    ],
    [
      'overrides:\n  - { table: demand, set: 1, add: 2 }',
      'scenarios/it.yaml:2:5  overrides  has more than one verb: set and add. Write an override for each.',
    ],
    [
      'overrides:\n  - { table: demand, mutliply: 2 }',
      'scenarios/it.yaml:2:22  "mutliply"  is no key that is known here. Did you mean "multiply"?',
    ],
    [
      'overrides:\n  - { table: capacity, column: ours, set: 1 }',
      'scenarios/it.yaml:2:32  column  "ours"  is no column of capacity. Did you mean "hours"?',
    ],
    [
      'overrides:\n  - { table: demand, where: { prodct: A }, set: 1 }',
      'scenarios/it.yaml:2:5  demand  "demand.quantity [A] set to 1"  changes nothing: data/demand.csv has no column "prodct". Did you mean "product"?',
    ],
    [
      'overrides:\n  - { table: routings, where: { famly: A }, set: 1 }',
      'scenarios/it.yaml:2:40  famly  "A"  is no column of routings. Did you mean "family"?',
    ],
    ['overrides:\n  - { table: routings, during: 2026-04, set: 1 }', ''],
    [
      'overrides:\n  - { table: changeovers, during: 2026-04, set: 1 }',
      'scenarios/it.yaml:2:35  during  "2026-04"  says when, and rows of changeovers have no date. Leave it out: the override holds for the whole plan.',
    ],
    [
      'overrides:\n  - { table: demand, during: April, set: 1 }',
      'scenarios/it.yaml:2:30  during  "April"  is no period. Write 2026-04, 2026-04..2026-06, 2026-Q2, 2026-W14..2026-W26, 2026-05-04..2026-05-17 or +4w..+8w.',
    ],
    [
      'overrides:\n  - { table: demand, during: 2026-06..2026-04, set: 1 }',
      'scenarios/it.yaml:2:30  during  "2026-06..2026-04"  ends before it begins. Turn its ends round.',
    ],
    [
      'overrides:\n  - { table: demand, multiply: 1 + serge }',
      'scenarios/it.yaml:2:5  multiply  "serge"  is neither a parameter nor a column of numbers of demand. Add it under params.',
    ],
    [
      'overrides:\n  - { table: demand, add: 20% }',
      'scenarios/it.yaml:2:27  add  "20%"  is a percentage, and this column holds none. To raise it by 20%, write multiply: 1.2.',
    ],
    [
      'overrides:\n  - { table: demand, expr: "a = 5" }',
      'scenarios/it.yaml:2:28  expr  "a = 5"  does more than arithmetic.',
    ],
    [
      'overrides:\n  - { table: demand, ramp: { from: 1, to: 2 } }',
      'scenarios/it.yaml:2:5  overrides  is a ramp without `during`. Say between which buckets it rises: during: 2026-04..2026-06.',
    ],
    [
      'overrides:\n  - { table: demand, where: { product: INS-10O }, set: 1 }',
      'scenarios/it.yaml:2:5  demand  "demand.quantity [INS-10O] set to 1"  matches no row. No product is "INS-10O". Did you mean "INS-100"?',
    ],
    [
      'overrides:\n  - { table: demand, where: { location: XX }, set: 1 }',
      'scenarios/it.yaml:2:5  demand  "demand.quantity [XX] set to 1"  matches no row. No location is "XX". There are DE.',
    ],
    [
      'overrides:\n  - { table: demand, during: 2027-01, set: 1 }',
      'scenarios/it.yaml:2:5  demand  "demand.quantity 2027-01 set to 1"  matches no row. Is anything there during 2027-01? Say optional: true if it may be nothing.',
    ],
    [
      'overrides:\n  - { table: lanes, set: 1 }',
      'scenarios/it.yaml:2:5  lanes  "lanes.cost_per_unit set to 1"  changes nothing: the project has no lanes.csv. Add the table, or say optional: true.',
    ],
    [
      'overrides:\n  - { table: capacity, add: -500 }',
      'scenarios/it.yaml:2:5  add  "capacity.hours -500"  makes -340 of 160, which capacity.hours cannot hold. It must be at least 0.',
    ],
    [
      'overrides:\n  - { table: demand, insert: { prduct: A } }',
      'scenarios/it.yaml:2:40  prduct  "A"  is no column of demand. Did you mean "product"?',
    ],
    [
      'overrides:\n  - { table: demand, insert: { product: NEW, date: 2026-04, quantity: 1 } }',
      'scenarios/it.yaml:2:5  product  "NEW"  is not in products.csv. Put it into products first.',
    ],
    [
      'overrides:\n  - { table: demand, insert: { product: VAC-1, date: 2026-04 } }',
      'scenarios/it.yaml:2:5  quantity  is missing in a row put into demand. Every row needs it.',
    ],
    [
      'overrides:\n  - { table: demand, remove: false }',
      'scenarios/it.yaml:2:30  remove  "false"  does nothing. Write remove: true, or leave the override out.',
    ],
    [
      'overrides:\n  - { table: products, column: family, multiply: 2 }',
      'scenarios/it.yaml:2:50  multiply  "2"  calculates, and products.family is text. Use set, or name another column.',
    ],
    [
      'overrides:\n  - { table: products, multiply: 2 }',
      'scenarios/it.yaml:2:5  products  "products.price × 2"  changes nothing: price is blank in every row that it matches. Use set, or fill the column.',
    ],
    [
      'overrides:\n  - { table: demand, where: { quantity: {} }, set: 2 }',
      'scenarios/it.yaml:2:41  quantity  needs min, max or both. Write { min: 100 }.',
    ],
    [
      'overrides:\n  - { table: demand, insert: [] }',
      'scenarios/it.yaml:2:30  insert  puts no row in. Write { column: value, … }, or a list of such rows.',
    ],
    [
      'overrides:\n  - { table: demand, insert: [{}] }',
      'scenarios/it.yaml:2:31  insert  is a row without cells. Take it away.',
    ],
    [
      'overrides:\n  - { table: demand, during: ..2026-02, insert: { product: VAC-1, quantity: 1 } }',
      'scenarios/it.yaml:2:30  during  "..2026-02"  has no beginning, and rows are put in for each of its buckets. Say when it begins.',
    ],
    [
      'overrides:\n  - { table: demand, shift: 0.5 }',
      'scenarios/it.yaml:2:5  shift  "demand.quantity moved by 0.5 buckets"  moves by 0.5, which is no whole number of buckets up to 10000. Round it: round(…).',
    ],
    [
      'overrides:\n  - { table: demand, column: product, where: { product: VAC-1 }, set: VAC-2 }',
      'scenarios/it.yaml:2:5  product  "VAC-2"  is not in data/products.csv. Did you mean "VAC-1"?',
    ],
    [
      'overrides:\n  - { table: demand, expr: product * 2 }',
      'scenarios/it.yaml:2:5  expr  "product"  is neither a parameter nor a column of numbers of demand. Add it under params.',
    ],
    [
      'params: { quantity: 3 }\noverrides:\n  - { table: demand, multiply: quantity }',
      'scenarios/it.yaml:3:5  multiply  "quantity"  is a parameter and a column of demand. Give the parameter another name.',
    ],
    [
      'params: { t: 3 }',
      'scenarios/it.yaml:1:14  t  "3"  is the bucket\'s number in every expression. Give the parameter another name.',
    ],
    [
      'params: { a: {} }',
      'scenarios/it.yaml:1:14  a  holds nothing. Write one of uniform, triangular, normal, lognormal, choice, or a number.',
    ],
    [
      'a: &a [x,x,x,x,x,x,x,x,x,x]\nb: &b [*a,*a,*a,*a,*a,*a,*a,*a,*a,*a]\nc: &c [*b,*b,*b,*b,*b,*b,*b,*b,*b,*b]\nd: [*c,*c,*c,*c,*c,*c]',
      'scenarios/it.yaml  repeats its anchors too often. Write the values out.',
    ],
  ])('%s', (text, complaint) => {
    const seen = refusal(text);
    if (complaint === '') expect(seen).toEqual([]);
    else expect(seen[0]).toContain(complaint);
    expect(seen.length).toBeLessThanOrEqual(1);
  });

  it.each([
    [
      '['.repeat(100_000),
      'scenarios/it.yaml  is nested more than 50 deep. No file of a project needs that; is it the right file?',
    ],
    [
      '{"a":'.repeat(5000),
      'scenarios/it.yaml  is nested more than 50 deep. No file of a project needs that; is it the right file?',
    ],
    [
      '- '.repeat(5000),
      'scenarios/it.yaml  is nested more than 50 deep. No file of a project needs that; is it the right file?',
    ],
    ['scenario: *nope', 'scenarios/it.yaml  "*nope"  repeats what is named nowhere. Quote it, if it is text.'],
    [
      'scenario: !!js/function "x"',
      'scenarios/it.yaml:1:11  is not YAML: unresolved tag: tag:yaml.org,2002:js/function. Check indentation, colons and quotes.',
    ],
    [
      'scenario: a\n---\nscenario: b',
      'scenarios/it.yaml:2:1  is not YAML: source contains multiple documents. Check indentation, colons and quotes.',
    ],
  ])('a file that is not for reading: %.30s', (text, complaint) => {
    expect(loaded({ it: text }, 'it').complaints).toEqual([complaint]);
  });

  it.each([
    ['max()', 'is no expression: Too few arguments in function max (expected: any, index: 0).'],
    [
      'round(1.5, 999)',
      'is no expression: Number of decimals in function round must be an integer from 0 to 15 inclusive.',
    ],
    ['5!', 'uses !, which is not known.'],
    ['5 % 3', 'uses %, which is not known.'],
    ['quantity + 20%', 'adds a percentage to a value that has a name, which may mean two things.'],
  ])('the expression %s', (source, problem) => {
    expect(compile(source)).toMatchObject({ problem });
  });

  it('reads a percentage as a hundredth of its number wherever it stands', () => {
    const evaluated = (source: string): number => {
      const compiled = compile(source);
      return 'evaluate' in compiled ? compiled.evaluate(new Map([['surge', 0.2]])) : NaN;
    };
    expect(['1 + 20%', '1 - 20% + 5%', '(1 + 5 %) * surge', 'surge > 10% ? 110% : 1'].map(evaluated)).toEqual([
      1.2,
      0.8 + 0.05,
      1.05 * 0.2,
      1.1,
    ]);
  });

  it('says of every override at once that it matches nothing', () => {
    const text = 'overrides:\n  - { table: demand, where: { product: A }, set: 1 }\n  - { table: lanes, set: 1 }\n';
    expect(refusal(text).map((complaint) => complaint.slice(0, 30))).toEqual([
      'scenarios/it.yaml:2:5  demand ',
      'scenarios/it.yaml:3:5  lanes  ',
    ]);
  });

  it('lets an override match nothing where it says that it may', () => {
    expect(refusal('overrides:\n  - { table: demand, where: { product: NONE }, set: 1, optional: true }')).toEqual([]);
  });

  it('keeps expressions in their scope', () => {
    for (const source of [
      'constructor',
      'a.constructor',
      'import("x")',
      'f(x) = x',
      '[1,2]',
      '{a: 1}',
      '"text"',
      'a = 1',
      '1:3',
      'cos.constructor("x")',
      'createUnit("x")',
      'evaluate("1")',
      'parse("1")',
      `${'('.repeat(60)}1${')'.repeat(60)}`,
      '1+'.repeat(300) + '1',
    ]) {
      const compiled = compile(source);
      expect('evaluate' in compiled).toBe(false);
    }
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });
});

describe('matchesGlob', () => {
  it('agrees with the regular expression that a glob stands for', () => {
    const letters = (signs: string): fc.Arbitrary<string> =>
      fc.string({ unit: fc.constantFrom(...signs), maxLength: 8 });
    fc.assert(
      fc.property(letters('ab.'), letters('ab.*?'), (word, glob) => {
        const pattern = glob.replaceAll('.', '[.]').replaceAll('*', '.*').replaceAll('?', '[^]');
        expect(matchesGlob(word, glob)).toBe(new RegExp(`^${pattern}$`, 's').test(word));
      }),
      { numRuns: 500 },
    );
  });

  it('answers where a regular expression would take for ever', () => {
    expect(matchesGlob('a'.repeat(5000), `${'*a'.repeat(50)}*b`)).toBe(false);
  });
});

// What every verb promises. A new one is tested by being in the index.
describe.each(verbs.map((verb) => [verb.name, verb] as const))('verb %s', (_, verb) => {
  it('says what it does, and its example is read without complaint', () => {
    expect(verb.summary).not.toBe('');
    expect(verb.example.startsWith(`${verb.name}:`)).toBe(true);
    const table = verb.example.includes('resource') ? 'closures' : 'demand';
    const when = verb.name === 'ramp' ? ', during: 2026-02' : '';
    expect(
      loaded({ it: `params: { surge: 1 }\noverrides:\n  - { table: ${table}, ${verb.example}${when} }\n` }, 'it')
        .complaints,
    ).toEqual([]);
  });
});

describe('a price of demand', () => {
  const priced = (): Dataset =>
    dataset({
      products: 'product,price\nVAC-1,20\nVAC-2,',
      demand: `date,product,quantity,kind,price\n${['2026-02', '2026-03', '2026-04']
        .flatMap((month) => [`${month},VAC-1,10,order,`, `${month},VAC-2,10,order,`])
        .join('\n')}`,
    });
  const pricesAfter = (verb: string): readonly number[] => {
    const scenario = scenarioOf(overriding(`column: price\nduring: 2026-03\n${verb}`));
    return [...numbers(applied(scenario, priced()).dataset.get('demand') as Table, 'price')];
  };

  it('is that of the product where it is blank and is multiplied or added to', () => {
    expect(pricesAfter('multiply: 1.5')).toEqual([NaN, NaN, 30, NaN, NaN, NaN]);
    expect(pricesAfter('add: -2')).toEqual([NaN, NaN, 18, NaN, NaN, NaN]);
  });

  it('is set whether or not a price is known', () => {
    expect(pricesAfter('set: 5')).toEqual([NaN, NaN, 5, 5, NaN, NaN]);
  });
});
