import { endOfPart, isComponent, isName, type Mention, says, startOfPart, wordSays } from '../../mentions/mention.js';

/** `l'API-NEU prend 20 % au 1er juillet`: what is bought, alone, that gains a share of itself is dearer by that. */
export function withPriceGained(mentions: readonly Mention[]): readonly Mention[] {
  return mentions.map((mention, at) => {
    const { amount } = mentions[at + 1] ?? {};
    const part = mentions.slice(startOfPart(mentions, at), endOfPart(mentions, at));
    const names = part.filter(isName);
    const isBought = names.every((one) => one.entities.every(({ kind }) => kind === 'component'));
    const isPrice = amount?.unit === 'percent' && !part.some((one) => says(one, 'quantity'));
    return wordSays(mention, 'mark', 'gains') && isPrice && isBought && names.some(isComponent)
      ? { ...mention, senses: [{ is: 'action', what: 'dearer' }] }
      : mention;
  });
}
