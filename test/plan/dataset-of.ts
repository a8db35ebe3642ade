import { bucketKind, instantOf } from '../../src/calendar/bucket.js';
import type { Calendar } from '../../src/calendar/calendar.js';
import { complaintText } from '../../src/complaint/complaint.js';
import { declarationOf } from '../../src/tables/declarations/index.js';
import { readTable } from '../../src/tables/read-table.js';
import type { Dataset } from '../../src/tables/table.js';

/** Tables written as CSV, the header first; lines may be indented. */
export function datasetOf(texts: Readonly<Record<string, string>>): Dataset {
  return new Map(
    Object.entries(texts).map(([name, text]) => {
      const lines = text.trim().replace(/^\s+/gm, '');
      const { table, complaints } = readTable(declarationOf(name), Buffer.from(lines), `${name}.csv`, {
        decimal: '.',
        mapping: {},
      });
      if (!table) throw new Error(complaints.map(complaintText).join('\n'));
      return [name, table];
    }),
  );
}

/** Weeks from 2026-01-05 on. */
export function weeks(horizon: number): Calendar {
  return { bucket: 'week', start: bucketKind('week').ordinalOf(instantOf(2026, 0, 5)), horizon };
}

/** The date of a week of that calendar. */
export function week(bucket: number): string {
  return new Date(Date.UTC(2026, 0, 5 + 7 * bucket)).toISOString().slice(0, 10);
}

/** Rows of demand, one a week. */
export function weekly(product: string, quantities: readonly number[]): string {
  return quantities.map((quantity, bucket) => `${week(bucket)},${product},${quantity},forecast`).join('\n');
}
