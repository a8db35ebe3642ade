import {
  endOfPart,
  entitiesOf,
  isBorder,
  isMoreOrLess,
  isName,
  isSmall,
  isWord,
  type Mention,
  putIn,
  says,
  startOfPart,
  wordSays,
} from '../../mentions/mention.js';

/**
 * `there are only 250,000 Glarvia pens in the North`, `we have 3000 more INS-100 in Germany`: so many goods that are there, and no more is
 * said of them, are in stock, and not in demand; so are those that a count of the stock shows: `the stock count shows only 2,500 flu vaccines`.
 */
export function withInHand(mentions: readonly Mention[]): readonly Mention[] {
  const there = mentions.findIndex((mention) => wordSays(mention, 'mark', 'there-is'));
  const at = there === -1 ? mentions.findIndex(isCount) : there;
  if (at === -1) return mentions;
  const end = endOfPart(mentions, at, isBorder);
  const start = startOfPart(mentions, at, isBorder);
  const [front, part] = [mentions.slice(start, at), mentions.slice(at, end)];
  // `the stocktake found less than expected: we hold only …`
  const isCountTold = front.some(isCount);
  if (!isOfGoods(part) || !(isCountTold || front.every((_, index) => isFree(front, index)))) return mentions;
  const isMoved = part.some(isMoreOrLess);
  // `the stock count shows 500 fewer`, `finds 500 more`: by how much the books are wrong.
  if (there === -1 && (isMoved || !part.some(({ amount }) => amount !== undefined))) return mentions;
  const told = part.flatMap((mention) => {
    if (mention === mentions[at]) return [mention, stockAt(mention)];
    if (isLeftOver(mention)) return [];
    // `we have 500 INS-100 in Germany`: what there is.
    return mention.amount && !isMoved
      ? [{ ...mention, amount: { ...mention.amount, becomes: true as const } }]
      : [mention];
  });
  return [...mentions.slice(0, at), ...told, ...mentions.slice(end)];
}

/** `stock count`, `inventaire physique`. */
const isCount = (mention: Mention): boolean => wordSays(mention, 'cause', 'stocktaking');

const isLeftOver = (mention: Mention): boolean => wordSays(mention, 'mark', 'left-over');

const stockAt = ({ from, length }: Mention): Mention => putIn(from + length, '', { is: 'quantity', what: 'stock' });

/** One amount of goods that are named, where they may be, and nothing else: no time, no line, no supplier, no other quantity. */
function isOfGoods(part: readonly Mention[]): boolean {
  const amounts = part.filter(({ amount }) => amount !== undefined);
  // `3000 instead of 9000`: what was thought to be there.
  const [counted, instead] = amounts;
  const isReplaced =
    amounts.length === 2 && ['none', 'units'].includes(instead.amount?.unit ?? '') && isBehindInstead(part, instead);
  const { unit = '', per, isRate } = counted?.amount ?? {};
  const isCount = ['none', 'units'].includes(unit) && per === undefined && isRate !== true;
  const isNamed = part.some((one) => [...entitiesOf(one, 'product'), ...entitiesOf(one, 'component')].length > 0);
  return (
    isCount &&
    (amounts.length === 1 || isReplaced) &&
    isNamed &&
    part.every((mention, at) => mention.amount !== undefined || isFree(part, at))
  );
}

function isBehindInstead(part: readonly Mention[], amount: Mention): boolean {
  const before = part[part.indexOf(amount) - 1];
  return wordSays(before, 'stop', 'in place of');
}

function isFree(part: readonly Mention[], at: number): boolean {
  const mention = part[at];
  if (mention.time !== undefined) return false;
  if (isName(mention)) return isStored(mention) || isPlace(part, at);
  if (isMoreOrLess(mention) || isLeftOver(mention)) return true;
  if (says(mention, 'mark', 'there-is') || isCount(mention) || says(mention, 'stop', 'in place of')) return true;
  const isPlain =
    isSmall(mention) || says(mention, 'prep') || says(mention, 'mark', 'of') || says(mention, 'scope', 'only');
  return isPlain && !says(mention, 'quantity');
}

const isStored = ({ entities }: Mention): boolean =>
  entities.every(({ kind }) => ['product', 'component', 'family'].includes(kind));

/** `in Germany`; `for Germany` is who wants it. */
function isPlace(part: readonly Mention[], at: number): boolean {
  const isLocation = part[at].entities.every(({ kind }) => kind === 'location' || kind === 'site');
  const before = part
    .slice(0, at)
    .findLast((one) => !isWord(one) || !says(one, 'mark', 'article') || says(one, 'prep'));
  return isLocation && (before === undefined || !isWord(before) || !says(before, 'prep') || says(before, 'prep', 'in'));
}
