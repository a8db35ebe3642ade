import type { Amount } from '../../figures/amount.js';
import { isJoiner, isName, isWord, type Mention, says } from '../../mentions/mention.js';

/**
 * `Osteria plus que 1000 par mois`: in French `plus` and `que` before an amount, with no more than a name or a time before them, say that so
 * much is left, and no comparison.
 */
export function withOnlyLeft(mentions: readonly Mention[]): readonly Mention[] {
  const at = mentions.findIndex((_, index) => isOnlyLeft(mentions, index));
  const amount = mentions[at + 2]?.amount;
  if (at === -1 || amount === undefined) return mentions;
  const left: Amount = { ...amount, becomes: true };
  return withOnlyLeft([...mentions.slice(0, at), { ...mentions[at + 2], amount: left }, ...mentions.slice(at + 3)]);
}

function isOnlyLeft(mentions: readonly Mention[], at: number): boolean {
  const [more, than, amount] = mentions.slice(at, at + 3);
  if (amount?.amount === undefined || amount.amount.isRate || !isWord(more) || !isWord(than)) return false;
  const isMore = says(more, 'and') && says(more, 'action', 'raise');
  const before = mentions[at - 1];
  const isOpen =
    before === undefined || isName(before) || before.time !== undefined || isJoiner(before) || says(before, 'quantity');
  return isMore && says(than, 'mark', 'restricting') && isOpen && !mentions.slice(0, at).some(isAsking);
}

function isAsking(mention: Mention): boolean {
  return isWord(mention) && (says(mention, 'kpi') || says(mention, 'ask'));
}
