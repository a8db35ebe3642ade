import { isComponent, isName, isSmall, isWord, type Mention, says, wordSays } from '../../mentions/mention.js';

/** `the quantity of insulin-api in glargine`: how much of a component goes into a product; of anything else a quantity is not known. */
export function withHowMuchOf(mentions: readonly Mention[]): readonly Mention[] {
  return mentions.map((mention, at) => {
    if (isWord(mention) && isCountOfHours(mentions, at)) return { ...mention, senses: howMany };
    if (!isWord(mention) || !says(mention, 'mark', 'how-much-of')) return mention;
    return { ...mention, senses: isOfRecipe(mentions, at) ? [{ is: 'quantity', what: 'consumption' }] : [] };
  });
}

const howMany: Mention['senses'] = [
  { is: 'ask', what: 'seek' },
  { is: 'mark', what: 'counting' },
];

/** `quel volume d'heures en plus`, `what volume of extra hours`, `what number of hours`: how many hours, and nothing of goods. */
function isCountOfHours(mentions: readonly Mention[], at: number): boolean {
  const [before, mention] = [mentions[at - 1], mentions[at]];
  const isCount = says(mention, 'mark', 'volume') || says(mention, 'mark', 'counting');
  const isAsked = wordSays(before, 'ask', 'which') || says(mention, 'ask', 'which');
  const hours = mentions.slice(at + 1, at + 4).find((one) => !isSmall(one) || says(one, 'mark', 'more-hours'));
  const isHours =
    wordSays(hours, 'mark', 'hours') ||
    wordSays(hours, 'mark', 'more-hours') ||
    wordSays(hours, 'quantity', 'overtime');
  return isCount && isAsked && isHours;
}

/** A component right behind it, and a product behind `in`. */
function isOfRecipe(mentions: readonly Mention[], at: number): boolean {
  const [component, inside, ...behind] = mentions.slice(at + 1);
  const product = behind.find((one) => !(isWord(one) && isSmall(one)));
  return (
    component !== undefined &&
    isComponent(component) &&
    inside !== undefined &&
    isWord(inside) &&
    ['in', 'per'].some((what) => says(inside, 'prep', what)) &&
    product !== undefined &&
    isName(product) &&
    ['product', 'family'].some((kind) => product.entities.some((one) => one.kind === kind))
  );
}
