import { isSmall, isSupplier, isWord, type Mention, says, startOfPart, wordSays } from '../../mentions/mention.js';

/** `nothing from Helixar in Q2`, `rien de chez Vitrum en mai`: with no verb, none of what it brings comes. */
export function withNothingFrom(mentions: readonly Mention[]): readonly Mention[] {
  return mentions.map((mention, at) =>
    isNothingFrom(mentions, at) ? { ...mention, senses: [{ is: 'action', what: 'stop' }] } : mention,
  );
}

function isNothingFrom(mentions: readonly Mention[], at: number): boolean {
  if (!['nil', 'none-comes'].some((mark) => wordSays(mentions[at], 'mark', mark))) return false;
  const supplier = mentions.findIndex((mention, index) => index > at && isSupplier(mention));
  const between = mentions.slice(at + 1, Math.max(at + 1, supplier));
  const isLink = (mention: Mention): boolean =>
    isWord(mention) && (isSmall(mention) || says(mention, 'prep', 'in')) && !says(mention, 'prep', 'to');
  const isFirst = mentions.slice(startOfPart(mentions, at), at).every(isSmall);
  return isFirst && between.some((mention) => says(mention, 'prep', 'from')) && between.every(isLink);
}
