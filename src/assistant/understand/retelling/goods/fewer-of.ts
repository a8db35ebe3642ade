import { isComma, isGoods, isSmall, type Mention, sharesKind, wordSays } from '../../mentions/mention.js';

/** `moins de tiques : VAC-200 à -30 %`: fewer of what an amount behind it lowers says no more than that, and is no bound. */
export function withoutFewerOf(mentions: readonly Mention[]): readonly Mention[] {
  return mentions.filter((mention, at) => {
    const [goods, ...behind] = mentions.slice(at + 1);
    const isFewer = wordSays(mention, 'compare', 'below') && mention.amount === undefined;
    const amount = behind.find(
      (one) => one.amount !== undefined || !(isSmall(one) || isComma(one) || (isGoods(one) && sharesKind(one, goods))),
    );
    return !(isFewer && goods !== undefined && isGoods(goods) && amount?.amount?.sign === -1);
  });
}
