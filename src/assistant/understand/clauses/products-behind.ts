import { isGoods, isJoiner, isName, isSmall, type Mention, says } from '../mentions/mention.js';

/** `…, what happens to the vaccines?`: behind a change, a question about nothing but products. */
export function questionOfProductsIn(mentions: readonly Mention[]): number {
  return mentions.findIndex((_, at) => at > 0 && opensProducts(mentions, at) && isOfProducts(mentions.slice(at)));
}

function opensProducts(mentions: readonly Mention[], at: number): boolean {
  const [before, mention] = [mentions[at - 1], mentions[at]];
  if (before === undefined || isName(mention) || says(before, 'not') || says(before, 'action', 'unless')) return false;
  const isOpening = says(mention, 'outcome') || says(mention, 'mark', 'whether') || says(mention, 'mark', 'asking');
  return isOpening && (isJoiner(before) || !says(mention, 'filler') || says(mention, 'mark', 'asking'));
}

/** `what effect on the vaccines`, `peut-on encore livrer le Furosol`: a question about nothing but products. */
export function isOfProducts(mentions: readonly Mention[]): boolean {
  const isPassed = (mention: Mention): boolean =>
    !isName(mention) &&
    mention.amount === undefined &&
    mention.time === undefined &&
    !says(mention, 'not') &&
    !says(mention, 'scope') &&
    (isSmall(mention) ||
      isSupply(mention) ||
      ['outcome', 'sells'].some((is) => says(mention, is)) ||
      says(mention, 'compare', 'reach') ||
      says(mention, 'mark', 'whether'));
  const isOpened = mentions.some(
    (mention) =>
      !isName(mention) &&
      (says(mention, 'outcome')
        ? !says(mention, 'filler')
        : says(mention, 'mark', 'whether') && mentions.some(isSupply)),
  );
  return isOpened && mentions.some(isGoods) && mentions.every((mention) => isGoods(mention) || isPassed(mention));
}

/** `deliver`, `supply`: what a product is asked about. */
function isSupply(mention: Mention): boolean {
  return !isName(mention) && ['delivery', 'supply'].some((what) => says(mention, 'quantity', what));
}
