import { type Bucket, bucketKind } from '../calendar/bucket.js';
import type { Calendar } from '../calendar/calendar.js';
import { findBucket } from '../calendar/find-bucket.js';
import { isDate, readDate } from '../calendar/written-date.js';
import type { Complaint } from '../complaint/complaint.js';
import { labels, numbers, type Table } from '../tables/table.js';
import type { ProjectFlags } from './project.js';
import type { Config } from './read-config.js';

const usualHorizon: Readonly<Record<Bucket, number>> = { hour: 48, day: 28, week: 26, month: 12, quarter: 8, year: 5 };

/** The plan's buckets: by flags, else by whatif.yaml, else as the demand suggests. Undefined after a complaint. */
export function calendarOf(
  demand: Table | undefined,
  config: Config,
  flags: ProjectFlags,
  complaints: Complaint[],
): Calendar | undefined {
  if (demand === undefined) return undefined;
  const bucket = (config.get('calendar.bucket')?.value as Bucket | undefined) ?? findBucket(numbers(demand, 'date'));
  if (bucket === undefined || demand.rows === 0) {
    complaints.push({
      place: { file: demand.file },
      problem: 'has no rows.',
      remedy: 'A plan needs demand, past or future.',
    });
    return undefined;
  }
  const start = startOf(demand, bucket, config, flags, complaints);
  const horizon =
    flags.horizon ?? (config.get('calendar.horizon')?.value as number | undefined) ?? usualHorizon[bucket];
  return start === undefined ? undefined : { bucket, start, horizon };
}

function startOf(
  demand: Table,
  bucket: Bucket,
  config: Config,
  { start: flag }: ProjectFlags,
  complaints: Complaint[],
): number | undefined {
  const configured = config.get('calendar.start');
  const written = flag ?? (configured?.value as string | undefined);
  if (written === undefined) return behindActuals(demand, bucket);
  const date = readDate(written);
  if (isDate(date)) return bucketKind(bucket).ordinalOf(date.instant);
  if (flag === undefined) configured?.written.complain(date.problem, date.remedy);
  else complaints.push({ place: { file: '--start' }, found: flag, ...date });
  return undefined;
}

/** The bucket behind the last actual demand; the first of all demand where none is actual. */
function behindActuals(demand: Table, bucket: Bucket): number {
  const { ordinalOf } = bucketKind(bucket);
  const dates = numbers(demand, 'date');
  const kind = labels(demand, 'kind');
  const actual = kind.labels.indexOf('actual');
  let last = -Infinity;
  let first = Infinity;
  for (let row = 0; row < demand.rows; row++) {
    if (kind.codes[row] === actual) last = Math.max(last, dates[row]);
    first = Math.min(first, dates[row]);
  }
  return Number.isFinite(last) ? ordinalOf(last) + 1 : ordinalOf(first);
}
