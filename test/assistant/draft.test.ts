import { describe, expect, it } from 'vitest';
import { draftText } from '../../src/assistant/draft.js';
import { expressionCompiler } from '../../src/scenario/expression.js';
import { readScenario } from '../../src/scenario/read-scenario.js';

const calendar = { bucket: 'month', start: 2026 * 12, horizon: 12 } as const;
const draft = {
  name: 'asked',
  scenario: 'Insulin up, L2 closed',
  extends: ['surge'],
  overrides: [
    {
      table: 'demand',
      where: { family: 'insulin', location: ['DE', 'FR'] },
      during: '2026-04..2026-06',
      multiply: 1.2,
    },
    { table: 'closures', insert: [{ resource: 'L2', from: '2026-05-04', to: '2026-05-17' }] },
  ],
  expect: ['fill_rate >= 95%'],
};

describe('draftText', () => {
  it('writes a scenario file as the examples are written', () => {
    expect(draftText(draft)).toBe(`scenario: Insulin up, L2 closed
extends: [ surge ]
overrides:
  - table: demand
    where: { family: insulin, location: [ DE, FR ] }
    during: 2026-04..2026-06
    multiply: 1.2
  - table: closures
    insert:
      - { resource: L2, from: 2026-05-04, to: 2026-05-17 }
expect:
  - fill_rate >= 95%
`);
  });

  it('writes out what two overrides have in common', () => {
    const where = { resource: 'L3' };
    const overrides = ['2026-04', '2026-06'].map((during) => ({ table: 'capacity', where, during, add: 10 }));
    expect(draftText({ name: 'asked', scenario: 'twice', overrides })).toBe(`scenario: twice
overrides:
  - table: capacity
    where: { resource: L3 }
    during: 2026-04
    add: 10
  - table: capacity
    where: { resource: L3 }
    during: 2026-06
    add: 10
`);
  });

  it('writes what the scenario reader takes without a complaint', async () => {
    const complaints: never[] = [];
    const context = { calendar, compile: await expressionCompiler(), kpis: ['fill_rate'], complaints };
    const read = readScenario('asked', draftText(draft), 'asked.yaml', context);
    expect(complaints).toEqual([]);
    expect(read?.overrides.map(({ table, verb }) => [table, verb])).toEqual([
      ['demand', 'multiply'],
      ['closures', 'insert'],
    ]);
  });
});
