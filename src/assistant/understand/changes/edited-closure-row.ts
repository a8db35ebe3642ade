import { hoursPerDay, isoText } from '../../../calendar/bucket.js';
import type { WrittenOverride } from '../../draft.js';
import type { Saying } from '../../phrases/saying.js';
import { type Amount, laterBy } from '../figures/amount.js';
import type { ClosureRow } from '../figures/dated-rows.js';
import type { Span } from '../figures/span.js';
import type { Refused } from './changed.js';
import type { Parts } from './parts.js';
import { bucketsOf } from './shift.js';

/** What is to be done with a closure that stands, and with which. */
export type ClosureEdit = {
  /** Times that say which closure is meant. */
  readonly selecting: readonly Span[];
  readonly words: Saying;
  /** Whether, with no such closure in the table, it is one to put in. */
  readonly isNewElse?: true;
} & (
  | { readonly kind: 'cancel' }
  | { readonly kind: 'whole' }
  | { readonly kind: 'move' | 'lengthen'; readonly way: 1 | -1; readonly by: Amount }
  | { readonly kind: 'end-at'; readonly day: number }
  /** To a day, as long as before, or to the days up to a last one. */
  | { readonly kind: 'move-to'; readonly day: number; readonly last?: number }
  | { readonly kind: 'last'; readonly by: Amount }
);

/** What becomes of a row of the table; refused where nothing of it would be left. */
export function editedRow(parts: Parts, row: ClosureRow, edit: ClosureEdit): readonly (WrittenOverride | Refused)[] {
  const where = { resource: row.resource, from: isoText(row.from) };
  const days = row.to - row.from;
  if (edit.kind === 'cancel') return [{ table: 'closures', where, remove: true }];
  if (edit.kind === 'whole') return [{ table: 'closures', column: 'availability', where, set: 0 }];
  if (edit.kind === 'move') {
    const buckets = bucketsOf(parts, edit.by);
    if (Number.isInteger(buckets)) return [{ table: 'closures', where, shift: edit.way * buckets }];
    const from = laterBy(row.from, { ...edit.by, value: edit.way * edit.by.value });
    return replaced(row, from, from + days);
  }
  if (edit.kind === 'move-to') return replaced(row, edit.day, edit.last ?? edit.day + days);
  if (edit.kind === 'end-at') return replaced(row, row.from, edit.day);
  if (edit.kind === 'last') return replaced(row, row.from, laterBy(row.from, edit.by) - hoursPerDay);
  return replaced(row, row.from, laterBy(row.to, { ...edit.by, value: edit.way * edit.by.value }));
}

/** The row with other days: taken away, and put in anew. */
function replaced(row: ClosureRow, from: number, to: number): readonly (WrittenOverride | Refused)[] {
  if (to < from) return [{ problem: (say) => say.problem.nothingLeft, choices: [] }];
  const { resource, availability, cause } = row;
  const insert = {
    resource,
    from: isoText(from),
    to: isoText(to),
    ...(availability === 0 ? {} : { availability }),
    ...(cause === '' ? {} : { cause }),
  };
  return [
    { table: 'closures', where: { resource, from: isoText(row.from) }, remove: true },
    { table: 'closures', insert },
  ];
}
