import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parse } from 'csv-parse/sync';
import { afterAll, describe, expect, it } from 'vitest';
import { week, weekly } from '../plan/dataset-of.js';
import { sharedPacking } from '../risk/survival/worked-networks.js';

/** Problems with known answers (planning_cases.json of the reference data, where their sources stand), as files and whole commands, to the unit. */
const bin = resolve('bin/whatif.js');
const scratch = mkdtempSync(join(tmpdir(), 'whatif-cases-'));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

type Tables = Readonly<Record<string, string>>;
type Row = Readonly<Record<string, string>>;
const demand = (rows: string): string => `date,product,quantity,kind\n${rows}`;

interface Project {
  /** What a command prints, as rows. */
  readonly rows: (...command: readonly string[]) => readonly Row[];
  /** A column of `plan`, bucket by bucket. */
  readonly of: (product: string, column: string) => readonly number[];
  readonly load: (column: string) => readonly number[];
  readonly kpi: (name: string) => number;
}

let projects = 0;

function run(folder: string, command: readonly string[]): readonly Row[] {
  const { stdout, stderr, status } = spawnSync(process.execPath, [bin, ...command, '--format', 'csv', '--quiet'], {
    cwd: folder,
    encoding: 'utf8',
  });
  expect([status, stderr]).toEqual([0, '']);
  return parse(stdout, { columns: true });
}

function project(tables: Tables, horizon: number, method = 'optimal'): Project {
  const folder = join(scratch, String(projects++));
  mkdirSync(join(folder, 'data'), { recursive: true });
  writeFileSync(
    join(folder, 'whatif.yaml'),
    `calendar: {bucket: week, start: 2026-01-05, horizon: ${horizon}}\nplan: {method: ${method}, gap: 0}\n`,
  );
  for (const [name, text] of Object.entries(tables)) writeFileSync(join(folder, 'data', `${name}.csv`), `${text}\n`);
  const known = new Map<string, readonly Row[]>();
  const rows = (...command: readonly string[]): readonly Row[] => {
    const found = known.get(command.join(' ')) ?? run(folder, command);
    known.set(command.join(' '), found);
    return found;
  };
  const numbers = (found: readonly Row[], column: string): readonly number[] =>
    found.map((row) => Number(Number(row[column]).toFixed(6)));
  return {
    rows,
    of: (product, column) =>
      numbers(
        rows('plan').filter((row) => row.product === product),
        column,
      ),
    load: (column) => numbers(rows('plan', '--by', 'resource'), column),
    kpi: (name) => Number(rows('compare').find(({ kpi }) => kpi === name)?.value),
  };
}

/** Units by bucket, counted from 1, where there are any. */
function byBucket(values: readonly number[]): readonly (readonly number[])[] {
  return values.flatMap((units, bucket) => (units > 0 ? [[bucket + 1, units]] : []));
}

describe('lot sizes', () => {
  it.each([
    [[90, 120, 80, 70], 500, 2, [210, 0, 150, 0], 1380],
    [[150, 100, 80, 200], 120, 0.8, [150, 180, 0, 200], 424],
  ])('are those of Wagner and Whitin: %j', (asked, setup, holding, made, cost) => {
    const found = project(
      {
        demand: demand(weekly('A', asked)),
        products: `product,holding_cost,shortage_cost\nA,${holding * 52},10000`,
        routings: `product,resource,units_per_hour,setup_cost\nA,L1,1,${setup}`,
      },
      4,
    );
    expect(found.of('A', 'produced')).toEqual(made);
    expect(found.kpi('cost.total')).toBeCloseTo(cost, 6);
  });

  it('with set-up times cost what is proven to be the least', () => {
    const asked = [
      [40, 0, 60, 30, 50, 20],
      [20, 30, 0, 50, 40, 40],
      [0, 60, 20, 0, 30, 60],
    ];
    const found = project(
      {
        demand: demand(['A', 'B', 'C'].map((name, index) => weekly(name, asked[index])).join('\n')),
        products: 'product,holding_cost,shortage_cost\nA,52,100000\nB,78,100000\nC,104,100000',
        routings: 'product,resource,units_per_hour,setup_hours,setup_cost\nA,L1,1,8,100\nB,L1,1,5,80\nC,L1,1,10,120',
        capacity: 'resource,hours\nL1,110',
      },
      6,
    );
    expect(found.kpi('cost.total')).toBeCloseTo(1126, 4);
  });
});

