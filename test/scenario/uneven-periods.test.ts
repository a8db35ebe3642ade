import { describe, expect, it } from 'vitest';
import { bucketKind, instantOf } from '../../src/calendar/bucket.js';
import type { Calendar } from '../../src/calendar/calendar.js';
import { readPeriod } from '../../src/scenario/period.js';
import type { Override, Period } from '../../src/scenario/scenario.js';
import { unevenPeriods } from '../../src/scenario/uneven-periods.js';
import { datasetOf, weeks } from '../plan/dataset-of.js';

const months: Calendar = {
  bucket: 'month',
  start: bucketKind('month').ordinalOf(instantOf(2026, 0, 1)),
  horizon: 12,
};
const byMonth = datasetOf({ demand: 'date,product,quantity\n2026-05-01,A,1\n2026-06-01,A,1' });
const byDay = datasetOf({ demand: 'date,product,quantity\n2026-05-01,A,1\n2026-05-20,A,1' });

function told(table: string, during: string, calendar = months, dataset = byMonth, verb = 'multiply') {
  const override = { table, during: readPeriod(during, calendar) as Period, verb } as Override;
  return unevenPeriods([override, override], dataset, calendar);
}

describe('unevenPeriods', () => {
  it('says which months a period changes that begins or ends within one, once', () => {
    expect(told('demand', '2026-05-15..2026-07-20')).toEqual([
      'demand over 2026-05-15..2026-07-20 changes the months that begin in it: 2026-06-01 to 2026-07-01.',
    ]);
    expect(told('routings', '2026-06-10..2026-07-31')).toEqual([
      'routings over 2026-06-10..2026-07-31 changes the months that begin in it: 2026-07-01.',
    ]);
    expect(told('bom', '2026-11-10..')).toEqual([
      'bom over 2026-11-10.. changes the months that begin in it: 2026-12-01.',
    ]);
  });

  it('says nothing of whole months, of days of the plan, of what has dates of its own, and of what lies outside', () => {
    expect(told('demand', '2026-05..2026-07')).toEqual([]);
    expect(told('demand', '2026-05-10..', months, byDay)).toEqual([]);
    expect(told('demand', '2026-05-13..', weeks(26))).toEqual([]);
    expect(told('capacity', '2026-05-15..')).toEqual([]);
    expect(told('receipts', '2026-05-15..')).toEqual([]);
    expect(told('routings', '2025-05-15..')).toEqual([]);
    expect(told('demand', '2026-05-15..', months, byMonth, 'insert')).toEqual([]);
  });
});
