import { labels } from '../../../tables/table.js';
import type { Entity, Vocabulary } from '../../vocabulary.js';
import { plainWords } from '../lexicon/token.js';
import { endsInPlural, entitiesOf, inOne, isName, isWord, type Mention, says, wordSays } from './mention.js';

/**
 * `the active ingredient of insulin`, `principe actif anti-infectieux`, `the anti-infective API`: the one component called an API that is used for
 * goods of the family beside it; beside none, the only one that there is.
 */
export function withActiveIngredients(mentions: readonly Mention[], vocabulary: Vocabulary): readonly Mention[] {
  const at = mentions.findIndex(isActive);
  if (at === -1) return mentions;
  const behind = mentions.findIndex((mention, index) => index > at && !isLink(mention));
  const before = mentions[at - 1];
  const place = familyOf(mentions[behind]) ? behind : before !== undefined && familyOf(before) ? at - 1 : -1;
  const component = activeOf(place === -1 ? undefined : familyOf(mentions[place]), vocabulary);
  // Where there are several, which one is open.
  if (component === undefined && place === -1 && isWord(mentions[at]) && isOfOne(mentions, at))
    return mentions.with(at, { ...mentions[at], senses: [{ is: 'unknowable', what: '' }] });
  if (component === undefined || (place === -1 && !isOfOne(mentions, at))) return mentions;
  const [from, to] = place === -1 ? [at, at + 1] : [Math.min(at, place), Math.max(at, place) + 1];
  const named = { ...inOne(mentions.slice(from, to)), entities: [component] };
  return [...mentions.slice(0, from), named, ...mentions.slice(to)];
}

/** The words for it; `API` is in no lexicon, as it stands in names. */
function isActive(mention: Mention): boolean {
  return (
    isWord(mention) &&
    (says(mention, 'mark', 'active-ingredient') || (!isName(mention) && /^apis?$/i.test(mention.text)))
  );
}

/** `the active ingredient`, in the singular, with its article. */
function isOfOne(mentions: readonly Mention[], at: number): boolean {
  const before = mentions[at - 1];
  const isSaid = wordSays(mentions[at], 'mark', 'active-ingredient');
  return isSaid && wordSays(before, 'mark', 'article') && isDetermining(before) && !endsInPlural(mentions[at]);
}

/** French `du`, and no `of` or `de`. */
const isDetermining = (mention: Mention): boolean => !says(mention, 'prep', 'of') || says(mention, 'mark', 'single');

const isLink = (mention: Mention): boolean =>
  isWord(mention) &&
  (says(mention, 'prep', 'for') || ['of', 'article', 'opening'].some((what) => says(mention, 'mark', what)));

function familyOf(mention: Mention | undefined): string | undefined {
  const [family, ...others] = mention === undefined ? [] : entitiesOf(mention, 'family');
  return others.length === 0 ? family?.value : undefined;
}

/** The component with API in its name, or as its name, that goods of a family, or all goods, are made of; undefined where there are several. */
function activeOf(family: string | undefined, { dataset, entities }: Vocabulary): Entity | undefined {
  const table = dataset.get('bom');
  if (table === undefined) return undefined;
  const made = entities
    .filter(({ kind, group }) => kind === 'product' && (family === undefined || group === family))
    .map(({ value }) => value);
  const [product, component] = ['product', 'component'].map((column) => labels(table, column));
  const used = Array.from({ length: table.rows }, (_, row) => row)
    .filter((row) => made.includes(product.labels[product.codes[row]] ?? ''))
    .map((row) => component.labels[component.codes[row]] ?? '');
  const [active, ...others] = [...new Set(used)].filter((name) => plainWords(name).includes('api'));
  return others.length === 0 ? entities.find(({ kind, value }) => kind === 'component' && value === active) : undefined;
}
