import { entitiesOf, isWord, type Mention, says, wordSays } from '../../mentions/mention.js';

/** `in the launch scenario, INS-100 loses 20% to the new product`: to what a share goes is told by the scenario that is named. */
export function withoutNewProduct(mentions: readonly Mention[]): readonly Mention[] {
  const at = mentions.findIndex((mention) => wordSays(mention, 'quantity', 'newproduct'));
  const before = mentions.slice(0, Math.max(0, at));
  const to = before.findLastIndex((mention) => !(wordSays(mention, 'mark', 'article') && !says(mention, 'prep')));
  const isNamed = before.some((mention) => entitiesOf(mention, 'scenario').length > 0);
  const isShare = before[to - 1]?.amount?.unit === 'percent';
  const isLost = before.some((mention) => says(mention, 'parameter', 'lost'));
  const isTo = to !== -1 && isWord(before[to]) && ['to', 'for', 'in'].some((what) => says(before[to], 'prep', what));
  return isNamed && isShare && isLost && isTo ? [...mentions.slice(0, to), ...mentions.slice(at + 1)] : mentions;
}
