import type { Entity } from '../../../vocabulary.js';
import { endOfPart, entitiesOf, isWord, type Mention, says, startOfPart } from '../../mentions/mention.js';

const ofProducts = ['priority', 'safety', 'shelflife', 'demand', 'stock'];

/** `la priorité des stylos d'insuline mix`: of what only products have, a word in the name of a product in front of it is that product. */
export function withFormOf(mentions: readonly Mention[]): readonly Mention[] {
  const at = mentions.findIndex((_, index) => isFormOf(mentions, index));
  if (at === -1) return withFormOfFamily(mentions);
  return [...mentions.slice(0, at), ...mentions.slice(at + 2)];
}

function isFormOf(mentions: readonly Mention[], at: number): boolean {
  const [form, of, product] = mentions.slice(at, at + 3);
  const named = product === undefined ? [] : entitiesOf(product, 'product');
  const isBoth = entitiesOf(form, 'component').length > 0 && entitiesOf(form, 'product').length > 0;
  const isOf = of !== undefined && isWord(of) && says(of, 'mark', 'of');
  if (!isBoth || !isOf || named.length !== 1 || product.entities.length !== 1) return false;
  const isProducts = mentions
    .slice(0, at)
    .some((one) => isWord(one) && ofProducts.some((what) => says(one, 'quantity', what)));
  return isProducts && entitiesOf(form, 'product').includes(named[0]);
}

/** `a fifth more insulin pens`, `les stylos d'insuline`: beside a family, a word for a component as well is its products that are called so. */
function withFormOfFamily(mentions: readonly Mention[]): readonly Mention[] {
  return mentions.map((form, at) => {
    if (entitiesOf(form, 'component').length === 0 || entitiesOf(form, 'product').length === 0) return form;
    const families = familyBeside(mentions, at);
    const made = entitiesOf(form, 'product').filter(({ group }) => families.some(({ value }) => value === group));
    return made.length === 0 || isOfBought(mentions, at) ? form : { ...form, entities: made };
  });
}

/** The family right in front of a word, or right behind it. */
function familyBeside(mentions: readonly Mention[], at: number): readonly Entity[] {
  const [of, behind] = mentions.slice(at + 1, at + 3);
  const isOf = of !== undefined && isWord(of) && says(of, 'mark', 'of');
  return [mentions[at - 1], isOf ? behind : of].flatMap((one) => (one === undefined ? [] : entitiesOf(one, 'family')));
}

/** Of what the component has itself: who sells it, when it comes, how much of it goes into a product, what lies where it is used. */
function isOfBought(mentions: readonly Mention[], at: number): boolean {
  const own = mentions.slice(startOfPart(mentions, at), endOfPart(mentions, at));
  const isSaid = (what: string): boolean => own.some((one) => isWord(one) && says(one, 'quantity', what));
  const isTwice = own.some((one) => one !== mentions[at] && entitiesOf(one, 'component').length > 0);
  const isStored = isSaid('stock') && own.some((one) => entitiesOf(one, 'site').length > 0);
  const isSold = mentions.some((one) => entitiesOf(one, 'supplier').length > 0);
  return isTwice || isStored || isSold || ofComponents.some(isSaid);
}

const ofComponents = ['receipt', 'delivery', 'consumption', 'purchase', 'leadtime'];
