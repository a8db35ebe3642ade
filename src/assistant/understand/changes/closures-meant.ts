import { hoursPerDay } from '../../../calendar/bucket.js';
import { type ClosureRow, closureRows, touches } from '../figures/dated-rows.js';
import type { Span } from '../figures/span.js';
import { saidOf } from '../mentions/mention.js';
import type { Parts } from './parts.js';

/** The closures of the lines and of the cause that a clause names, at some times. */
export function rowsAt(parts: Parts, times: readonly Span[]): readonly ClosureRow[] {
  const named = new Set(resourcesOf(parts));
  const cause = causeIn(parts);
  return closureRows(parts.vocabulary.dataset).filter(
    (row) =>
      (named.size === 0 || named.has(row.resource)) &&
      (cause === undefined || isCause(row.cause, cause)) &&
      times.every((span) => touches(row.from, row.to, span)),
  );
}

/** The cause of a stop that a clause names first. */
export function causeIn({ mentions }: Parts): string | undefined {
  return mentions.flatMap((mention) => saidOf(mention, 'cause'))[0];
}

/** Of several closures of a line the one that may end on a day: the last that begins before it, no more than a month after its end. */
export function endingNear(rows: readonly ClosureRow[], day: number): readonly ClosureRow[] {
  if (new Set(rows.map(({ resource }) => resource)).size === rows.length) return rows;
  const near = rows.filter(({ from, to }) => from <= day && day - to <= daysPerMonth * hoursPerDay);
  return near.filter(({ resource, from }) => near.every((row) => row.resource !== resource || row.from <= from));
}

const daysPerMonth = 31;

/** Whether the cause of a row is the one that is said, or holds it. */
export function isCause(written: string, said: string): boolean {
  const cause = written.toLowerCase();
  return cause !== '' && (cause.includes(said) || said.includes(cause));
}

/** The lines that are named, and those of the sites that are. */
export function resourcesOf({ mentions, vocabulary }: Parts): readonly string[] {
  const named = mentions.flatMap(({ entities }) => entities);
  const sites = named.filter(({ kind }) => kind === 'site').map(({ value }) => value);
  const members = vocabulary.entities.filter(({ kind, group }) => kind === 'resource' && sites.includes(group ?? ''));
  return [...named.filter(({ kind }) => kind === 'resource'), ...members].map(({ value }) => value);
}
