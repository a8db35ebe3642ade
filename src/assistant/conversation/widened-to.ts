import type { Draft, WrittenOverride } from '../draft.js';
import { isName, isSmall, isWord, type Mention, says } from '../understand/mentions/mention.js';
import { restBehind } from './opening.js';
import type { FollowUp } from './said.js';

/**
 * `not only INS-100, all the insulin`, `pas seulement INS-100, toute l'insuline`: the changes of a product for all of its family. Undefined where more is
 * said, or where no change is of that product alone.
 */
export function widenedTo(draft: Draft, { text, mentions, words }: FollowUp): Draft | undefined {
  if (restBehind(text, words.notOnly) === undefined) return undefined;
  const [narrow, wide, ...others] = mentions.filter(isName);
  const isPlain = mentions.every((mention) => isName(mention) || isAbout(mention));
  const product = narrow?.entities.find(({ kind }) => kind === 'product');
  const family = wide?.entities.find(({ kind, value }) => kind === 'family' && value === product?.group);
  if (product === undefined || family === undefined || others.length > 0 || !isPlain) return undefined;
  const isOf = ({ where }: WrittenOverride): boolean => where?.product === product.value;
  const overrides = draft.overrides.map((override) => {
    if (!isOf(override)) return override;
    const { product: _product, ...where } = override.where ?? {};
    return { ...override, where: { family: family.value, ...where } };
  });
  return draft.overrides.some(isOf) ? { ...draft, overrides } : undefined;
}

function isAbout(mention: Mention): boolean {
  if (mention.amount !== undefined || mention.time !== undefined || !isWord(mention)) return false;
  return isSmall(mention) || ['scope', 'not', 'follow'].some((is) => says(mention, is));
}
