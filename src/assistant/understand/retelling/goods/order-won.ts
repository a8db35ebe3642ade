import {
  endOfPart,
  isName,
  isSmall,
  isWord,
  type Mention,
  says,
  startOfPart,
  wordSays,
} from '../../mentions/mention.js';

/**
 * `We win a tender in Spain, 3,000 extra vaccines a week`: an order that is won or lost, and behind the comma how much that is, are told as
 * one.
 */
export function withOrderWon(mentions: readonly Mention[]): readonly Mention[] {
  const comma = mentions.findIndex((_, at) => isBeforeAmount(mentions, at));
  const start = startOfPart(mentions, comma);
  const joined = mentions.filter((mention, at) => at !== comma && !(at >= start && at < comma && isGiver(mention)));
  return joined.map((mention, at) => {
    if (!isOrder(mention)) return mention;
    const isLost = isLostAlone(joined, at);
    const one = mention.senses.filter(({ is, what }) => is === 'mark' && what === 'one-customer');
    return { ...mention, senses: [isLost ? { is: 'mark', what: 'order-won' } : { is: 'filler', what: '' }, ...one] };
  });
}

/** `We lose a contract in Spain`: not all that is sold there, and how much of it is open. */
function isLostAlone(mentions: readonly Mention[], at: number): boolean {
  const own = mentions.slice(startOfPart(mentions, at), endOfPart(mentions, at));
  return isWon(own) && own.some((mention) => wordSays(mention, 'action', 'lose'));
}

function isBeforeAmount(mentions: readonly Mention[], at: number): boolean {
  if (!isWord(mentions[at]) || !says(mentions[at], 'and', 'comma')) return false;
  const before = mentions.slice(startOfPart(mentions, at), at);
  const behind = mentions.slice(at + 1, endOfPart(mentions, at));
  const [first] = behind.filter((mention) => isName(mention) || mention.amount !== undefined || !isSmall(mention));
  const isGoods = behind.some(({ entities }) => entities.some(({ kind }) => kind === 'product' || kind === 'family'));
  const isPlaced = behind.some(({ entities }) => entities.some(({ kind }) => kind === 'location' || kind === 'site'));
  return (
    isWon(before) &&
    (first?.amount !== undefined || wordSays(first, 'action')) &&
    behind.some(({ amount }) => amount !== undefined && ['none', 'units', 'percent'].includes(amount.unit)) &&
    isGoods &&
    !isPlaced
  );
}

const isOrder = (mention: Mention): boolean => wordSays(mention, 'mark', 'order-won');

/** A customer, which is a place as well. */
const isGiver = (mention: Mention): boolean => isOrder(mention) && !isSmall(mention);

/** A verb, an order or who gives it, and at most where and when. */
function isWon(part: readonly Mention[]): boolean {
  const isVerb = (mention: Mention): boolean =>
    isWord(mention) && ['raise', 'lower', 'lose'].some((what) => says(mention, 'action', what));
  const isWhere = ({ entities }: Mention): boolean => entities.every(({ kind }) => kind === 'location');
  return (
    part.filter(isVerb).length === 1 &&
    part.some(isOrder) &&
    part.every((one) =>
      isName(one) ? isWhere(one) : one.time !== undefined || isVerb(one) || isOrder(one) || isPlain(one),
    )
  );
}

const isPlain = (mention: Mention): boolean => isWord(mention) && isSmall(mention) && !says(mention, 'quantity');
