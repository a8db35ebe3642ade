import { labels, numbers } from '../../../tables/table.js';
import { isName } from '../mentions/mention.js';
import type { Lever } from './lever.js';
import type { Parts } from './parts.js';

/** Whether a table holds a value in the column of a lever, in a row of what a clause names. */
export function isHeld({ vocabulary, mentions }: Parts, { table: name, column, where }: Lever, value: number): boolean {
  const table = vocabulary.dataset.get(name);
  const measured = column ?? table?.declaration.overridden;
  if (table === undefined || measured === undefined) return false;
  const named = mentions.filter(isName).flatMap(({ entities }) => entities);
  const chosen = Object.entries(where).flatMap(([kind, text]) => {
    const values = named.filter((entity) => entity.kind === kind).map((entity) => entity.value);
    return values.length > 0 && table.columns.has(text) ? [{ text: labels(table, text), values }] : [];
  });
  return numbers(table, measured).some(
    (cell, row) =>
      Math.abs(cell - value) < closest &&
      chosen.every(({ text, values }) => values.includes(text.labels[text.codes[row]] ?? '')),
  );
}

const closest = 1e-9;
