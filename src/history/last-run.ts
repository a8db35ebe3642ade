import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseRecord, type RunRecord, recordText } from './run-record.js';

/** Where the last run of a scenario's morning note is kept, from the project's folder. */
export function recordPath(scenario: string): string {
  return join('.whatif', 'brief', `${scenario}.json`);
}

/** The last run of a scenario's morning note, if there is one; a note where its record cannot be used. */
export function lastRun(
  root: string,
  scenario: string,
): { readonly record?: RunRecord; readonly notes: readonly string[] } {
  const path = join(root, recordPath(scenario));
  if (!existsSync(path)) return { notes: [] };
  const record = parseRecord(readFileSync(path, 'utf8'));
  if (record) return { record, notes: [] };
  return { notes: [`${recordPath(scenario)} is no record of this version; it is not compared with.`] };
}

/** Keeps a run for the next one. The writer writes a file whole or not at all. */
export function keepRun(
  root: string,
  scenario: string,
  record: RunRecord,
  write: (path: string, pieces: Iterable<string>) => void,
): void {
  const path = join(root, recordPath(scenario));
  mkdirSync(dirname(path), { recursive: true });
  write(path, [recordText(record)]);
}
