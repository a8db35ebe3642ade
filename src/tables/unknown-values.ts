import { didYouMean } from '../complaint/near-match.js';
import type { ColumnDeclaration } from './declaration.js';
import { type Dataset, labels, type Table } from './table.js';
import { type UsedValue, usedValues } from './used-values.js';

const shown = 3;

/**
 * What to say of values that no other table speaks of, by the `knownFrom` of their columns. It is said and not refused, since
 * tables taken from other systems often hold more than the plan needs; but a stock whose product is misspelt serves nobody.
 */
export function notesOnUnknownValues(dataset: Dataset): string[] {
  return [...dataset.values()].flatMap((table) =>
    table.declaration.columns.flatMap((column) => notesOnColumn(table, column, dataset)),
  );
}

function notesOnColumn(table: Table, { name, knownFrom, wildcard }: ColumnDeclaration, dataset: Dataset): string[] {
  if (knownFrom === undefined || !table.columns.has(name) || !dataset.has(knownFrom[0].table)) return [];
  const known = new Set(
    knownFrom.flatMap((source) => {
      const other = dataset.get(source.table);
      return other ? usedValues(labels(other, source.column)).map(({ word }) => word) : [];
    }),
  );
  const unknown = usedValues(labels(table, name)).filter(({ word }) => word !== wildcard && !known.has(word));
  if (unknown.length === 0) return [];
  const listed = unknown.slice(0, shown).map((value) => described(table, value, known));
  if (unknown.length > shown) listed.push(`${unknown.length - shown} more`);
  return [
    `${table.file}: ${name} ${listed.join(', ')}: no other table speaks of ${unknown.length > 1 ? 'them' : 'it'}.`,
  ];
}

function described(table: Table, { word, firstRow }: UsedValue, known: ReadonlySet<string>): string {
  const near = didYouMean(word, known);
  return `${JSON.stringify(word)} (line ${table.lines[firstRow]}${near ? `; ${near.replace('Did', 'did')}` : ''})`;
}
