import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bucketKind, bucketKinds, isoText } from '../../src/calendar/bucket.js';
import { findBucket } from '../../src/calendar/find-bucket.js';
import { isDate, lastDayOf, readDate } from '../../src/calendar/written-date.js';

const read = (text: string, order?: 'dmy' | 'mdy' | 'ymd'): string => {
  const date = readDate(text, order);
  return isDate(date) ? `${isoText(date.instant)} ${date.bucket}` : date.problem;
};

describe('readDate', () => {
  it.each([
    ['2026-01-05', '2026-01-05 day'],
    ['2026-1-5', '2026-01-05 day'],
    ['2026-01-05T06:00', '2026-01-05T06:00 hour'],
    ['2026-01-05 06:30:00', '2026-01-05T06:30 hour'],
    ['2026-W14', '2026-03-30 week'],
    ['2020-W53', '2020-12-28 week'],
    ['2021-W01', '2021-01-04 week'],
    ['2026-04', '2026-04-01 month'],
    ['2026-Q2', '2026-04-01 quarter'],
    ['2026', '2026-01-01 year'],
    ['2024-02-29', '2024-02-29 day'],
    ['2025-02-29', 'is no day of the calendar.'],
    ['2026-13', 'is no month.'],
    ['2026-Q5', 'is no quarter.'],
    ['2026-W54', 'is no week: 2026 has 53.'],
    ['2021-W53', 'is no week: 2021 has 52.'],
    ['2026-01-05T25:00', 'has no such time of day.'],
    ['03/04/2026', 'can be read in more than one way.'],
    ['next week', 'is not a date.'],
    ['', 'is not a date.'],
  ])('reads %s', (text, expected) => {
    expect(read(text)).toBe(expected);
  });

  it.each([
    ['03/04/2026', 'dmy', '2026-04-03 day'],
    ['03/04/2026', 'mdy', '2026-03-04 day'],
    ['2026.04.03', 'ymd', '2026-04-03 day'],
    ['13.04.2026', 'mdy', 'is no day of the calendar when read as mdy.'],
    ['03/04/26', 'dmy', 'has no full year.'],
  ] as const)('reads %s as %s', (text, order, expected) => {
    expect(read(text, order)).toBe(expected);
  });

  it('reads back the start of every bucket of every kind', () => {
    for (const { name, startOf, ordinalOf } of bucketKinds)
      fc.assert(
        fc.property(fc.integer({ min: ordinalOf(-8_760), max: ordinalOf(876_000) }), (ordinal) => {
          const back = readDate(isoText(startOf(ordinal)));
          expect(isDate(back) && ordinalOf(back.instant)).toBe(ordinal);
          expect(ordinalOf(startOf(ordinal + 1) - 1)).toBe(ordinal);
          expect(name).toBeTruthy();
        }),
      );
  });

  it('agrees with ISO 8601 on the week of any day', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1970, max: 2100 }), fc.integer({ min: 1, max: 52 }), (year, week) => {
        const date = readDate(`${year}-W${String(week).padStart(2, '0')}`);
        if (!isDate(date)) throw new Error('no date');
        // A week belongs to the year of its Thursday.
        const thursday = new Date((date.instant + 72) * 3_600_000);
        expect([thursday.getUTCDay(), thursday.getUTCFullYear()]).toEqual([4, year]);
        const days = (thursday.getTime() - Date.UTC(year, 0, 1)) / 86_400_000;
        expect(Math.floor(days / 7) + 1).toBe(week);
      }),
    );
  });
});

describe('lastDayOf', () => {
  it.each([
    ['2026-05', '2026-05-31'],
    ['2024-02', '2024-02-29'],
    ['2020-W53', '2021-01-03'],
    ['2026-Q2', '2026-06-30'],
    ['2026', '2026-12-31'],
    ['2026-05-04', '2026-05-04'],
    ['2026-05-04T06:00', '2026-05-04T06:00'],
  ])('of %s is %s', (text, expected) => {
    const date = readDate(text);
    expect(isDate(date) && isoText(lastDayOf(date))).toBe(expected);
  });
});

describe('findBucket', () => {
  it('finds the bucket that dates were made from, gaps or not', () => {
    for (const { name, startOf, ordinalOf } of bucketKinds)
      fc.assert(
        fc.property(
          fc.integer({ min: 10_000, max: 400_000 }),
          fc.array(fc.boolean(), { maxLength: 30 }),
          (instant, present) => {
            const first = ordinalOf(instant);
            const steps = [0, 1, 2, 3, 4, ...present.flatMap((here, index) => (here ? [index + 5] : []))];
            expect(findBucket(steps.map((step) => startOf(first + step)))).toBe(
              name === 'hour' && first % 24 === 0 ? 'hour' : name,
            );
          },
        ),
      );
  });

  it('takes weeks from any weekday and months by their last day', () => {
    const week = bucketKind('week');
    expect(findBucket([1, 2, 3, 7].map((step) => week.startOf(2900 + step) + 6 * 24))).toBe('week');
    const month = bucketKind('month');
    expect(findBucket([1, 2, 3, 7].map((step) => month.startOf(24_300 + step) - 24))).toBe('month');
    expect(findBucket([])).toBeUndefined();
  });
});
