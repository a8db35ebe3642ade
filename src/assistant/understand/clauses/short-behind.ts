import { isComma, isGoods, isSmall, type Mention, says, wordSays } from '../mentions/mention.js';

/** `if L3 stops in May, the vaccines run short?`: behind what is supposed, goods of which no more is said than that they run short; -1 where there are none. */
export function shortBehindIn(condition: readonly Mention[]): number {
  const at = condition.findIndex((mention, index) => isComma(mention) && isOfShort(condition.slice(index + 1)));
  return at === -1 ? -1 : at + 1;
}

function isOfShort(behind: readonly Mention[]): boolean {
  const isShort = (mention: Mention): boolean => wordSays(mention, 'ask', 'short');
  const isPlain = (mention: Mention): boolean => isSmall(mention) && !says(mention, 'not');
  return (
    behind.some(isGoods) && behind.some(isShort) && behind.every((one) => isGoods(one) || isShort(one) || isPlain(one))
  );
}
