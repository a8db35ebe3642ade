import { conditionColumns } from '../../../scenario/read-where.js';
import { declarationOf } from '../../../tables/declarations/index.js';
import { labels } from '../../../tables/table.js';
import type { WrittenAmount, WrittenOverride } from '../../draft.js';
import type { Phrases } from '../../phrases/phrases.js';
import type { Saying } from '../../phrases/saying.js';
import type { Entity, EntityKind } from '../../vocabulary.js';
import { ambiguous, type Mention, says } from '../mentions/mention.js';
import type { Lever } from './lever.js';
import { amountsOf, type Parts, take } from './parts.js';

export type Where = Readonly<Record<string, WrittenAmount | readonly WrittenAmount[]>>;

const kinds: readonly EntityKind[] = ['component', 'product', 'family', 'location', 'site', 'resource', 'supplier'];

/** Rows that names choose, and those names in words. */
export interface Rows {
  readonly where: Where;
  readonly words: Saying;
}

/** A lever of the rows that are chosen: `demand of insulin, DE`. */
export function rowsText(say: Phrases, { name }: Lever, { words }: Rows): string {
  return say.words.of(say.lever[name], words(say));
}

/** The column of a lever, the rows that are chosen (all where none are named) and the time, as an override has them. */
export function columnOf(
  { table, column }: Lever,
  { where }: Rows,
  during?: string,
): Pick<WrittenOverride, 'table' | 'column' | 'where' | 'during'> {
  return {
    table,
    ...(column === undefined ? {} : { column }),
    ...(Object.keys(where).length > 0 ? { where } : {}),
    ...(during === undefined ? {} : { during }),
  };
}

/** The rows that the names of a clause choose for a lever; names that choose nothing here stay unused. */
export function whereOf(parts: Parts, lever: Lever): Rows | { readonly problem: Saying } {
  const columns = conditionColumns(declarationOf(lever.table)).map(({ name }) => name);
  const chosen = new Map<string, Set<string>>();
  const narrowed = productsInFamily(parts, lever);
  for (const kind of kinds) {
    const column = lever.where[kind];
    if (kind === 'product' && lever.table === 'suppliers' && chosen.has('component')) continue;
    if (column === undefined || (kind === 'family' && narrowed)) continue;
    if (kind === 'component' && isStoredAsProduct(parts, lever)) {
      const several = countedAmong(parts);
      if (several !== undefined) return { problem: (say) => say.problem.mayMean(several) };
      continue;
    }
    const named = take(parts, kind);
    if (named.length === 0) continue;
    const whole = partOfName(parts, lever, kind, named);
    if (whole !== undefined)
      return {
        problem: (say) => say.problem.componentOrProducts(whole),
      };
    if (isAmbiguous(kind, named)) return { problem: (say) => say.problem.mayMean(named.map(({ value }) => value)) };
    const isKnown = columns.includes(column);
    const target = isKnown ? column : expandedColumn(kind);
    const values = isKnown
      ? named.map(({ value }) => value)
      : named.flatMap(({ value }) => membersOf(parts, kind, value));
    const meant = exceptFor(parts, kind, values);
    const before = [...(chosen.get(target) ?? [])];
    const inside = kind === 'family' ? before.filter((value) => meant.includes(value)) : [];
    chosen.set(target, new Set(inside.length > 0 ? inside : [...before, ...meant]));
  }
  reconcileFamilies(parts, chosen);
  const where = Object.fromEntries(
    [...chosen].map(([column, values]) => [column, values.size === 1 ? [...values][0] : [...values]]),
  );
  return { where, words: (say) => [...chosen.values()].map((values) => say.words.listed([...values])).join(', ') };
}

/**
 * Products beside families: `cardiovascular tablets` are those tablets that are of the family, `vaccine against hepatitis A` is the one
 * product, `vaccines and INS-100` are the products of the family and one more.
 */
function reconcileFamilies({ vocabulary }: Parts, chosen: Map<string, Set<string>>): void {
  const products = chosen.get('product');
  const families = chosen.get('family');
  if (products === undefined || families === undefined) return;
  const all = vocabulary.entities.filter(({ kind, group }) => kind === 'product' && families.has(group ?? ''));
  const inside = all.map(({ value }) => value);
  const both = [...products].filter((value) => inside.includes(value));
  if (both.length > 0 && both.length === inside.length) chosen.delete('product');
  else {
    chosen.delete('family');
    chosen.set('product', new Set(both.length > 0 ? both : [...products, ...inside]));
  }
}

