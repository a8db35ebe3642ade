import { endOfPart, entitiesOf, isWord, type Mention, says, startOfPart, wordSays } from '../../mentions/mention.js';

/** `the Lispera batch that should come into Southport on 12 January`: goods of a batch that arrives on a day are a delivery that is due. */
export function withBatchDue(mentions: readonly Mention[]): readonly Mention[] {
  return mentions.map((mention, at) =>
    wordSays(mention, 'mark', 'batch') && isDue(mentions, at)
      ? { ...mention, senses: [{ is: 'quantity', what: 'receipt' }] }
      : mention,
  );
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
