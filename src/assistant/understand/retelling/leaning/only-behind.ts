import { isGoods, isLine, isWord, type Mention, says, startOfPart, wordSays } from '../../mentions/mention.js';

/** `INS-100 made on L1 only`, `produire CAR-50 sur N2 seulement`: where alone something is made, with the word for it behind, told in front. */
export function withOnlyBehind(mentions: readonly Mention[]): readonly Mention[] {
  const at = mentions.findIndex((_, index) => isOnlyBehind(mentions, index));
  if (at === -1) return mentions;
  const line = mentions.findLastIndex((one, index) => index < at && !isLine(one)) + 1;
  const place = mentions.slice(0, line).findLastIndex((one) => !isOn(one)) + 1;
  return [...mentions.slice(0, place), mentions[at], ...mentions.slice(place, at), ...mentions.slice(at + 1)];
}

/** Behind a line, in a part that says of goods that they are made and no amount. */
function isOnlyBehind(mentions: readonly Mention[], at: number): boolean {
  const only = mentions[at];
  if (at === 0 || !isWord(only) || !says(only, 'scope', 'only') || !isLine(mentions[at - 1])) return false;
  const own = mentions.slice(startOfPart(mentions, at), at);
  const isMade = own.some((one) => wordSays(one, 'mark', 'making'));
  const isDone = own.some((one) => wordSays(one, 'scope', 'only'));
  return isMade && !isDone && own.some(isGoods) && own.every(({ amount }) => amount === undefined);
}

const isOn = (mention: Mention): boolean =>
  isWord(mention) && (says(mention, 'prep', 'in') || says(mention, 'mark', 'article'));
