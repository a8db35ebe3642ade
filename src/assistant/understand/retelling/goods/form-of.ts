import { entitiesOf, isWord, type Mention, says } from '../../mentions/mention.js';

const ofProducts = ['priority', 'safety', 'shelflife', 'demand', 'stock'];

/** `la priorité des stylos d'insuline mix`: of what only products have, a word in the name of a product in front of it is that product. */
export function withFormOf(mentions: readonly Mention[]): readonly Mention[] {
  const at = mentions.findIndex((_, index) => isFormOf(mentions, index));
  if (at === -1) return mentions;
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