describe('capacity', () => {
  const line = {
    demand: demand(weekly('A', [800, 1200, 1000])),
    routings: 'product,resource,units_per_hour\nA,L1,10',
    capacity: 'resource,hours\nL1,100',
  };

  it.each(['optimal', 'heuristic'])('that is short is made up for in the bucket before: %s', (method) => {
    const found = project(line, 3, method);
    expect(found.of('A', 'produced')).toEqual([1000, 1000, 1000]);
    expect(found.of('A', 'closing')).toEqual([200, 0, 0]);
    expect(found.of('A', 'shipped')).toEqual([800, 1200, 1000]);
    expect(found.load('utilisation')).toEqual([1, 1, 1]);
  });

  it.each(['optimal', 'heuristic'])(
    'of a line that is closed for half a bucket is never caught up with: %s',
    (method) => {
      const closures = 'resource,from,to,availability\nL1,2026-01-05,2026-01-11,0.5';
      const found = project({ ...line, closures }, 3, method);
      expect(found.of('A', 'produced')).toEqual([500, 1000, 1000]);
      expect(found.of('A', 'backlog')).toEqual([300, 500, 500]);
      expect(found.of('A', 'shipped')).toEqual([500, 1000, 1000]);
      expect(found.kpi('fill_rate')).toBeCloseTo(0.5666666667, 9);
    },
  );

  it('goes where an hour saves most, and has its price', () => {
    const found = project(
      {
        demand: demand(`${weekly('A', [600])}\n${weekly('B', [1200])}`),
        products: 'product,shortage_cost\nA,5\nB,2',
        routings: 'product,resource,units_per_hour\nA,L1,10\nB,L1,20',
        capacity: 'resource,hours\nL1,100',
      },
      1,
    );
    expect([found.of('A', 'produced'), found.of('B', 'produced')]).toEqual([[600], [800]]);
    expect(found.load('shadow_price')).toEqual([40]);
  });

  it('beyond the regular hours is used as late as it can be (Sailco)', () => {
    const found = project(
      {
        demand: demand(weekly('A', [40, 60, 75, 25])),
        products: 'product,holding_cost,shortage_cost\nA,1040,100000',
        resources: 'resource,cost_per_hour,overtime_cost_per_hour\nL1,400,450',
        routings: 'product,resource,units_per_hour\nA,L1,1',
        capacity: 'resource,hours,overtime_hours\nL1,40,100',
        inventory: 'product,quantity\nA,10',
      },
      4,
    );
    expect(found.load('overtime_hours')).toEqual([0, 10, 35, 0]);
    expect(found.load('hours_used')).toEqual([40, 50, 75, 25]);
    expect(found.of('A', 'closing')).toEqual([10, 0, 0, 0]);
    expect(found.kpi('cost.total')).toBeCloseTo(78450, 6);
  });
});

