import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bucketKind, instantOf } from '../../src/calendar/bucket.js';
import type { Calendar } from '../../src/calendar/calendar.js';
import { compile } from '../../src/plan/compile.js';
import { datasetOf, weeks } from './dataset-of.js';

const months: Calendar = {
  bucket: 'month',
  start: bucketKind('month').ordinalOf(instantOf(2026, 0, 1)),
  horizon: 4,
};

function hoursOf(calendar: Calendar, capacity: string): readonly number[] {
  const { network } = compile(
    datasetOf({
      demand: 'date,product,quantity,kind\n2026-01-05,A,1,forecast',
      resources: 'resource\nL1',
      routings: 'product,resource,units_per_hour\nA,L1,1',
      capacity: `resource,date,hours\n${capacity}`,
    }),
    calendar,
  );
  return [...network.hours].map((value) => Number(value.toFixed(9)));
}

describe('hours of resources', () => {
  it('are those of each row for its share of the days of a bucket', () => {
    expect(hoursOf(months, 'L1,,310\nL1,2026-03-22,0')).toEqual([310, 310, Number(((310 * 21) / 31).toFixed(9)), 0]);
    // Three days of the week from 2026-01-12 on.
    expect(hoursOf(weeks(3), 'L1,,70\nL1,2026-01-13,0\nL1,2026-01-16,70')).toEqual([70, 40, 70]);
  });

  it('are without limit before the first row, whose bucket is wholly its own', () => {
    expect(hoursOf(months, 'L1,2026-02-15,100')).toEqual([Infinity, 100, 100, 100]);
  });

  it('are those of the later of two rows of one date', () => {
    expect(hoursOf(weeks(2), 'L1,2025-12-01,5\nL1,2026-01-05,80\nL1,2026-01-12,90')).toEqual([80, 90]);
  });

  it('take a change within a bucket as a closure takes it', () => {
    const day = fc.integer({ min: 1, max: 28 });
    fc.assert(
      fc.property(day, day, (one, other) => {
        const date = (month: string, at: number): string => `2026-${month}-${String(at).padStart(2, '0')}`;
        const [first, last] = [Math.min(one, other), Math.max(one, other)];
        const asRows = hoursOf(months, `L1,,100\nL1,${date('02', first)},60\nL1,${date('03', last)},100`);
        const { network } = compile(
          datasetOf({
            demand: 'date,product,quantity,kind\n2026-01-05,A,1,forecast',
            resources: 'resource\nL1',
            routings: 'product,resource,units_per_hour\nA,L1,1',
            capacity: 'resource,hours\nL1,100',
            closures: `resource,from,to,availability\nL1,${date('02', first)},${last === 1 ? '2026-02-28' : date('03', last - 1)},0.6`,
          }),
          months,
        );
        asRows.forEach((value, bucket) => {
          expect(value).toBeCloseTo(network.hours[bucket], 6);
        });
      }),
      { numRuns: 50 },
    );
  });
});
