import {
  endOfPart,
  isComponent,
  isName,
  isSupplier,
  isWord,
  type Mention,
  says,
  startOfPart,
  wordSays,
} from '../../mentions/mention.js';

/** `we buy API-INF from Osteria first and Corvane second`: behind a supplier of what is bought, its rank is the preference. */
export function withBoughtFirst(mentions: readonly Mention[]): readonly Mention[] {
  return mentions.map((mention, at) =>
    isRank(mentions, at)
      ? { ...mention, senses: [{ is: 'quantity', what: 'preference' }, ...mention.senses] }
      : mention,
  );
}

function isRank(mentions: readonly Mention[], at: number): boolean {
  const [before, mention] = [mentions[at - 1], mentions[at]];
  if (
    before === undefined ||
    !isWord(mention) ||
    !(says(mention, 'ordinal', '1') || says(mention, 'mark', 'top')) ||
    !isSupplier(before)
  )
    return false;
  const own = mentions.slice(startOfPart(mentions, at), endOfPart(mentions, at));
  const names = own.filter(isName);
  return (
    own.some((one) => wordSays(one, 'sells')) &&
    names.length === 2 &&
    names.some(isComponent) &&
    own.every(({ amount, time }) => amount === undefined && time === undefined)
  );
}
