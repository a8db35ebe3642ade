import { endsInPlural, isGoods, isWord, type Mention, says, wordSays } from '../../mentions/mention.js';

/** `the market for anti-infectives doubles`, `le marché respiratoire recule de 5 %`: the market of goods is the demand for them, and no place. */
export function withMarketOfGoods(mentions: readonly Mention[]): readonly Mention[] {
  if (!mentions.some(isMarket) || mentions.some((mention) => wordSays(mention, 'mark', 'dropping'))) return mentions;
  return mentions.map((mention, at) =>
    isMarket(mention) && isOfGoods(mentions, at) && !isOneOfMany(mentions, at)
      ? { ...mention, senses: [{ is: 'quantity', what: 'demand' }] }
      : mention,
  );
}

function isMarket(mention: Mention): boolean {
  return wordSays(mention, 'kind', 'location') && says(mention, 'mark', 'market') && !endsInPlural(mention);
}

/** Goods right in front of it, or behind it with no more than `of the`, `for` between. */
function isOfGoods(mentions: readonly Mention[], at: number): boolean {
  const before = mentions[at - 1];
  const behind = mentions.slice(at + 1).find((mention) => !isLink(mention));
  return [before, behind].some((mention) => mention !== undefined && isGoods(mention));
}

function isLink(mention: Mention): boolean {
  return (
    isWord(mention) &&
    (says(mention, 'mark', 'article') || says(mention, 'prep', 'of') || says(mention, 'prep', 'for')) &&
    !says(mention, 'and')
  );
}

/** `insulin by market`, `in each market for insulin`, `market by market`: places, one by one; `a market for insulin` is one of them. */
function isOneOfMany(mentions: readonly Mention[], at: number): boolean {
  if (wordSays(mentions[at - 1], 'mark', 'one')) return true;
  const around = [mentions[at - 1], mentions[at + 1]];
  return around.some(
    (mention) =>
      mention !== undefined &&
      isWord(mention) &&
      (['grouping', 'each', 'asking'].some((what) => says(mention, 'mark', what)) ||
        says(mention, 'ask', 'which') ||
        says(mention, 'prep', 'by')) &&
      !['article', 'of'].some((what) => says(mention, 'mark', what)) &&
      !says(mention, 'prep', 'from'),
  );
}
