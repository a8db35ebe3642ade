import { isGoods, type Mention, says } from '../../mentions/mention.js';

/** `zero INS-300 in Spain from March on`, `zéro INS-300`: written as a word right before goods, none of them, and no amount more or less. */
export function withZeroOf(mentions: readonly Mention[]): readonly Mention[] {
  return mentions.map((mention, at) => {
    const { amount: _zero, ...none } = mention;
    const next = mentions[at + 1];
    const isZero = mention.amount?.value === 0 && mention.amount.unit === 'none' && says(mention, 'mark', 'none-of');
    return isZero && next !== undefined && isGoods(next)
      ? { ...none, senses: mention.senses.filter(({ is }) => is !== 'number') }
      : mention;
  });
}
