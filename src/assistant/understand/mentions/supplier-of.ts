import { labels } from '../../../tables/table.js';
import type { Entity, Vocabulary } from '../../vocabulary.js';
import { endsInPlural, entitiesOf, inOne, isSupplier, isWord, type Mention, says, wordSays } from './mention.js';

/** `the vial supplier`, `le fournisseur de flacons`: the one supplier from whom a component is bought, where none is named. */
export function withSupplierOf(mentions: readonly Mention[], vocabulary: Vocabulary): readonly Mention[] {
  const at = mentions.findIndex((mention) => wordSays(mention, 'kind', 'supplier') && !endsInPlural(mention));
  if (at === -1 || mentions.some(isSupplier)) return mentions;
  const [before, next, behind] = [mentions[at - 1], mentions[at + 1], mentions[at + 2]];
  const isOf = wordSays(next, 'mark', 'of');
  const [from, to, component] =
    before !== undefined && componentIn(before) !== undefined
      ? [at - 1, at + 1, componentIn(before)]
      : isOf && behind !== undefined
        ? [at, at + 3, componentIn(behind)]
        : [at, at, undefined];
  const opening = mentions[from - 1];
  const isKnown = opening !== undefined && isWord(opening) && isDefinite(opening);
  const supplier = component && isKnown ? onlySupplierOf(component, vocabulary) : undefined;
  if (supplier === undefined) return mentions;
  const named = { ...inOne(mentions.slice(from, to)), entities: [supplier] };
  return [...mentions.slice(0, from), named, ...mentions.slice(to)];
}

/** `the`, `notre`: one that is known. */
function isDefinite(mention: Mention): boolean {
  return (says(mention, 'mark', 'article') || says(mention, 'filler')) && !says(mention, 'mark', 'one');
}

function componentIn(mention: Mention): Entity | undefined {
  const found = entitiesOf(mention, 'component');
  return found.length === 1 ? found[0] : undefined;
}

/** The supplier of a component that is bought from one alone. */
export function onlySupplierOf({ value }: Entity, { dataset, entities }: Vocabulary): Entity | undefined {
  const table = dataset.get('suppliers');
  if (table === undefined) return undefined;
  const [component, supplier] = ['component', 'supplier'].map((column) => labels(table, column));
  const known = Array.from({ length: table.rows }, (_, row) => row)
    .filter((row) => component.labels[component.codes[row]] === value)
    .map((row) => supplier.labels[supplier.codes[row]]);
  return known.length === 1 ? entities.find((one) => one.kind === 'supplier' && one.value === known[0]) : undefined;
}
