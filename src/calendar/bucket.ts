/** A point in time without a zone, in whole hours since 1970-01-01T00. */
export type Instant = number;

/** The period of a plan or a series. */
export type Bucket = 'hour' | 'day' | 'week' | 'month' | 'quarter' | 'year';

/**
 * Buckets of a kind are counted by whole numbers, their ordinals, so that a calendar is arithmetic: hours and days since
 * 1970-01-01, ISO weeks (from Monday) since the one that holds 1970-01-01, months since January of year 0, and so on.
 */
export interface BucketKind {
  readonly name: Bucket;
  readonly ordinalOf: (instant: Instant) => number;
  readonly startOf: (ordinal: number) => Instant;
  /** How many such buckets make a year, as holding costs count them. */
  readonly perYear: number;
  /** The number of buckets after which a season may repeat, the likeliest first. */
  readonly seasons: readonly number[];
}

export const hoursPerDay = 24;
const daysPerWeek = 7;
// 1970-01-01 was a Thursday: three days after its week's Monday.
const thursday = 3;

const monthOrdinal = (instant: Instant): number => {
  const date = dateOf(instant);
  return date.getUTCFullYear() * 12 + date.getUTCMonth();
};
const monthStart = (ordinal: number): Instant => instantOf(Math.floor(ordinal / 12), ((ordinal % 12) + 12) % 12, 1);

export const bucketKinds: readonly BucketKind[] = [
  { name: 'hour', ordinalOf: Math.floor, startOf: (ordinal) => ordinal, perYear: 8760, seasons: [24, 168] },
  {
    name: 'day',
    ordinalOf: (instant) => Math.floor(instant / hoursPerDay),
    startOf: (ordinal) => ordinal * hoursPerDay,
    perYear: 365,
    seasons: [7, 365],
  },
  {
    name: 'week',
    ordinalOf: (instant) => Math.floor((Math.floor(instant / hoursPerDay) + thursday) / daysPerWeek),
    startOf: (ordinal) => (ordinal * daysPerWeek - thursday) * hoursPerDay,
    perYear: 52,
    seasons: [52],
  },
  { name: 'month', ordinalOf: monthOrdinal, startOf: monthStart, perYear: 12, seasons: [12] },
  {
    name: 'quarter',
    ordinalOf: (instant) => Math.floor(monthOrdinal(instant) / 3),
    startOf: (ordinal) => monthStart(ordinal * 3),
    perYear: 4,
    seasons: [4],
  },
  {
    name: 'year',
    ordinalOf: (instant) => dateOf(instant).getUTCFullYear(),
    startOf: (ordinal) => monthStart(ordinal * 12),
    perYear: 1,
    seasons: [1],
  },
];

export function bucketKind(name: Bucket): BucketKind {
  return bucketKinds.find((kind) => kind.name === name) as BucketKind;
}

export function instantOf(year: number, month: number, day: number, hour = 0): Instant {
  // Date.UTC reads the years 0 to 99 as 1900 to 1999; setUTCFullYear does not.
  const date = new Date(Date.UTC(2000, month, day, hour));
  date.setUTCFullYear(year, month, day);
  return date.getTime() / 3_600_000;
}

/** `2026-01-05`, or `2026-01-05T06:00` where the instant is not the start of a day. */
export function isoText(instant: Instant): string {
  const text = dateOf(instant).toISOString();
  return instant % hoursPerDay === 0 ? text.slice(0, 10) : text.slice(0, 16);
}

export function dateOf(instant: Instant): Date {
  return new Date(instant * 3_600_000);
}
