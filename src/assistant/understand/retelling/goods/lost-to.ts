import { isGoods, isName, isSmall, isWord, type Mention, says, startOfPart, wordSays } from '../../mentions/mention.js';

/**
 * `Dopavira loses a fifth of its volume to a generic`, `au profit de la concurrence`: to whom sales are lost says no more of them; `a generic
 * takes 30% of Dopavira` is as much less of it.
 */
export function withLostTo(mentions: readonly Mention[]): readonly Mention[] {
  const at = mentions.findIndex((mention) => isWord(mention) && isOther(mention));
  if (at === -1) return mentions;
  const opening = mentions.findLastIndex((mention, index) => index < at && !isOpening(mention)) + 1;
  if (isLostBefore(mentions, opening) && mentions.slice(opening, at).some(isTo))
    return [...mentions.slice(0, opening), ...mentions.slice(at + 1)];
  const [verb, share] = mentions.slice(at + 1, at + 3);
  const isShare = share?.amount?.unit === 'percent' || share?.amount?.unit === 'fraction';
  const isTaking = wordSays(verb, 'mark', 'consuming') && says(verb, 'filler');
  if (!isShare || !isTaking || !isOfGoods(mentions.slice(at + 3))) return mentions;
  const front = mentions.slice(0, mentions.slice(0, at).findLastIndex((one) => !says(one, 'mark', 'article')) + 1);
  return [...front, { ...verb, senses: [{ is: 'action', what: 'lower' }] }, ...mentions.slice(at + 2)];
}

/** A rival, what it sells, or another who supplies. */
const isOther = (mention: Mention): boolean => says(mention, 'mark', 'rival') || says(mention, 'mark', 'new-source');

const isOpening = (mention: Mention): boolean =>
  isWord(mention) && (isTo(mention) || says(mention, 'mark', 'article') || says(mention, 'prep', 'of'));

const isTo = (mention: Mention): boolean => says(mention, 'prep', 'to') || says(mention, 'mark', 'lost-to');

/** A verb of losing before, with how much is lost. */
function isLostBefore(mentions: readonly Mention[], at: number): boolean {
  const before = mentions.slice(startOfPart(mentions, at), at);
  const isLosing = (mention: Mention): boolean =>
    isWord(mention) &&
    (['lose', 'lower'].some((what) => says(mention, 'action', what)) || says(mention, 'mark', 'giving-up'));
  return before.some(isLosing) && before.some(({ amount }) => amount !== undefined);
}

/** `of Dopavira`, `du Dopavira`: goods right behind. */
function isOfGoods(behind: readonly Mention[]): boolean {
  const first = behind.find((mention) => isName(mention) || !isSmall(mention));
  return first !== undefined && isGoods(first);
}