/** `5000 pens fewer in stock in France`: where the products lie that a word is in the name of, and its component does not. */
function isStoredAsProduct({ mentions, vocabulary }: Parts, { table }: Lever): boolean {
  const both = mentions.filter(({ entities }) => ['component', 'product'].every((kind) => isOfKind(entities, kind)));
  const places = ['location', 'site'].flatMap((kind) => valuesOf(mentions, kind as EntityKind));
  const rows = table === 'inventory' && both.length > 0 ? vocabulary.dataset.get(table) : undefined;
  if (rows === undefined || places.length === 0) return false;
  const [products, locations] = ['product', 'location'].map((column) => {
    const { codes, labels: names } = labels(rows, column);
    return [...codes].map((code) => names[code]);
  });
  const isStored = (kind: EntityKind): boolean => {
    const goods = valuesOf(both, kind);
    return products.some((product, row) => goods.includes(product) && places.includes(locations[row]));
  };
  return isStored('product') && !isStored('component');
}

/** So many pieces of one of the products that a word is in the names of. */
function countedAmong(parts: Parts): readonly string[] | undefined {
  const goods = parts.mentions.filter(({ entities }) => isOfKind(entities, 'component'));
  const products = valuesOf(goods, 'product');
  const isCount = amountsOf(parts).some(({ amount }) => ['none', 'units'].includes(amount.unit) && amount.value > 0);
  return isCount && products.length > 1 ? products : undefined;
}

const isOfKind = (entities: readonly Entity[], kind: string): boolean => entities.some((one) => one.kind === kind);

/** The component that a word names whole, where products are taken by it because it is a part of their names. */
function partOfName(
  { mentions }: Parts,
  { where }: Lever,
  kind: EntityKind,
  named: readonly Entity[],
): string | undefined {
  if (kind !== 'product' || where.component !== undefined) return undefined;
  const both = mentions.find(
    ({ entities }) =>
      entities.some((entity) => named.includes(entity)) && entities.some((entity) => entity.kind === 'component'),
  );
  return both?.entities.find((entity) => entity.kind === 'component')?.value;
}

/** One product named beside its own family says the product: `insulin glargine`. */
function productsInFamily({ mentions, used }: Parts, { where }: Lever): boolean {
  if (where.product === undefined) return false;
  let narrowed = false;
  mentions.forEach((mention, index) => {
    const family = mention.entities.find(({ kind }) => kind === 'family');
    const beside = [mentions[index - 1], mentions[index + 1]].flatMap((other) => other?.entities ?? []);
    const products = beside.filter(({ kind }) => kind === 'product');
    if (family === undefined || products.length === 0 || !products.every(({ group }) => group === family.value)) return;
    used.add(mention);
    narrowed = true;
  });
  return narrowed;
}

/** Two suppliers or two resources under one word are two meanings; several products with one word in their names are all meant. */
function isAmbiguous(kind: EntityKind, named: readonly Entity[]): boolean {
  return (
    (kind === 'supplier' || kind === 'resource') &&
    named.length > 1 &&
    named.some(({ names }) => names[0] === ambiguous)
  );
}

function expandedColumn(kind: EntityKind): string {
  return kind === 'site' ? 'resource' : 'product';
}

/** The products of a family, the resources of a site. */
function membersOf({ vocabulary }: Parts, kind: EntityKind, value: string): string[] {
  const member = kind === 'site' ? 'resource' : 'product';
  return vocabulary.entities
    .filter((entity) => entity.kind === member && entity.group === value)
    .map((entity) => entity.value);
}

function valuesOf(mentions: readonly Mention[], kind: EntityKind): readonly string[] {
  return mentions.flatMap(({ entities }) => entities.filter((one) => one.kind === kind).map(({ value }) => value));
}

/** `everywhere except France`: every other location. */
export function exceptFor(
  { vocabulary, mentions, used }: Parts,
  kind: EntityKind,
  values: readonly string[],
): readonly string[] {
  const except = mentions.find((mention, index) => {
    const next = mentions.slice(index + 1).find((other) => !says(other, 'prep') && !says(other, 'filler'));
    return says(mention, 'scope', 'except') && next?.entities.some((entity) => entity.kind === kind);
  });
  if (except === undefined) return values;
  used.add(except);
  // `L1 and L2 but not L3`: those in front, without those behind.
  const behind = valuesOf(mentions.slice(mentions.indexOf(except)), kind);
  const front = valuesOf(mentions.slice(0, mentions.indexOf(except)), kind);
  if (front.length > 0) return front.filter((value) => !behind.includes(value));
  return vocabulary.entities
    .filter((entity) => entity.kind === kind && !values.includes(entity.value))
    .map(({ value }) => value);
}
