import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { BadInput } from '../complaint/complaint.js';
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
  const record = parseRecord(textOf(path));
  if (record) return { record, notes: [] };
  return { notes: [`${recordPath(scenario)} is no record of this version; it is not compared with.`] };
}

/**
 * Keeps a run for the next one. The writer writes a file whole or not at all.
 * @throws BadInput where its folder cannot be made.
 */
export function keepRun(
  root: string,
  scenario: string,
  record: RunRecord,
  write: (path: string, pieces: Iterable<string>) => void,
): void {
  const path = join(root, recordPath(scenario));
  try {
    mkdirSync(dirname(path), { recursive: true });
  } catch (error) {
    throw new BadInput([
      {
        place: { file: dirname(recordPath(scenario)) },
        problem: `cannot be made (${(error as NodeJS.ErrnoException).code}).`,
        remedy: 'Make way for that folder, or use --no-record.',
      },
    ]);
  }
  write(path, [recordText(record)]);
}

/** The text of a file; blank where it cannot be read. */
function textOf(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}
