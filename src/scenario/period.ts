import { type Bucket, bucketKind, bucketKinds, type Instant } from '../calendar/bucket.js';
import { bucketStart, type Calendar } from '../calendar/calendar.js';
import { isDate, readDate } from '../calendar/written-date.js';
import type { Period } from './scenario.js';

const relative = /^\+(\d+)(h|d|w|m|q|y)$/i;
const everFrom = -Infinity;
const everTo = Infinity;

/**
 * Reads `2026-04`, `2026-04..2026-06` (both ends included), `2026-Q2`, `2026-W14..2026-W26`, ISO days, `+4w..+8w` (from four weeks
 * after the plan's start until eight weeks after it), and ends left open (`2026-04..`).
 */
export function readPeriod(
  written: string,
  calendar: Calendar,
): Period | { readonly problem: string; readonly remedy: string } {
  const [first, last, more] = written.split('..').map((part) => part.trim());
  if (more !== undefined) return { problem: 'has more than two ends.', remedy: forms };
  const from = first === '' && last ? everFrom : end(first, calendar, 'first');
  const to = last === undefined ? end(first, calendar, 'last') : last === '' ? everTo : end(last, calendar, 'last');
  if (typeof from !== 'number') return from;
  if (typeof to !== 'number') return to;
  if (to <= from) return { problem: 'ends before it begins.', remedy: 'Turn its ends round.' };
  return { written, from, to };
}

const forms = 'Write 2026-04, 2026-04..2026-06, 2026-Q2, 2026-W14..2026-W26, 2026-05-04..2026-05-17 or +4w..+8w.';

function end(text: string, calendar: Calendar, side: 'first' | 'last'): Instant | { problem: string; remedy: string } {
  const steps = relative.exec(text);
  if (steps) return later(bucketStart(calendar, 0), Number(steps[1]), unitOf(steps[2]));
  const date = readDate(text);
  if (!isDate(date))
    return {
      problem: 'is no period.',
      remedy: date.problem === 'is not a date.' ? forms : `${text} ${date.problem} ${forms}`,
    };
  if (side === 'first') return date.instant;
  const { ordinalOf, startOf } = bucketKind(date.bucket);
  return startOf(ordinalOf(date.instant) + 1);
}

function unitOf(letter: string): Bucket {
  return (bucketKinds.find(({ name }) => name.startsWith(letter.toLowerCase())) as { name: Bucket }).name;
}

/** So many hours, days, weeks, months, quarters or years after an instant, on the same day of the month where there is one. */
function later(instant: Instant, steps: number, unit: Bucket): Instant {
  if (unit === 'hour') return instant + steps;
  if (unit === 'day') return instant + steps * 24;
  if (unit === 'week') return instant + steps * 168;
  const { ordinalOf, startOf } = bucketKind(unit);
  const ordinal = ordinalOf(instant);
  return Math.min(startOf(ordinal + steps) + (instant - startOf(ordinal)), startOf(ordinal + steps + 1));
}
