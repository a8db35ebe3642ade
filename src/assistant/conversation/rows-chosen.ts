import { labels } from '../../tables/table.js';
import type { WrittenOverride } from '../draft.js';
import { type Lever, leverOfColumn } from '../understand/changes/lever.js';
import { isName, type Mention, says } from '../understand/mentions/mention.js';
import type { Entity, Vocabulary } from '../vocabulary.js';
import { saysAlso } from './follow-up.js';

/** Columns that choose the same rows: a product takes the place of its family, and the other way round. */
export function rivals(column: string): readonly string[] {
  if (['product', 'family'].includes(column)) return ['product', 'family'];
  return ['resource', 'site'].includes(column) ? ['resource', 'site'] : [column];
}

/** Whether a change is of all that is named, among others or alone. */
export function isHeldBy({ where = {} }: WrittenOverride, { entities }: Mention): boolean {
  const known = Object.values(where).flat();
  return entities.length > 0 && entities.every(({ value }) => known.includes(value));
}

/** `7 for gastro`, `L1 could even do 16`, of a change for several: the rest of them, which keep the amount that they have. */
export function othersOf(
  override: WrittenOverride,
  mentions: readonly Mention[],
  vocabulary: Vocabulary,
): WrittenOverride | undefined {
  const isOnly =
    mentions.some((one) => !isName(one) && says(one, 'scope', 'except')) ||
    mentions.some(isOnlyThese) ||
    mentions.some(saysAlsoHere);
  const named = mentions.flatMap(({ entities }) => entities.filter(({ kind }) => kind !== 'parameter'));
  const lever = leverOfColumn(override);
  const [first] = named;
  const isOfOne = named.every(({ kind }) => kind === first.kind);
  const column = first === undefined ? undefined : lever?.where[first.kind];
  if (lever === undefined || column === undefined || isOnly || !isOfOne) return undefined;
  if (!mentions.some(({ amount }) => amount !== undefined)) return undefined;
  const known = [override.where?.[column] ?? []].flat();
  const left = known.filter((value) => !named.some((one) => one.value === value));
  if (known.length > 0)
    return left.length > 0 && left.length === known.length - named.length
      ? { ...override, where: { ...override.where, [column]: left.length === 1 ? left[0] : left } }
      : undefined;
  // `15% in Germany`, of a change in every market; `6 on L2`, of one on every line.
  if (isOfEvery(override, column)) return exceptRows(override, lever, named, vocabulary);
  const { family = [] } = override.where ?? {};
  const isMember = named.every(({ kind, group }) => kind === 'product' && [family].flat().includes(group ?? ''));
  return isMember ? exceptRows(override, lever, named, vocabulary) : undefined;
}

/** Whether a change is of every market, or of every line. */
export function isOfEvery({ where = {}, insert }: WrittenOverride, column: string): boolean {
  const isChosen = rivals(column).some((name) => where[name] !== undefined);
  return insert === undefined && ['location', 'resource'].includes(column) && !isChosen;
}

/** `only VAC-200, 30%`; in `vials only 5%` it is said of how much. */
function isOnlyThese(mention: Mention, at: number, mentions: readonly Mention[]): boolean {
  const [next, behind] = mentions.slice(at + 1);
  const isOfAmount = next?.amount !== undefined || (next && !isName(next) && says(next, 'prep') && behind?.amount);
  return !isName(mention) && says(mention, 'scope', 'only') && !isOfAmount;
}

const saysAlsoHere = (mention: Mention): boolean => !isName(mention) && saysAlso(mention);

/** A change for all but those that are named, of those that it holds for: the products of its family that the table has rows of. */
export function exceptRows(
  override: WrittenOverride,
  lever: Lever,
  entities: readonly Entity[],
  vocabulary: Vocabulary,
): WrittenOverride | undefined {
  const { where = {} } = override;
  const [first] = entities;
  const column = lever.where[first.kind];
  if (override.insert !== undefined || column === undefined || where[column] !== undefined) return undefined;
  const groups = [(column === 'product' ? where.family : column === 'resource' ? where.site : undefined) ?? []].flat();
  const every = vocabulary.entities.filter(
    ({ kind, group }) => kind === first.kind && (groups.length === 0 || groups.includes(group ?? '')),
  );
  const held = every.map(({ value }) => value).filter((value) => holdsRow(override.table, column, value, vocabulary));
  // Of a supplier its components alone.
  const own = column === 'component' ? heldBy(override, column, vocabulary) : [];
  const left = held.filter(
    (value) => !entities.some((entity) => entity.value === value) && (own.length === 0 || own.includes(value)),
  );
  if (left.length === held.length || left.length === 0) return undefined;
  const others = Object.entries(where).filter(([name]) => !rivals(column).includes(name));
  return { ...override, where: { ...Object.fromEntries(others), [column]: left.length === 1 ? left[0] : left } };
}

/** What of a column a change holds for, where its other columns choose rows: the components of a supplier. */
export function heldBy(
  { table, where = {} }: WrittenOverride,
  column: string,
  { dataset }: Vocabulary,
): readonly string[] {
  const rows = dataset.get(table);
  const chosen = Object.entries(where);
  if (
    rows === undefined ||
    chosen.length === 0 ||
    ![column, ...chosen.map(([name]) => name)].every((name) => rows.columns.has(name))
  )
    return [];
  const labelled = chosen.map(([name, values]) => ({ known: labels(rows, name), values: [values].flat().map(String) }));
  const of = labels(rows, column);
  const held = Array.from({ length: rows.rows }, (_, row) => row).filter((row) =>
    labelled.every(({ known, values }) => values.includes(known.labels[known.codes[row]])),
  );
  return [...new Set(held.map((row) => of.labels[of.codes[row]]))];
}

/** Whether a table has a row of a value: not every product is made on every line. */
function holdsRow(table: string, column: string, value: string, { dataset }: Vocabulary): boolean {
  const rows = dataset.get(table);
  return rows === undefined || !rows.columns.has(column) || labels(rows, column).labels.includes(value);
}
