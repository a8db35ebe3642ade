import { isName, isSmall, type Mention, says, wordSays } from '../../mentions/mention.js';

/** `Germany takes half as much insulin again`: behind the goods that it is of, the word tells a share that comes on top, and not all that is left. */
export function withHalfAgain(mentions: readonly Mention[]): readonly Mention[] {
  return mentions.map((mention, at) =>
    mention.amount !== undefined && isOnTop(mentions, at)
      ? { ...mention, senses: [], amount: { ...mention.amount, sign: 1 } }
      : mention,
  );
}

function isOnTop(mentions: readonly Mention[], at: number): boolean {
  const { amount } = mentions[at];
  if (amount?.unit !== 'fraction' || amount.sign !== undefined || !says(mentions[at], 'mark', 'as-another'))
    return false;
  const behind = mentions.slice(at + 1);
  const again = behind.findIndex((one) => wordSays(one, 'mark', 'on-top-again'));
  return again > 0 && behind.slice(0, again).every((one) => isName(one) || isOfGoods(one));
}

/** `half as much demand for insulin again`. */
function isOfGoods(mention: Mention): boolean {
  const isJoining = ['and', 'but', 'if'].some((is) => says(mention, is));
  return (isSmall(mention) && !isJoining) || wordSays(mention, 'quantity', 'demand');
}
