import { endOfPart, isName, isSmall, isWord, type Mention, says, startOfPart } from '../../mentions/mention.js';

/**
 * `stock count: 20,000 pens are missing in Mainz`, `il manque 20 000 stylos à Mainz`: so many goods that a count does not find, at a place or
 * behind a word for counting, are stock that is lost; what runs short in the plan is asked for with no number.
 */
export function withMissing(mentions: readonly Mention[]): readonly Mention[] {
  return mentions.map((mention, at) =>
    isShort(mention) && isCounted(mentions, at)
      ? { ...mention, senses: [{ is: 'mark', what: 'stock-loss' }] }
      : mention,
  );
}

function isShort(mention: Mention): boolean {
  return (
    isWord(mention) &&
    says(mention, 'ask', 'short') &&
    (says(mention, 'mark', 'missing') || says(mention, 'mark', 'stock-loss'))
  );
}

function isCounted(mentions: readonly Mention[], at: number): boolean {
  const start = startOfPart(mentions, at);
  const end = endOfPart(mentions, at);
  const part = mentions.slice(start, end);
  const [count, ...others] = part.filter(({ amount }) => amount !== undefined);
  const isCount = count !== undefined && others.length === 0 && ['units', 'none'].includes(count.amount?.unit ?? '');
  const isPlain = count?.amount?.per === undefined && count?.amount?.sign === undefined;
  const goods = part[part.indexOf(count) + 1];
  const isGoods = goods?.entities.some(({ kind }) => kind === 'product' || kind === 'component') === true;
  const isPlaced = part.some(({ entities }) => entities.some(({ kind }) => kind === 'location' || kind === 'site'));
  const isOther = part.some(
    (one) =>
      one.time !== undefined ||
      (isWord(one) && ['if', 'how-much', 'or', 'not'].some((is) => says(one, is))) ||
      (isWord(one) && !isSmall(one) && one !== mentions[at] && says(one, 'ask')),
  );
  return isCount && isPlain && isGoods && isPlaced && !isOther && part.some(isName);
}
