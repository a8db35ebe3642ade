import { type Bucket, bucketKind, type Instant, isoText } from './bucket.js';

/** The buckets of a plan: `horizon` of them from the one with the ordinal `start`. */
export interface Calendar {
  readonly bucket: Bucket;
  readonly start: number;
  readonly horizon: number;
}

/** The plan's bucket that holds the instant, counted from 0; negative before the plan's start, `horizon` or more behind its end. */
export function planBucket(calendar: Calendar, instant: Instant): number {
  return bucketKind(calendar.bucket).ordinalOf(instant) - calendar.start;
}

/** The first hour of a bucket of the plan; bucket `horizon` gives the plan's end. */
export function bucketStart(calendar: Calendar, bucket: number): Instant {
  return bucketKind(calendar.bucket).startOf(calendar.start + bucket);
}

/** The ISO date on which a bucket of the plan begins. */
export function bucketDate(calendar: Calendar, bucket: number): string {
  return isoText(bucketStart(calendar, bucket));
}

/** The length of a bucket in days; months and quarters differ. */
export function bucketDays(calendar: Calendar, bucket: number): number {
  return (bucketStart(calendar, bucket + 1) - bucketStart(calendar, bucket)) / 24;
}
