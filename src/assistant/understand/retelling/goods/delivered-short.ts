import {
  endOfPart,
  isBorder,
  isName,
  isSmall,
  isSupplier,
  isWord,
  type Mention,
  says,
  startOfPart,
  wordSays,
} from '../../mentions/mention.js';

/**
 * `the January receipt of pens comes 5,000 short`, `il manque 5 000 stylos à la livraison du 19 janvier`: so many that are missing of what is
 * delivered are fewer of them; what runs short in the plan is asked for with no number.
 */
export function withDeliveredShort(mentions: readonly Mention[]): readonly Mention[] {
  const at = mentions.findIndex((mention) => wordSays(mention, 'ask', 'short'));
  const count = at === -1 ? undefined : countBeside(mentions, at);
  if (count === undefined) return mentions;
  const start = startOfPart(mentions, at, isBorder);
  const end = endOfPart(mentions, at, isBorder);
  const part = mentions.slice(start, end);
  const isOther = (mention: Mention): boolean =>
    mention !== mentions[count] && (mention.amount !== undefined || (isAsking(mention) && mention !== mentions[at]));
  // `Plastiform sent 5,000 pens too few`: how often it does is not said, so that only a share of what it sends is told.
  const isShare = ['percent', 'fraction'].includes(mentions[count].amount?.unit ?? '');
  const isOpen = !isShare && part.some(isSupplier);
  if (!part.some(isDelivery) || part.some(isOther) || isOpen) return mentions;
  const isVerb = (mention: Mention, index: number): boolean =>
    index >= start && index < Math.min(at, count) && isMove(mention) && !isName(mention);
  return mentions
    .with(at, { ...mentions[at], senses: [{ is: 'action', what: 'lower' }] })
    .filter((mention, index) => !isVerb(mention, index));
}

/** Where the number stands: right in front of the word, its unit between, or right behind it. */
function countBeside(mentions: readonly Mention[], at: number): number | undefined {
  const behind = isCount(mentions[at + 1]) ? at + 1 : undefined;
  const front = mentions.findLastIndex((mention, index) => index < at && mention.amount !== undefined);
  const isNear = mentions.slice(front + 1, at).every((one) => isName(one) || isSmall(one));
  return front !== -1 && at - front <= 3 && isNear && isCount(mentions[front]) ? front : behind;
}

const isCount = (mention: Mention | undefined): boolean =>
  mention?.amount !== undefined &&
  ['none', 'units', 'percent', 'fraction'].includes(mention.amount.unit) &&
  mention.amount.sign === undefined;

/** A delivery that stands in the tables, or a word for one. */
const isDelivery = (mention: Mention): boolean =>
  ['receipt', 'delivery'].some((what) => wordSays(mention, 'quantity', what)) && !says(mention, 'mark', 'coming-in');

/** `falls`, `comes up`: which way the verb goes by itself says no more. */
const isMove = (mention: Mention): boolean => ['raise', 'lower'].some((what) => wordSays(mention, 'action', what));

const isAsking = (mention: Mention): boolean =>
  isWord(mention) && !isSmall(mention) && ['ask', 'if', 'how-much', 'not'].some((is) => says(mention, is));
