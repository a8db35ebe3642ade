import { beforeAll, describe, expect, it } from 'vitest';
import { bucketKind, instantOf } from '../../src/calendar/bucket.js';
import { type Complaint, complaintText } from '../../src/complaint/complaint.js';
import { collisions } from '../../src/scenario/collisions.js';
import { type Compile, expressionCompiler } from '../../src/scenario/expression.js';
import { readScenario, type ScenarioFile } from '../../src/scenario/read-scenario.js';
import { resolveScenario } from '../../src/scenario/resolve.js';
import { declarationOf } from '../../src/tables/declarations/index.js';
import { tableFromRows } from '../../src/tables/rows.js';
import type { Dataset } from '../../src/tables/table.js';

let compile: Compile;
beforeAll(async () => {
  compile = await expressionCompiler();
});

const calendar = {
  bucket: 'month',
  start: bucketKind('month').ordinalOf(instantOf(2026, 0, 1)),
  horizon: 12,
} as const;
const data: Dataset = new Map([
  [
    'demand',
    tableFromRows(
      declarationOf('demand'),
      ['INS-100', 'VAC-1'].map((product) => ({ date: instantOf(2025, 11, 1), product, quantity: 1 })),
      'data/demand.csv',
    ),
  ],
]);

/** The notices of a scenario that extends the given siblings, each an override on demand. */
function notices(siblings: Record<string, string>, child = `extends: [${Object.keys(siblings).join(', ')}]`): string[] {
  const complaints: Complaint[] = [];
  const files = new Map<string, ScenarioFile>();
  const texts = { ...siblings, both: child };
  for (const [name, text] of Object.entries(texts)) {
    const written = name === 'both' ? text : `overrides: [{ table: demand, ${text} }]`;
    const file = readScenario(name, written, `scenarios/${name}.yaml`, { calendar, compile, kpis: [], complaints });
    if (file) files.set(name, file);
  }
  const scenario = resolveScenario('both', files, [], complaints);
  if (!scenario || complaints.length > 0) throw new Error(complaints.map(complaintText).join('\n'));
  return collisions(scenario, files, data).map(complaintText);
}

describe('collisions', () => {
  it('names both places and the one that wins where a sibling sets what another multiplied', () => {
    expect(notices({ surge: 'multiply: 2', cap: 'where: { product: INS-* }, set: 5' })).toEqual([
      'scenarios/cap.yaml:1:13  cap  "demand.quantity [INS-*] set to 5"  changes rows that surge changes too (scenarios/surge.yaml:1:13, demand.quantity × 2), and the order matters. This one comes later and wins; the order in extends decides.',
    ]);
  });

  it('says that the later is applied to what the earlier made where nothing is lost', () => {
    expect(notices({ cap: 'set: 5', surge: 'multiply: 2' })[0]).toContain('is applied to what the other made');
  });

  it.each([
    ['both scale', 'multiply: 2', 'multiply: 3'],
    ['both add', 'add: 2', 'add: 3'],
    ['they change other rows', 'where: { product: INS-* }, set: 1', 'where: { product: VAC-1 }, multiply: 2'],
    ['they change other periods', 'during: 2026-01, set: 1', 'during: 2026-02, multiply: 2'],
    ['they change other columns', 'set: 1', 'column: price, multiply: 2'],
    ['they write the same', 'set: 1', 'set: 1'],
  ])('is silent where %s', (_, one, other) => {
    expect(notices({ one, other })).toEqual([]);
  });

  it('is silent where a child changes what its parent did', () => {
    expect(notices({ surge: 'multiply: 2' }, 'extends: surge\noverrides: [{ table: demand, set: 5 }]')).toEqual([]);
  });
});
