import { didYouMean } from '../../complaint/near-match.js';
import { amountSchema, readAmount } from '../amount.js';
import type { Argument } from '../scenario.js';
import type { Written } from '../written.js';
import type { Verb, VerbContext } from './verb.js';

const rowSchema = { type: 'object', minProperties: 1, additionalProperties: amountSchema } as const;

export const insert: Verb = {
  name: 'insert',
  summary: 'puts a row in, or a list of rows; with `during` and no date, one row per bucket of it',
  example: 'insert: { resource: L2, from: 2026-05-04, to: 2026-05-17, cause: revalidation }',
  schema: { anyOf: [rowSchema, { type: 'array', items: rowSchema, minItems: 1 }] },
  acts: 'rows',
  read: (written, context) => {
    const items = written.items();
    if (written.isBlank && items.length === 0)
      written.complain('puts no row in.', 'Write { column: value, … }, or a list of such rows.');
    const rows = items.flatMap((row) => readRow(row, context) ?? []);
    return rows.length > 0 ? { kind: 'rows', rows } : undefined;
  },
  words: (_, told) => wordsOf(told.items()),
};

function readRow(written: Written, { table, compile }: VerbContext): ReadonlyMap<string, Argument> | undefined {
  const row = new Map<string, Argument>();
  if (written.isMap && written.isBlank) written.complain('is a row without cells.', 'Take it away.');
  const known = table.columns.map(({ name }) => name);
  for (const [name, cell] of written.entries()) {
    const column = table.columns.find((declared) => declared.name === name);
    if (column === undefined) {
      cell.complain(
        `is no column of ${table.name}.`,
        didYouMean(name, known) ?? `Its columns are ${known.join(', ')}.`,
      );
      continue;
    }
    const amount = readAmount(cell, column, compile);
    if (amount) row.set(name, amount);
  }
  return row.size > 0 ? row : undefined;
}

/** The cells of the first row, and how many rows come with it. */
function wordsOf([first, ...others]: readonly Written[]): string {
  const cells = first?.isMap ? first.entries().map(([, cell]) => cell.found ?? '…') : [];
  const more = others.length === 0 ? '' : ` and ${others.length} more rows`;
  return `+ (${cells.join(', ')})${more}`;
}
