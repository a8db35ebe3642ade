import { entitiesOf, type Mention, wordSays } from '../../mentions/mention.js';

/** `the vaccine against hepatitis A`, `le vaccin contre l'hépatite A`: a product by what it is against, its family in front of it. */
export function withAgainstIllness(mentions: readonly Mention[]): readonly Mention[] {
  const against = mentions.findIndex((mention) => wordSays(mention, 'prep', 'against'));
  if (against < 1) return mentions;
  const isArticle = (mention: Mention | undefined): boolean => wordSays(mention, 'mark', 'article');
  const at = isArticle(mentions[against + 1]) ? against + 2 : against + 1;
  const [family] = entitiesOf(mentions[against - 1], 'family');
  const [product] = mentions[at] === undefined ? [] : entitiesOf(mentions[at], 'product');
  if (family === undefined || product?.group !== family.value) return mentions;
  return [...mentions.slice(0, against - 1), ...mentions.slice(at)];
}