describe('bills of materials', () => {
  it.each(['optimal', 'heuristic'])('let no more be made than components allow, scrap included: %s', (method) => {
    const found = project(
      {
        demand: demand(weekly('F', [100])),
        routings: 'product,resource,units_per_hour\nF,L1,10',
        bom: 'product,component,quantity,scrap\nF,C,2,0.1',
        inventory: 'product,quantity\nC,180',
      },
      1,
      method,
    );
    expect([found.of('F', 'produced'), found.of('C', 'issued')]).toEqual([[81], [180]]);
    expect(found.kpi('fill_rate')).toBeCloseTo(0.81, 9);
  });

  // What is produced in a bucket started its lead time before.
  it.each(['optimal', 'heuristic', 'unconstrained'])('are netted as the textbook does, two levels: %s', (method) => {
    const found = project(
      {
        demand: demand(`${week(4)},A,100,forecast\n${week(7)},A,150,forecast`),
        routings: 'product,resource,units_per_hour,lead_time_days\nA,L1,1000,7\nB,L2,1000,14',
        bom: 'product,component,quantity\nA,B,2',
        inventory: 'product,quantity\nA,20\nB,50',
      },
      8,
      method,
    );
    expect(byBucket(found.of('A', 'produced'))).toEqual([
      [4 + 1, 80],
      [7 + 1, 150],
    ]);
    expect(byBucket(found.of('B', 'produced'))).toEqual([
      [2 + 2, 110],
      [5 + 2, 300],
    ]);
    expect(byBucket(found.of('B', 'issued'))).toEqual([
      [4, 160],
      [7, 300],
    ]);
  });

  it.each(['optimal', 'heuristic', 'unconstrained'])('are netted as the textbook does, one item: %s', (method) => {
    const found = project(
      {
        demand: demand(weekly('A', [41, 44, 84, 42, 84, 86, 7, 18, 49, 30])),
        suppliers: 'component,supplier,lead_time_days\nA,S,14',
        inventory: 'product,quantity\nA,120',
      },
      10,
      method,
    );
    expect(found.of('A', 'received')).toEqual([0, 0, 49, 42, 84, 86, 7, 18, 49, 30]);
  });

  it.each(['optimal', 'heuristic', 'unconstrained'])('are netted as the textbook does, four levels: %s', (method) => {
    const leads = Object.entries({ Z: 2, A: 1, B: 1, C: 1, D: 1, E: 3 });
    const found = project(
      {
        demand: demand(`${week(9)},Z,59,forecast`),
        routings: `product,resource,units_per_hour,lead_time_days\n${leads
          .map(([product, lead]) => `${product},L${product},10000,${lead * 7}`)
          .join('\n')}`,
        bom: 'product,component,quantity\nZ,A,2\nZ,B,3\nA,C,4\nA,D,4\nD,E,2',
      },
      10,
      method,
    );
    const starts = leads.map(([product, lead]) =>
      byBucket(found.of(product, 'produced')).map(([bucket, units]) => [bucket - lead, units]),
    );
    expect(starts).toEqual([[[8, 59]], [[7, 118]], [[7, 177]], [[6, 472]], [[6, 472]], [[3, 944]]]);
  });
});

describe('shelf life', () => {
  const nothingMade = { routings: 'product,resource,units_per_hour\nX,L1,1', products: 'product\nA\nX' };

  it.each(['optimal', 'heuristic'])('ends, and demand behind it goes short: %s', (method) => {
    const found = project(
      {
        ...nothingMade,
        demand: demand(weekly('A', [40, 40])),
        inventory: 'product,quantity,expiry\nA,60,2026-01-11',
      },
      2,
      method,
    );
    expect([found.of('A', 'shipped'), found.of('A', 'expired')]).toEqual([
      [40, 0],
      [20, 0],
    ]);
  });

  it.each(['optimal', 'heuristic'])('is used up first by what ends first: %s', (method) => {
    const found = project(
      {
        ...nothingMade,
        demand: demand(weekly('A', [40, 40, 40, 40, 40, 40])),
        inventory: 'product,quantity,expiry\nA,100,2026-01-18\nA,60,2026-01-25\nA,200,2026-03-01',
      },
      6,
      method,
    );
    const total = (column: string): number => found.of('A', column).reduce((sum, units) => sum + units, 0);
    expect([total('shipped'), total('lost'), total('expired'), found.of('A', 'closing')[5]]).toEqual([240, 0, 40, 80]);
  });
});

describe('survival', () => {
  it('is as long as worked by hand, and loses what the programmes of others say', () => {
    const found = project({ ...sharedPacking(12), products: 'product,price,unit_cost\nA,15,5\nB,9,5\nbulk,,' }, 12);
    const losses = { 2: { S1: 0, P: 80, K: 440 }, 4: { S1: 40, P: 1160, K: 1760 }, 8: { S1: 840, P: 3800, K: 4400 } };
    for (const [weeks, lost] of Object.entries(losses)) {
      const rows = found.rows('survive', '--no-plan', '--recovery', String(7 * Number(weeks)));
      const of = (node: string): Row => rows.find((row) => row.node === node) ?? {};
      for (const [node, money] of Object.entries(lost)) expect(Number(of(node).money_lost)).toBeCloseTo(money, 4);
      expect(['S1', 'P', 'K'].map((node) => Number(of(node).survive_days) / 7)).toEqual([
        expect.closeTo(3.8, 6),
        expect.closeTo(1.7777777778, 6),
        expect.closeTo(0.5, 6),
      ]);
      expect(of('S2').survive_days).toBe('');
    }
  });
});
