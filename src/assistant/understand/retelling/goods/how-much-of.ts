import { entitiesOf, isName, isSmall, isWord, type Mention, says } from '../../mentions/mention.js';

/** `the quantity of insulin-api in glargine`: how much of a component goes into a product; of anything else a quantity is not known. */
export function withHowMuchOf(mentions: readonly Mention[]): readonly Mention[] {
  return mentions.map((mention, at) => {
    if (!isWord(mention) || !says(mention, 'mark', 'how-much-of')) return mention;
    return { ...mention, senses: isOfRecipe(mentions, at) ? [{ is: 'quantity', what: 'consumption' }] : [] };
  });
}

/** A component right behind it, and a product behind `in`. */
function isOfRecipe(mentions: readonly Mention[], at: number): boolean {
  const [component, inside, ...behind] = mentions.slice(at + 1);
  const product = behind.find((one) => !(isWord(one) && isSmall(one)));
  return (
    component !== undefined &&
    entitiesOf(component, 'component').length > 0 &&
    inside !== undefined &&
    isWord(inside) &&
    ['in', 'per'].some((what) => says(inside, 'prep', what)) &&
    product !== undefined &&
    isName(product) &&
    ['product', 'family'].some((kind) => product.entities.some((one) => one.kind === kind))
  );
}
