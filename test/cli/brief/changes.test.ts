import { describe, expect, it } from 'vitest';
import { bucketKind } from '../../../src/calendar/bucket.js';
import { dataChanges } from '../../../src/cli/brief/data-changes.js';
import { headlineOf } from '../../../src/cli/brief/headline.js';
import { missedForecasts } from '../../../src/cli/brief/missed-forecasts.js';
import { type RunRecord, recordForm } from '../../../src/history/run-record.js';
import { kpis } from '../../../src/kpi/index.js';
import { declarationOf } from '../../../src/tables/declarations/index.js';
import { tableFromRows } from '../../../src/tables/rows.js';

const january = 2026 * 12;
const calendar = { bucket: 'month' as const, start: january + 2, horizon: 12 };
const before: RunRecord = {
  form: recordForm,
  bucket: 'month',
  start: january,
  startDate: '2026-01-01',
  inputs: [
    { file: 'whatif.yaml', sha256: 'a' },
    { file: 'data/inventory.csv', sha256: 'b' },
    { file: 'scenarios/surge.yaml', sha256: 'c' },
  ],
  tables: [{ table: 'inventory', rows: 4, column: 'quantity', sums: { A: 100, B: 50, C: 10, D: 1000 } }],
  kpis: { fill_rate: 0.97, 'cost.total': 1000 },
  short: [{ item: 'A@DE', from: '2026-02-01', units: 5 }],
  peaks: {},
  shares: [0.1, 0.9],
  forecasts: [
    { product: 'A', location: 'DE', mean: [100, 110, 120], lower: [90, 90, 90], upper: [110, 130, 150] },
    { product: 'B', location: '', mean: [10, 10, null], lower: [5, 5, 5], upper: [15, 15, 15] },
  ],
};

const month = (ordinal: number): number => bucketKind('month').startOf(ordinal);
const demandRows = [
  { date: month(january + 0), product: 'A', location: 'DE', quantity: 130, kind: 'actual' },
  { date: month(january + 1), product: 'A', location: 'DE', quantity: 90, kind: 'actual' },
  { date: month(january + 2), product: 'A', location: 'DE', quantity: 999, kind: 'forecast' },
  { date: month(january + 0), product: 'B', quantity: 3, kind: 'actual' },
  { date: month(january + 1), product: 'B', quantity: 9, kind: 'actual' },
];

describe('forecasts that went wrong', () => {
  const demand = tableFromRows(declarationOf('demand'), demandRows, 'demand.csv');

  it('are the actual demands outside their interval, the farthest by its width first; its ends are inside', () => {
    const { judged, lines } = missedForecasts(demand, calendar, before);
    expect(judged).toBe(4);
    expect(lines.map(({ item, date, value, before: forecast, note }) => [item, date, value, forecast, note])).toEqual([
      ['A@DE', '2026-01-01', 130, 100, 'above 90 to 110'],
      ['B', '2026-01-01', 3, 10, 'below 5 to 15'],
    ]);
  });

  it('are none where nothing was forecast, or in other buckets', () => {
    const none = { judged: 0, lines: [] };
    expect(missedForecasts(demand, calendar, undefined)).toEqual(none);
    expect(missedForecasts(demand, calendar, { ...before, bucket: 'week' })).toEqual(none);
    expect(missedForecasts(demand, calendar, { ...before, start: january + 5 })).toEqual(none);
  });
});

describe('what changed in the data', () => {
  it('is nothing where there is nothing to compare with, and where all is as it was', () => {
    expect(dataChanges(before, undefined)).toEqual([]);
    expect(dataChanges(before, before)).toEqual([]);
  });

  it('is said with numbers where a table tells it, and by name where only the file does', () => {
    const now: RunRecord = {
      ...before,
      inputs: [
        { file: 'whatif.yaml', sha256: 'z' },
        { file: 'data/inventory.csv', sha256: 'z' },
        { file: 'scenarios/launch.yaml', sha256: 'd' },
      ],
      tables: [{ table: 'inventory', rows: 4, column: 'quantity', sums: { A: 40, B: 51, D: 1001, E: 7 } }],
    };
    expect(dataChanges(now, before).map(({ item, value, before: then, note }) => [item, value, then, note])).toEqual([
      ['inventory E', 7, NaN, ''],
      ['inventory C', NaN, 10, ''],
      ['inventory A', 40, 100, ''],
      ['whatif.yaml', NaN, NaN, 'changed'],
      ['scenarios/launch.yaml', NaN, NaN, 'new'],
      ['scenarios/surge.yaml', NaN, NaN, 'gone'],
    ]);
  });
});

describe('the headline', () => {
  it('says how things stand and how they moved', () => {
    const now = { ...before, startDate: '2026-03-01', kpis: { fill_rate: 0.95, 'cost.total': 1000 }, short: [] };
    const missed = missedForecasts(tableFromRows(declarationOf('demand'), demandRows, 'demand.csv'), calendar, before);
    expect(headlineOf(kpis, calendar, now, before, missed)).toEqual([
      '12 months from 2026-03-01: fill_rate 95.0%, -2.0 pts since the last run; cost.total 1,000, as at the last run.',
      'Nothing runs short, 1 at the last run.',
      '2 of 4 actual demands lie outside the 80% interval that was forecast; by chance about 1 would.',
    ]);
  });

  it('says that the first run has nothing to compare with', () => {
    const [stands, short, comparison] = headlineOf(kpis, calendar, before, undefined, { judged: 0, lines: [] });
    expect(stands).toBe('12 months from 2026-01-01: fill_rate 97.0%; cost.total 1,000.');
    expect(short).toBe('1 item runs short; first A@DE in 2026-02-01, 5 units at worst.');
    expect(comparison).toContain('nothing to compare with');
  });
});
