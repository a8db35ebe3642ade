import { isName, isSmall, type Mention, says } from './mention.js';

/** `a night shift, that is 40 hours more a week`: the hours that are said behind it are what the shift is. */
export function withoutExplained(mentions: readonly Mention[]): readonly Mention[] {
  const namely = mentions.findIndex((mention) => !isName(mention) && says(mention, 'mark', 'namely'));
  const shift = mentions.findIndex((mention) => !isName(mention) && says(mention, 'unit', 'shift'));
  if (shift === -1 || namely < shift) return mentions;
  const hours = mentions.slice(namely + 1).find((mention) => !isSmall(mention))?.amount;
  if (hours?.unit !== 'hour') return mentions;
  const counted = mentions[shift - 1]?.amount === undefined ? shift : shift - 1;
  const comma = says(mentions[namely - 1], 'and', 'comma') ? namely - 1 : namely;
  return mentions.filter((_, index) => !(index >= counted && index <= shift) && !(index >= comma && index <= namely));
}
