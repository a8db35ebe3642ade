import {
  endOfPart,
  isGoods,
  isName,
  isSmall,
  isWord,
  type Mention,
  says,
  startOfPart,
  wordSays,
} from '../../mentions/mention.js';

/**
 * `serve INS-300 first and give INS-200 priority 3`: beside another priority with its number, goods that come first have priority 1 of
 * their own; which number those have that come last is not said.
 */
export function withServedFirst(mentions: readonly Mention[]): readonly Mention[] {
  if (!mentions.some(isPriority) || !mentions.some(isRank)) return mentions;
  const at = mentions.findIndex((_, index) => isServedAt(mentions, index));
  if (at === -1) return mentions;
  const [start, end] = [startOfPart(mentions, at), endOfPart(mentions, at)];
  const names = mentions.slice(start, end).filter((mention) => isName(mention) || says(mention, 'if'));
  const place = mentions[at];
  const priority: Mention = { ...place, senses: [{ is: 'quantity', what: 'priority' }] };
  const rank: Mention = { ...place, senses: [], amount: { value: isFirst(place) ? 1 : Number.NaN, unit: 'none' } };
  return [...mentions.slice(0, start), ...names, priority, rank, ...mentions.slice(end)];
}

function isServedAt(mentions: readonly Mention[], at: number): boolean {
  if (!isPlace(mentions[at])) return false;
  const [start, end] = [startOfPart(mentions, at), endOfPart(mentions, at)];
  const rest = [...mentions.slice(0, start), ...mentions.slice(end)];
  return isOfGoods(mentions.slice(start, end)) && rest.some(isPriority) && rest.some(isRank);
}

/** Goods alone, and no amount, time or change: `INS-300 first`, `deliver vaccines first`, `make INS-300 first priority`. */
function isOfGoods(part: readonly Mention[]): boolean {
  const isPlain = (mention: Mention): boolean =>
    isWord(mention) &&
    !['not', 'or', 'ask', 'kpi', 'scope'].some((is) => says(mention, is)) &&
    (isSmall(mention) || isPlace(mention) || isPriority(mention) || isDelivering(mention));
  return part.some(isName) && part.every((mention) => (isName(mention) ? isGoods(mention) : isPlain(mention)));
}

const isDelivering = (mention: Mention): boolean => says(mention, 'sells') || says(mention, 'quantity', 'delivery');

const isPriority = (mention: Mention): boolean => wordSays(mention, 'quantity', 'priority');

const isRank = ({ amount }: Mention): boolean => amount?.unit === 'none';

const isFirst = (mention: Mention): boolean => says(mention, 'ordinal', '1') || says(mention, 'mark', 'top');

const isPlace = (mention: Mention): boolean =>
  isWord(mention) && (isFirst(mention) || says(mention, 'mark', 'last-place'));
