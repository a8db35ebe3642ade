import { endOfPart, entitiesOf, isWord, type Mention, says, startOfPart, wordSays } from '../../mentions/mention.js';

/**
 * `the Lispera batch that should come into Southport on 12 January`: goods of a batch that arrives on a day are a delivery that is due, and so is an
 * order of what is bought that comes at a time: `half of the February API-NEU order turns up`, which then is no rise.
 */
export function withBatchDue(mentions: readonly Mention[]): readonly Mention[] {
  const due = mentions.map((mention, at) =>
    (wordSays(mention, 'mark', 'batch') && isDue(mentions, at)) || isOrderDue(mentions, at)
      ? { ...mention, senses: [{ is: 'quantity', what: 'receipt' }] }
      : mention,
  );
  return due.map((mention, at) => (isComingUp(due, at) ? { ...mention, senses: arriving } : mention));
}

const arriving = [
  { is: 'filler', what: '' },
  { is: 'mark', what: 'arriving' },
];

/** A verb that may be one of rising, of a delivery. */
function isComingUp(mentions: readonly Mention[], at: number): boolean {
  const mention = mentions[at];
  if (!wordSays(mention, 'action', 'raise') || !says(mention, 'mark', 'arriving')) return false;
  const before = mentions.slice(startOfPart(mentions, at), at);
  return before.some((one) => ['receipt', 'delivery'].some((what) => wordSays(one, 'quantity', what)));
}

function isDue(mentions: readonly Mention[], at: number): boolean {
  const part = mentions.slice(startOfPart(mentions, at), endOfPart(mentions, at));
  const isGoods = part.some(
    (mention) => [...entitiesOf(mention, 'product'), ...entitiesOf(mention, 'component')].length > 0,
  );
  const isLine = part.some((mention) => entitiesOf(mention, 'resource').length > 0);
  const isDay = part.some(({ time }) => time?.unit === 'day' && Number.isFinite(time.to));
  const isComing = part.some(
    (mention) =>
      isWord(mention) &&
      (['arriving', 'planned'].some((what) => says(mention, 'mark', what)) ||
        ['delay', 'slip', 'hasten'].some((what) => says(mention, 'action', what))),
  );
  return (
    isGoods && !isLine && isDay && isComing && !part.some((one) => one !== mentions[at] && wordSays(one, 'quantity'))
  );
}

function isOrderDue(mentions: readonly Mention[], at: number): boolean {
  const [order, next, last] = mentions.slice(at, at + 3);
  // `l'API-NEU commandé en février`: when it was ordered.
  if (!wordSays(order, 'mark', 'order-noun') || /é/u.test(order.text)) return false;
  const isBehind = next !== undefined && last !== undefined && wordSays(next, 'prep', 'of') && isBought(last);
  const part = mentions.slice(startOfPart(mentions, at), endOfPart(mentions, at));
  const isTimed = part.some(({ time }) => time !== undefined && Number.isFinite(time.to));
  const isComing = part.slice(part.indexOf(order)).some((one) => wordSays(one, 'mark', 'arriving'));
  return (isBehind || isBought(mentions[at - 1])) && isTimed && isComing;
}

const isBought = (mention: Mention | undefined): boolean =>
  mention !== undefined && mention.entities.length > 0 && mention.entities.every(({ kind }) => kind === 'component');
